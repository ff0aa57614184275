/**
 * `tables-differ` where the two food tables differ by a factor of one and a half or more, and for wholemeal bread, of
 * which so much is eaten. `per-ounce` for the figures that were met "per ons" in Dutch text; they are the table's own, for
 * an ounce.
 */
export declare const foodNotes: {
    readonly 'spinazie-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990'];
    }, {
        readonly note: 'tables-differ';
        readonly otherMgPer100g: 30;
        readonly sources: readonly ["usda-sr28", "ciqual-2025"];
    }];
    readonly 'spinazie-diepvries-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990'];
    }];
    readonly 'andijvie-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990'];
    }];
    readonly 'spruitjes-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990'];
    }];
    readonly 'boerenkool-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990'];
    }];
    readonly 'chinese-kool-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990'];
    }];
    readonly 'paksoi-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990'];
    }];
    readonly 'snijbiet-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990'];
    }, {
        readonly note: 'tables-differ';
        readonly otherMgPer100g: 10;
        readonly sources: readonly ["usda-sr28", "ciqual-2025"];
    }];
    readonly 'broccoli-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990'];
    }, {
        readonly note: 'tables-differ';
        readonly otherMgPer100g: 11;
        readonly sources: readonly ["usda-sr28", "ciqual-2025"];
    }];
    readonly 'bloemkool-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990'];
    }];
    readonly 'rode-kool-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990'];
    }];
    readonly 'prei-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990'];
    }, {
        readonly note: 'tables-differ';
        readonly otherMgPer100g: 6.5;
        readonly sources: readonly ["usda-sr28", "ciqual-2025"];
    }];
    readonly 'rode-biet-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990'];
    }];
    readonly 'asperges-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990'];
    }];
    readonly 'courgette-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990'];
    }];
    readonly 'sperziebonen-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990'];
    }];
    readonly 'suikermais-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990'];
    }];
    readonly 'suikermais-blik': readonly [{
        readonly note: 'tables-differ';
        readonly otherMgPer100g: 26.9;
        readonly sources: readonly ["usda-sr28", "ciqual-2025"];
    }];
    readonly 'pompoen-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990'];
    }];
    readonly 'zoete-aardappel-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990'];
    }];
    readonly 'aardappel-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990'];
    }];
    readonly 'amandel-rauw': readonly [{
        readonly note: 'no-soaking';
        readonly sources: readonly ['kumari2020'];
    }];
    readonly walnoot: readonly [{
        readonly note: 'no-soaking';
        readonly sources: readonly ['kumari2020'];
    }];
    readonly 'hazelnoot-rauw': readonly [{
        readonly note: 'no-soaking';
        readonly sources: readonly ['kumari2020'];
    }];
    readonly 'pompoenpit-gedroogd': readonly [{
        readonly note: 'per-ounce';
        readonly mgPerOunce: 168;
        readonly sources: readonly ["usda-sr28"];
    }];
    readonly zonnebloempit: readonly [{
        readonly note: 'kinds-differ';
        readonly otherMgPer100g: 129;
        readonly otherId: '12037';
        readonly sources: readonly ["usda-sr28"];
    }];
    readonly 'zonnebloempit-geroosterd': readonly [{
        readonly note: 'kinds-differ';
        readonly otherMgPer100g: 325;
        readonly otherId: '12036';
        readonly sources: readonly ["usda-sr28"];
    }];
    readonly paranoot: readonly [{
        readonly note: 'selenium';
        readonly sources: readonly ["editorial"];
    }];
    readonly tahin: readonly [{
        readonly note: 'kinds-differ';
        readonly otherMgPer100g: 353;
        readonly otherId: '12171';
        readonly sources: readonly ["usda-sr28"];
    }];
    readonly 'linzen-droog': readonly [{
        readonly note: 'tables-differ';
        readonly otherMgPer100g: 47;
        readonly sources: readonly ["usda-sr28", "ciqual-2025"];
    }, {
        readonly note: 'dry-weight';
        readonly sources: readonly ['editorial'];
    }];
    readonly 'linzen-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990', 'ramirez-ojeda2018'];
    }];
    readonly 'rode-linzen-droog': readonly [{
        readonly note: 'dry-weight';
        readonly sources: readonly ['editorial'];
    }];
    readonly 'kikkererwten-droog': readonly [{
        readonly note: 'soaking';
        readonly sources: readonly ['nestares1997'];
    }, {
        readonly note: 'dry-weight';
        readonly sources: readonly ['editorial'];
    }];
    readonly 'kikkererwten-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990', 'ramirez-ojeda2018'];
    }, {
        readonly note: 'soaking';
        readonly sources: readonly ['nestares1997'];
    }];
    readonly 'zwarte-bonen-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990', 'ramirez-ojeda2018'];
    }, {
        readonly note: 'soaking';
        readonly sources: readonly ['nestares2003'];
    }];
    readonly 'kidneybonen-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990', 'ramirez-ojeda2018'];
    }, {
        readonly note: 'soaking';
        readonly sources: readonly ['nestares2003'];
    }];
    readonly 'witte-bonen-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990', 'ramirez-ojeda2018'];
    }, {
        readonly note: 'soaking';
        readonly sources: readonly ['nestares2003'];
    }, {
        readonly note: 'tables-differ';
        readonly otherMgPer100g: 33;
        readonly sources: readonly ["usda-sr28", "ciqual-2025"];
    }];
    readonly 'bruine-bonen-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990', 'ramirez-ojeda2018'];
    }, {
        readonly note: 'soaking';
        readonly sources: readonly ['nestares2003'];
    }];
    readonly 'tuinbonen-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990'];
    }];
    readonly 'limabonen-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990', 'ramirez-ojeda2018'];
    }];
    readonly 'sojabonen-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990', 'ramirez-ojeda2018'];
    }];
    readonly 'mungbonen-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990', 'ramirez-ojeda2018'];
    }];
    readonly 'doperwten-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990'];
    }];
    readonly 'doperwten-diepvries': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990'];
    }];
    readonly hummus: readonly [{
        readonly note: 'kinds-differ';
        readonly otherMgPer100g: 29;
        readonly otherId: '16137';
        readonly sources: readonly ["usda-sr28"];
    }];
    readonly volkorenbrood: readonly [{
        readonly note: 'tables-differ';
        readonly otherMgPer100g: 54.2;
        readonly sources: readonly ["usda-sr28", "ciqual-2025"];
    }];
    readonly roggebrood: readonly [{
        readonly note: 'tables-differ';
        readonly otherMgPer100g: 35.1;
        readonly sources: readonly ["usda-sr28", "ciqual-2025"];
    }];
    readonly knackebrod: readonly [{
        readonly note: 'tables-differ';
        readonly otherMgPer100g: 128;
        readonly sources: readonly ["usda-sr28", "ciqual-2025"];
    }];
    readonly beschuit: readonly [{
        readonly note: 'tables-differ';
        readonly otherMgPer100g: 24;
        readonly sources: readonly ["usda-sr28", "ciqual-2025"];
    }];
    readonly 'boekweit-droog': readonly [{
        readonly note: 'dry-weight';
        readonly sources: readonly ['editorial'];
    }];
    readonly 'gierst-droog': readonly [{
        readonly note: 'dry-weight';
        readonly sources: readonly ['editorial'];
    }];
    readonly 'quinoa-droog': readonly [{
        readonly note: 'dry-weight';
        readonly sources: readonly ['editorial'];
    }];
    readonly 'zilvervliesrijst-droog': readonly [{
        readonly note: 'dry-weight';
        readonly sources: readonly ['editorial'];
    }];
    readonly 'volkorenpasta-droog': readonly [{
        readonly note: 'tables-differ';
        readonly otherMgPer100g: 82.2;
        readonly sources: readonly ["usda-sr28", "ciqual-2025"];
    }, {
        readonly note: 'dry-weight';
        readonly sources: readonly ['editorial'];
    }];
    readonly 'couscous-gekookt': readonly [{
        readonly note: 'tables-differ';
        readonly otherMgPer100g: 25.9;
        readonly sources: readonly ["usda-sr28", "ciqual-2025"];
    }];
    readonly volkorenmeel: readonly [{
        readonly note: 'tables-differ';
        readonly otherMgPer100g: 85.1;
        readonly sources: readonly ["usda-sr28", "ciqual-2025"];
    }];
    readonly 'zalm-gerookt': readonly [{
        readonly note: 'tables-differ';
        readonly otherMgPer100g: 18;
        readonly sources: readonly ["usda-sr28", "ciqual-2025"];
    }];
    readonly 'schol-rauw': readonly [{
        readonly note: 'tables-differ';
        readonly otherMgPer100g: 18;
        readonly sources: readonly ["usda-sr28", "ciqual-2025"];
    }];
    readonly 'makreel-rauw': readonly [{
        readonly note: 'tables-differ';
        readonly otherMgPer100g: 76;
        readonly sources: readonly ["usda-sr28", "ciqual-2025"];
    }];
    readonly 'makreel-bereid': readonly [{
        readonly note: 'tables-differ';
        readonly otherMgPer100g: 97;
        readonly sources: readonly ["usda-sr28", "ciqual-2025"];
    }];
    readonly 'ansjovis-rauw': readonly [{
        readonly note: 'tables-differ';
        readonly otherMgPer100g: 22.3;
        readonly sources: readonly ["usda-sr28", "ciqual-2025"];
    }];
    readonly 'koolvis-bereid': readonly [{
        readonly note: 'tables-differ';
        readonly otherMgPer100g: 86;
        readonly sources: readonly ["usda-sr28", "ciqual-2025"];
    }];
    readonly 'mosselen-gekookt': readonly [{
        readonly note: 'tables-differ';
        readonly otherMgPer100g: 66.6;
        readonly sources: readonly ["usda-sr28", "ciqual-2025"];
    }];
    readonly 'chocolade-puur-70-85': readonly [{
        readonly note: 'per-ounce';
        readonly mgPerOunce: 64;
        readonly sources: readonly ["usda-sr28"];
    }];
    readonly 'witte-chocolade': readonly [{
        readonly note: 'tables-differ';
        readonly otherMgPer100g: 26.5;
        readonly sources: readonly ["usda-sr28", "ciqual-2025"];
    }];
    readonly hazelnootpasta: readonly [{
        readonly note: 'tables-differ';
        readonly otherMgPer100g: 97.1;
        readonly sources: readonly ["usda-sr28", "ciqual-2025"];
    }];
    readonly amandelspijs: readonly [{
        readonly note: 'tables-differ';
        readonly otherMgPer100g: 74;
        readonly sources: readonly ["usda-sr28", "ciqual-2025"];
    }];
    readonly 'koffie-zwart': readonly [{
        readonly note: 'tables-differ';
        readonly otherMgPer100g: 9.2;
        readonly sources: readonly ["usda-sr28", "ciqual-2025"];
    }];
    readonly espresso: readonly [{
        readonly note: 'tables-differ';
        readonly otherMgPer100g: 7.9;
        readonly sources: readonly ["usda-sr28", "ciqual-2025"];
    }];
    readonly mineraalwater: readonly [{
        readonly note: 'brand';
        readonly sources: readonly ["editorial"];
    }];
    readonly 'tofu-stevig': readonly [{
        readonly note: 'tables-differ';
        readonly otherMgPer100g: 100;
        readonly sources: readonly ["usda-sr28", "ciqual-2025"];
    }];
    readonly 'tofu-nigari': readonly [{
        readonly note: 'tables-differ';
        readonly otherMgPer100g: 100;
        readonly sources: readonly ["usda-sr28", "ciqual-2025"];
    }];
    readonly falafel: readonly [{
        readonly note: 'tables-differ';
        readonly otherMgPer100g: 51;
        readonly sources: readonly ["usda-sr28", "ciqual-2025"];
    }];
    readonly linzensoep: readonly [{
        readonly note: 'tables-differ';
        readonly otherMgPer100g: 19;
        readonly sources: readonly ["usda-sr28", "ciqual-2025"];
    }];
    readonly 'postelein-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990'];
    }];
    readonly 'bloemkool-rauw': readonly [{
        readonly note: 'tables-differ';
        readonly otherMgPer100g: 9.8;
        readonly sources: readonly ["usda-sr28", "ciqual-2025"];
    }];
    readonly 'savooiekool-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990'];
    }];
    readonly 'wortel-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990'];
    }];
    readonly 'knolselderij-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990'];
    }];
    readonly 'koolraap-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990'];
    }];
    readonly 'koolrabi-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990'];
    }];
    readonly 'pastinaak-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990'];
    }];
    readonly 'artisjok-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990'];
    }];
    readonly 'schorseneren-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990'];
    }];
    readonly 'aubergine-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990'];
    }];
    readonly 'peultjes-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990'];
    }];
    readonly 'flespompoen-oven': readonly [{
        readonly note: 'tables-differ';
        readonly otherMgPer100g: 7.4;
        readonly sources: readonly ["usda-sr28", "ciqual-2025"];
    }];
    readonly 'okra-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990'];
    }];
    readonly 'pinda-rauw': readonly [{
        readonly note: 'no-soaking';
        readonly sources: readonly ['kumari2020'];
    }];
    readonly 'kievitsbonen-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990', 'ramirez-ojeda2018'];
    }, {
        readonly note: 'soaking';
        readonly sources: readonly ['nestares2003'];
    }];
    readonly 'flageolets-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990', 'ramirez-ojeda2018'];
    }, {
        readonly note: 'soaking';
        readonly sources: readonly ['nestares2003'];
    }];
    readonly 'adukibonen-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990', 'ramirez-ojeda2018'];
    }];
    readonly 'zwarte-ogenbonen-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990', 'ramirez-ojeda2018'];
    }];
    readonly 'lupinebonen-gekookt': readonly [{
        readonly note: 'cooking-loss';
        readonly sources: readonly ['kimura1990', 'ramirez-ojeda2018'];
    }];
    readonly boekweitmeel: readonly [{
        readonly note: 'tables-differ';
        readonly otherMgPer100g: 157;
        readonly sources: readonly ["usda-sr28", "ciqual-2025"];
    }];
    readonly 'zeebaars-bereid': readonly [{
        readonly note: 'tables-differ';
        readonly otherMgPer100g: 53;
        readonly sources: readonly ["usda-sr28", "ciqual-2025"];
    }];
    readonly surimi: readonly [{
        readonly note: 'tables-differ';
        readonly otherMgPer100g: 43;
        readonly sources: readonly ["usda-sr28", "ciqual-2025"];
    }];
    readonly 'kip-met-vel': readonly [{
        readonly note: 'tables-differ';
        readonly otherMgPer100g: 39.6;
        readonly sources: readonly ["usda-sr28", "ciqual-2025"];
    }];
    readonly 'eend-bereid': readonly [{
        readonly note: 'tables-differ';
        readonly otherMgPer100g: 35.8;
        readonly sources: readonly ["usda-sr28", "ciqual-2025"];
    }];
    readonly rosbief: readonly [{
        readonly note: 'tables-differ';
        readonly otherMgPer100g: 32;
        readonly sources: readonly ["usda-sr28", "ciqual-2025"];
    }];
};
