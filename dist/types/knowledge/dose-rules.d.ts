/**
 * Of what is taken. The first with an outcome that is true decides, and the last holds the answer back while the intake
 * from food is open; a rule without an outcome is only told.
 */
export declare const doseRules: {
    readonly 'dose-above': {
        readonly when: {
            readonly any: readonly [{
                readonly fact: 'levelRoomMg';
                readonly below: 0;
            }, {
                readonly fact: 'levelRoomAtMostMg';
                readonly below: 0;
            }];
        };
        readonly ifUnknown: 'block';
        readonly severity: 'caution';
        readonly refer: 'doctor';
        readonly outcome: 'above';
        readonly shows: readonly ["supplementMg", "supplementMgHigh", "supplementMgAtLeast", "upperLevelMg"];
        readonly sources: readonly ["bfr2017", "sanomedica-ul", "gr-ul", "iom1997-encyclopedia"];
    };
    readonly 'dose-above-bought': {
        readonly when: {
            readonly fact: 'boughtMg';
            readonly atLeast: 1;
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'caution';
        readonly refer: 'doctor';
        readonly beside: readonly ["above"];
        readonly shows: readonly ["unplannedMg", "upperLevelMg"];
        readonly sources: readonly ["bfr2017", "editorial"];
    };
    readonly 'dose-above-antacid': {
        readonly when: {
            readonly fact: 'antacidMg';
            readonly atLeast: 1;
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'caution';
        readonly refer: 'pharmacist';
        readonly beside: readonly ["above"];
        readonly shows: readonly [];
        readonly sources: readonly ["fk-hydroxide", "mgo-laxative", "editorial"];
    };
    readonly 'dose-food-unsure': {
        readonly figures: {
            readonly euLevelMg: 250;
        };
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
        readonly outcome: 'within';
        readonly shows: readonly ["supplementMgHigh", "upperLevelMg"];
        readonly sources: readonly ["editorial"];
    };
    readonly 'dose-below': {
        readonly figures: {
            readonly euLevelMg: 250;
        };
        readonly when: {
            readonly fact: 'shortMg';
            readonly atLeast: 1;
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'info';
        readonly outcome: 'below';
        readonly shows: readonly ["shortMg", "supplementMgHigh", "upperLevelMg"];
        readonly sources: readonly ["gr-table-nutribites", "efsa2015", "iom1997-encyclopedia"];
    };
    readonly 'dose-within': {
        readonly figures: {
            readonly euLevelMg: 250;
        };
        readonly when: {
            readonly fact: 'shortMg';
            readonly below: 1;
        };
        readonly ifUnknown: 'block';
        readonly severity: 'info';
        readonly outcome: 'within';
        readonly shows: readonly ["foodLowMg", "supplementMg", "supplementMgHigh", "referenceHighMg", "upperLevelMg"];
        readonly sources: readonly ["gr-table-nutribites", "efsa2015", "iom1997-encyclopedia"];
    };
    readonly 'dose-prescribed': {
        readonly when: {
            readonly fact: 'prescribedMg';
            readonly atLeast: 1;
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'caution';
        readonly refer: 'prescriber';
        readonly shows: readonly ["prescribedMg"];
        readonly sources: readonly ["editorial"];
    };
    readonly 'dose-not-planned': {
        readonly when: {
            readonly all: readonly [{
                readonly fact: 'unplannedMg';
                readonly atLeast: 1;
            }, {
                readonly fact: 'ageYears';
                readonly atLeast: 18;
            }, {
                readonly fact: 'roomMg';
                readonly atLeast: 0;
            }];
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'info';
        readonly beside: readonly ["below", "within"];
        readonly shows: readonly [];
        readonly sources: readonly ["editorial"];
    };
    readonly 'dose-child-us-level': {
        readonly when: {
            readonly all: readonly [{
                readonly fact: 'ageYears';
                readonly atLeast: 4;
            }, {
                readonly fact: 'ageYears';
                readonly below: 9;
            }, {
                readonly fact: 'supplementMgHigh';
                readonly atLeast: number;
            }, {
                readonly not: {
                    readonly fact: 'standard';
                    readonly is: 'us';
                };
            }];
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'caution';
        readonly refer: 'doctor';
        readonly shows: readonly [];
        readonly figures: {
            readonly usLevelMg: 110;
        };
        readonly sources: readonly ["iom1997-encyclopedia", "bfr2017"];
    };
    readonly 'dose-over-eu-level': {
        readonly figures: {
            readonly euLevelMg: 250;
        };
        readonly when: {
            readonly all: readonly [{
                readonly fact: 'supplementMgHigh';
                readonly atLeast: number;
            }, {
                readonly fact: 'levelRoomMg';
                readonly atLeast: 0;
            }];
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'caution';
        readonly refer: 'doctor';
        readonly withholdsPlan: true;
        readonly shows: readonly ["supplementMg", "supplementMgHigh", "upperLevelMg"];
        readonly sources: readonly ["bfr2017", "sanomedica-ul", "iom1997-encyclopedia"];
    };
    readonly 'dose-label-impossible': {
        readonly when: {
            readonly fact: 'impossibleLabels';
            readonly atLeast: 1;
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'caution';
        readonly refer: 'pharmacist';
        readonly shows: readonly [];
        readonly sources: readonly ["calc"];
    };
};
export type DoseRuleId = keyof typeof doseRules;
