export type { ChoiceRuleId } from './choice-rules.js';
export type { DoseRuleId } from './dose-rules.js';
export type { NeedRuleId } from './need-rules.js';
export type { NoteRuleId } from './note-rules.js';
export type { ProposalRuleId } from './proposal-rules.js';
export type { SafetyRuleId } from './safety-rules.js';
export declare const rules: {
    readonly safety: {
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
    readonly proposal: {
        readonly 'above-upper-level': {
            readonly when: {
                readonly not: {
                    readonly fact: 'roomMg';
                    readonly atLeast: 0;
                };
            };
            readonly ifUnknown: 'block';
            readonly severity: 'caution';
            readonly refer: 'doctor';
            readonly shows: readonly ["supplementMgHigh", "ceilingMg"];
            readonly sources: readonly ["bfr2017", "sanomedica-ul", "gr-ul", "iom1997-encyclopedia"];
        };
    };
    readonly dose: {
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
    readonly need: {
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
    readonly choice: {
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
        readonly 'orotate-never': {
            readonly when: {
                readonly fact: 'form';
                readonly is: 'orotate';
            };
            readonly ifUnknown: 'ignore';
            readonly severity: 'info';
            readonly weight: 0;
            readonly rejects: true;
            readonly shows: readonly ["form"];
            readonly sources: readonly ["efsa2009-orotate", "efsa2025-orotate"];
        };
        readonly 'threonate-minor-pregnant': {
            readonly when: {
                readonly all: readonly [{
                    readonly fact: 'form';
                    readonly is: 'threonate';
                }, {
                    readonly any: readonly [{
                        readonly fact: 'ageYears';
                        readonly below: 18;
                    }, {
                        readonly fact: 'lifeStage';
                        readonly in: readonly ["pregnant", "breastfeeding"];
                    }];
                }];
            };
            readonly ifUnknown: 'ignore';
            readonly severity: 'info';
            readonly weight: 0;
            readonly rejects: true;
            readonly shows: readonly ["form"];
            readonly sources: readonly ["reg2024-2694"];
        };
        readonly 'threonate-novel': {
            readonly when: {
                readonly fact: 'form';
                readonly is: 'threonate';
            };
            readonly ifUnknown: 'ignore';
            readonly severity: 'info';
            readonly weight: -3;
            readonly neverFirst: true;
            readonly shows: readonly ["form"];
            readonly sources: readonly ["reg2024-2694", "reg2025-2225"];
        };
        readonly 'skin-not-counted': {
            readonly when: {
                readonly fact: 'formRoute';
                readonly is: 'topical';
            };
            readonly ifUnknown: 'ignore';
            readonly severity: 'info';
            readonly weight: 0;
            readonly rejects: true;
            readonly shows: readonly ["form"];
            readonly sources: readonly ["grober2017", "kass2017"];
        };
        readonly laxative: {
            readonly when: {
                readonly fact: 'form';
                readonly in: readonly ["sulfate", "hydroxide"];
            };
            readonly ifUnknown: 'ignore';
            readonly severity: 'info';
            readonly weight: 0;
            readonly rejects: true;
            readonly shows: readonly ["form"];
            readonly sources: readonly ["fk-hydroxide", "none"];
        };
        readonly 'vitamin-c-source': {
            readonly when: {
                readonly fact: 'form';
                readonly is: 'ascorbate';
            };
            readonly ifUnknown: 'ignore';
            readonly severity: 'info';
            readonly weight: 0;
            readonly rejects: true;
            readonly shows: readonly ["form"];
            readonly sources: readonly ["dir2002-46", "calc"];
        };
        readonly mixture: {
            readonly when: {
                readonly fact: 'form';
                readonly is: 'marine';
            };
            readonly ifUnknown: 'ignore';
            readonly severity: 'info';
            readonly weight: -10;
            readonly shows: readonly ["form"];
            readonly sources: readonly ["marine-scienceinsights", "marine-naturalhealth"];
        };
        readonly 'uptake-good': {
            readonly when: {
                readonly fact: 'formUptake';
                readonly in: readonly ["good", "good-uncertain"];
            };
            readonly ifUnknown: 'ignore';
            readonly severity: 'info';
            readonly weight: 30;
            readonly shows: readonly ["form", "formUptake"];
            readonly sources: readonly ["pardo2021", "blancquaert2019", "firoz2001", "walker2003"];
        };
        readonly 'uptake-poor': {
            readonly when: {
                readonly fact: 'formUptake';
                readonly in: readonly ["low-moderate", "low", "poor", "uncertain", "unproven", "as-oxide-hydroxide"];
            };
            readonly ifUnknown: 'ignore';
            readonly severity: 'info';
            readonly weight: -20;
            readonly shows: readonly ["form", "formUptake"];
            readonly sources: readonly ["pardo2021", "blancquaert2019", "firoz2001"];
        };
        readonly 'solubility-low': {
            readonly when: {
                readonly fact: 'formSolubility';
                readonly in: readonly ["very-low", "low"];
            };
            readonly ifUnknown: 'ignore';
            readonly severity: 'info';
            readonly weight: -5;
            readonly shows: readonly ["form", "formSolubility"];
            readonly sources: readonly ["editorial", "blancquaert2019"];
        };
        readonly 'share-very-low': {
            readonly when: {
                readonly fact: 'formElementalPercent';
                readonly below: 6;
            };
            readonly ifUnknown: 'ignore';
            readonly severity: 'info';
            readonly weight: -6;
            readonly shows: readonly ["form", "formElementalPercent"];
            readonly sources: readonly ["calc"];
        };
        readonly 'share-low': {
            readonly when: {
                readonly all: readonly [{
                    readonly fact: 'formElementalPercent';
                    readonly atLeast: 6;
                }, {
                    readonly fact: 'formElementalPercent';
                    readonly below: 10;
                }];
            };
            readonly ifUnknown: 'ignore';
            readonly severity: 'info';
            readonly weight: -2;
            readonly shows: readonly ["form", "formElementalPercent"];
            readonly sources: readonly ["calc"];
        };
        readonly 'gut-strong': {
            readonly when: {
                readonly fact: 'formGutEffect';
                readonly in: readonly ["moderate-high", "high"];
            };
            readonly ifUnknown: 'ignore';
            readonly severity: 'info';
            readonly weight: -6;
            readonly shows: readonly ["form", "formGutEffect"];
            readonly sources: readonly ["mgo-laxative", "fk-hydroxide"];
        };
        readonly 'gut-sensitive-moderate': {
            readonly when: {
                readonly all: readonly [{
                    readonly fact: 'stomach';
                    readonly is: 'sensitive';
                }, {
                    readonly fact: 'formGutEffect';
                    readonly is: 'moderate';
                }];
            };
            readonly ifUnknown: 'ignore';
            readonly severity: 'info';
            readonly weight: -10;
            readonly shows: readonly ["form", "formGutEffect"];
            readonly sources: readonly ["none"];
        };
        readonly 'gut-sensitive-strong': {
            readonly when: {
                readonly all: readonly [{
                    readonly fact: 'stomach';
                    readonly is: 'sensitive';
                }, {
                    readonly fact: 'formGutEffect';
                    readonly in: readonly ["moderate-high", "high"];
                }];
            };
            readonly ifUnknown: 'ignore';
            readonly severity: 'info';
            readonly weight: -20;
            readonly shows: readonly ["form", "formGutEffect"];
            readonly sources: readonly ["mgo-laxative", "fk-hydroxide"];
        };
    };
    readonly notes: {
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
};
