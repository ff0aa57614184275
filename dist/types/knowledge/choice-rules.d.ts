export declare const choiceRules: {
    readonly 'custom-energy': {
        readonly when: {
            readonly all: readonly [{
                readonly fact: 'form';
                readonly is: 'malate';
            }, {
                readonly any: readonly [{
                    readonly fact: 'goals';
                    readonly has: 'energy';
                }, {
                    readonly fact: 'goals';
                    readonly has: 'fatigue';
                }];
            }];
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'info';
        readonly weight: 5;
        readonly shows: readonly ["form"];
        readonly sources: readonly ["editorial"];
    };
    readonly 'custom-nerves-first': {
        readonly when: {
            readonly all: readonly [{
                readonly fact: 'form';
                readonly is: 'bisglycinate';
            }, {
                readonly any: readonly [{
                    readonly fact: 'goals';
                    readonly has: 'nerves';
                }, {
                    readonly fact: 'goals';
                    readonly has: 'mind';
                }];
            }];
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'info';
        readonly weight: 5;
        readonly shows: readonly ["form"];
        readonly sources: readonly ["editorial"];
    };
    readonly 'custom-nerves-second': {
        readonly when: {
            readonly all: readonly [{
                readonly fact: 'form';
                readonly is: 'taurate';
            }, {
                readonly any: readonly [{
                    readonly fact: 'goals';
                    readonly has: 'nerves';
                }, {
                    readonly fact: 'goals';
                    readonly has: 'mind';
                }];
            }];
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'info';
        readonly weight: 4;
        readonly shows: readonly ["form"];
        readonly sources: readonly ["editorial"];
    };
    readonly 'custom-muscles-first': {
        readonly when: {
            readonly all: readonly [{
                readonly fact: 'form';
                readonly is: 'bisglycinate';
            }, {
                readonly fact: 'goals';
                readonly has: 'muscles';
            }];
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'info';
        readonly weight: 5;
        readonly shows: readonly ["form"];
        readonly sources: readonly ["editorial"];
    };
    readonly 'custom-muscles-second': {
        readonly when: {
            readonly all: readonly [{
                readonly fact: 'form';
                readonly is: 'citrate';
            }, {
                readonly fact: 'goals';
                readonly has: 'muscles';
            }];
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'info';
        readonly weight: 4;
        readonly shows: readonly ["form"];
        readonly sources: readonly ["editorial"];
    };
    readonly 'custom-bones': {
        readonly when: {
            readonly all: readonly [{
                readonly fact: 'form';
                readonly is: 'citrate';
            }, {
                readonly any: readonly [{
                    readonly fact: 'goals';
                    readonly has: 'bones';
                }, {
                    readonly fact: 'goals';
                    readonly has: 'teeth';
                }];
            }];
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'info';
        readonly weight: 5;
        readonly shows: readonly ["form"];
        readonly sources: readonly ["editorial"];
    };
    readonly 'custom-sensitive': {
        readonly when: {
            readonly all: readonly [{
                readonly fact: 'stomach';
                readonly is: 'sensitive';
            }, {
                readonly fact: 'form';
                readonly in: readonly ["glycerophosphate", "bisglycinate"];
            }];
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'info';
        readonly weight: 6;
        readonly shows: readonly ["form"];
        readonly sources: readonly ["editorial"];
    };
    readonly 'custom-default': {
        readonly when: {
            readonly all: readonly [{
                readonly fact: 'form';
                readonly is: 'citrate';
            }, {
                readonly not: {
                    readonly any: readonly [{
                        readonly fact: 'goals';
                        readonly has: 'energy';
                    }, {
                        readonly fact: 'goals';
                        readonly has: 'fatigue';
                    }, {
                        readonly fact: 'goals';
                        readonly has: 'nerves';
                    }, {
                        readonly fact: 'goals';
                        readonly has: 'mind';
                    }, {
                        readonly fact: 'goals';
                        readonly has: 'muscles';
                    }, {
                        readonly fact: 'goals';
                        readonly has: 'bones';
                    }, {
                        readonly fact: 'goals';
                        readonly has: 'teeth';
                    }];
                };
            }, {
                readonly not: {
                    readonly fact: 'stomach';
                    readonly is: 'sensitive';
                };
            }];
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'info';
        readonly weight: 1;
        readonly shows: readonly ["form"];
        readonly sources: readonly ["editorial"];
    };
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
export type ChoiceRuleId = keyof typeof choiceRules;
/** Good uptake with a low share of magnesium stays in; a very low share, poor uptake or a caution for this stomach does not. */
export declare const keepFormsFromScore = 25;
