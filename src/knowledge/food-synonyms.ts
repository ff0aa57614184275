import type { Lang } from '../engine/types.js';
import type { FoodId } from './foods.js';

type Synonyms = Readonly<Partial<Record<Lang, string>>>;

const bread = { nl: 'boterham snee sneetje' };
const biscuits = { nl: 'koek koekje koekjes biscuit', en: 'biscuits cookie cookies' };
const egg = { nl: 'ei eieren eitje', en: 'egg eggs' };
const milk = { nl: 'melk', en: 'milk', de: 'Milch', fr: 'lait' };
const salmon = { nl: 'zalmfilet zalmmoot' };
const cheese = { nl: 'kaas', en: 'cheese', de: 'Käse', fr: 'fromage' };
const darkChocolate = { nl: 'donkere chocolade', de: 'Bitterschokolade' };
const fungi = { nl: 'paddenstoelen champions', de: 'Pilze' };
const herbs = { nl: 'kruiden', en: 'herbs', de: 'Kräuter', fr: 'herbes aromatiques' };
const spices = { nl: 'kruiden specerijen', en: 'spices', de: 'Gewürze', fr: 'épices' };
const carrots = { nl: 'peen', de: 'Möhre Mohrrübe' };
const cashews = { nl: 'cajunoot' };
const chickpeas = { nl: 'garbanzo keker', en: 'garbanzo', de: 'Garbanzo', fr: 'garbanzo' };
const dal = { nl: 'dal dahl', en: 'dal dhal', de: 'Dal', fr: 'dal' };
const greenPeas = { nl: 'groene erwten tuinerwten', en: 'garden peas' };
const kale = { nl: 'krulkool' };
const kidneyBeans = { nl: 'rode kidneybonen nierbonen', en: 'rajma' };
const peanuts = { nl: 'apennootje olienootje aardnoot', en: 'groundnut', fr: 'arachide' };
const pepper = { en: 'bell pepper capsicum' };
const plainPasta = { nl: 'spaghetti macaroni penne', en: 'spaghetti', de: 'Spaghetti', fr: 'spaghetti' };
const potatoes = { nl: 'piepers', en: 'spuds', de: 'Erdäpfel', fr: 'patate' };
const pumpkinSeeds = { nl: 'pompoenzaad', en: 'pepitas' };
const quark = { nl: 'quark', de: 'Topfen', fr: 'quark' };
const shrimps = { nl: 'scampi', en: 'shrimp' };
const chard = { en: 'silverbeet', de: 'Krautstiel', fr: 'bette' };
const sunflowerSeeds = { nl: 'zonnepitten zonnebloemzaad' };
const tofu = { nl: 'tahoe tofoe' };
const whiteBeans = { en: 'haricot navy' };
const wholePasta = { nl: 'volkorenspaghetti volkorenmacaroni', en: 'whole wheat spaghetti' };
const wholeRice = { nl: 'volkorenrijst' };

/**
 * Other words that people search with: for the same food, or for the kind of food that its name leaves out (brie is
 * cheese). None leads to something else that only resembles it.
 */
export const foodSynonyms = {
  'aardappel-gekookt': potatoes,
  'aardappel-schil-oven': { nl: 'piepers gepofte', en: 'jacket', de: 'Folienkartoffel' },
  'aubergine-gekookt': { en: 'eggplant', de: 'Melanzani' },
  bleekselderij: { nl: 'selderie bleekselderie', de: 'Stangensellerie' },
  'boerenkool-gekookt': kale,
  'boerenkool-rauw': kale,
  'champignons-gebakken': fungi,
  'champignons-rauw': fungi,
  'courgette-gekookt': { nl: 'zucchini', en: 'zucchini' },
  'friet-oven': { nl: 'patat', de: 'Fritten' },
  'knolselderij-gekookt': { nl: 'selderie knolselderie' },
  'koolraap-gekookt': { de: 'Kohlrübe' },
  'lente-ui': { en: 'scallion green onion' },
  'okra-gekookt': { en: "lady's fingers" },
  'paprika-groen': pepper,
  'paprika-rood': pepper,
  'peultjes-gekookt': { nl: 'peulen', de: 'Kaiserschoten Kefen' },
  'rode-biet-gekookt': { nl: 'kroten', de: 'Randen' },
  rucola: { nl: 'raketsla arugula', en: 'arugula rocket', de: 'Rauke' },
  'savooiekool-gekookt': { nl: 'groene kool' },
  'snijbiet-gekookt': chard,
  'snijbiet-rauw': chard,
  'sperziebonen-gekookt': {
    nl: 'prinsessenbonen snijbonen haricots verts boontjes',
    en: 'string French',
    de: 'Fisolen Brechbohnen',
  },
  'suikermais-gekookt': { nl: 'maïskolf', en: 'corn cob' },
  'ui-rauw': { nl: 'ajuin' },
  veldsla: { de: 'Rapunzel', fr: 'doucette' },
  'witlof-rauw': { nl: 'Brussels lof' },
  'wortel-gekookt': carrots,
  'wortel-rauw': carrots,
  'zoete-aardappel-gekookt': { nl: 'bataat', de: 'Batate' },

  'abrikoos-vers': { de: 'Marille' },
  'blauwe-bes': { nl: 'bosbes bosbessen', de: 'Blaubeeren' },
  grapefruit: { nl: 'pompelmoes' },
  passievrucht: { nl: 'passiefruit maracuja', de: 'Maracuja' },
  'pruim-gedroogd': { nl: 'pruimedant' },
  'rode-bes': { nl: 'trosbes', de: 'Ribisel' },
  rozijn: { nl: 'sultana', en: 'sultana' },
  sinaasappel: { nl: 'appelsien', de: 'Apfelsine' },

  'adukibonen-gekookt': { nl: 'azuki adzuki', en: 'azuki' },
  'doperwten-blik': greenPeas,
  'doperwten-diepvries': greenPeas,
  'doperwten-gekookt': greenPeas,
  'doperwten-rauw': greenPeas,
  hummus: { nl: 'hoemoes houmous' },
  'kidneybonen-blik': kidneyBeans,
  'kidneybonen-gekookt': kidneyBeans,
  'kikkererwten-blik': chickpeas,
  'kikkererwten-droog': chickpeas,
  'kikkererwten-gekookt': chickpeas,
  kikkererwtenmeel: { nl: 'garbanzomeel besan', en: 'besan gram' },
  'linzen-droog': dal,
  'linzen-gekookt': dal,
  'mungbonen-gekookt': { nl: 'katjang idjoe' },
  'rode-linzen-droog': dal,
  'tuinbonen-gekookt': { nl: 'labbonen', en: 'fava', de: 'Saubohnen Ackerbohnen' },
  'witte-bonen-blik': whiteBeans,
  'witte-bonen-gekookt': whiteBeans,
  'zwarte-ogenbonen-gekookt': { en: 'peas cowpeas' },

  'amandel-rauw': { nl: 'amandelmeel ongebrande' },
  'amandel-geroosterd': { nl: 'gebrande' },
  amandelpasta: { nl: 'amandelboter' },
  'cashewnoot-geroosterd': cashews,
  'cashewnoot-rauw': cashews,
  'gemengde-noten': { nl: 'notenmix' },
  'kastanje-geroosterd': { de: 'Maroni Maronen', fr: 'marrons' },
  'kokos-geraspt': { nl: 'kokosrasp' },
  lijnzaad: { nl: 'vlaszaad gebroken gemalen' },
  maanzaad: { nl: 'papaverzaad' },
  paranoot: { nl: 'braziliaanse noot brazilnoot' },
  pijnboompit: { en: 'kernels', de: 'Pignoli' },
  'pinda-geroosterd': peanuts,
  'pinda-rauw': peanuts,
  pindakaas: { nl: 'pindapasta' },
  'pompoenpit-gedroogd': pumpkinSeeds,
  'pompoenpit-geroosterd': pumpkinSeeds,
  tahin: { nl: 'tahini', de: 'Tahini' },
  walnoot: { nl: 'okkernoot' },
  zonnebloempit: sunflowerSeeds,
  'zonnebloempit-geroosterd': sunflowerSeeds,

  'boekweit-droog': { nl: 'kasha' },
  'boekweit-gekookt': { nl: 'kasha', en: 'kasha' },
  'bulgur-gekookt': { nl: 'boelgoer' },
  'eiermie-gekookt': { nl: 'noedels bami' },
  'havermout-droog': { nl: 'havervlokken', en: 'oatmeal porridge' },
  havermoutpap: { en: 'oatmeal', de: 'Porridge' },
  'krokante-muesli': { nl: 'granola' },
  maismeel: { nl: 'polenta', en: 'polenta', de: 'Polenta', fr: 'polenta' },
  ontbijtkoek: { nl: 'peperkoek kruidkoek' },
  'parelgort-gekookt': { nl: 'gort' },
  popcorn: { nl: 'gepofte maïs' },
  stokbrood: { nl: 'baguette', en: 'baguette', de: 'Brot', fr: 'pain' },
  bruinbrood: bread,
  meergranenbrood: bread,
  witbrood: bread,
  volkorenbrood: { ...bread, en: 'whole wheat wholewheat' },
  'volkorenpasta-droog': wholePasta,
  'volkorenpasta-gekookt': wholePasta,
  'witte-pasta-gekookt': plainPasta,
  'zilvervliesrijst-droog': wholeRice,
  'zilvervliesrijst-gekookt': wholeRice,

  brie: cheese,
  cheddar: cheese,
  edammer: cheese,
  emmentaler: cheese,
  feta: cheese,
  'goudse-kaas': { ...cheese, nl: 'jonge kaas belegen' },
  huttenkase: { ...cheese, nl: 'kaas cottage cheese' },
  'ei-gebakken': egg,
  'ei-gekookt': egg,
  'halfvolle-melk': milk,
  'magere-melk': milk,
  halvarine: { nl: 'margarine', en: 'margarine' },
  roomboter: { nl: 'boter' },
  'roomijs-vanille': { nl: 'ijs ijsje ijsjes vanille-ijs', de: 'Eis', fr: 'glace' },
  'vla-chocolade': { nl: 'vla' },
  'vla-vanille': { nl: 'vla' },
  'volle-melk': milk,
  karnemelk: { nl: 'botermelk' },
  'kwark-mager': quark,
  'kwark-vol': quark,
  maasdammer: cheese,
  mozzarella: cheese,
  parmezaan: cheese,

  'alaska-koolvis-bereid': { en: 'pollack' },
  'garnalen-hollandse': { en: 'shrimps' },
  'garnalen-roze': shrimps,
  'haring-rauw': { nl: 'maatjesharing nieuwe haring' },
  'inktvis-gebakken': { nl: 'calamares' },
  'paling-bereid': { nl: 'aal' },
  'zalm-gekweekt-bereid': salmon,
  'zalm-gekweekt-rauw': salmon,
  'zalm-wild-bereid': salmon,
  'zalm-wild-rauw': salmon,

  'hamburger-bereid': { en: 'hamburger' },
  'kalfsvlees-bereid': { nl: 'kalfsvlees' },
  'karbonade-bereid': { nl: 'kotelet varkenskotelet' },
  'kipfilet-bereid': { nl: 'kippenborst' },
  'kipfilet-rauw': { nl: 'kippenborst' },
  'kippendij-bereid': { nl: 'kipdij kipdijfilet' },
  knakworst: { nl: 'hotdog', en: 'hotdog', de: 'Wiener Würstchen' },
  pate: { nl: 'leverpastei' },
  'rauwe-ham': { nl: 'parmaham serranoham prosciutto', en: 'prosciutto', de: 'Prosciutto' },
  rosbief: { nl: 'roastbeef' },
  runderstoofvlees: { nl: 'sudderlapjes sukadelapjes' },

  'sojabrokjes-geweld': { nl: 'tvp', en: 'tvp' },
  'tofu-nigari': tofu,
  'tofu-stevig': tofu,
  tempe: { nl: 'tempeh' },
  vegaballetjes: { nl: 'vega balletjes vegaballetjes' },
  vegaburger: { nl: 'vega burger vegaburger' },
  vegagehakt: { nl: 'vega gehakt vegagehakt' },
  vegaschnitzel: { nl: 'vega schnitzel vegaschnitzel' },
  vegaworst: { nl: 'vega worst vegaworst' },

  ahornsiroop: { nl: 'esdoornsiroop' },
  'chocolade-puur-45-59': darkChocolate,
  'chocolade-puur-60-69': darkChocolate,
  'chocolade-puur-70-85': darkChocolate,
  hazelnootpasta: { nl: 'chocopasta chocoladepasta' },
  jam: { nl: 'confituur aardbeienjam abrikozenjam bramenjam frambozenjam kersenjam', de: 'Marmelade' },
  mariakaakje: biscuits,
  mueslireep: { nl: 'granenreep' },
  speculaas: biscuits,
  stroopwafel: { nl: 'koek koekje koekjes' },
  'suiker-wit': { nl: 'kristalsuiker' },

  amandeldrink: { nl: 'amandelmelk', en: 'milk', de: 'Mandelmilch', fr: "lait d'amande" },
  chocolademelk: { nl: 'chocomelk' },
  haverdrink: { nl: 'havermelk', en: 'milk', de: 'Hafermilch', fr: "lait d'avoine" },
  cola: { nl: 'coca coke pepsi', en: 'coca coke pepsi', de: 'coca coke pepsi', fr: 'coca coke pepsi' },
  kraanwater: { nl: 'leidingwater water', en: 'water' },
  mineraalwater: { nl: 'bronwater water spa bruiswater', en: 'water' },
  oploskoffie: { nl: 'instantkoffie' },
  rijstdrink: { nl: 'rijstmelk', en: 'milk', de: 'Reismilch', fr: 'lait de riz' },
  sinaasappelsap: { nl: "jus d'orange appelsiensap" },
  sojadrink: { nl: 'sojamelk', en: 'soy milk', de: 'Sojamilch', fr: 'lait de soja' },

  augurk: { nl: 'zure bommen' },
  'basilicum-gedroogd': herbs,
  'basilicum-vers': herbs,
  'bieslook-vers': herbs,
  'dille-vers': herbs,
  edelgist: { nl: 'voedingsgist', en: 'nutritional' },
  erwtensoep: { nl: 'snert' },
  'gember-vers': spices,
  kaneel: spices,
  kerriepoeder: { ...spices, nl: 'curry kruiden specerijen' },
  komijn: { ...spices, nl: 'djinten kruiden specerijen' },
  'koriander-vers': { ...herbs, en: 'cilantro herbs' },
  kurkuma: { ...spices, nl: 'geelwortel koenjit kruiden specerijen' },
  'munt-vers': herbs,
  'oregano-gedroogd': herbs,
  paprikapoeder: spices,
  'peper-zwart': spices,
  'peterselie-vers': herbs,
  'tijm-gedroogd': herbs,
  tortillachips: { nl: 'nachos', en: 'nachos' },
} as const satisfies Readonly<Partial<Record<FoodId, Synonyms>>>;
