/**
 * Worth knowing beside a result, and told after all else. No note decides anything: none of these visitors needs more
 * than others, and where that is asked for most it is said. What names a complaint is for education alone.
 */
export declare const noteRules: {
    readonly 'note-stress': {
        readonly ifUnknown: 'ignore';
        readonly severity: 'info';
        readonly shows: readonly [];
        readonly when: {
            readonly all: readonly [{
                readonly fact: 'claims';
                readonly is: 'education';
            }, {
                readonly fact: 'stress';
                readonly in: readonly ["some", "high"];
            }];
        };
        readonly beside: readonly ["form", "food-first", "nothing-needed"];
        readonly sources: readonly ["efsa2015", "pickering2020"];
    };
    readonly 'note-sport': {
        readonly ifUnknown: 'ignore';
        readonly severity: 'info';
        readonly shows: readonly [];
        readonly when: {
            readonly all: readonly [{
                readonly fact: 'claims';
                readonly is: 'education';
            }, {
                readonly fact: 'sportHours';
                readonly atLeast: 5;
            }];
        };
        readonly beside: readonly ["form", "food-first", "nothing-needed"];
        readonly sources: readonly ["gr-table-nutribites", "nielsen2006"];
    };
    readonly 'note-slow': {
        readonly ifUnknown: 'ignore';
        readonly severity: 'info';
        readonly shows: readonly [];
        readonly when: {
            readonly all: readonly [{
                readonly fact: 'claims';
                readonly is: 'education';
            }, {
                readonly fact: 'stomach';
                readonly is: 'slow';
            }];
        };
        readonly beside: readonly ["form", "food-first", "nothing-needed"];
        readonly sources: readonly ["mgo-laxative", "fk-hydroxide"];
    };
    readonly 'note-cycle': {
        readonly ifUnknown: 'ignore';
        readonly severity: 'info';
        readonly shows: readonly [];
        readonly when: {
            readonly all: readonly [{
                readonly fact: 'claims';
                readonly is: 'education';
            }, {
                readonly fact: 'goals';
                readonly has: 'cycle';
            }];
        };
        readonly beside: readonly ["form", "food-first", "nothing-needed"];
        readonly sources: readonly ["gr-table-nutribites", "oc1974", "blum1992"];
    };
    readonly 'note-65-plus': {
        readonly ifUnknown: 'ignore';
        readonly severity: 'info';
        readonly shows: readonly [];
        readonly when: {
            readonly fact: 'ageYears';
            readonly atLeast: 65;
        };
        readonly beside: readonly ["form", "food-first", "nothing-needed", "below", "within", "above"];
        readonly sources: readonly ["gr-table-nutribites", "efsa2015", "iom1997-encyclopedia", "mgo-laxative"];
    };
    readonly 'note-teen': {
        readonly ifUnknown: 'ignore';
        readonly severity: 'info';
        readonly shows: readonly [];
        readonly when: {
            readonly all: readonly [{
                readonly fact: 'standard';
                readonly is: 'nl';
            }, {
                readonly fact: 'ageYears';
                readonly below: 18;
            }, {
                readonly any: readonly [{
                    readonly fact: 'ageYears';
                    readonly atLeast: 14;
                }, {
                    readonly all: readonly [{
                        readonly fact: 'sex';
                        readonly is: 'female';
                    }, {
                        readonly fact: 'ageYears';
                        readonly atLeast: 10;
                    }];
                }];
            }];
        };
        readonly beside: readonly ["food-first", "below"];
        readonly sources: readonly ["rivm-wateetnl"];
    };
};
export type NoteRuleId = keyof typeof noteRules;
