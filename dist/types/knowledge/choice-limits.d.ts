/** Forms that are out, or stay behind, whatever the goal. */
export declare const formLimitRules: {
    readonly 'orotate-never': {
        readonly when: {
            readonly fact: 'form';
            readonly is: 'orotate';
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'info';
        readonly weight: 0;
        readonly rejects: true;
        readonly shows: readonly ["form"];
        readonly sources: readonly ["efsa2009-orotate", "efsa2025-orotate"];
    };
    readonly 'threonate-minor-pregnant': {
        readonly when: {
            readonly all: readonly [{
                readonly fact: 'form';
                readonly is: 'threonate';
            }, {
                readonly any: readonly [{
                    readonly fact: 'ageYears';
                    readonly below: 18;
                }, {
                    readonly fact: 'lifeStage';
                    readonly in: readonly ["pregnant", "breastfeeding"];
                }];
            }];
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'info';
        readonly weight: 0;
        readonly rejects: true;
        readonly shows: readonly ["form"];
        readonly sources: readonly ["reg2024-2694"];
    };
    readonly 'threonate-novel': {
        readonly when: {
            readonly fact: 'form';
            readonly is: 'threonate';
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'info';
        readonly weight: -3;
        readonly neverFirst: true;
        readonly shows: readonly ["form"];
        readonly sources: readonly ["reg2024-2694", "reg2025-2225"];
    };
    readonly 'skin-not-counted': {
        readonly when: {
            readonly fact: 'formRoute';
            readonly is: 'topical';
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'info';
        readonly weight: 0;
        readonly rejects: true;
        readonly shows: readonly ["form"];
        readonly sources: readonly ["grober2017", "kass2017"];
    };
    readonly laxative: {
        readonly when: {
            readonly fact: 'form';
            readonly in: readonly ["sulfate", "hydroxide"];
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'info';
        readonly weight: 0;
        readonly rejects: true;
        readonly shows: readonly ["form"];
        readonly sources: readonly ["fk-hydroxide", "none"];
    };
    readonly 'vitamin-c-source': {
        readonly when: {
            readonly fact: 'form';
            readonly is: 'ascorbate';
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'info';
        readonly weight: 0;
        readonly rejects: true;
        readonly shows: readonly ["form"];
        readonly sources: readonly ["dir2002-46", "calc"];
    };
    readonly mixture: {
        readonly when: {
            readonly fact: 'form';
            readonly is: 'marine';
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'info';
        readonly weight: -10;
        readonly shows: readonly ["form"];
        readonly sources: readonly ["marine-scienceinsights", "marine-naturalhealth"];
    };
};
