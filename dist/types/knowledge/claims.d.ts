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
    };
};
export type ClaimId = keyof typeof claims;
