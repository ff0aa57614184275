/** Diabetes alone warns; every other condition comes before any product. */
export declare const conditionRules: {
    readonly 'condition-renal-severe': {
        readonly when: {
            readonly fact: 'conditions';
            readonly has: 'renal-severe';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'stop';
        readonly refer: 'doctor';
        readonly shows: readonly [];
        readonly sources: readonly ["magnaspartate", "fk-aspartaat", "pta2018", "medscape-hypermg", "gerritspeek"];
    };
    readonly 'condition-renal-mild': {
        readonly when: {
            readonly fact: 'conditions';
            readonly has: 'renal-mild';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'stop';
        readonly refer: 'doctor';
        readonly shows: readonly [];
        readonly sources: readonly ["hsis", "magnaspartate", "medscape-hypermg", "gerritspeek"];
    };
    readonly 'condition-myasthenia': {
        readonly when: {
            readonly fact: 'conditions';
            readonly has: 'myasthenia';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'stop';
        readonly refer: 'doctor';
        readonly shows: readonly [];
        readonly sources: readonly ["bmj-mg", "rx-mgso4"];
    };
    readonly 'condition-heart-block': {
        readonly when: {
            readonly fact: 'conditions';
            readonly has: 'heart-block';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'stop';
        readonly refer: 'doctor';
        readonly shows: readonly [];
        readonly sources: readonly ["magnaspartate", "zechstein-nl"];
    };
    readonly 'condition-diabetes': {
        readonly when: {
            readonly fact: 'conditions';
            readonly has: 'diabetes';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'caution';
        readonly refer: 'doctor';
        readonly shows: readonly [];
        readonly sources: readonly ["invite-risk", "pfusion"];
    };
    readonly 'condition-gi-disease': {
        readonly when: {
            readonly fact: 'conditions';
            readonly has: 'gi-disease';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'stop';
        readonly refer: 'doctor';
        readonly shows: readonly [];
        readonly sources: readonly ["invite-risk"];
    };
    readonly 'condition-alcohol': {
        readonly when: {
            readonly fact: 'conditions';
            readonly has: 'alcohol';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'stop';
        readonly refer: 'gp';
        readonly shows: readonly [];
        readonly sources: readonly ["invite-risk"];
    };
    readonly 'condition-refeeding': {
        readonly when: {
            readonly fact: 'conditions';
            readonly has: 'refeeding';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'stop';
        readonly refer: 'gp-today';
        readonly shows: readonly [];
        readonly sources: readonly ["nice-refeed", "nhs-refeed"];
    };
    readonly 'condition-dehydration': {
        readonly when: {
            readonly fact: 'conditions';
            readonly has: 'dehydration';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'stop';
        readonly refer: 'doctor';
        readonly shows: readonly [];
        readonly sources: readonly ["pta2018"];
    };
    readonly 'condition-older-frail': {
        readonly when: {
            readonly fact: 'conditions';
            readonly has: 'older-frail';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'stop';
        readonly refer: 'doctor';
        readonly shows: readonly [];
        readonly sources: readonly ["mgo-laxative"];
    };
    readonly 'condition-other': {
        readonly when: {
            readonly fact: 'conditions';
            readonly has: 'other';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'stop';
        readonly refer: 'doctor';
        readonly shows: readonly [];
        readonly sources: readonly ["editorial"];
    };
};
