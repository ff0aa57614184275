/** What forms differ in. The weights are ours; that the differences exist is what the sources say. */
export declare const propertyRules: {
    readonly 'uptake-good': {
        readonly when: {
            readonly fact: 'formUptake';
            readonly in: readonly ["good", "good-uncertain"];
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'info';
        readonly weight: 30;
        readonly shows: readonly ["form", "formUptake"];
        readonly sources: readonly ["pardo2021", "blancquaert2019", "firoz2001", "walker2003"];
    };
    readonly 'uptake-poor': {
        readonly when: {
            readonly fact: 'formUptake';
            readonly in: readonly ["low-moderate", "low", "poor", "uncertain", "unproven", "as-oxide-hydroxide"];
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'info';
        readonly weight: -20;
        readonly shows: readonly ["form", "formUptake"];
        readonly sources: readonly ["pardo2021", "blancquaert2019", "firoz2001"];
    };
    readonly 'solubility-low': {
        readonly when: {
            readonly fact: 'formSolubility';
            readonly in: readonly ["very-low", "low"];
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'info';
        readonly weight: -5;
        readonly shows: readonly ["form", "formSolubility"];
        readonly sources: readonly ["editorial", "blancquaert2019"];
    };
    readonly 'share-very-low': {
        readonly when: {
            readonly fact: 'formElementalPercent';
            readonly below: 6;
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'info';
        readonly weight: -6;
        readonly shows: readonly ["form", "formElementalPercent"];
        readonly sources: readonly ["calc"];
    };
    readonly 'share-low': {
        readonly when: {
            readonly all: readonly [{
                readonly fact: 'formElementalPercent';
                readonly atLeast: 6;
            }, {
                readonly fact: 'formElementalPercent';
                readonly below: 10;
            }];
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'info';
        readonly weight: -2;
        readonly shows: readonly ["form", "formElementalPercent"];
        readonly sources: readonly ["calc"];
    };
    readonly 'gut-strong': {
        readonly when: {
            readonly fact: 'formGutEffect';
            readonly in: readonly ["moderate-high", "high"];
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'info';
        readonly weight: -6;
        readonly shows: readonly ["form", "formGutEffect"];
        readonly sources: readonly ["mgo-laxative", "fk-hydroxide"];
    };
    readonly 'gut-sensitive-moderate': {
        readonly when: {
            readonly all: readonly [{
                readonly fact: 'stomach';
                readonly is: 'sensitive';
            }, {
                readonly fact: 'formGutEffect';
                readonly is: 'moderate';
            }];
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'info';
        readonly weight: -10;
        readonly shows: readonly ["form", "formGutEffect"];
        readonly sources: readonly ["none"];
    };
    readonly 'gut-sensitive-strong': {
        readonly when: {
            readonly all: readonly [{
                readonly fact: 'stomach';
                readonly is: 'sensitive';
            }, {
                readonly fact: 'formGutEffect';
                readonly in: readonly ["moderate-high", "high"];
            }];
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'info';
        readonly weight: -20;
        readonly shows: readonly ["form", "formGutEffect"];
        readonly sources: readonly ["mgo-laxative", "fk-hydroxide"];
    };
};
