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
const soakedNuts = { note: 'soaking', sources: ['kumari2020'] } as const;

const bothTables = ['usda-sr28', 'ciqual-2025'] as const;

/**
 * `tables-differ` where the two food tables differ by a factor of two or more. `per-ounce` for the figures that were met
 * "per ons" in Dutch text.
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
  'broccoli-gekookt': [lostInWater],
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
  'postelein-gekookt': [lostInWater],
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
  'linzen-droog': [{ note: 'tables-differ', otherMgPer100g: 47, sources: bothTables }],
  'linzen-gekookt': [lostFromPulses],
  'kikkererwten-droog': [soakedChickpeas],
  'kikkererwten-gekookt': [lostFromPulses, soakedChickpeas],
  'zwarte-bonen-gekookt': [lostFromPulses, soakedBeans],
  'kidneybonen-gekookt': [lostFromPulses, soakedBeans],
  'witte-bonen-gekookt': [lostFromPulses, soakedBeans],
  'bruine-bonen-gekookt': [lostFromPulses, soakedBeans],
  'tuinbonen-gekookt': [lostInWater],
  'limabonen-gekookt': [lostFromPulses],
  'sojabonen-gekookt': [lostFromPulses],
  'mungbonen-gekookt': [lostFromPulses],
  'doperwten-gekookt': [lostInWater],
  'doperwten-diepvries': [lostInWater],
  'kievitsbonen-gekookt': [lostFromPulses, soakedBeans],
  'flageolets-gekookt': [lostFromPulses, soakedBeans],
  'adukibonen-gekookt': [lostFromPulses],
  'zwarte-ogenbonen-gekookt': [lostFromPulses],
  'lupinebonen-gekookt': [lostFromPulses],
  'amandel-rauw': [soakedNuts],
  walnoot: [soakedNuts],
  'hazelnoot-rauw': [soakedNuts],
  'pompoenpit-gedroogd': [
    { note: 'per-ounce', mgPerOunce: 168, sources: ['trendsmask', 'yod-ounce', 'usda-sr28'] },
  ],
  'pinda-rauw': [soakedNuts],
  'couscous-gekookt': [{ note: 'tables-differ', otherMgPer100g: 25.9, sources: bothTables }],
  'zalm-gerookt': [{ note: 'tables-differ', otherMgPer100g: 18, sources: bothTables }],
  'makreel-rauw': [{ note: 'tables-differ', otherMgPer100g: 76, sources: bothTables }],
  'makreel-bereid': [{ note: 'tables-differ', otherMgPer100g: 97, sources: bothTables }],
  'koolvis-bereid': [{ note: 'tables-differ', otherMgPer100g: 86, sources: bothTables }],
  surimi: [{ note: 'tables-differ', otherMgPer100g: 43, sources: bothTables }],
  'tofu-nigari': [{ note: 'tables-differ', otherMgPer100g: 100, sources: bothTables }],
  'chocolade-puur-70-85': [
    { note: 'per-ounce', mgPerOunce: 64, sources: ['iom1997-dietsmealplan', 'yod-ounce', 'usda-sr28'] },
  ],
  'witte-chocolade': [{ note: 'tables-differ', otherMgPer100g: 26.5, sources: bothTables }],
  'koffie-zwart': [{ note: 'tables-differ', otherMgPer100g: 9.2, sources: bothTables }],
  espresso: [{ note: 'tables-differ', otherMgPer100g: 7.9, sources: bothTables }],
  linzensoep: [{ note: 'tables-differ', otherMgPer100g: 19, sources: bothTables }],
} as const satisfies Partial<Record<FoodId, readonly Cited<FoodNote>[]>>;
