import type { FoodNote } from '../engine/types.js';
import type { Cited } from './cited.js';
import type { FoodId } from './foods.js';

/** Of vegetables: what was lost is in the figure already, but how much differs with water and time. */
const lostInWater = { note: 'cooking-loss', sources: ['kimura1990'] } as const;
const lostFromPulses = { note: 'cooking-loss', sources: ['kimura1990', 'ramirez-ojeda2018'] } as const;

/** Minerals went with the soaking water; soaked and cooked chickpeas gave rats less magnesium than raw ones. */
const soakedBeans = { note: 'soaking', sources: ['nestares2003'] } as const;
const soakedChickpeas = { note: 'soaking', sources: ['nestares1997'] } as const;
/** The four nuts that were studied: less of the minerals, no less phytate. Of other nuts and of seeds nothing was read. */
const soakedNuts = { note: 'no-soaking', sources: ['kumari2020'] } as const;

const bothTables = ['usda-sr28', 'ciqual-2025'] as const;

const weighedDry = { note: 'dry-weight', sources: ['editorial'] } as const;

/**
 * `tables-differ` where the two food tables differ by a factor of one and a half or more, and for wholemeal bread, of
 * which so much is eaten. `per-ounce` for the figures that were met "per ons" in Dutch text; they are the table's own, for
 * an ounce.
 */
export const foodNotes = {
  'spinazie-gekookt': [lostInWater, { note: 'tables-differ', otherMgPer100g: 30, sources: bothTables }],
  'spinazie-diepvries-gekookt': [lostInWater],
  'andijvie-gekookt': [lostInWater],
  'spruitjes-gekookt': [lostInWater],
  'boerenkool-gekookt': [lostInWater],
  'chinese-kool-gekookt': [lostInWater],
  'paksoi-gekookt': [lostInWater],
  'snijbiet-gekookt': [lostInWater, { note: 'tables-differ', otherMgPer100g: 10, sources: bothTables }],
  'broccoli-gekookt': [lostInWater, { note: 'tables-differ', otherMgPer100g: 11, sources: bothTables }],
  'bloemkool-gekookt': [lostInWater],
  'rode-kool-gekookt': [lostInWater],
  'prei-gekookt': [lostInWater, { note: 'tables-differ', otherMgPer100g: 6.5, sources: bothTables }],
  'rode-biet-gekookt': [lostInWater],
  'asperges-gekookt': [lostInWater],
  'courgette-gekookt': [lostInWater],
  'sperziebonen-gekookt': [lostInWater],
  'suikermais-gekookt': [lostInWater],
  'suikermais-blik': [{ note: 'tables-differ', otherMgPer100g: 26.9, sources: bothTables }],
  'pompoen-gekookt': [lostInWater],
  'zoete-aardappel-gekookt': [lostInWater],
  'aardappel-gekookt': [lostInWater],
  'amandel-rauw': [soakedNuts],
  walnoot: [soakedNuts],
  'hazelnoot-rauw': [soakedNuts],
  'pompoenpit-gedroogd': [{ note: 'per-ounce', mgPerOunce: 168, sources: ['usda-sr28'] }],
  zonnebloempit: [{ note: 'kinds-differ', otherMgPer100g: 129, otherId: '12037', sources: ['usda-sr28'] }],
  'zonnebloempit-geroosterd': [
    { note: 'kinds-differ', otherMgPer100g: 325, otherId: '12036', sources: ['usda-sr28'] },
  ],
  paranoot: [{ note: 'selenium', sources: ['editorial'] }],
  tahin: [{ note: 'kinds-differ', otherMgPer100g: 353, otherId: '12171', sources: ['usda-sr28'] }],
  'linzen-droog': [{ note: 'tables-differ', otherMgPer100g: 47, sources: bothTables }, weighedDry],
  'linzen-gekookt': [lostFromPulses],
  'rode-linzen-droog': [weighedDry],
  'kikkererwten-droog': [soakedChickpeas, weighedDry],
  'kikkererwten-gekookt': [lostFromPulses, soakedChickpeas],
  'zwarte-bonen-gekookt': [lostFromPulses, soakedBeans],
  'kidneybonen-gekookt': [lostFromPulses, soakedBeans],
  'witte-bonen-gekookt': [
    lostFromPulses,
    soakedBeans,
    { note: 'tables-differ', otherMgPer100g: 33, sources: bothTables },
  ],
  'bruine-bonen-gekookt': [lostFromPulses, soakedBeans],
  'tuinbonen-gekookt': [lostInWater],
  'limabonen-gekookt': [lostFromPulses],
  'sojabonen-gekookt': [lostFromPulses],
  'mungbonen-gekookt': [lostFromPulses],
  'doperwten-gekookt': [lostInWater],
  'doperwten-diepvries': [lostInWater],
  hummus: [{ note: 'kinds-differ', otherMgPer100g: 29, otherId: '16137', sources: ['usda-sr28'] }],
  volkorenbrood: [{ note: 'tables-differ', otherMgPer100g: 54.2, sources: bothTables }],
  roggebrood: [{ note: 'tables-differ', otherMgPer100g: 35.1, sources: bothTables }],
  knackebrod: [{ note: 'tables-differ', otherMgPer100g: 128, sources: bothTables }],
  beschuit: [{ note: 'tables-differ', otherMgPer100g: 24, sources: bothTables }],
  'boekweit-droog': [weighedDry],
  'gierst-droog': [weighedDry],
  'quinoa-droog': [weighedDry],
  'zilvervliesrijst-droog': [weighedDry],
  'volkorenpasta-droog': [{ note: 'tables-differ', otherMgPer100g: 82.2, sources: bothTables }, weighedDry],
  'couscous-gekookt': [{ note: 'tables-differ', otherMgPer100g: 25.9, sources: bothTables }],
  volkorenmeel: [{ note: 'tables-differ', otherMgPer100g: 85.1, sources: bothTables }],
  'zalm-gerookt': [{ note: 'tables-differ', otherMgPer100g: 18, sources: bothTables }],
  'schol-rauw': [{ note: 'tables-differ', otherMgPer100g: 18, sources: bothTables }],
  'makreel-rauw': [{ note: 'tables-differ', otherMgPer100g: 76, sources: bothTables }],
  'makreel-bereid': [{ note: 'tables-differ', otherMgPer100g: 97, sources: bothTables }],
  'ansjovis-rauw': [{ note: 'tables-differ', otherMgPer100g: 22.3, sources: bothTables }],
  'koolvis-bereid': [{ note: 'tables-differ', otherMgPer100g: 86, sources: bothTables }],
  'mosselen-gekookt': [{ note: 'tables-differ', otherMgPer100g: 66.6, sources: bothTables }],
  'chocolade-puur-70-85': [{ note: 'per-ounce', mgPerOunce: 64, sources: ['usda-sr28'] }],
  'witte-chocolade': [{ note: 'tables-differ', otherMgPer100g: 26.5, sources: bothTables }],
  hazelnootpasta: [{ note: 'tables-differ', otherMgPer100g: 97.1, sources: bothTables }],
  amandelspijs: [{ note: 'tables-differ', otherMgPer100g: 74, sources: bothTables }],
  'koffie-zwart': [{ note: 'tables-differ', otherMgPer100g: 9.2, sources: bothTables }],
  espresso: [{ note: 'tables-differ', otherMgPer100g: 7.9, sources: bothTables }],
  mineraalwater: [{ note: 'brand', sources: ['editorial'] }],
  'tofu-stevig': [{ note: 'tables-differ', otherMgPer100g: 100, sources: bothTables }],
  'tofu-nigari': [{ note: 'tables-differ', otherMgPer100g: 100, sources: bothTables }],
  falafel: [{ note: 'tables-differ', otherMgPer100g: 51, sources: bothTables }],
  linzensoep: [{ note: 'tables-differ', otherMgPer100g: 19, sources: bothTables }],
  'postelein-gekookt': [lostInWater],
  'bloemkool-rauw': [{ note: 'tables-differ', otherMgPer100g: 9.8, sources: bothTables }],
  'savooiekool-gekookt': [lostInWater],
  'wortel-gekookt': [lostInWater],
  'knolselderij-gekookt': [lostInWater],
  'koolraap-gekookt': [lostInWater],
  'koolrabi-gekookt': [lostInWater],
  'pastinaak-gekookt': [lostInWater],
  'artisjok-gekookt': [lostInWater],
  'schorseneren-gekookt': [lostInWater],
  'aubergine-gekookt': [lostInWater],
  'peultjes-gekookt': [lostInWater],
  'flespompoen-oven': [{ note: 'tables-differ', otherMgPer100g: 7.4, sources: bothTables }],
  'okra-gekookt': [lostInWater],
  'pinda-rauw': [soakedNuts],
  'kievitsbonen-gekookt': [lostFromPulses, soakedBeans],
  'flageolets-gekookt': [lostFromPulses, soakedBeans],
  'adukibonen-gekookt': [lostFromPulses],
  'zwarte-ogenbonen-gekookt': [lostFromPulses],
  'lupinebonen-gekookt': [lostFromPulses],
  boekweitmeel: [{ note: 'tables-differ', otherMgPer100g: 157, sources: bothTables }],
  'zeebaars-bereid': [{ note: 'tables-differ', otherMgPer100g: 53, sources: bothTables }],
  surimi: [{ note: 'tables-differ', otherMgPer100g: 43, sources: bothTables }],
  'kip-met-vel': [{ note: 'tables-differ', otherMgPer100g: 39.6, sources: bothTables }],
  'eend-bereid': [{ note: 'tables-differ', otherMgPer100g: 35.8, sources: bothTables }],
  rosbief: [{ note: 'tables-differ', otherMgPer100g: 32, sources: bothTables }],
} as const satisfies Partial<Record<FoodId, readonly Cited<FoodNote>[]>>;
