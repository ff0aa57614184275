import type { FoodCategory, FoodRow } from '../engine/types.js';
import { chocolateAndSweets } from './foods-chocolate-sweets.js';
import { dairyAndEggs } from './foods-dairy-eggs.js';
import { drinks } from './foods-drinks.js';
import { fishAndSeafood } from './foods-fish-seafood.js';
import { fruit } from './foods-fruit.js';
import { grainsAndBread } from './foods-grains-bread.js';
import { herbsSpicesAndOther } from './foods-herbs-spices-other.js';
import { legumes } from './foods-legumes.js';
import { meatAlternatives } from './foods-meat-alternatives.js';
import { meatAndPoultry } from './foods-meat-poultry.js';
import { nutsAndSeeds } from './foods-nuts-seeds.js';
import { vegetables } from './foods-vegetables.js';

/**
 * The food table, by category. What recipes differ in (chocolate, muesli, burgers) counts as holding all that it often
 * holds, so that nobody who avoids something is sent towards it.
 */
export const foods = {
  vegetables,
  fruit,
  legumes,
  'nuts-seeds': nutsAndSeeds,
  'grains-bread': grainsAndBread,
  'dairy-eggs': dairyAndEggs,
  'fish-seafood': fishAndSeafood,
  'meat-poultry': meatAndPoultry,
  'meat-alternatives': meatAlternatives,
  'chocolate-sweets': chocolateAndSweets,
  drinks,
  'herbs-spices-other': herbsSpicesAndOther,
} as const satisfies Readonly<Record<FoodCategory, Readonly<Record<string, FoodRow>>>>;

type ByCategory = typeof foods;

export type FoodId = { [Category in keyof ByCategory]: keyof ByCategory[Category] }[keyof ByCategory];

type Measures<Rows> = { [Id in keyof Rows]: Rows[Id] extends FoodRow ? Rows[Id][3] : never }[keyof Rows];

/** A household measure; the languages have its words. */
export type MeasureId = { [Category in keyof ByCategory]: Measures<ByCategory[Category]> }[keyof ByCategory];
