export declare const inorganicForms: {
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
};
