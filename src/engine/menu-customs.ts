import type { FoodTraits, KnownFood, Knowledge, MenuMeal } from './types.js';

/** Whether a food has all that is named: a category, a measure, a state. */
const has = ({ categories, measures, states }: FoodTraits, food: KnownFood): boolean =>
  (categories?.includes(food.category) ?? true) &&
  (measures?.includes(food.measure) ?? true) &&
  (states?.includes(food.state) ?? true);

export const isBread = ({ meals }: Knowledge, food: KnownFood): boolean => has(meals.bread, food);

/** The meals at which a food is usually eaten, the most usual first. */
export const mealsOf = ({ meals }: Knowledge, food: KnownFood): readonly MenuMeal[] =>
  meals.customs.find((custom) => has(custom, food))?.meals ?? [];

/** Which part of a meal so much of a food is: 1 and more is a whole one. */
export function fillsMeal({ meals }: Knowledge, food: KnownFood, grams: number): number {
  const enough = meals.filling.find((amount) => has(amount, food));
  return enough === undefined ? 0 : grams / enough.grams;
}
