/** The hours are those of the medicine's own row; a medicine that is not listed keeps the longest general interval. */
export declare const medicineRules: {
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
};
