/**
 * Safety first. A later question may name an answer that only `education` offers (a goal, a slow stomach): the engine
 * leaves it out elsewhere.
 */
export declare const questions: readonly [{
    readonly id: 'signs-now';
    readonly fact: 'redFlags';
    readonly kind: 'many';
    readonly choices: readonly ["palpitations-alarm", "stroke-signs", "hypermagnesaemia", "seizure-tetany", "headache-alarm"];
    readonly unsure: true;
    readonly confirm: true;
}, {
    readonly id: 'age';
    readonly fact: 'ageYears';
    readonly kind: 'number';
    readonly unsure: false;
    readonly confirm: true;
}, {
    readonly id: 'sex';
    readonly fact: 'sex';
    readonly kind: 'one';
    readonly choices: readonly ["female", "male"];
    readonly unsure: true;
    readonly always: true;
}, {
    readonly id: 'life-stage';
    readonly fact: 'lifeStage';
    readonly kind: 'one';
    readonly choices: readonly ["none", "pregnant", "breastfeeding"];
    readonly unsure: true;
    readonly parent: 'sex';
    readonly when: {
        readonly all: readonly [{
            readonly not: {
                readonly fact: 'sex';
                readonly is: 'male';
            };
        }, {
            readonly fact: 'ageYears';
            readonly atLeast: 12;
        }, {
            readonly fact: 'ageYears';
            readonly below: 60;
        }];
    };
    readonly otherwise: 'none';
    readonly confirm: true;
}, {
    readonly id: 'conditions';
    readonly fact: 'conditions';
    readonly kind: 'many';
    readonly choices: readonly ["renal-severe", "renal-mild", "myasthenia", "heart-block", "diabetes", "gi-disease", "alcohol", "refeeding", "dehydration", "older-frail", "other"];
    readonly unsure: true;
    readonly confirm: true;
}, {
    readonly id: 'medicines';
    readonly fact: 'medicines';
    readonly kind: 'many';
    readonly choices: readonly ["tetracyclines", "quinolones", "bisphosphonates", "levothyroxine", "loop-thiazide-diuretics", "potassium-sparing-diuretics", "ppi", "aminoglycosides", "muscle-relaxants", "digoxin", "gabapentin", "mg-antacids-laxatives", "calcium", "zinc", "iron", "other-binders", "fluoride", "other-losers", "hiv-integrase", "calcium-channel-blockers", "other"];
    readonly unsure: true;
    readonly confirm: true;
}, {
    readonly id: 'supplements';
    readonly fact: 'supplements';
    readonly kind: 'supplements';
    readonly unsure: true;
    readonly confirm: true;
}, {
    readonly id: 'goals';
    readonly fact: 'goals';
    readonly kind: 'many';
    readonly choices: readonly ["fatigue", "energy", "nerves", "mind", "muscles", "bones", "teeth", "other", "sleep", "stress", "cramps", "restless-legs", "headache", "cycle", "heart", "digestion", "sport"];
    readonly unsure: false;
    readonly when: {
        readonly fact: 'ageYears';
        readonly atLeast: 18;
    };
}, {
    readonly id: 'stress';
    readonly fact: 'stress';
    readonly kind: 'one';
    readonly choices: readonly ["low", "some", "high"];
    readonly unsure: true;
    readonly parent: 'goals';
    readonly modes: readonly ["education"];
    readonly when: {
        readonly all: readonly [{
            readonly fact: 'ageYears';
            readonly atLeast: 18;
        }, {
            readonly any: readonly [{
                readonly fact: 'goals';
                readonly has: 'stress';
            }, {
                readonly fact: 'goals';
                readonly has: 'nerves';
            }, {
                readonly fact: 'goals';
                readonly has: 'mind';
            }];
        }];
    };
}, {
    readonly id: 'sport';
    readonly fact: 'sportHours';
    readonly kind: 'number';
    readonly unsure: true;
    readonly parent: 'goals';
    readonly modes: readonly ["education"];
    readonly when: {
        readonly all: readonly [{
            readonly fact: 'ageYears';
            readonly atLeast: 18;
        }, {
            readonly any: readonly [{
                readonly fact: 'goals';
                readonly has: 'sport';
            }, {
                readonly fact: 'goals';
                readonly has: 'muscles';
            }, {
                readonly fact: 'goals';
                readonly has: 'energy';
            }];
        }];
    };
}, {
    readonly id: 'signs-topic';
    readonly fact: 'redFlags';
    readonly kind: 'many';
    readonly choices: readonly ["palpitations", "hypermagnesaemia-early", "diarrhoea-persists", "blood-in-stool", "ppi-symptoms", "insomnia", "sleep-apnoea", "depression", "suicidal-thoughts", "weight-loss", "fatigue-long", "burnout", "calf-clot", "leg-cramps-new", "rls", "headache-chronic", "pre-eclampsia", "deficiency-not-by-symptoms"];
    readonly unsure: true;
    readonly parent: 'goals';
    readonly adds: true;
}, {
    readonly id: 'stomach';
    readonly fact: 'stomach';
    readonly kind: 'one';
    readonly choices: readonly ["robust", "sensitive", "slow"];
    readonly educationChoices: readonly ["slow"];
    readonly unsure: true;
    readonly when: {
        readonly fact: 'ageYears';
        readonly atLeast: 18;
    };
}, {
    readonly id: 'diet';
    readonly fact: 'diet';
    readonly kind: 'portions';
    readonly unsure: true;
    readonly when: {
        readonly fact: 'ageYears';
        readonly atLeast: 14;
    };
}, {
    readonly id: 'avoid';
    readonly fact: 'avoid';
    readonly kind: 'many';
    readonly choices: readonly ["nuts", "gluten", "fish", "dairy", "soy", "animal"];
    readonly unsure: false;
    readonly when: {
        readonly not: {
            readonly fact: 'gapMg';
            readonly below: 1;
        };
    };
    readonly always: true;
}, {
    readonly id: 'prefer';
    readonly fact: 'prefer';
    readonly kind: 'one';
    readonly choices: readonly ["few-units", "powder", "liquid", "skin", "any"];
    readonly unsure: false;
    readonly when: {
        readonly fact: 'ageYears';
        readonly atLeast: 18;
    };
}];
export type QuestionId = (typeof questions)[number]['id'];
