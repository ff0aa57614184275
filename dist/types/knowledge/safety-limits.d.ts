/** Age, pregnancy, breastfeeding, and answers that the visitor does not know. */
export declare const limitRules: {
    readonly 'age-under-4': {
        readonly when: {
            readonly fact: 'ageYears';
            readonly below: 4;
        };
        readonly ifUnknown: 'block';
        readonly severity: 'stop';
        readonly refer: 'doctor';
        readonly shows: readonly ["ageYears"];
        readonly sources: readonly ["bfr2017"];
    };
    readonly 'age-4-17': {
        readonly when: {
            readonly all: readonly [{
                readonly fact: 'ageYears';
                readonly atLeast: 4;
            }, {
                readonly fact: 'ageYears';
                readonly below: 18;
            }];
        };
        readonly ifUnknown: 'block';
        readonly severity: 'caution';
        readonly refer: 'doctor';
        readonly shows: readonly ["ageYears", "upperLevelMg"];
        readonly sources: readonly ["bfr2017", "iom1997-encyclopedia"];
    };
    readonly pregnant: {
        readonly when: {
            readonly fact: 'lifeStage';
            readonly is: 'pregnant';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'caution';
        readonly refer: 'midwife';
        readonly shows: readonly ["standard", "referenceLowMg", "ceilingMg"];
        readonly sources: readonly ["efsa2015", "gr-table-nutribites", "sanomedica-ul", "reg2024-2694"];
    };
    readonly breastfeeding: {
        readonly when: {
            readonly fact: 'lifeStage';
            readonly is: 'breastfeeding';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'caution';
        readonly refer: 'midwife';
        readonly shows: readonly ["standard", "referenceLowMg", "ceilingMg"];
        readonly sources: readonly ["efsa2015", "gr-table-nutribites", "sanomedica-ul", "reg2024-2694"];
    };
    readonly 'pregnant-minor': {
        readonly when: {
            readonly all: readonly [{
                readonly fact: 'ageYears';
                readonly below: 18;
            }, {
                readonly fact: 'lifeStage';
                readonly in: readonly ["pregnant", "breastfeeding"];
            }];
        };
        readonly ifUnknown: 'block';
        readonly severity: 'stop';
        readonly refer: 'midwife';
        readonly shows: readonly ["ageYears"];
        readonly sources: readonly ["gr-table-nutribites", "vc-table-metagenics", "efsa2015"];
    };
    readonly 'no-reference-intake': {
        readonly when: {
            readonly fact: 'referenceKnown';
            readonly is: false;
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'stop';
        readonly refer: 'midwife';
        readonly shows: readonly ["ageYears"];
        readonly sources: readonly ["gr-table-nutribites", "vc-table-metagenics", "efsa2015", "iom1997-encyclopedia"];
    };
    readonly 'unsure-age': {
        readonly when: {
            readonly fact: 'unsure';
            readonly has: 'ageYears';
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'stop';
        readonly refer: 'doctor';
        readonly shows: readonly [];
        readonly sources: readonly ["editorial"];
    };
    readonly 'unsure-life-stage': {
        readonly when: {
            readonly fact: 'unsure';
            readonly has: 'lifeStage';
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'stop';
        readonly refer: 'midwife';
        readonly shows: readonly [];
        readonly sources: readonly ["editorial"];
    };
    readonly 'unsure-conditions': {
        readonly when: {
            readonly fact: 'unsure';
            readonly has: 'conditions';
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'stop';
        readonly refer: 'doctor';
        readonly shows: readonly [];
        readonly sources: readonly ["editorial"];
    };
    readonly 'unsure-medicines': {
        readonly when: {
            readonly fact: 'unsure';
            readonly has: 'medicines';
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'stop';
        readonly refer: 'pharmacist';
        readonly shows: readonly [];
        readonly sources: readonly ["emc2678", "pta2018"];
    };
    readonly 'unsure-red-flags': {
        readonly when: {
            readonly fact: 'unsure';
            readonly has: 'redFlags';
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'stop';
        readonly refer: 'gp-today';
        readonly shows: readonly [];
        readonly sources: readonly ["editorial"];
    };
    readonly 'unsure-supplements': {
        readonly when: {
            readonly fact: 'unsure';
            readonly has: 'supplements';
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'stop';
        readonly refer: 'pharmacist';
        readonly shows: readonly [];
        readonly sources: readonly ["editorial"];
    };
    readonly 'hours-not-kept': {
        readonly when: {
            readonly fact: 'hoursKept';
            readonly is: false;
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'stop';
        readonly refer: 'pharmacist';
        readonly shows: readonly [];
        readonly sources: readonly ["emc2678", "pta2018"];
    };
};
