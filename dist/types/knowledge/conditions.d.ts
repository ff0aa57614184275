export declare const conditions: {
    readonly 'renal-severe': {
        readonly sources: readonly ["magnaspartate", "fk-aspartaat", "pta2018"];
        readonly checked: true;
    };
    readonly 'renal-mild': {
        readonly sources: readonly ["hsis", "magnaspartate"];
        readonly checked: 'partly';
    };
    readonly myasthenia: {
        readonly sources: readonly ["bmj-mg", "rx-mgso4"];
        readonly checked: true;
    };
    readonly 'heart-block': {
        readonly sources: readonly ["magnaspartate", "zechstein-nl"];
        readonly checked: true;
    };
    readonly diabetes: {
        readonly sources: readonly ["invite-risk", "pfusion"];
        readonly checked: true;
    };
    readonly 'gi-disease': {
        readonly sources: readonly ["invite-risk"];
        readonly checked: true;
    };
    readonly alcohol: {
        readonly sources: readonly ["invite-risk"];
        readonly checked: true;
    };
    readonly refeeding: {
        readonly sources: readonly ["nice-refeed", "nhs-refeed"];
        readonly checked: true;
    };
    readonly dehydration: {
        readonly sources: readonly ["pta2018"];
        readonly checked: true;
    };
    readonly 'older-frail': {
        readonly sources: readonly ["mgo-laxative"];
        readonly checked: false;
    };
};
export type ConditionId = keyof typeof conditions;
