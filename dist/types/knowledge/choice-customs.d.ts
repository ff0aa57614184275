/**
 * The field's custom, which orders forms that are otherwise equal. No weight here outweighs a difference in uptake, and
 * none is evidence that a form works better for a goal.
 */
export declare const customRules: {
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
};
