/**
 * The first that is true decides; while the intake from food is open, the minors' rule and the last hold the answer
 * back. Under 14 years nothing is estimated from portions, so there only a figure for food can say that it is enough.
 * 60 mg is the smallest round dose that passes 15 % of the label reference (56.25 mg): what is less than that, a portion
 * of food closes.
 */
export declare const needRules: {
    readonly 'enough-from-food': {
        readonly when: {
            readonly fact: 'gapMg';
            readonly below: 1;
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'info';
        readonly outcome: 'nothing-needed';
        readonly shows: readonly ["referenceLowMg", "referenceHighMg", "foodLowMg", "foodHighMg", "supplementMg"];
        readonly sources: readonly ["gr-table-nutribites", "efsa2015"];
    };
    readonly 'food-unsure': {
        readonly when: {
            readonly any: readonly [{
                readonly fact: 'unsure';
                readonly has: 'diet';
            }, {
                readonly fact: 'unsure';
                readonly has: 'foodMg';
            }];
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'info';
        readonly outcome: 'food-first';
        readonly shows: readonly ["referenceLowMg", "referenceHighMg"];
        readonly sources: readonly ["editorial"];
    };
    readonly 'minor-food-first': {
        readonly when: {
            readonly any: readonly [{
                readonly fact: 'ageYears';
                readonly below: 14;
            }, {
                readonly all: readonly [{
                    readonly fact: 'ageYears';
                    readonly below: 18;
                }, {
                    readonly fact: 'gapMg';
                    readonly atLeast: 1;
                }];
            }];
        };
        readonly ifUnknown: 'block';
        readonly severity: 'info';
        readonly outcome: 'food-first';
        readonly shows: readonly ["ageYears"];
        readonly sources: readonly ["bfr2017", "iom1997-encyclopedia"];
    };
    readonly 'small-gap': {
        readonly when: {
            readonly fact: 'gapMg';
            readonly below: 60;
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'info';
        readonly outcome: 'food-first';
        readonly shows: readonly ["gapMg"];
        readonly figures: {
            readonly formFromGapMg: 60;
        };
        readonly sources: readonly ["editorial", "eucell"];
    };
    readonly 'estimate-may-close': {
        readonly when: {
            readonly fact: 'gapLowMg';
            readonly below: 1;
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'info';
        readonly outcome: 'food-first';
        readonly shows: readonly ["gapMg", "referenceLowMg", "referenceHighMg", "foodLowMg", "foodHighMg"];
        readonly sources: readonly ["editorial", "usda-sr28", "ciqual-2025"];
    };
    readonly 'prefers-skin': {
        readonly when: {
            readonly all: readonly [{
                readonly fact: 'prefer';
                readonly is: 'skin';
            }, {
                readonly fact: 'gapMg';
                readonly atLeast: 1;
            }];
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'info';
        readonly outcome: 'food-first';
        readonly shows: readonly ["gapMg"];
        readonly sources: readonly ["grober2017", "kass2017"];
    };
    readonly 'no-room': {
        readonly when: {
            readonly all: readonly [{
                readonly fact: 'roomMg';
                readonly below: 60;
            }, {
                readonly fact: 'gapMg';
                readonly atLeast: 1;
            }];
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'info';
        readonly outcome: 'food-first';
        readonly shows: readonly ["roomMg", "ceilingMg", "supplementMgHigh"];
        readonly figures: {
            readonly formFromGapMg: 60;
        };
        readonly sources: readonly ["editorial", "bfr2017", "sanomedica-ul", "gr-ul", "iom1997-encyclopedia"];
    };
    readonly 'gap-needs-supplement': {
        readonly when: {
            readonly fact: 'gapMg';
            readonly atLeast: 60;
        };
        readonly ifUnknown: 'block';
        readonly severity: 'info';
        readonly outcome: 'form';
        readonly shows: readonly ["gapMg", "referenceLowMg", "referenceHighMg", "foodLowMg", "foodHighMg", "supplementMg"];
        readonly figures: {
            readonly formFromGapMg: 60;
        };
        readonly sources: readonly ["editorial", "gr-table-nutribites", "efsa2015"];
    };
};
export type NeedRuleId = keyof typeof needRules;
