/** In the order in which findings of equal severity are read. */
export declare const safetyRules: {
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
    readonly 'age-under-4': {
        readonly when: {
            readonly fact: 'ageYears';
            readonly below: 4;
        };
        readonly ifUnknown: 'block';
        readonly severity: 'stop';
        readonly refer: 'doctor';
        readonly shows: readonly ["ageYears"];
        readonly sources: readonly ["bfr2017"];
    };
    readonly 'age-4-17': {
        readonly when: {
            readonly all: readonly [{
                readonly fact: 'ageYears';
                readonly atLeast: 4;
            }, {
                readonly fact: 'ageYears';
                readonly below: 18;
            }];
        };
        readonly ifUnknown: 'block';
        readonly severity: 'caution';
        readonly refer: 'doctor';
        readonly shows: readonly ["ageYears", "upperLevelMg"];
        readonly sources: readonly ["bfr2017", "iom1997-encyclopedia"];
    };
    readonly pregnant: {
        readonly when: {
            readonly fact: 'lifeStage';
            readonly is: 'pregnant';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'caution';
        readonly refer: 'midwife';
        readonly shows: readonly ["standard", "referenceLowMg", "ceilingMg"];
        readonly sources: readonly ["efsa2015", "gr-table-nutribites", "sanomedica-ul", "reg2024-2694"];
    };
    readonly breastfeeding: {
        readonly when: {
            readonly fact: 'lifeStage';
            readonly is: 'breastfeeding';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'caution';
        readonly refer: 'midwife';
        readonly shows: readonly ["standard", "referenceLowMg", "ceilingMg"];
        readonly sources: readonly ["efsa2015", "gr-table-nutribites", "sanomedica-ul", "reg2024-2694"];
    };
    readonly 'pregnant-minor': {
        readonly when: {
            readonly all: readonly [{
                readonly fact: 'ageYears';
                readonly below: 18;
            }, {
                readonly fact: 'lifeStage';
                readonly in: readonly ["pregnant", "breastfeeding"];
            }];
        };
        readonly ifUnknown: 'block';
        readonly severity: 'stop';
        readonly refer: 'midwife';
        readonly shows: readonly ["ageYears"];
        readonly sources: readonly ["gr-table-nutribites", "vc-table-metagenics", "efsa2015"];
    };
    readonly 'no-reference-intake': {
        readonly when: {
            readonly fact: 'referenceKnown';
            readonly is: false;
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'stop';
        readonly refer: 'midwife';
        readonly shows: readonly ["ageYears"];
        readonly sources: readonly ["gr-table-nutribites", "vc-table-metagenics", "efsa2015", "iom1997-encyclopedia"];
    };
    readonly 'unsure-age': {
        readonly when: {
            readonly fact: 'unsure';
            readonly has: 'ageYears';
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'stop';
        readonly refer: 'doctor';
        readonly shows: readonly [];
        readonly sources: readonly ["editorial"];
    };
    readonly 'unsure-life-stage': {
        readonly when: {
            readonly fact: 'unsure';
            readonly has: 'lifeStage';
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'stop';
        readonly refer: 'midwife';
        readonly shows: readonly [];
        readonly sources: readonly ["editorial"];
    };
    readonly 'unsure-conditions': {
        readonly when: {
            readonly fact: 'unsure';
            readonly has: 'conditions';
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'stop';
        readonly refer: 'doctor';
        readonly shows: readonly [];
        readonly sources: readonly ["editorial"];
    };
    readonly 'unsure-medicines': {
        readonly when: {
            readonly fact: 'unsure';
            readonly has: 'medicines';
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'stop';
        readonly refer: 'pharmacist';
        readonly shows: readonly [];
        readonly sources: readonly ["emc2678", "pta2018"];
    };
    readonly 'unsure-red-flags': {
        readonly when: {
            readonly fact: 'unsure';
            readonly has: 'redFlags';
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'stop';
        readonly refer: 'gp-today';
        readonly shows: readonly [];
        readonly sources: readonly ["editorial"];
    };
    readonly 'unsure-supplements': {
        readonly when: {
            readonly fact: 'unsure';
            readonly has: 'supplements';
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'stop';
        readonly refer: 'pharmacist';
        readonly shows: readonly [];
        readonly sources: readonly ["editorial"];
    };
    readonly 'hours-not-kept': {
        readonly when: {
            readonly fact: 'hoursKept';
            readonly is: false;
        };
        readonly ifUnknown: 'ignore';
        readonly severity: 'stop';
        readonly refer: 'pharmacist';
        readonly shows: readonly [];
        readonly sources: readonly ["emc2678", "pta2018"];
    };
    readonly 'medicine-tetracyclines': {
        readonly when: {
            readonly fact: 'medicines';
            readonly has: 'tetracyclines';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'caution';
        readonly refer: 'pharmacist';
        readonly shows: readonly [];
        readonly figures: {
            readonly hoursAfterMedicine: 3;
            readonly hoursBeforeMedicine: 4;
        };
        readonly sources: readonly ["emc2678", "emedhealth", "medpill-tetra"];
    };
    readonly 'medicine-quinolones': {
        readonly when: {
            readonly fact: 'medicines';
            readonly has: 'quinolones';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'caution';
        readonly refer: 'pharmacist';
        readonly shows: readonly [];
        readonly figures: {
            readonly hoursAfterMedicine: 4;
            readonly hoursBeforeMedicine: 8;
        };
        readonly sources: readonly ["emedhealth", "medizzine-cipro", "none"];
    };
    readonly 'medicine-bisphosphonates': {
        readonly when: {
            readonly fact: 'medicines';
            readonly has: 'bisphosphonates';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'caution';
        readonly refer: 'pharmacist';
        readonly shows: readonly [];
        readonly figures: {
            readonly hoursAfterMedicine: 4;
        };
        readonly sources: readonly ["emc2678", "webmd-bisphos", "medizzine-alen"];
    };
    readonly 'medicine-levothyroxine': {
        readonly when: {
            readonly fact: 'medicines';
            readonly has: 'levothyroxine';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'caution';
        readonly refer: 'pharmacist';
        readonly shows: readonly [];
        readonly figures: {
            readonly hoursAfterMedicine: 4;
            readonly hoursBeforeMedicine: 4;
        };
        readonly sources: readonly ["relis2014", "schildklierwijzer"];
    };
    readonly 'medicine-loop-thiazide-diuretics': {
        readonly when: {
            readonly fact: 'medicines';
            readonly has: 'loop-thiazide-diuretics';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'caution';
        readonly refer: 'doctor';
        readonly shows: readonly [];
        readonly sources: readonly ["emc2678"];
    };
    readonly 'medicine-potassium-sparing-diuretics': {
        readonly when: {
            readonly fact: 'medicines';
            readonly has: 'potassium-sparing-diuretics';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'stop';
        readonly refer: 'doctor';
        readonly shows: readonly [];
        readonly sources: readonly ["ksparing-bmj", "ebsco-ksparing"];
    };
    readonly 'medicine-ppi': {
        readonly when: {
            readonly fact: 'medicines';
            readonly has: 'ppi';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'caution';
        readonly refer: 'doctor';
        readonly shows: readonly [];
        readonly sources: readonly ["fda-ppi"];
    };
    readonly 'medicine-aminoglycosides': {
        readonly when: {
            readonly fact: 'medicines';
            readonly has: 'aminoglycosides';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'stop';
        readonly refer: 'doctor';
        readonly shows: readonly [];
        readonly sources: readonly ["emc2678", "emedhealth", "rx-mgso4"];
    };
    readonly 'medicine-muscle-relaxants': {
        readonly when: {
            readonly fact: 'medicines';
            readonly has: 'muscle-relaxants';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'stop';
        readonly refer: 'doctor';
        readonly shows: readonly [];
        readonly sources: readonly ["rx-mgso4"];
    };
    readonly 'medicine-digoxin': {
        readonly when: {
            readonly fact: 'medicines';
            readonly has: 'digoxin';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'stop';
        readonly refer: 'doctor';
        readonly shows: readonly [];
        readonly figures: {
            readonly hoursAfterMedicine: 2;
            readonly hoursBeforeMedicine: 2;
        };
        readonly sources: readonly ["emc2678", "pfusion", "none"];
    };
    readonly 'medicine-gabapentin': {
        readonly when: {
            readonly fact: 'medicines';
            readonly has: 'gabapentin';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'caution';
        readonly refer: 'pharmacist';
        readonly shows: readonly [];
        readonly figures: {
            readonly hoursAfterMedicine: 2;
            readonly hoursBeforeMedicine: 2;
        };
        readonly sources: readonly ["medikamio-gaba", "consensus-gaba"];
    };
    readonly 'medicine-mg-antacids-laxatives': {
        readonly when: {
            readonly fact: 'medicines';
            readonly has: 'mg-antacids-laxatives';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'caution';
        readonly refer: 'pharmacist';
        readonly shows: readonly [];
        readonly sources: readonly ["fk-hydroxide", "mgo-laxative"];
    };
    readonly 'medicine-calcium': {
        readonly when: {
            readonly fact: 'medicines';
            readonly has: 'calcium';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'info';
        readonly shows: readonly [];
        readonly figures: {
            readonly hoursAfterMedicine: 2;
            readonly hoursBeforeMedicine: 2;
        };
        readonly sources: readonly ["pfusion", "hcn", "none"];
    };
    readonly 'medicine-zinc': {
        readonly when: {
            readonly fact: 'medicines';
            readonly has: 'zinc';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'info';
        readonly refer: 'pharmacist';
        readonly shows: readonly [];
        readonly figures: {
            readonly hoursAfterMedicine: 2;
            readonly hoursBeforeMedicine: 2;
        };
        readonly sources: readonly ["hcn", "none"];
    };
    readonly 'medicine-iron': {
        readonly when: {
            readonly fact: 'medicines';
            readonly has: 'iron';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'caution';
        readonly refer: 'pharmacist';
        readonly shows: readonly [];
        readonly figures: {
            readonly hoursAfterMedicine: 4;
            readonly hoursBeforeMedicine: 4;
        };
        readonly sources: readonly ["emc2678"];
    };
    readonly 'medicine-other-binders': {
        readonly when: {
            readonly fact: 'medicines';
            readonly has: 'other-binders';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'caution';
        readonly refer: 'pharmacist';
        readonly shows: readonly [];
        readonly figures: {
            readonly hoursAfterMedicine: 4;
            readonly hoursBeforeMedicine: 4;
        };
        readonly sources: readonly ["emc2678"];
    };
    readonly 'medicine-fluoride': {
        readonly when: {
            readonly fact: 'medicines';
            readonly has: 'fluoride';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'info';
        readonly shows: readonly [];
        readonly figures: {
            readonly hoursAfterMedicine: 3;
            readonly hoursBeforeMedicine: 3;
        };
        readonly sources: readonly ["emc2678"];
    };
    readonly 'medicine-other-losers': {
        readonly when: {
            readonly fact: 'medicines';
            readonly has: 'other-losers';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'stop';
        readonly refer: 'doctor';
        readonly shows: readonly [];
        readonly sources: readonly ["emc2678", "emc12118"];
    };
    readonly 'medicine-hiv-integrase': {
        readonly when: {
            readonly fact: 'medicines';
            readonly has: 'hiv-integrase';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'stop';
        readonly refer: 'doctor';
        readonly shows: readonly [];
        readonly figures: {
            readonly hoursAfterMedicine: 2;
            readonly hoursBeforeMedicine: 6;
        };
        readonly sources: readonly ["hcn", "none"];
    };
    readonly 'medicine-calcium-channel-blockers': {
        readonly when: {
            readonly fact: 'medicines';
            readonly has: 'calcium-channel-blockers';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'caution';
        readonly refer: 'doctor';
        readonly shows: readonly [];
        readonly sources: readonly ["rx-mgso4", "pfusion"];
    };
    readonly 'medicine-other': {
        readonly when: {
            readonly fact: 'medicines';
            readonly has: 'other';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'caution';
        readonly refer: 'pharmacist';
        readonly shows: readonly [];
        readonly figures: {
            readonly hoursAfterMedicine: 4;
            readonly hoursBeforeMedicine: 4;
        };
        readonly sources: readonly ["emc2678", "pta2018"];
    };
    readonly 'takes-orotate': {
        readonly when: {
            readonly fact: 'takenForms';
            readonly has: 'orotate';
        };
        readonly ifUnknown: 'block';
        readonly severity: 'stop';
        readonly refer: 'pharmacist';
        readonly shows: readonly [];
        readonly sources: readonly ["efsa2009-orotate", "efsa2025-orotate"];
    };
    readonly 'takes-threonate-expecting': {
        readonly when: {
            readonly all: readonly [{
                readonly fact: 'takenForms';
                readonly has: 'threonate';
            }, {
                readonly fact: 'lifeStage';
                readonly in: readonly ["pregnant", "breastfeeding"];
            }];
        };
        readonly ifUnknown: 'block';
        readonly severity: 'stop';
        readonly refer: 'midwife';
        readonly shows: readonly [];
        readonly sources: readonly ["reg2024-2694"];
    };
    readonly 'takes-threonate-minor': {
        readonly when: {
            readonly all: readonly [{
                readonly fact: 'takenForms';
                readonly has: 'threonate';
            }, {
                readonly fact: 'ageYears';
                readonly below: 18;
            }];
        };
        readonly ifUnknown: 'block';
        readonly severity: 'stop';
        readonly refer: 'doctor';
        readonly shows: readonly ["ageYears"];
        readonly sources: readonly ["reg2024-2694"];
    };
    readonly 'takes-laxative-form': {
        readonly when: {
            readonly any: readonly [{
                readonly fact: 'supplementForms';
                readonly has: 'sulfate';
            }, {
                readonly fact: 'supplementForms';
                readonly has: 'hydroxide';
            }];
        };
        readonly ifUnknown: 'block';
        readonly severity: 'caution';
        readonly refer: 'pharmacist';
        readonly withholdsPlan: true;
        readonly shows: readonly [];
        readonly sources: readonly ["fk-hydroxide", "none"];
    };
};
export type SafetyRuleId = keyof typeof safetyRules;
