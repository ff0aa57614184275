/**
 * Foods whose mean portion stands for one portion of the group. Each group mixes rich and poor members, since nobody
 * who eats leafy greens eats spinach alone, and a portion of wholegrain is a slice of bread more often than a plate.
 */
export declare const dietGroups: {
    readonly leafyGreens: readonly ["spinazie-rauw", "andijvie-gekookt", "boerenkool-gekookt", "snijbiet-rauw", "kropsla", "veldsla", "rucola", "paksoi-gekookt"];
    readonly nutsSeeds: readonly ["amandel-rauw", "cashewnoot-rauw", "walnoot", "hazelnoot-rauw", "pinda-geroosterd", "gemengde-noten", "pindakaas", "pompoenpit-gedroogd", "zonnebloempit", "lijnzaad", "chiazaad"];
    readonly legumes: readonly ["bruine-bonen-gekookt", "kidneybonen-gekookt", "kidneybonen-blik", "kikkererwten-blik", "linzen-gekookt", "spliterwten-gekookt", "witte-bonen-tomatensaus", "doperwten-diepvries", "hummus"];
    readonly wholegrains: readonly ["volkorenbrood", "bruinbrood", "meergranenbrood", "roggebrood", "knackebrod", "rijstwafel", "havermout-droog", "zilvervliesrijst-gekookt", "volkorenpasta-gekookt"];
    readonly fish: readonly ["zalm-gekweekt-bereid", "kabeljauw-bereid", "schelvis-bereid", "haring-rauw", "makreel-gerookt", "tonijn-blik-water", "sardines-blik-olie", "visstick", "garnalen-hollandse"];
    readonly darkChocolate: readonly ["chocolade-puur-45-59", "chocolade-puur-60-69", "chocolade-puur-70-85"];
};
/**
 * Everything beside the six groups that are asked: an assumed ordinary Dutch week of an adult who eats three meals a
 * day, with milk, cheese, potatoes, some fruit and meat, and the refined bread, rice and pasta that come beside
 * wholegrain. It is our own choice, not a survey, and aims at the middle: too much would hide a gap, too little would
 * propose a supplement that nobody needs. Tap water stands for all water, at its low figure.
 */
export declare const backgroundBasket: readonly [{
    readonly food: 'koffie-zwart';
    readonly portionsPerWeek: 21;
}, {
    readonly food: 'thee-zwart';
    readonly portionsPerWeek: 14;
}, {
    readonly food: 'kraanwater';
    readonly portionsPerWeek: 21;
}, {
    readonly food: 'halfvolle-melk';
    readonly portionsPerWeek: 7;
}, {
    readonly food: 'yoghurt-vol';
    readonly portionsPerWeek: 4;
}, {
    readonly food: 'goudse-kaas';
    readonly portionsPerWeek: 10;
}, {
    readonly food: 'aardappel-gekookt';
    readonly portionsPerWeek: 3;
}, {
    readonly food: 'friet-oven';
    readonly portionsPerWeek: 1;
}, {
    readonly food: 'bloemkool-gekookt';
    readonly portionsPerWeek: 1;
}, {
    readonly food: 'sperziebonen-gekookt';
    readonly portionsPerWeek: 1;
}, {
    readonly food: 'courgette-gekookt';
    readonly portionsPerWeek: 1;
}, {
    readonly food: 'wortel-rauw';
    readonly portionsPerWeek: 2;
}, {
    readonly food: 'tomaat';
    readonly portionsPerWeek: 4;
}, {
    readonly food: 'paprika-rood';
    readonly portionsPerWeek: 2;
}, {
    readonly food: 'ui-rauw';
    readonly portionsPerWeek: 2;
}, {
    readonly food: 'komkommer';
    readonly portionsPerWeek: 2;
}, {
    readonly food: 'champignons-gebakken';
    readonly portionsPerWeek: 1;
}, {
    readonly food: 'banaan';
    readonly portionsPerWeek: 2;
}, {
    readonly food: 'appel';
    readonly portionsPerWeek: 4;
}, {
    readonly food: 'sinaasappel';
    readonly portionsPerWeek: 1;
}, {
    readonly food: 'mandarijn';
    readonly portionsPerWeek: 2;
}, {
    readonly food: 'druif';
    readonly portionsPerWeek: 1;
}, {
    readonly food: 'sinaasappelsap';
    readonly portionsPerWeek: 1;
}, {
    readonly food: 'kipfilet-bereid';
    readonly portionsPerWeek: 2;
}, {
    readonly food: 'rundergehakt-bereid';
    readonly portionsPerWeek: 2;
}, {
    readonly food: 'karbonade-bereid';
    readonly portionsPerWeek: 1;
}, {
    readonly food: 'ham-gekookt';
    readonly portionsPerWeek: 5;
}, {
    readonly food: 'ei-gekookt';
    readonly portionsPerWeek: 3;
}, {
    readonly food: 'witbrood';
    readonly portionsPerWeek: 7;
}, {
    readonly food: 'beschuit';
    readonly portionsPerWeek: 2;
}, {
    readonly food: 'witte-pasta-gekookt';
    readonly portionsPerWeek: 1;
}, {
    readonly food: 'witte-rijst-gekookt';
    readonly portionsPerWeek: 1;
}, {
    readonly food: 'melkchocolade';
    readonly portionsPerWeek: 2;
}, {
    readonly food: 'stroopwafel';
    readonly portionsPerWeek: 1;
}, {
    readonly food: 'mariakaakje';
    readonly portionsPerWeek: 5;
}, {
    readonly food: 'jam';
    readonly portionsPerWeek: 4;
}, {
    readonly food: 'chips';
    readonly portionsPerWeek: 1;
}, {
    readonly food: 'bier';
    readonly portionsPerWeek: 2;
}, {
    readonly food: 'wijn-rood';
    readonly portionsPerWeek: 2;
}];
/**
 * What takes the place of what in the basket: whoever eats fish at dinner eats no chop beside it. Of a kind the day holds
 * the larger of what was eaten and what the basket gives. Leafy greens and wholegrain are not in the basket, but take the
 * place of its vegetables and bread all the same; nuts, seeds and pulses come beside all of it.
 */
export declare const basketKinds: readonly [{
    readonly foods: readonly ["koffie-zwart", "espresso", "oploskoffie", "thee-zwart", "thee-groen", "kruidenthee"];
}, {
    readonly foods: readonly ["kraanwater", "mineraalwater"];
}, {
    readonly foods: readonly ["bier", "wijn-rood", "wijn-wit"];
}, {
    readonly foods: readonly ["goudse-kaas", "edammer", "maasdammer", "commissiekaas-oud", "emmentaler", "cheddar", "brie", "geitenkaas-zacht", "blauwe-kaas", "feta", "mozzarella", "parmezaan", "roomkaas", "huttenkase"];
}, {
    readonly foods: readonly ["ei-gekookt", "ei-gebakken"];
}, {
    readonly categories: readonly ["dairy-eggs"];
    readonly foods: readonly ["chocolademelk", "sojadrink", "amandeldrink", "haverdrink", "rijstdrink", "sojayoghurt"];
}, {
    readonly foods: readonly ["aardappel-gekookt", "aardappel-schil-oven", "aardappelpuree", "friet-oven", "zoete-aardappel-gekookt", "witte-pasta-gekookt", "volkorenpasta-gekookt", "volkorenpasta-droog", "eiermie-gekookt", "witte-rijst-gekookt", "zilvervliesrijst-gekookt", "zilvervliesrijst-droog", "wilde-rijst-gekookt", "couscous-gekookt", "bulgur-gekookt", "quinoa-gekookt", "quinoa-droog", "boekweit-gekookt", "boekweit-droog", "gierst-gekookt", "gierst-droog", "parelgort-gekookt", "spelt-gekookt", "teff-gekookt", "amarant-gekookt"];
}, {
    readonly foods: readonly ["chips", "tortillachips", "popcorn"];
}, {
    readonly categories: readonly ["grains-bread"];
}, {
    readonly categories: readonly ["vegetables"];
    readonly foods: readonly ["tomatensap", "wortelsap"];
}, {
    readonly categories: readonly ["fruit"];
    readonly foods: readonly ["sinaasappelsap", "appelsap", "druivensap", "pruimensap"];
}, {
    readonly categories: readonly ["meat-poultry", "fish-seafood", "meat-alternatives"];
}, {
    readonly categories: readonly ["chocolate-sweets"];
}];
/** The bands of all three standards and the authorised forms take 18 years as the end of childhood. */
export declare const adultFromYears = 18;
/** From 14 years the Dutch reference intake is an adult's, and so is the basket. */
export declare const estimateFromYears = 14;
/** Of the foods that stand in two food tables, three quarters of the figures agree within a quarter. */
export declare const estimateSpread: {
    readonly share: 0.25;
    readonly sources: readonly ["usda-sr28", "ciqual-2025", "editorial"];
};
