export declare const forms: {
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
    readonly oxide: {
        readonly route: 'oral';
        readonly variants: {
            readonly anhydrous: {
                readonly formula: 'MgO';
                readonly molarMassGPerMol: 40.3;
                readonly magnesiumAtoms: 1;
                readonly elementalPercent: 60.3;
                readonly sources: readonly ["calc", "mah2021-tab1"];
            };
        };
        readonly defaultVariant: 'anhydrous';
        readonly labelRangePercent: {
            readonly low: 60;
            readonly high: 60.3;
            readonly sources: readonly ["mah2021-tab1"];
            readonly checked: true;
        };
        readonly solubility: {
            readonly value: 'very-low';
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly uptake: {
            readonly value: 'poor';
            readonly sources: readonly ["firoz2001", "schwalfenberg2017", "pardo2021"];
            readonly checked: true;
        };
        readonly gutEffect: {
            readonly value: 'high';
            readonly sources: readonly ["mgo-laxative"];
            readonly checked: true;
        };
        readonly permittedInEu: {
            readonly value: true;
            readonly sources: readonly ["reg1925-annex2"];
            readonly checked: true;
        };
        readonly synonyms: readonly ["magnesiumoxide", "magnesium oxide", "Magnesiumoxid", "oxyde de magnésium", "gebrande magnesia", "MgO"];
        readonly ambiguousSynonyms: readonly ["magnesia", "magnésie"];
    };
    readonly hydroxide: {
        readonly route: 'oral';
        readonly variants: {
            readonly anhydrous: {
                readonly formula: 'Mg(OH)2';
                readonly molarMassGPerMol: 58.32;
                readonly magnesiumAtoms: 1;
                readonly elementalPercent: 41.68;
                readonly sources: readonly ["calc", "fk-hydroxide"];
            };
        };
        readonly defaultVariant: 'anhydrous';
        readonly labelRangePercent: null;
        readonly solubility: {
            readonly value: 'very-low';
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly uptake: {
            readonly value: 'low';
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly gutEffect: {
            readonly value: 'high';
            readonly sources: readonly ["fk-hydroxide"];
            readonly checked: true;
        };
        readonly permittedInEu: {
            readonly value: true;
            readonly sources: readonly ["reg1925-annex2"];
            readonly checked: true;
        };
        readonly synonyms: readonly ["magnesiumhydroxide", "magnesium hydroxide", "Magnesiumhydroxid", "hydroxyde de magnésium", "melk van magnesia", "milk of magnesia", "E528"];
        readonly ambiguousSynonyms: readonly [];
    };
    readonly carbonate: {
        readonly route: 'oral';
        readonly variants: {
            readonly anhydrous: {
                readonly formula: 'MgCO3';
                readonly molarMassGPerMol: 84.31;
                readonly magnesiumAtoms: 1;
                readonly elementalPercent: 28.83;
                readonly sources: readonly ["calc"];
            };
            readonly 'basic-light': {
                readonly formula: '(MgCO3)4.Mg(OH)2.4H2O';
                readonly molarMassGPerMol: 467.63;
                readonly magnesiumAtoms: 5;
                readonly elementalPercent: 25.99;
                readonly sources: readonly ["calc"];
            };
            readonly 'basic-heavy': {
                readonly formula: '(MgCO3)4.Mg(OH)2.5H2O';
                readonly molarMassGPerMol: 485.65;
                readonly magnesiumAtoms: 5;
                readonly elementalPercent: 25.02;
                readonly sources: readonly ["calc"];
            };
        };
        readonly defaultVariant: 'basic-light';
        readonly labelRangePercent: {
            readonly low: 25;
            readonly high: 28.8;
            readonly sources: readonly ["calc"];
            readonly checked: true;
        };
        readonly solubility: {
            readonly value: 'very-low';
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly uptake: {
            readonly value: 'low-moderate';
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
            readonly sources: readonly ["reg1925-annex2"];
            readonly checked: true;
        };
        readonly synonyms: readonly ["magnesiumcarbonaat", "magnesium carbonate", "Magnesiumcarbonat", "carbonate de magnésium", "magnesium carbonaat", "basisch magnesiumcarbonaat", "E504", "magnesia alba"];
        readonly ambiguousSynonyms: readonly [];
    };
    readonly chloride: {
        readonly route: 'oral';
        readonly variants: {
            readonly anhydrous: {
                readonly formula: 'MgCl2';
                readonly molarMassGPerMol: 95.21;
                readonly magnesiumAtoms: 1;
                readonly elementalPercent: 25.53;
                readonly sources: readonly ["calc"];
            };
            readonly hexahydrate: {
                readonly formula: 'MgCl2.6H2O';
                readonly molarMassGPerMol: 203.3;
                readonly magnesiumAtoms: 1;
                readonly elementalPercent: 11.96;
                readonly sources: readonly ["calc"];
            };
        };
        readonly defaultVariant: 'hexahydrate';
        readonly labelRangePercent: {
            readonly low: 11.8;
            readonly high: 25.5;
            readonly sources: readonly ["calc"];
            readonly checked: true;
        };
        readonly solubility: {
            readonly value: 'very-high';
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly uptake: {
            readonly value: 'good';
            readonly sources: readonly ["firoz2001"];
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
        readonly synonyms: readonly ["magnesiumchloride", "magnesium chloride", "Magnesiumchlorid", "chlorure de magnésium", "nigari", "MgCl2", "E511", "magnesiumchloride hexahydraat"];
        readonly ambiguousSynonyms: readonly [];
    };
    readonly sulfate: {
        readonly route: 'oral-and-bath';
        readonly variants: {
            readonly anhydrous: {
                readonly formula: 'MgSO4';
                readonly molarMassGPerMol: 120.36;
                readonly magnesiumAtoms: 1;
                readonly elementalPercent: 20.19;
                readonly sources: readonly ["calc"];
            };
            readonly heptahydrate: {
                readonly formula: 'MgSO4.7H2O';
                readonly molarMassGPerMol: 246.47;
                readonly magnesiumAtoms: 1;
                readonly elementalPercent: 9.86;
                readonly sources: readonly ["calc"];
            };
        };
        readonly defaultVariant: 'heptahydrate';
        readonly labelRangePercent: null;
        readonly solubility: {
            readonly value: 'very-high';
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly uptake: {
            readonly value: 'poor';
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly gutEffect: {
            readonly value: 'high';
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly permittedInEu: {
            readonly value: true;
            readonly sources: readonly ["reg1925-annex2"];
            readonly checked: true;
        };
        readonly synonyms: readonly ["magnesiumsulfaat", "magnesium sulfate", "Epsom salt", "Magnesiumsulfat", "Bittersalz", "sulfate de magnésium", "sel d'Epsom", "Epsom zout", "Epsomzout", "bitterzout", "Engels zout"];
        readonly ambiguousSynonyms: readonly [];
    };
    readonly 'chloride-topical': {
        readonly route: 'topical';
        readonly variants: {
            readonly hexahydrate: {
                readonly formula: 'MgCl2.6H2O';
                readonly molarMassGPerMol: 203.3;
                readonly magnesiumAtoms: 1;
                readonly elementalPercent: 11.96;
                readonly sources: readonly ["calc"];
            };
        };
        readonly defaultVariant: 'hexahydrate';
        readonly labelRangePercent: null;
        readonly solubility: {
            readonly value: 'very-high';
            readonly sources: readonly ["magnesiumoel"];
            readonly checked: true;
        };
        readonly uptake: {
            readonly value: 'unproven';
            readonly sources: readonly ["grober2017", "kass2017"];
            readonly checked: true;
        };
        readonly gutEffect: {
            readonly value: 'none';
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly permittedInEu: {
            readonly value: null;
            readonly sources: readonly ["keuringsraad-hcv"];
            readonly checked: true;
        };
        readonly synonyms: readonly ["magnesiumolie", "magnesiumvlokken", "magnesium oil", "magnesium flakes", "topical magnesium chloride", "Magnesiumöl", "Magnesiumflocken", "huile de magnésium", "flocons de magnésium", "magnesium olie", "magnesiumgel", "magnesiumspray", "voetenbad", "Zechsal", "Zechstein magnesium", "transdermale magnesium"];
        readonly ambiguousSynonyms: readonly ["badkristallen", "badzout"];
    };
    readonly marine: {
        readonly route: 'oral';
        readonly variants: {};
        readonly defaultVariant: null;
        readonly labelRangePercent: {
            readonly low: 30;
            readonly high: 60;
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly solubility: {
            readonly value: 'low';
            readonly sources: readonly ["marine-scienceinsights"];
            readonly checked: true;
        };
        readonly uptake: {
            readonly value: 'as-oxide-hydroxide';
            readonly sources: readonly ["marine-scienceinsights"];
            readonly checked: true;
        };
        readonly gutEffect: {
            readonly value: 'moderate-high';
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly permittedInEu: {
            readonly value: true;
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly synonyms: readonly ["marien magnesium", "marine magnesium", "Meeresmagnesium", "magnésium marin", "zeemagnesium", "magnesium uit zeewater", "sea magnesium", "Aquamin Mg"];
        readonly ambiguousSynonyms: readonly [];
    };
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
export type FormId = keyof typeof forms;
