export declare const organicAcidForms: {
    readonly citrate: {
        readonly route: 'oral';
        readonly variants: {
            readonly 'trimagnesium-anhydrous': {
                readonly formula: 'Mg3(C6H5O7)2';
                readonly molarMassGPerMol: 451.11;
                readonly magnesiumAtoms: 3;
                readonly elementalPercent: 16.16;
                readonly sources: readonly ["calc", "jungbunzlauer"];
            };
            readonly 'trimagnesium-nonahydrate': {
                readonly formula: 'Mg3(C6H5O7)2.9H2O';
                readonly molarMassGPerMol: 613.25;
                readonly magnesiumAtoms: 3;
                readonly elementalPercent: 11.89;
                readonly sources: readonly ["calc", "jungbunzlauer"];
            };
            readonly monomagnesium: {
                readonly formula: 'MgC6H6O7';
                readonly molarMassGPerMol: 214.41;
                readonly magnesiumAtoms: 1;
                readonly elementalPercent: 11.34;
                readonly sources: readonly ["calc", "off-tax"];
            };
        };
        readonly defaultVariant: 'trimagnesium-anhydrous';
        readonly labelRangePercent: {
            readonly low: 11;
            readonly high: 16.2;
            readonly sources: readonly ["jungbunzlauer", "off-tax"];
            readonly checked: true;
        };
        readonly solubility: {
            readonly value: 'moderate-high';
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly uptake: {
            readonly value: 'good';
            readonly sources: readonly ["walker2003", "kappeler2017"];
            readonly checked: true;
        };
        readonly gutEffect: {
            readonly value: 'moderate';
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly permittedInEu: {
            readonly value: true;
            readonly sources: readonly ["reg1925-annex2"];
            readonly checked: true;
        };
        readonly synonyms: readonly ["magnesiumcitraat", "magnesium citrate", "Magnesiumcitrat", "citrate de magnésium", "magnesium citraat", "trimagnesiumdicitraat", "trimagnesium citraat", "trimagnesium dicitrate", "trimagnesium citrate", "dicitrate de trimagnésium", "magnesiumzouten van citroenzuur", "magnesium salts of citric acid", "Magnesiumsalze der Zitronensäure", "sels de magnésium de l'acide citrique", "Trimagnesiumdicitrat", "TMC"];
        readonly ambiguousSynonyms: readonly [];
    };
    readonly malate: {
        readonly route: 'oral';
        readonly variants: {
            readonly anhydrous: {
                readonly formula: 'MgC4H4O5';
                readonly molarMassGPerMol: 156.38;
                readonly magnesiumAtoms: 1;
                readonly elementalPercent: 15.54;
                readonly sources: readonly ["calc", "magtop"];
            };
            readonly trihydrate: {
                readonly formula: 'MgC4H4O5.3H2O';
                readonly molarMassGPerMol: 210.42;
                readonly magnesiumAtoms: 1;
                readonly elementalPercent: 11.55;
                readonly sources: readonly ["calc"];
            };
            readonly dimagnesium: {
                readonly formula: 'Mg2C4H4O5(OH)2';
                readonly molarMassGPerMol: 214.69;
                readonly magnesiumAtoms: 2;
                readonly elementalPercent: 22.64;
                readonly sources: readonly ["calc"];
            };
        };
        readonly defaultVariant: 'anhydrous';
        readonly labelRangePercent: {
            readonly low: 11;
            readonly high: 20;
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly solubility: {
            readonly value: 'moderate-high';
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly uptake: {
            readonly value: 'good-uncertain';
            readonly sources: readonly ["uysal2019"];
            readonly checked: true;
        };
        readonly gutEffect: {
            readonly value: 'low-moderate';
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly permittedInEu: {
            readonly value: true;
            readonly sources: readonly ["efsa2018-dmm"];
            readonly checked: true;
        };
        readonly synonyms: readonly ["magnesiummalaat", "magnesium malate", "Magnesiummalat", "malate de magnésium", "magnesium malaat", "magnesiumappelzuur", "dimagnesiummalaat", "di-magnesium malate", "DMM", "Magnesium-Malat"];
        readonly ambiguousSynonyms: readonly [];
    };
    readonly lactate: {
        readonly route: 'oral';
        readonly variants: {
            readonly anhydrous: {
                readonly formula: 'Mg(C3H5O3)2';
                readonly molarMassGPerMol: 202.44;
                readonly magnesiumAtoms: 1;
                readonly elementalPercent: 12.01;
                readonly sources: readonly ["calc"];
            };
            readonly dihydrate: {
                readonly formula: 'Mg(C3H5O3)2.2H2O';
                readonly molarMassGPerMol: 238.48;
                readonly magnesiumAtoms: 1;
                readonly elementalPercent: 10.19;
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
            readonly sources: readonly ["reg1925-annex2"];
            readonly checked: true;
        };
        readonly synonyms: readonly ["magnesiumlactaat", "magnesium lactate", "Magnesiumlactat", "lactate de magnésium", "magnesium lactaat", "magnesiumlaktaat"];
        readonly ambiguousSynonyms: readonly [];
    };
    readonly gluconate: {
        readonly route: 'oral';
        readonly variants: {
            readonly anhydrous: {
                readonly formula: 'Mg(C6H11O7)2';
                readonly molarMassGPerMol: 414.6;
                readonly magnesiumAtoms: 1;
                readonly elementalPercent: 5.86;
                readonly sources: readonly ["calc"];
            };
            readonly dihydrate: {
                readonly formula: 'Mg(C6H11O7)2.2H2O';
                readonly molarMassGPerMol: 450.63;
                readonly magnesiumAtoms: 1;
                readonly elementalPercent: 5.39;
                readonly sources: readonly ["calc", "fk-gluconaat"];
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
            readonly sources: readonly ["coudray2005"];
            readonly checked: true;
        };
        readonly gutEffect: {
            readonly value: 'low';
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly permittedInEu: {
            readonly value: true;
            readonly sources: readonly ["reg1925-annex2"];
            readonly checked: true;
        };
        readonly synonyms: readonly ["magnesiumgluconaat", "magnesium gluconate", "Magnesiumgluconat", "gluconate de magnésium", "magnesium gluconaat"];
        readonly ambiguousSynonyms: readonly [];
    };
    readonly threonate: {
        readonly route: 'oral';
        readonly variants: {
            readonly anhydrous: {
                readonly formula: 'Mg(C4H7O5)2';
                readonly molarMassGPerMol: 294.5;
                readonly magnesiumAtoms: 1;
                readonly elementalPercent: 8.25;
                readonly sources: readonly ["calc", "efsa2024-threonate"];
            };
        };
        readonly defaultVariant: 'anhydrous';
        readonly labelRangePercent: {
            readonly low: 7.8;
            readonly high: 8.3;
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly solubility: {
            readonly value: 'high';
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly uptake: {
            readonly value: 'good';
            readonly sources: readonly ["efsa2024-threonate"];
            readonly checked: true;
        };
        readonly gutEffect: {
            readonly value: 'low';
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly permittedInEu: {
            readonly value: true;
            readonly sources: readonly ["reg2024-2694", "reg2025-2225"];
            readonly checked: true;
        };
        readonly synonyms: readonly ["magnesium-L-threonaat", "magnesium L-threonate", "Magnesium-L-Threonat", "L-thréonate de magnésium", "magnesiumthreonaat", "L-threonaat", "Magtein", "MgT"];
        readonly ambiguousSynonyms: readonly [];
    };
    readonly glycerophosphate: {
        readonly route: 'oral';
        readonly variants: {
            readonly anhydrous: {
                readonly formula: 'MgC3H7O6P';
                readonly molarMassGPerMol: 194.36;
                readonly magnesiumAtoms: 1;
                readonly elementalPercent: 12.51;
                readonly sources: readonly ["calc", "emc-glycerophos"];
            };
        };
        readonly defaultVariant: 'anhydrous';
        readonly labelRangePercent: {
            readonly low: 11.7;
            readonly high: 12.5;
            readonly sources: readonly ["magtop", "emc-glycerophos"];
            readonly checked: true;
        };
        readonly solubility: {
            readonly value: 'moderate';
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly uptake: {
            readonly value: 'good-uncertain';
            readonly sources: readonly ["emc-glycerophos"];
            readonly checked: true;
        };
        readonly gutEffect: {
            readonly value: 'low-moderate';
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly permittedInEu: {
            readonly value: true;
            readonly sources: readonly ["reg1925-annex2"];
            readonly checked: true;
        };
        readonly synonyms: readonly ["magnesiumglycerofosfaat", "magnesium glycerophosphate", "Magnesiumglycerophosphat", "glycérophosphate de magnésium", "magnesium glycerofosfaat", "glycerofosfaat"];
        readonly ambiguousSynonyms: readonly [];
    };
    readonly orotate: {
        readonly route: 'oral';
        readonly variants: {
            readonly anhydrous: {
                readonly formula: 'Mg(C5H3N2O4)2';
                readonly molarMassGPerMol: 334.48;
                readonly magnesiumAtoms: 1;
                readonly elementalPercent: 7.27;
                readonly sources: readonly ["calc"];
            };
            readonly dihydrate: {
                readonly formula: 'Mg(C5H3N2O4)2.2H2O';
                readonly molarMassGPerMol: 370.51;
                readonly magnesiumAtoms: 1;
                readonly elementalPercent: 6.56;
                readonly sources: readonly ["calc", "efsa2025-orotate"];
            };
        };
        readonly defaultVariant: 'dihydrate';
        readonly labelRangePercent: null;
        readonly solubility: {
            readonly value: 'very-low';
            readonly sources: readonly ["efsa2025-orotate"];
            readonly checked: true;
        };
        readonly uptake: {
            readonly value: 'uncertain';
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly gutEffect: {
            readonly value: 'low';
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly permittedInEu: {
            readonly value: false;
            readonly sources: readonly ["efsa2009-orotate", "efsa2025-orotate"];
            readonly checked: true;
        };
        readonly synonyms: readonly ["magnesiumorotaat", "magnesium orotate", "Magnesiumorotat", "orotate de magnésium", "magnesium orotaat", "magnesium orotate dihydrate"];
        readonly ambiguousSynonyms: readonly [];
    };
    readonly ascorbate: {
        readonly route: 'oral';
        readonly variants: {
            readonly anhydrous: {
                readonly formula: 'Mg(C6H7O6)2';
                readonly molarMassGPerMol: 374.54;
                readonly magnesiumAtoms: 1;
                readonly elementalPercent: 6.49;
                readonly sources: readonly ["calc"];
            };
            readonly dihydrate: {
                readonly formula: 'Mg(C6H7O6)2.2H2O';
                readonly molarMassGPerMol: 410.57;
                readonly magnesiumAtoms: 1;
                readonly elementalPercent: 5.92;
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
            readonly value: 'moderate';
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly permittedInEu: {
            readonly value: true;
            readonly sources: readonly ["dir2002-46"];
            readonly checked: true;
        };
        readonly synonyms: readonly ["magnesiumascorbaat", "magnesium ascorbate", "Magnesiumascorbat", "ascorbate de magnésium", "magnesium-L-ascorbaat"];
        readonly ambiguousSynonyms: readonly ["gebufferde vitamine C", "buffered vitamin C"];
    };
};
