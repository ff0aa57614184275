/**
 * Suicidal thoughts are asked only in education, where stress or anxiety is what it is about: the question does not belong
 * in a shop.
 */
export declare const redFlags: {
    readonly 'palpitations-alarm': {
        readonly urgency: '112';
        readonly stopsProductAdvice: true;
        readonly asked: 'first';
        readonly sources: readonly ["cardiologiecentra", "rd-hart"];
        readonly checked: true;
    };
    readonly palpitations: {
        readonly urgency: 'gp-soon';
        readonly stopsProductAdvice: true;
        readonly asked: {
            readonly any: readonly [{
                readonly fact: 'goals';
                readonly has: 'nerves';
            }, {
                readonly fact: 'goals';
                readonly has: 'heart';
            }, {
                readonly fact: 'goals';
                readonly has: 'stress';
            }, {
                readonly fact: 'goals';
                readonly has: 'sport';
            }];
        };
        readonly sources: readonly ["cardiologiecentra", "hartziekte-be"];
        readonly checked: true;
    };
    readonly 'stroke-signs': {
        readonly urgency: '112';
        readonly stopsProductAdvice: true;
        readonly asked: 'first';
        readonly sources: readonly ["none"];
        readonly checked: false;
    };
    readonly hypermagnesaemia: {
        readonly urgency: '112';
        readonly stopsProductAdvice: true;
        readonly asked: 'first';
        readonly sources: readonly ["medscape-hypermg", "gerritspeek", "simpto"];
        readonly checked: true;
    };
    readonly 'hypermagnesaemia-early': {
        readonly urgency: 'stop-and-gp';
        readonly stopsProductAdvice: true;
        readonly asked: {
            readonly fact: 'takesMagnesium';
            readonly is: true;
        };
        readonly sources: readonly ["medscape-hypermg", "gerritspeek"];
        readonly checked: true;
    };
    readonly 'diarrhoea-persists': {
        readonly urgency: 'stop-and-gp';
        readonly stopsProductAdvice: true;
        readonly asked: {
            readonly fact: 'takesMagnesium';
            readonly is: true;
        };
        readonly sources: readonly ["bfr2017"];
        readonly checked: true;
    };
    readonly 'blood-in-stool': {
        readonly urgency: 'gp-today';
        readonly stopsProductAdvice: true;
        readonly asked: {
            readonly any: readonly [{
                readonly fact: 'takesMagnesium';
                readonly is: true;
            }, {
                readonly fact: 'goals';
                readonly has: 'digestion';
            }];
        };
        readonly sources: readonly ["none"];
        readonly checked: false;
    };
    readonly 'seizure-tetany': {
        readonly urgency: '112';
        readonly stopsProductAdvice: true;
        readonly asked: 'first';
        readonly sources: readonly ["fda-ppi-podcast", "ntvg2002"];
        readonly checked: true;
    };
    readonly 'ppi-symptoms': {
        readonly urgency: 'gp-today';
        readonly stopsProductAdvice: true;
        readonly asked: {
            readonly fact: 'medicines';
            readonly has: 'ppi';
        };
        readonly sources: readonly ["fda-ppi-podcast", "fda-ppi"];
        readonly checked: true;
    };
    readonly insomnia: {
        readonly urgency: 'gp-soon';
        readonly stopsProductAdvice: true;
        readonly asked: {
            readonly any: readonly [{
                readonly fact: 'goals';
                readonly has: 'other';
            }, {
                readonly fact: 'goals';
                readonly has: 'sleep';
            }];
        };
        readonly sources: readonly ["bsl-insomnia", "nhg-sleep"];
        readonly checked: true;
    };
    readonly 'sleep-apnoea': {
        readonly urgency: 'gp-soon';
        readonly stopsProductAdvice: true;
        readonly asked: {
            readonly any: readonly [{
                readonly fact: 'goals';
                readonly has: 'fatigue';
            }, {
                readonly fact: 'goals';
                readonly has: 'sleep';
            }, {
                readonly fact: 'goals';
                readonly has: 'other';
            }];
        };
        readonly sources: readonly ["none"];
        readonly checked: false;
    };
    readonly depression: {
        readonly urgency: 'gp-soon';
        readonly stopsProductAdvice: true;
        readonly asked: {
            readonly any: readonly [{
                readonly fact: 'goals';
                readonly has: 'mind';
            }, {
                readonly fact: 'goals';
                readonly has: 'stress';
            }, {
                readonly all: readonly [{
                    readonly fact: 'claims';
                    readonly is: 'education';
                }, {
                    readonly fact: 'goals';
                    readonly has: 'nerves';
                }];
            }];
        };
        readonly sources: readonly ["nvvp-depressie"];
        readonly checked: true;
    };
    readonly 'suicidal-thoughts': {
        readonly urgency: 'crisis';
        readonly stopsProductAdvice: true;
        readonly asked: {
            readonly all: readonly [{
                readonly fact: 'claims';
                readonly is: 'education';
            }, {
                readonly any: readonly [{
                    readonly fact: 'goals';
                    readonly has: 'stress';
                }, {
                    readonly fact: 'goals';
                    readonly has: 'mind';
                }, {
                    readonly fact: 'goals';
                    readonly has: 'nerves';
                }];
            }];
        };
        readonly sources: readonly ["none"];
        readonly checked: false;
    };
    readonly 'weight-loss': {
        readonly urgency: 'gp-soon';
        readonly stopsProductAdvice: true;
        readonly asked: {
            readonly any: readonly [{
                readonly fact: 'goals';
                readonly has: 'fatigue';
            }, {
                readonly fact: 'goals';
                readonly has: 'energy';
            }];
        };
        readonly sources: readonly ["none"];
        readonly checked: false;
    };
    readonly 'fatigue-long': {
        readonly urgency: 'gp-soon';
        readonly stopsProductAdvice: true;
        readonly asked: {
            readonly any: readonly [{
                readonly fact: 'goals';
                readonly has: 'fatigue';
            }, {
                readonly fact: 'goals';
                readonly has: 'energy';
            }];
        };
        readonly sources: readonly ["none"];
        readonly checked: false;
    };
    readonly burnout: {
        readonly urgency: 'gp-soon';
        readonly stopsProductAdvice: true;
        readonly asked: {
            readonly any: readonly [{
                readonly fact: 'goals';
                readonly has: 'stress';
            }, {
                readonly fact: 'goals';
                readonly has: 'mind';
            }, {
                readonly fact: 'stress';
                readonly is: 'high';
            }];
        };
        readonly sources: readonly ["none"];
        readonly checked: false;
    };
    readonly 'calf-clot': {
        readonly urgency: 'gp-today';
        readonly stopsProductAdvice: true;
        readonly asked: {
            readonly any: readonly [{
                readonly fact: 'goals';
                readonly has: 'muscles';
            }, {
                readonly fact: 'goals';
                readonly has: 'cramps';
            }];
        };
        readonly sources: readonly ["none"];
        readonly checked: false;
    };
    readonly 'leg-cramps-new': {
        readonly urgency: 'gp-soon';
        readonly stopsProductAdvice: true;
        readonly asked: {
            readonly any: readonly [{
                readonly fact: 'goals';
                readonly has: 'muscles';
            }, {
                readonly fact: 'goals';
                readonly has: 'cramps';
            }];
        };
        readonly sources: readonly ["none"];
        readonly checked: false;
    };
    readonly rls: {
        readonly urgency: 'gp-soon';
        readonly stopsProductAdvice: true;
        readonly asked: {
            readonly any: readonly [{
                readonly fact: 'goals';
                readonly has: 'restless-legs';
            }, {
                readonly fact: 'goals';
                readonly has: 'muscles';
            }];
        };
        readonly sources: readonly ["cm-rls"];
        readonly checked: true;
    };
    readonly 'headache-alarm': {
        readonly urgency: '112';
        readonly stopsProductAdvice: true;
        readonly asked: 'first';
        readonly sources: readonly ["none"];
        readonly checked: false;
    };
    readonly 'headache-chronic': {
        readonly urgency: 'gp-soon';
        readonly stopsProductAdvice: true;
        readonly asked: {
            readonly fact: 'goals';
            readonly has: 'headache';
        };
        readonly sources: readonly ["none"];
        readonly checked: false;
    };
    readonly 'pre-eclampsia': {
        readonly urgency: 'gp-today';
        readonly stopsProductAdvice: true;
        readonly asked: {
            readonly fact: 'lifeStage';
            readonly is: 'pregnant';
        };
        readonly sources: readonly ["none"];
        readonly checked: false;
    };
    readonly kidney: {
        readonly urgency: 'block';
        readonly stopsProductAdvice: true;
        readonly asked: 'elsewhere';
        readonly sources: readonly ["magnaspartate", "fk-aspartaat", "pta2018"];
        readonly checked: true;
    };
    readonly 'refeeding-criteria': {
        readonly urgency: 'gp-today';
        readonly stopsProductAdvice: true;
        readonly asked: 'elsewhere';
        readonly sources: readonly ["nice-refeed", "nhs-refeed"];
        readonly checked: true;
    };
    readonly 'deficiency-not-by-symptoms': {
        readonly urgency: 'info';
        readonly stopsProductAdvice: false;
        readonly asked: {
            readonly any: readonly [{
                readonly fact: 'goals';
                readonly has: 'fatigue';
            }, {
                readonly fact: 'goals';
                readonly has: 'energy';
            }, {
                readonly fact: 'goals';
                readonly has: 'other';
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
                readonly has: 'sleep';
            }, {
                readonly fact: 'goals';
                readonly has: 'stress';
            }, {
                readonly fact: 'goals';
                readonly has: 'cramps';
            }, {
                readonly fact: 'goals';
                readonly has: 'restless-legs';
            }, {
                readonly fact: 'goals';
                readonly has: 'headache';
            }, {
                readonly fact: 'goals';
                readonly has: 'cycle';
            }, {
                readonly fact: 'goals';
                readonly has: 'heart';
            }, {
                readonly fact: 'goals';
                readonly has: 'digestion';
            }, {
                readonly fact: 'goals';
                readonly has: 'sport';
            }];
        };
        readonly sources: readonly ["ntvg2002"];
        readonly checked: true;
    };
};
export type RedFlagId = keyof typeof redFlags;
