/** Where sources name different hours, the longest stand here. */
export declare const medicines: {
    readonly tetracyclines: {
        readonly separation: {
            readonly hoursAfterMedicine: 3;
            readonly hoursBeforeMedicine: 4;
            readonly sources: readonly ["emc2678", "emedhealth", "medpill-tetra"];
            readonly checked: true;
        };
        readonly usualTimes: readonly ["08:00", "20:00"];
        readonly examples: readonly ["doxycycline", "minocycline", "tetracycline"];
        readonly sources: readonly ["emc2678", "emedhealth", "medpill-tetra"];
        readonly checked: true;
    };
    readonly quinolones: {
        readonly separation: {
            readonly hoursAfterMedicine: 4;
            readonly hoursBeforeMedicine: 8;
            readonly sources: readonly ["emedhealth", "medizzine-cipro", "none"];
            readonly checked: false;
        };
        readonly usualTimes: readonly ["08:00", "20:00"];
        readonly examples: readonly ["ciprofloxacine", "levofloxacine", "moxifloxacine", "norfloxacine"];
        readonly sources: readonly ["emedhealth", "medizzine-cipro", "none"];
        readonly checked: 'partly';
    };
    readonly bisphosphonates: {
        readonly separation: {
            readonly hoursAfterMedicine: 4;
            readonly hoursBeforeMedicine: null;
            readonly sources: readonly ["emc2678", "webmd-bisphos", "medizzine-alen"];
            readonly checked: true;
        };
        readonly usualTimes: readonly ["07:00"];
        readonly examples: readonly ["alendroninezuur", "risedroninezuur", "ibandroninezuur", "etidroninezuur"];
        readonly sources: readonly ["emc2678", "webmd-bisphos", "medizzine-alen"];
        readonly checked: true;
    };
    readonly levothyroxine: {
        readonly separation: {
            readonly hoursAfterMedicine: 4;
            readonly hoursBeforeMedicine: 4;
            readonly sources: readonly ["relis2014", "schildklierwijzer"];
            readonly checked: true;
        };
        readonly usualTimes: readonly ["07:00"];
        readonly examples: readonly ["Thyrax", "Euthyrox", "levothyroxine"];
        readonly sources: readonly ["relis2014", "schildklierwijzer"];
        readonly checked: true;
    };
    readonly 'loop-thiazide-diuretics': {
        readonly separation: null;
        readonly usualTimes: readonly [];
        readonly examples: readonly ["furosemide", "bumetanide", "hydrochloorthiazide", "chloortalidon"];
        readonly sources: readonly ["emc2678"];
        readonly checked: true;
    };
    readonly 'potassium-sparing-diuretics': {
        readonly separation: null;
        readonly usualTimes: readonly [];
        readonly examples: readonly ["spironolacton", "triamtereen", "amiloride", "eplerenon"];
        readonly sources: readonly ["ksparing-bmj", "ebsco-ksparing"];
        readonly checked: true;
    };
    readonly ppi: {
        readonly separation: null;
        readonly usualTimes: readonly [];
        readonly examples: readonly ["omeprazol", "pantoprazol", "esomeprazol", "lansoprazol"];
        readonly sources: readonly ["fda-ppi"];
        readonly checked: true;
    };
    readonly aminoglycosides: {
        readonly separation: null;
        readonly usualTimes: readonly [];
        readonly examples: readonly ["gentamicine", "tobramycine", "amikacine"];
        readonly sources: readonly ["emc2678", "emedhealth", "rx-mgso4"];
        readonly checked: true;
    };
    readonly 'muscle-relaxants': {
        readonly separation: null;
        readonly usualTimes: readonly [];
        readonly examples: readonly ["rocuronium", "vecuronium", "suxamethonium"];
        readonly sources: readonly ["rx-mgso4"];
        readonly checked: true;
    };
    readonly digoxin: {
        readonly separation: {
            readonly hoursAfterMedicine: 2;
            readonly hoursBeforeMedicine: 2;
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly usualTimes: readonly ["08:00"];
        readonly examples: readonly ["digoxine", "Lanoxin"];
        readonly sources: readonly ["emc2678", "pfusion"];
        readonly checked: 'partly';
    };
    readonly gabapentin: {
        readonly separation: {
            readonly hoursAfterMedicine: 2;
            readonly hoursBeforeMedicine: 2;
            readonly sources: readonly ["medikamio-gaba", "consensus-gaba"];
            readonly checked: true;
        };
        readonly usualTimes: readonly ["08:00", "14:00", "20:00"];
        readonly examples: readonly ["gabapentine", "Neurontin"];
        readonly sources: readonly ["medikamio-gaba", "consensus-gaba"];
        readonly checked: true;
    };
    readonly 'mg-antacids-laxatives': {
        readonly separation: null;
        readonly suppliesMagnesium: {
            readonly usualForms: readonly ["hydroxide", "oxide", "carbonate"];
        };
        readonly usualTimes: readonly [];
        readonly examples: readonly ["magnesiumhydroxide", "magnesiumoxide", "Rennie", "Gaviscon", "magnesiumsulfaat"];
        readonly sources: readonly ["fk-hydroxide", "mgo-laxative"];
        readonly checked: 'partly';
    };
    readonly calcium: {
        readonly separation: {
            readonly hoursAfterMedicine: 2;
            readonly hoursBeforeMedicine: 2;
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly usualTimes: readonly ["08:00"];
        readonly examples: readonly ["calciumcarbonaat", "calciumcitraat"];
        readonly sources: readonly ["pfusion", "hcn"];
        readonly checked: 'partly';
    };
    readonly zinc: {
        readonly separation: {
            readonly hoursAfterMedicine: 2;
            readonly hoursBeforeMedicine: 2;
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly usualTimes: readonly ["08:00"];
        readonly examples: readonly ["zinkgluconaat", "zinkcitraat", "zinksulfaat"];
        readonly sources: readonly ["hcn"];
        readonly checked: 'partly';
    };
    readonly iron: {
        readonly separation: {
            readonly hoursAfterMedicine: 4;
            readonly hoursBeforeMedicine: 4;
            readonly sources: readonly ["emc2678"];
            readonly checked: true;
        };
        readonly usualTimes: readonly ["08:00"];
        readonly examples: readonly ["ferrofumaraat", "ferrosulfaat"];
        readonly sources: readonly ["emc2678"];
        readonly checked: true;
    };
    readonly 'other-binders': {
        readonly separation: {
            readonly hoursAfterMedicine: 4;
            readonly hoursBeforeMedicine: 4;
            readonly sources: readonly ["emc2678"];
            readonly checked: true;
        };
        readonly usualTimes: readonly ["08:00", "20:00"];
        readonly examples: readonly ["nitrofurantoïne", "penicillamine", "eltrombopag", "chloroquine", "hydroxychloroquine", "kinidine"];
        readonly sources: readonly ["emc2678"];
        readonly checked: true;
    };
    readonly fluoride: {
        readonly separation: {
            readonly hoursAfterMedicine: 3;
            readonly hoursBeforeMedicine: 3;
            readonly sources: readonly ["emc2678"];
            readonly checked: true;
        };
        readonly usualTimes: readonly ["22:00"];
        readonly examples: readonly ["natriumfluoride"];
        readonly sources: readonly ["emc2678"];
        readonly checked: true;
    };
    readonly 'other-losers': {
        readonly separation: null;
        readonly usualTimes: readonly [];
        readonly examples: readonly ["ciclosporine", "cisplatine", "amfotericine B", "foscarnet", "cetuximab"];
        readonly sources: readonly ["emc2678", "emc12118"];
        readonly checked: true;
    };
    readonly 'hiv-integrase': {
        readonly separation: {
            readonly hoursAfterMedicine: 2;
            readonly hoursBeforeMedicine: 6;
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly usualTimes: readonly ["08:00"];
        readonly examples: readonly ["dolutegravir", "bictegravir", "raltegravir"];
        readonly sources: readonly ["hcn"];
        readonly checked: 'partly';
    };
    readonly 'calcium-channel-blockers': {
        readonly separation: null;
        readonly usualTimes: readonly [];
        readonly examples: readonly ["nifedipine", "amlodipine", "verapamil"];
        readonly sources: readonly ["rx-mgso4", "pfusion"];
        readonly checked: true;
    };
};
export type MedicineId = keyof typeof medicines;
