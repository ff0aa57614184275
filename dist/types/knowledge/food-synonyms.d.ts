/**
 * Other words that people search with: for the same food, or for the kind of food that its name leaves out (brie is
 * cheese). None leads to something else that only resembles it.
 */
export declare const foodSynonyms: {
    readonly 'aardappel-gekookt': {
        nl: string;
        en: string;
        de: string;
        fr: string;
    };
    readonly 'aardappel-schil-oven': {
        readonly nl: 'piepers gepofte';
        readonly en: 'jacket';
        readonly de: 'Folienkartoffel';
    };
    readonly 'aubergine-gekookt': {
        readonly en: 'eggplant';
        readonly de: 'Melanzani';
    };
    readonly bleekselderij: {
        readonly nl: 'selderie bleekselderie';
        readonly de: 'Stangensellerie';
    };
    readonly 'boerenkool-gekookt': {
        nl: string;
    };
    readonly 'boerenkool-rauw': {
        nl: string;
    };
    readonly 'champignons-gebakken': {
        nl: string;
        de: string;
    };
    readonly 'champignons-rauw': {
        nl: string;
        de: string;
    };
    readonly 'courgette-gekookt': {
        readonly nl: 'zucchini';
        readonly en: 'zucchini';
    };
    readonly 'friet-oven': {
        readonly nl: 'patat';
        readonly de: 'Fritten';
    };
    readonly 'knolselderij-gekookt': {
        readonly nl: 'selderie knolselderie';
    };
    readonly 'koolraap-gekookt': {
        readonly de: 'Kohlrübe';
    };
    readonly 'lente-ui': {
        readonly en: 'scallion green onion';
    };
    readonly 'okra-gekookt': {
        readonly en: "lady's fingers";
    };
    readonly 'paprika-groen': {
        en: string;
    };
    readonly 'paprika-rood': {
        en: string;
    };
    readonly 'peultjes-gekookt': {
        readonly nl: 'peulen';
        readonly de: 'Kaiserschoten Kefen';
    };
    readonly 'rode-biet-gekookt': {
        readonly nl: 'kroten';
        readonly de: 'Randen';
    };
    readonly rucola: {
        readonly nl: 'raketsla arugula';
        readonly en: 'arugula rocket';
        readonly de: 'Rauke';
    };
    readonly 'savooiekool-gekookt': {
        readonly nl: 'groene kool';
    };
    readonly 'snijbiet-gekookt': {
        en: string;
        de: string;
        fr: string;
    };
    readonly 'snijbiet-rauw': {
        en: string;
        de: string;
        fr: string;
    };
    readonly 'sperziebonen-gekookt': {
        readonly nl: 'prinsessenbonen snijbonen haricots verts boontjes';
        readonly en: 'string French';
        readonly de: 'Fisolen Brechbohnen';
    };
    readonly 'suikermais-gekookt': {
        readonly nl: 'maïskolf';
        readonly en: 'corn cob';
    };
    readonly 'ui-rauw': {
        readonly nl: 'ajuin';
    };
    readonly veldsla: {
        readonly de: 'Rapunzel';
        readonly fr: 'doucette';
    };
    readonly 'witlof-rauw': {
        readonly nl: 'Brussels lof';
    };
    readonly 'wortel-gekookt': {
        nl: string;
        de: string;
    };
    readonly 'wortel-rauw': {
        nl: string;
        de: string;
    };
    readonly 'zoete-aardappel-gekookt': {
        readonly nl: 'bataat';
        readonly de: 'Batate';
    };
    readonly 'abrikoos-vers': {
        readonly de: 'Marille';
    };
    readonly 'blauwe-bes': {
        readonly nl: 'bosbes bosbessen';
        readonly de: 'Blaubeeren';
    };
    readonly grapefruit: {
        readonly nl: 'pompelmoes';
    };
    readonly passievrucht: {
        readonly nl: 'passiefruit maracuja';
        readonly de: 'Maracuja';
    };
    readonly 'pruim-gedroogd': {
        readonly nl: 'pruimedant';
    };
    readonly 'rode-bes': {
        readonly nl: 'trosbes';
        readonly de: 'Ribisel';
    };
    readonly rozijn: {
        readonly nl: 'sultana';
        readonly en: 'sultana';
    };
    readonly sinaasappel: {
        readonly nl: 'appelsien';
        readonly de: 'Apfelsine';
    };
    readonly 'adukibonen-gekookt': {
        readonly nl: 'azuki adzuki';
        readonly en: 'azuki';
    };
    readonly 'doperwten-blik': {
        nl: string;
        en: string;
    };
    readonly 'doperwten-diepvries': {
        nl: string;
        en: string;
    };
    readonly 'doperwten-gekookt': {
        nl: string;
        en: string;
    };
    readonly 'doperwten-rauw': {
        nl: string;
        en: string;
    };
    readonly hummus: {
        readonly nl: 'hoemoes houmous';
    };
    readonly 'kidneybonen-blik': {
        nl: string;
        en: string;
    };
    readonly 'kidneybonen-gekookt': {
        nl: string;
        en: string;
    };
    readonly 'kikkererwten-blik': {
        nl: string;
        en: string;
        de: string;
        fr: string;
    };
    readonly 'kikkererwten-droog': {
        nl: string;
        en: string;
        de: string;
        fr: string;
    };
    readonly 'kikkererwten-gekookt': {
        nl: string;
        en: string;
        de: string;
        fr: string;
    };
    readonly kikkererwtenmeel: {
        readonly nl: 'garbanzomeel besan';
        readonly en: 'besan gram';
    };
    readonly 'linzen-droog': {
        nl: string;
        en: string;
        de: string;
        fr: string;
    };
    readonly 'linzen-gekookt': {
        nl: string;
        en: string;
        de: string;
        fr: string;
    };
    readonly 'mungbonen-gekookt': {
        readonly nl: 'katjang idjoe';
    };
    readonly 'rode-linzen-droog': {
        nl: string;
        en: string;
        de: string;
        fr: string;
    };
    readonly 'tuinbonen-gekookt': {
        readonly nl: 'labbonen';
        readonly en: 'fava';
        readonly de: 'Saubohnen Ackerbohnen';
    };
    readonly 'witte-bonen-blik': {
        en: string;
    };
    readonly 'witte-bonen-gekookt': {
        en: string;
    };
    readonly 'zwarte-ogenbonen-gekookt': {
        readonly en: 'peas cowpeas';
    };
    readonly 'amandel-rauw': {
        readonly nl: 'amandelmeel ongebrande';
    };
    readonly 'amandel-geroosterd': {
        readonly nl: 'gebrande';
    };
    readonly amandelpasta: {
        readonly nl: 'amandelboter';
    };
    readonly 'cashewnoot-geroosterd': {
        nl: string;
    };
    readonly 'cashewnoot-rauw': {
        nl: string;
    };
    readonly 'gemengde-noten': {
        readonly nl: 'notenmix';
    };
    readonly 'kastanje-geroosterd': {
        readonly de: 'Maroni Maronen';
        readonly fr: 'marrons';
    };
    readonly 'kokos-geraspt': {
        readonly nl: 'kokosrasp';
    };
    readonly lijnzaad: {
        readonly nl: 'vlaszaad gebroken gemalen';
    };
    readonly maanzaad: {
        readonly nl: 'papaverzaad';
    };
    readonly paranoot: {
        readonly nl: 'braziliaanse noot brazilnoot';
    };
    readonly pijnboompit: {
        readonly en: 'kernels';
        readonly de: 'Pignoli';
    };
    readonly 'pinda-geroosterd': {
        nl: string;
        en: string;
        fr: string;
    };
    readonly 'pinda-rauw': {
        nl: string;
        en: string;
        fr: string;
    };
    readonly pindakaas: {
        readonly nl: 'pindapasta';
    };
    readonly 'pompoenpit-gedroogd': {
        nl: string;
        en: string;
    };
    readonly 'pompoenpit-geroosterd': {
        nl: string;
        en: string;
    };
    readonly tahin: {
        readonly nl: 'tahini';
        readonly de: 'Tahini';
    };
    readonly walnoot: {
        readonly nl: 'okkernoot';
    };
    readonly zonnebloempit: {
        nl: string;
    };
    readonly 'zonnebloempit-geroosterd': {
        nl: string;
    };
    readonly 'boekweit-droog': {
        readonly nl: 'kasha';
    };
    readonly 'boekweit-gekookt': {
        readonly nl: 'kasha';
        readonly en: 'kasha';
    };
    readonly 'bulgur-gekookt': {
        readonly nl: 'boelgoer';
    };
    readonly 'eiermie-gekookt': {
        readonly nl: 'noedels bami';
    };
    readonly 'havermout-droog': {
        readonly nl: 'havervlokken';
        readonly en: 'oatmeal porridge';
    };
    readonly havermoutpap: {
        readonly en: 'oatmeal';
        readonly de: 'Porridge';
    };
    readonly 'krokante-muesli': {
        readonly nl: 'granola';
    };
    readonly maismeel: {
        readonly nl: 'polenta';
        readonly en: 'polenta';
        readonly de: 'Polenta';
        readonly fr: 'polenta';
    };
    readonly ontbijtkoek: {
        readonly nl: 'peperkoek kruidkoek';
    };
    readonly 'parelgort-gekookt': {
        readonly nl: 'gort';
    };
    readonly popcorn: {
        readonly nl: 'gepofte maïs';
    };
    readonly stokbrood: {
        readonly nl: 'baguette';
        readonly en: 'baguette';
        readonly de: 'Brot';
        readonly fr: 'pain';
    };
    readonly bruinbrood: {
        nl: string;
    };
    readonly meergranenbrood: {
        nl: string;
    };
    readonly witbrood: {
        nl: string;
    };
    readonly volkorenbrood: {
        readonly nl: string;
        readonly en: 'whole wheat wholewheat';
    };
    readonly 'volkorenpasta-droog': {
        nl: string;
        en: string;
    };
    readonly 'volkorenpasta-gekookt': {
        nl: string;
        en: string;
    };
    readonly 'witte-pasta-gekookt': {
        nl: string;
        en: string;
        de: string;
        fr: string;
    };
    readonly 'zilvervliesrijst-droog': {
        nl: string;
    };
    readonly 'zilvervliesrijst-gekookt': {
        nl: string;
    };
    readonly brie: {
        nl: string;
        en: string;
        de: string;
        fr: string;
    };
    readonly cheddar: {
        nl: string;
        en: string;
        de: string;
        fr: string;
    };
    readonly edammer: {
        nl: string;
        en: string;
        de: string;
        fr: string;
    };
    readonly emmentaler: {
        nl: string;
        en: string;
        de: string;
        fr: string;
    };
    readonly feta: {
        nl: string;
        en: string;
        de: string;
        fr: string;
    };
    readonly 'goudse-kaas': {
        readonly en: string;
        readonly de: string;
        readonly fr: string;
        readonly nl: 'jonge kaas belegen';
    };
    readonly huttenkase: {
        readonly en: string;
        readonly de: string;
        readonly fr: string;
        readonly nl: 'kaas cottage cheese';
    };
    readonly 'ei-gebakken': {
        nl: string;
        en: string;
    };
    readonly 'ei-gekookt': {
        nl: string;
        en: string;
    };
    readonly 'halfvolle-melk': {
        nl: string;
        en: string;
        de: string;
        fr: string;
    };
    readonly 'magere-melk': {
        nl: string;
        en: string;
        de: string;
        fr: string;
    };
    readonly halvarine: {
        readonly nl: 'margarine';
        readonly en: 'margarine';
    };
    readonly roomboter: {
        readonly nl: 'boter';
    };
    readonly 'roomijs-vanille': {
        readonly nl: 'ijs ijsje ijsjes vanille-ijs';
        readonly de: 'Eis';
        readonly fr: 'glace';
    };
    readonly 'vla-chocolade': {
        readonly nl: 'vla';
    };
    readonly 'vla-vanille': {
        readonly nl: 'vla';
    };
    readonly 'volle-melk': {
        nl: string;
        en: string;
        de: string;
        fr: string;
    };
    readonly karnemelk: {
        readonly nl: 'botermelk';
    };
    readonly 'kwark-mager': {
        nl: string;
        de: string;
        fr: string;
    };
    readonly 'kwark-vol': {
        nl: string;
        de: string;
        fr: string;
    };
    readonly maasdammer: {
        nl: string;
        en: string;
        de: string;
        fr: string;
    };
    readonly mozzarella: {
        nl: string;
        en: string;
        de: string;
        fr: string;
    };
    readonly parmezaan: {
        nl: string;
        en: string;
        de: string;
        fr: string;
    };
    readonly 'alaska-koolvis-bereid': {
        readonly en: 'pollack';
    };
    readonly 'garnalen-hollandse': {
        readonly en: 'shrimps';
    };
    readonly 'garnalen-roze': {
        nl: string;
        en: string;
    };
    readonly 'haring-rauw': {
        readonly nl: 'maatjesharing nieuwe haring';
    };
    readonly 'inktvis-gebakken': {
        readonly nl: 'calamares';
    };
    readonly 'paling-bereid': {
        readonly nl: 'aal';
    };
    readonly 'zalm-gekweekt-bereid': {
        nl: string;
    };
    readonly 'zalm-gekweekt-rauw': {
        nl: string;
    };
    readonly 'zalm-wild-bereid': {
        nl: string;
    };
    readonly 'zalm-wild-rauw': {
        nl: string;
    };
    readonly 'hamburger-bereid': {
        readonly en: 'hamburger';
    };
    readonly 'kalfsvlees-bereid': {
        readonly nl: 'kalfsvlees';
    };
    readonly 'karbonade-bereid': {
        readonly nl: 'kotelet varkenskotelet';
    };
    readonly 'kipfilet-bereid': {
        readonly nl: 'kippenborst';
    };
    readonly 'kipfilet-rauw': {
        readonly nl: 'kippenborst';
    };
    readonly 'kippendij-bereid': {
        readonly nl: 'kipdij kipdijfilet';
    };
    readonly knakworst: {
        readonly nl: 'hotdog';
        readonly en: 'hotdog';
        readonly de: 'Wiener Würstchen';
    };
    readonly pate: {
        readonly nl: 'leverpastei';
    };
    readonly 'rauwe-ham': {
        readonly nl: 'parmaham serranoham prosciutto';
        readonly en: 'prosciutto';
        readonly de: 'Prosciutto';
    };
    readonly rosbief: {
        readonly nl: 'roastbeef';
    };
    readonly runderstoofvlees: {
        readonly nl: 'sudderlapjes sukadelapjes';
    };
    readonly 'sojabrokjes-geweld': {
        readonly nl: 'tvp';
        readonly en: 'tvp';
    };
    readonly 'tofu-nigari': {
        nl: string;
    };
    readonly 'tofu-stevig': {
        nl: string;
    };
    readonly tempe: {
        readonly nl: 'tempeh';
    };
    readonly vegaballetjes: {
        readonly nl: 'vega balletjes vegaballetjes';
    };
    readonly vegaburger: {
        readonly nl: 'vega burger vegaburger';
    };
    readonly vegagehakt: {
        readonly nl: 'vega gehakt vegagehakt';
    };
    readonly vegaschnitzel: {
        readonly nl: 'vega schnitzel vegaschnitzel';
    };
    readonly vegaworst: {
        readonly nl: 'vega worst vegaworst';
    };
    readonly ahornsiroop: {
        readonly nl: 'esdoornsiroop';
    };
    readonly 'chocolade-puur-45-59': {
        nl: string;
        de: string;
    };
    readonly 'chocolade-puur-60-69': {
        nl: string;
        de: string;
    };
    readonly 'chocolade-puur-70-85': {
        nl: string;
        de: string;
    };
    readonly hazelnootpasta: {
        readonly nl: 'chocopasta chocoladepasta';
    };
    readonly jam: {
        readonly nl: 'confituur aardbeienjam abrikozenjam bramenjam frambozenjam kersenjam';
        readonly de: 'Marmelade';
    };
    readonly mariakaakje: {
        nl: string;
        en: string;
    };
    readonly mueslireep: {
        readonly nl: 'granenreep';
    };
    readonly speculaas: {
        nl: string;
        en: string;
    };
    readonly stroopwafel: {
        readonly nl: 'koek koekje koekjes';
    };
    readonly 'suiker-wit': {
        readonly nl: 'kristalsuiker';
    };
    readonly amandeldrink: {
        readonly nl: 'amandelmelk';
        readonly en: 'milk';
        readonly de: 'Mandelmilch';
        readonly fr: "lait d'amande";
    };
    readonly chocolademelk: {
        readonly nl: 'chocomelk';
    };
    readonly haverdrink: {
        readonly nl: 'havermelk';
        readonly en: 'milk';
        readonly de: 'Hafermilch';
        readonly fr: "lait d'avoine";
    };
    readonly cola: {
        readonly nl: 'coca coke pepsi';
        readonly en: 'coca coke pepsi';
        readonly de: 'coca coke pepsi';
        readonly fr: 'coca coke pepsi';
    };
    readonly kraanwater: {
        readonly nl: 'leidingwater water';
        readonly en: 'water';
    };
    readonly mineraalwater: {
        readonly nl: 'bronwater water spa bruiswater';
        readonly en: 'water';
    };
    readonly oploskoffie: {
        readonly nl: 'instantkoffie';
    };
    readonly rijstdrink: {
        readonly nl: 'rijstmelk';
        readonly en: 'milk';
        readonly de: 'Reismilch';
        readonly fr: 'lait de riz';
    };
    readonly sinaasappelsap: {
        readonly nl: "jus d'orange appelsiensap";
    };
    readonly sojadrink: {
        readonly nl: 'sojamelk';
        readonly en: 'soy milk';
        readonly de: 'Sojamilch';
        readonly fr: 'lait de soja';
    };
    readonly augurk: {
        readonly nl: 'zure bommen';
    };
    readonly 'basilicum-gedroogd': {
        nl: string;
        en: string;
        de: string;
        fr: string;
    };
    readonly 'basilicum-vers': {
        nl: string;
        en: string;
        de: string;
        fr: string;
    };
    readonly 'bieslook-vers': {
        nl: string;
        en: string;
        de: string;
        fr: string;
    };
    readonly 'dille-vers': {
        nl: string;
        en: string;
        de: string;
        fr: string;
    };
    readonly edelgist: {
        readonly nl: 'voedingsgist';
        readonly en: 'nutritional';
    };
    readonly erwtensoep: {
        readonly nl: 'snert';
    };
    readonly 'gember-vers': {
        nl: string;
        en: string;
        de: string;
        fr: string;
    };
    readonly kaneel: {
        nl: string;
        en: string;
        de: string;
        fr: string;
    };
    readonly kerriepoeder: {
        readonly en: string;
        readonly de: string;
        readonly fr: string;
        readonly nl: 'curry kruiden specerijen';
    };
    readonly komijn: {
        readonly en: string;
        readonly de: string;
        readonly fr: string;
        readonly nl: 'djinten kruiden specerijen';
    };
    readonly 'koriander-vers': {
        readonly nl: string;
        readonly de: string;
        readonly fr: string;
        readonly en: 'cilantro herbs';
    };
    readonly kurkuma: {
        readonly en: string;
        readonly de: string;
        readonly fr: string;
        readonly nl: 'geelwortel koenjit kruiden specerijen';
    };
    readonly 'munt-vers': {
        nl: string;
        en: string;
        de: string;
        fr: string;
    };
    readonly 'oregano-gedroogd': {
        nl: string;
        en: string;
        de: string;
        fr: string;
    };
    readonly paprikapoeder: {
        nl: string;
        en: string;
        de: string;
        fr: string;
    };
    readonly 'peper-zwart': {
        nl: string;
        en: string;
        de: string;
        fr: string;
    };
    readonly 'peterselie-vers': {
        nl: string;
        en: string;
        de: string;
        fr: string;
    };
    readonly 'tijm-gedroogd': {
        nl: string;
        en: string;
        de: string;
        fr: string;
    };
    readonly tortillachips: {
        readonly nl: 'nachos';
        readonly en: 'nachos';
    };
};
