/** What is asked as a condition does not block while the sign itself is unknown: the condition does. */
export declare const flagRules: {
    readonly 'flag-palpitations-alarm': {
        readonly when: {
            readonly fact: 'redFlags';
            readonly has: 'palpitations-alarm';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'emergency';
        readonly refer: 'emergency';
        readonly shows: readonly [];
        readonly sources: readonly ["cardiologiecentra", "rd-hart"];
    };
    readonly 'flag-palpitations': {
        readonly when: {
            readonly fact: 'redFlags';
            readonly has: 'palpitations';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'stop';
        readonly refer: 'gp';
        readonly shows: readonly [];
        readonly sources: readonly ["cardiologiecentra", "hartziekte-be"];
    };
    readonly 'flag-stroke-signs': {
        readonly when: {
            readonly fact: 'redFlags';
            readonly has: 'stroke-signs';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'emergency';
        readonly refer: 'emergency';
        readonly shows: readonly [];
        readonly sources: readonly ["none"];
    };
    readonly 'flag-hypermagnesaemia': {
        readonly when: {
            readonly fact: 'redFlags';
            readonly has: 'hypermagnesaemia';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'emergency';
        readonly refer: 'emergency';
        readonly shows: readonly [];
        readonly sources: readonly ["medscape-hypermg", "gerritspeek", "simpto"];
    };
    readonly 'flag-hypermagnesaemia-early': {
        readonly when: {
            readonly fact: 'redFlags';
            readonly has: 'hypermagnesaemia-early';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'stop';
        readonly refer: 'gp-today';
        readonly shows: readonly [];
        readonly sources: readonly ["medscape-hypermg", "gerritspeek"];
    };
    readonly 'flag-diarrhoea-persists': {
        readonly when: {
            readonly fact: 'redFlags';
            readonly has: 'diarrhoea-persists';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'stop';
        readonly refer: 'gp-today';
        readonly shows: readonly [];
        readonly sources: readonly ["bfr2017"];
    };
    readonly 'flag-blood-in-stool': {
        readonly when: {
            readonly fact: 'redFlags';
            readonly has: 'blood-in-stool';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'stop';
        readonly refer: 'gp-today';
        readonly shows: readonly [];
        readonly sources: readonly ["none"];
    };
    readonly 'flag-seizure-tetany': {
        readonly when: {
            readonly fact: 'redFlags';
            readonly has: 'seizure-tetany';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'emergency';
        readonly refer: 'emergency';
        readonly shows: readonly [];
        readonly sources: readonly ["fda-ppi-podcast", "ntvg2002"];
    };
    readonly 'flag-ppi-symptoms': {
        readonly when: {
            readonly fact: 'redFlags';
            readonly has: 'ppi-symptoms';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'stop';
        readonly refer: 'gp-today';
        readonly shows: readonly [];
        readonly sources: readonly ["fda-ppi-podcast", "fda-ppi"];
    };
    readonly 'flag-insomnia': {
        readonly when: {
            readonly fact: 'redFlags';
            readonly has: 'insomnia';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'stop';
        readonly refer: 'gp';
        readonly shows: readonly [];
        readonly sources: readonly ["bsl-insomnia", "nhg-sleep"];
    };
    readonly 'flag-sleep-apnoea': {
        readonly when: {
            readonly fact: 'redFlags';
            readonly has: 'sleep-apnoea';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'stop';
        readonly refer: 'gp';
        readonly shows: readonly [];
        readonly sources: readonly ["none"];
    };
    readonly 'flag-depression': {
        readonly when: {
            readonly fact: 'redFlags';
            readonly has: 'depression';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'stop';
        readonly refer: 'gp';
        readonly shows: readonly [];
        readonly sources: readonly ["nvvp-depressie"];
    };
    readonly 'flag-suicidal-thoughts': {
        readonly when: {
            readonly fact: 'redFlags';
            readonly has: 'suicidal-thoughts';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'emergency';
        readonly refer: 'crisis';
        readonly shows: readonly [];
        readonly sources: readonly ["none"];
    };
    readonly 'flag-weight-loss': {
        readonly when: {
            readonly fact: 'redFlags';
            readonly has: 'weight-loss';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'stop';
        readonly refer: 'gp';
        readonly shows: readonly [];
        readonly sources: readonly ["none"];
    };
    readonly 'flag-fatigue-long': {
        readonly when: {
            readonly fact: 'redFlags';
            readonly has: 'fatigue-long';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'stop';
        readonly refer: 'gp';
        readonly shows: readonly [];
        readonly sources: readonly ["none"];
    };
    readonly 'flag-burnout': {
        readonly when: {
            readonly fact: 'redFlags';
            readonly has: 'burnout';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'stop';
        readonly refer: 'gp';
        readonly shows: readonly [];
        readonly sources: readonly ["none"];
    };
    readonly 'flag-calf-clot': {
        readonly when: {
            readonly fact: 'redFlags';
            readonly has: 'calf-clot';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'stop';
        readonly refer: 'gp-today';
        readonly shows: readonly [];
        readonly sources: readonly ["none"];
    };
    readonly 'flag-leg-cramps-new': {
        readonly when: {
            readonly fact: 'redFlags';
            readonly has: 'leg-cramps-new';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'stop';
        readonly refer: 'gp';
        readonly shows: readonly [];
        readonly sources: readonly ["none"];
    };
    readonly 'flag-rls': {
        readonly when: {
            readonly fact: 'redFlags';
            readonly has: 'rls';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'stop';
        readonly refer: 'gp';
        readonly shows: readonly [];
        readonly sources: readonly ["cm-rls"];
    };
    readonly 'flag-headache-alarm': {
        readonly when: {
            readonly fact: 'redFlags';
            readonly has: 'headache-alarm';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'emergency';
        readonly refer: 'emergency';
        readonly shows: readonly [];
        readonly sources: readonly ["none"];
    };
    readonly 'flag-headache-chronic': {
        readonly when: {
            readonly fact: 'redFlags';
            readonly has: 'headache-chronic';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'stop';
        readonly refer: 'gp';
        readonly shows: readonly [];
        readonly sources: readonly ["none"];
    };
    readonly 'flag-pre-eclampsia': {
        readonly when: {
            readonly fact: 'redFlags';
            readonly has: 'pre-eclampsia';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'stop';
        readonly refer: 'midwife';
        readonly shows: readonly [];
        readonly sources: readonly ["none"];
    };
    readonly 'flag-kidney': {
        readonly when: {
            readonly fact: 'redFlags';
            readonly has: 'kidney';
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'stop';
        readonly refer: 'doctor';
        readonly shows: readonly [];
        readonly sources: readonly ["magnaspartate", "fk-aspartaat", "pta2018"];
    };
    readonly 'flag-refeeding-criteria': {
        readonly when: {
            readonly fact: 'redFlags';
            readonly has: 'refeeding-criteria';
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'stop';
        readonly refer: 'gp-today';
        readonly shows: readonly [];
        readonly sources: readonly ["nice-refeed", "nhs-refeed"];
    };
    readonly 'flag-deficiency-not-by-symptoms': {
        readonly when: {
            readonly fact: 'redFlags';
            readonly has: 'deficiency-not-by-symptoms';
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'info';
        readonly refer: 'gp';
        readonly shows: readonly [];
        readonly sources: readonly ["ntvg2002"];
    };
};
