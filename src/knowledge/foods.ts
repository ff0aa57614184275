import type { Food } from '../engine/types.js';
import { animalFoods } from './foods-animal.js';
import { fruit } from './foods-fruit.js';
import { grains } from './foods-grains.js';
import { nutsAndLegumes } from './foods-nuts-legumes.js';
import { otherFoods } from './foods-other.js';
import { vegetables } from './foods-vegetables.js';

/**
 * The foods that estimates, the basket and suggestions need. Suggested are ordinary portions as they are eaten, and
 * none for which two food tables differ by a factor of two. What recipes differ in (chocolate, muesli, burgers) counts
 * as holding all that it often holds, so that nobody who avoids something is sent towards it.
 */
export const foods = {
  ...nutsAndLegumes,
  ...grains,
  ...vegetables,
  ...fruit,
  ...animalFoods,
  ...otherFoods,
} as const satisfies Record<string, Food>;

export type FoodId = keyof typeof foods;
