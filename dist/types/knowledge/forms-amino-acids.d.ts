export declare const aminoAcidForms: {
    readonly bisglycinate: {
        readonly route: 'oral';
        readonly variants: {
            readonly anhydrous: {
                readonly formula: 'Mg(C2H4NO2)2';
                readonly molarMassGPerMol: 172.42;
                readonly magnesiumAtoms: 1;
                readonly elementalPercent: 14.1;
                readonly sources: readonly ["calc", "bisgly-ntro"];
            };
            readonly dihydrate: {
                readonly formula: 'Mg(C2H4NO2)2.2H2O';
                readonly molarMassGPerMol: 208.45;
                readonly magnesiumAtoms: 1;
                readonly elementalPercent: 11.66;
                readonly sources: readonly ["calc", "bisgly-magneinno"];
            };
        };
        readonly defaultVariant: 'dihydrate';
        readonly labelRangePercent: {
            readonly low: 10;
            readonly high: 14.1;
            readonly sources: readonly ["bisgly-magneinno", "magtop"];
            readonly checked: true;
        };
        readonly solubility: {
            readonly value: 'high';
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly uptake: {
            readonly value: 'good';
            readonly sources: readonly ["schuette1994"];
            readonly checked: true;
        };
        readonly gutEffect: {
            readonly value: 'low';
            readonly sources: readonly ["schuette1994"];
            readonly checked: true;
        };
        readonly permittedInEu: {
            readonly value: true;
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly synonyms: readonly ["magnesiumbisglycinaat", "magnesium bisglycinate", "Magnesiumbisglycinat", "bisglycinate de magnésium", "magnesium bisglycinaat", "magnesiumglycinaat", "magnesium glycinaat", "magnesium glycinate", "magnesiumdiglycinaat", "magnesium diglycinate", "magnesium glycine chelaat", "magnesiumchelaat", "chelated magnesium", "TRAACS", "Albion TRAACS", "Magnesiumglycinat", "glycinate de magnésium"];
        readonly ambiguousSynonyms: readonly [];
    };
    readonly taurate: {
        readonly route: 'oral';
        readonly variants: {
            readonly anhydrous: {
                readonly formula: 'Mg(C2H6NO3S)2';
                readonly molarMassGPerMol: 272.57;
                readonly magnesiumAtoms: 1;
                readonly elementalPercent: 8.92;
                readonly sources: readonly ["calc"];
            };
        };
        readonly defaultVariant: 'anhydrous';
        readonly labelRangePercent: {
            readonly low: 8;
            readonly high: 8.92;
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly solubility: {
            readonly value: 'high';
            readonly sources: readonly ["efsa2009-taurate"];
            readonly checked: true;
        };
        readonly uptake: {
            readonly value: 'good';
            readonly sources: readonly ["efsa2009-taurate"];
            readonly checked: true;
        };
        readonly gutEffect: {
            readonly value: 'low-moderate';
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly permittedInEu: {
            readonly value: true;
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly synonyms: readonly ["magnesiumtauraat", "magnesium taurate", "Magnesiumtaurat", "taurate de magnésium", "magnesium tauraat", "magnesiumditauraat"];
        readonly ambiguousSynonyms: readonly ["magnesium + taurine"];
    };
    readonly aspartate: {
        readonly route: 'oral';
        readonly variants: {
            readonly anhydrous: {
                readonly formula: 'Mg(C4H6NO4)2';
                readonly molarMassGPerMol: 288.5;
                readonly magnesiumAtoms: 1;
                readonly elementalPercent: 8.42;
                readonly sources: readonly ["calc"];
            };
            readonly dihydrate: {
                readonly formula: 'Mg(C4H6NO4)2.2H2O';
                readonly molarMassGPerMol: 324.53;
                readonly magnesiumAtoms: 1;
                readonly elementalPercent: 7.49;
                readonly sources: readonly ["calc"];
            };
            readonly tetrahydrate: {
                readonly formula: 'Mg(C4H6NO4)2.4H2O';
                readonly molarMassGPerMol: 360.56;
                readonly magnesiumAtoms: 1;
                readonly elementalPercent: 6.74;
                readonly sources: readonly ["calc"];
            };
        };
        readonly defaultVariant: 'dihydrate';
        readonly labelRangePercent: null;
        readonly solubility: {
            readonly value: 'high';
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly uptake: {
            readonly value: 'good';
            readonly sources: readonly ["firoz2001"];
            readonly checked: true;
        };
        readonly gutEffect: {
            readonly value: 'low-moderate';
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly permittedInEu: {
            readonly value: true;
            readonly sources: readonly ["off-tax"];
            readonly checked: true;
        };
        readonly synonyms: readonly ["magnesiumaspartaat", "magnesium aspartate", "Magnesiumaspartat", "aspartate de magnésium", "magnesium-L-aspartaat", "magnesium-L-aspartat", "magnesiumdiaspartaat"];
        readonly ambiguousSynonyms: readonly [];
    };
    readonly pidolate: {
        readonly route: 'oral';
        readonly variants: {
            readonly anhydrous: {
                readonly formula: 'Mg(C5H6NO3)2';
                readonly molarMassGPerMol: 280.52;
                readonly magnesiumAtoms: 1;
                readonly elementalPercent: 8.66;
                readonly sources: readonly ["calc"];
            };
        };
        readonly defaultVariant: 'anhydrous';
        readonly labelRangePercent: null;
        readonly solubility: {
            readonly value: 'high';
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly uptake: {
            readonly value: 'good-uncertain';
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly gutEffect: {
            readonly value: 'low-moderate';
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly permittedInEu: {
            readonly value: true;
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly synonyms: readonly ["magnesiumpidolaat", "magnesium L-pidolate", "Magnesium-L-pidolat", "L-pidolate de magnésium", "magnesium pidolaat", "magnesium PCA"];
        readonly ambiguousSynonyms: readonly [];
    };
};
