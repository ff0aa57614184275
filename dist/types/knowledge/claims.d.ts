/** The ten authorised claims of Regulation (EU) 432/2012 for magnesium. */
export declare const claims: {
    readonly fatigue: {
        readonly wording: {
            readonly nl: {
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly en: {
                readonly sources: readonly ["code-norzon"];
                readonly checked: true;
            };
            readonly de: {
                readonly sources: readonly ["eucell"];
                readonly checked: true;
            };
            readonly fr: {
                readonly sources: readonly ["code-fr"];
                readonly checked: true;
            };
        };
        readonly sources: readonly ["reg432-nl", "drclark", "besup", "mydetox", "eucell"];
        readonly shownAt: 'goal';
    };
    readonly electrolytes: {
        readonly wording: {
            readonly nl: {
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly en: {
                readonly sources: readonly ["code-norzon"];
                readonly checked: true;
            };
            readonly de: {
                readonly sources: readonly ["eucell"];
                readonly checked: true;
            };
            readonly fr: {
                readonly sources: readonly ["code-fr"];
                readonly checked: true;
            };
        };
        readonly sources: readonly ["reg432-nl", "drclark", "besup", "mydetox", "eucell"];
        readonly shownAt: 'handbook';
    };
    readonly energy: {
        readonly wording: {
            readonly nl: {
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly en: {
                readonly sources: readonly ["code-norzon"];
                readonly checked: true;
            };
            readonly de: {
                readonly sources: readonly ["eucell"];
                readonly checked: true;
            };
            readonly fr: {
                readonly sources: readonly ["code-fr"];
                readonly checked: true;
            };
        };
        readonly sources: readonly ["reg432-nl", "drclark", "besup", "mydetox", "eucell"];
        readonly shownAt: 'goal';
    };
    readonly 'nervous-system': {
        readonly wording: {
            readonly nl: {
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly en: {
                readonly sources: readonly ["code-norzon"];
                readonly checked: true;
            };
            readonly de: {
                readonly sources: readonly ["eucell"];
                readonly checked: true;
            };
            readonly fr: {
                readonly sources: readonly ["code-fr"];
                readonly checked: true;
            };
        };
        readonly sources: readonly ["reg432-nl", "drclark", "besup", "mydetox", "eucell"];
        readonly shownAt: 'goal';
    };
    readonly muscle: {
        readonly wording: {
            readonly nl: {
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly en: {
                readonly sources: readonly ["drclark"];
                readonly checked: true;
            };
            readonly de: {
                readonly sources: readonly ["eucell"];
                readonly checked: true;
            };
            readonly fr: {
                readonly sources: readonly ["code-fr"];
                readonly checked: true;
            };
        };
        readonly sources: readonly ["reg432-nl", "drclark", "besup", "mydetox", "eucell"];
        readonly shownAt: 'goal';
    };
    readonly 'protein-synthesis': {
        readonly wording: {
            readonly nl: {
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly en: {
                readonly sources: readonly ["drclark"];
                readonly checked: true;
            };
            readonly de: {
                readonly sources: readonly ["eucell"];
                readonly checked: true;
            };
            readonly fr: {
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
        };
        readonly sources: readonly ["reg432-nl", "drclark", "besup", "mydetox", "eucell"];
        readonly shownAt: 'handbook';
    };
    readonly psychological: {
        readonly wording: {
            readonly nl: {
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly en: {
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly de: {
                readonly sources: readonly ["eucell"];
                readonly checked: true;
            };
            readonly fr: {
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
        };
        readonly sources: readonly ["reg432-nl", "drclark", "besup", "mydetox", "eucell"];
        readonly shownAt: 'goal';
    };
    readonly bones: {
        readonly wording: {
            readonly nl: {
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly en: {
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly de: {
                readonly sources: readonly ["eucell"];
                readonly checked: true;
            };
            readonly fr: {
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
        };
        readonly sources: readonly ["reg432-nl", "drclark", "besup", "mydetox", "eucell"];
        readonly shownAt: 'goal';
    };
    readonly teeth: {
        readonly wording: {
            readonly nl: {
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly en: {
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly de: {
                readonly sources: readonly ["eucell"];
                readonly checked: true;
            };
            readonly fr: {
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
        };
        readonly sources: readonly ["reg432-nl", "drclark", "besup", "mydetox", "eucell"];
        readonly shownAt: 'goal';
    };
    readonly 'cell-division': {
        readonly wording: {
            readonly nl: {
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly en: {
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
            readonly de: {
                readonly sources: readonly ["eucell"];
                readonly checked: true;
            };
            readonly fr: {
                readonly sources: readonly ["none"];
                readonly checked: false;
            };
        };
        readonly sources: readonly ["reg432-nl", "drclark", "besup", "mydetox", "eucell"];
        readonly shownAt: 'handbook';
    };
};
export type ClaimId = keyof typeof claims;
