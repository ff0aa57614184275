import type { BasketKind, DietGroup } from '../engine/types.js';
import type { FoodId } from './foods.js';
import type { SourceId } from './sources.js';

/**
 * Foods whose mean portion stands for one portion of the group. Each group mixes rich and poor members, since nobody
 * who eats leafy greens eats spinach alone, and a portion of wholegrain is a slice of bread more often than a plate.
 */
export const dietGroups = {
  leafyGreens: [
    'spinazie-rauw',
    'andijvie-gekookt',
    'boerenkool-gekookt',
    'snijbiet-rauw',
    'kropsla',
    'veldsla',
    'rucola',
    'paksoi-gekookt',
  ],
  nutsSeeds: [
    'amandel-rauw',
    'cashewnoot-rauw',
    'walnoot',
    'hazelnoot-rauw',
    'pinda-geroosterd',
    'gemengde-noten',
    'pindakaas',
    'pompoenpit-gedroogd',
    'zonnebloempit',
    'lijnzaad',
    'chiazaad',
  ],
  legumes: [
    'bruine-bonen-gekookt',
    'kidneybonen-gekookt',
    'kidneybonen-blik',
    'kikkererwten-blik',
    'linzen-gekookt',
    'spliterwten-gekookt',
    'witte-bonen-tomatensaus',
    'doperwten-diepvries',
    'hummus',
  ],
  wholegrains: [
    'volkorenbrood',
    'bruinbrood',
    'meergranenbrood',
    'roggebrood',
    'knackebrod',
    'rijstwafel',
    'havermout-droog',
    'zilvervliesrijst-gekookt',
    'volkorenpasta-gekookt',
  ],
  fish: [
    'zalm-gekweekt-bereid',
    'kabeljauw-bereid',
    'schelvis-bereid',
    'haring-rauw',
    'makreel-gerookt',
    'tonijn-blik-water',
    'sardines-blik-olie',
    'visstick',
    'garnalen-hollandse',
  ],
  darkChocolate: ['chocolade-puur-45-59', 'chocolade-puur-60-69', 'chocolade-puur-70-85'],
} as const satisfies Record<DietGroup, readonly FoodId[]>;

/**
 * Everything beside the six groups that are asked: an assumed ordinary Dutch week of an adult who eats three meals a
 * day, with milk, cheese, potatoes, some fruit and meat, and the refined bread, rice and pasta that come beside
 * wholegrain. It is our own choice, not a survey, and aims at the middle: too much would hide a gap, too little would
 * propose a supplement that nobody needs. Tap water stands for all water, at its low figure.
 */
export const backgroundBasket = [
  { food: 'koffie-zwart', portionsPerWeek: 21 },
  { food: 'thee-zwart', portionsPerWeek: 14 },
  { food: 'kraanwater', portionsPerWeek: 21 },
  { food: 'halfvolle-melk', portionsPerWeek: 7 },
  { food: 'yoghurt-vol', portionsPerWeek: 4 },
  { food: 'goudse-kaas', portionsPerWeek: 10 },
  { food: 'aardappel-gekookt', portionsPerWeek: 3 },
  { food: 'friet-oven', portionsPerWeek: 1 },
  { food: 'bloemkool-gekookt', portionsPerWeek: 1 },
  { food: 'sperziebonen-gekookt', portionsPerWeek: 1 },
  { food: 'courgette-gekookt', portionsPerWeek: 1 },
  { food: 'wortel-rauw', portionsPerWeek: 2 },
  { food: 'tomaat', portionsPerWeek: 4 },
  { food: 'paprika-rood', portionsPerWeek: 2 },
  { food: 'ui-rauw', portionsPerWeek: 2 },
  { food: 'komkommer', portionsPerWeek: 2 },
  { food: 'champignons-gebakken', portionsPerWeek: 1 },
  { food: 'banaan', portionsPerWeek: 2 },
  { food: 'appel', portionsPerWeek: 4 },
  { food: 'sinaasappel', portionsPerWeek: 1 },
  { food: 'mandarijn', portionsPerWeek: 2 },
  { food: 'druif', portionsPerWeek: 1 },
  { food: 'sinaasappelsap', portionsPerWeek: 1 },
  { food: 'kipfilet-bereid', portionsPerWeek: 2 },
  { food: 'rundergehakt-bereid', portionsPerWeek: 2 },
  { food: 'karbonade-bereid', portionsPerWeek: 1 },
  { food: 'ham-gekookt', portionsPerWeek: 5 },
  { food: 'ei-gekookt', portionsPerWeek: 3 },
  { food: 'witbrood', portionsPerWeek: 7 },
  { food: 'beschuit', portionsPerWeek: 2 },
  { food: 'witte-pasta-gekookt', portionsPerWeek: 1 },
  { food: 'witte-rijst-gekookt', portionsPerWeek: 1 },
  { food: 'melkchocolade', portionsPerWeek: 2 },
  { food: 'stroopwafel', portionsPerWeek: 1 },
  { food: 'mariakaakje', portionsPerWeek: 5 },
  { food: 'jam', portionsPerWeek: 4 },
  { food: 'chips', portionsPerWeek: 1 },
  { food: 'bier', portionsPerWeek: 2 },
  { food: 'wijn-rood', portionsPerWeek: 2 },
] as const satisfies readonly { food: FoodId; portionsPerWeek: number }[];

/**
 * What takes the place of what in the basket: whoever eats fish at dinner eats no chop beside it. Of a kind the day holds
 * the larger of what was eaten and what the basket gives. Leafy greens and wholegrain are not in the basket, but take the
 * place of its vegetables and bread all the same; nuts, seeds and pulses come beside all of it.
 */
export const basketKinds = [
  { foods: ['koffie-zwart', 'espresso', 'oploskoffie', 'thee-zwart', 'thee-groen', 'kruidenthee'] },
  { foods: ['kraanwater', 'mineraalwater'] },
  { foods: ['bier', 'wijn-rood', 'wijn-wit'] },
  {
    foods: [
      'goudse-kaas',
      'edammer',
      'maasdammer',
      'commissiekaas-oud',
      'emmentaler',
      'cheddar',
      'brie',
      'geitenkaas-zacht',
      'blauwe-kaas',
      'feta',
      'mozzarella',
      'parmezaan',
      'roomkaas',
      'huttenkase',
    ],
  },
  { foods: ['ei-gekookt', 'ei-gebakken'] },
  {
    categories: ['dairy-eggs'],
    foods: ['chocolademelk', 'sojadrink', 'amandeldrink', 'haverdrink', 'rijstdrink', 'sojayoghurt'],
  },
  {
    foods: [
      'aardappel-gekookt',
      'aardappel-schil-oven',
      'aardappelpuree',
      'friet-oven',
      'zoete-aardappel-gekookt',
      'witte-pasta-gekookt',
      'volkorenpasta-gekookt',
      'volkorenpasta-droog',
      'eiermie-gekookt',
      'witte-rijst-gekookt',
      'zilvervliesrijst-gekookt',
      'zilvervliesrijst-droog',
      'wilde-rijst-gekookt',
      'couscous-gekookt',
      'bulgur-gekookt',
      'quinoa-gekookt',
      'quinoa-droog',
      'boekweit-gekookt',
      'boekweit-droog',
      'gierst-gekookt',
      'gierst-droog',
      'parelgort-gekookt',
      'spelt-gekookt',
      'teff-gekookt',
      'amarant-gekookt',
    ],
  },
  { foods: ['chips', 'tortillachips', 'popcorn'] },
  { categories: ['grains-bread'] },
  { categories: ['vegetables'], foods: ['tomatensap', 'wortelsap'] },
  { categories: ['fruit'], foods: ['sinaasappelsap', 'appelsap', 'druivensap', 'pruimensap'] },
  { categories: ['meat-poultry', 'fish-seafood', 'meat-alternatives'] },
  { categories: ['chocolate-sweets'] },
] as const satisfies readonly (BasketKind & { foods?: readonly FoodId[] })[];

/** The bands of all three standards and the authorised forms take 18 years as the end of childhood. */
export const adultFromYears = 18;

/** From 14 years the Dutch reference intake is an adult's, and so is the basket. */
export const estimateFromYears = 14;

/** Of the foods that stand in two food tables, three quarters of the figures agree within a quarter. */
export const estimateSpread = {
  share: 0.25,
  sources: ['usda-sr28', 'ciqual-2025', 'editorial'],
} as const satisfies { share: number; sources: readonly SourceId[] };
