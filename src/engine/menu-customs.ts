import type { KnownFood, MenuMeal } from './types.js';

type Fits = (food: KnownFood) => boolean;

const of =
  (...categories: readonly KnownFood['category'][]): Fits =>
  ({ category }) =>
    categories.includes(category);

const by =
  (...measures: readonly string[]): Fits =>
  ({ measure }) =>
    measures.includes(measure);

const both =
  (one: Fits, other: Fits): Fits =>
  (food) =>
    one(food) && other(food);

export const isBread: Fits = by('slice-of-bread');

const isDrink = of('drinks');
const isDish = of('vegetables', 'legumes', 'meat-poultry', 'fish-seafood', 'meat-alternatives');
const isSoup = both(of('herbs-spices-other'), by('soup-plate', 'mug'));
const isToBeCooked: Fits = ({ state }) => state === 'dry';
const isCooked: Fits = ({ state }) => ['cooked', 'baked', 'fried'].includes(state);

/** At which meals people eat what, the most usual first; the first line that fits counts. */
const CUSTOMS: readonly (readonly [fits: Fits, meals: readonly [MenuMeal, ...MenuMeal[]]])[] = [
  [isDrink, ['snack', 'breakfast']],
  [isSoup, ['lunch']],
  [by('spread-on-bread', 'rusk'), ['breakfast', 'lunch']],
  [both(of('meat-poultry'), by('thin-slice')), ['breakfast', 'lunch']],
  [both(of('dairy-eggs'), by('slice')), ['breakfast', 'lunch']],
  [by('dessert-bowl', 'snack-bowl', 'scoop'), ['snack', 'breakfast']],
  [both(of('grains-bread'), by('soup-plate')), ['breakfast']],
  [both(of('grains-bread'), by('portion-uncooked')), ['dinner', 'lunch']],
  [both(of('grains-bread'), isToBeCooked), ['breakfast']],
  [both(of('grains-bread'), isCooked), ['dinner', 'lunch']],
  [of('grains-bread'), ['breakfast', 'lunch', 'snack']],
  [isDish, ['dinner', 'lunch']],
  [both(of('dairy-eggs'), by('beaker')), ['breakfast', 'lunch']],
  [by('dash'), ['snack']],
  [of('dairy-eggs'), ['lunch', 'breakfast', 'dinner']],
  [both(of('fruit'), by('serving-spoon')), ['dinner']],
  [by('avocado'), ['lunch', 'breakfast']],
  [both(of('fruit', 'chocolate-sweets'), by('tablespoon')), ['breakfast']],
  [of('nuts-seeds'), ['snack', 'breakfast']],
  [of('fruit', 'chocolate-sweets'), ['snack']],
];

const ANY_TIME: readonly [MenuMeal, ...MenuMeal[]] = ['dinner', 'lunch'];

/** The meals at which a food is usually eaten. */
export const mealsOf = (food: KnownFood): readonly [MenuMeal, ...MenuMeal[]] =>
  CUSTOMS.find(([fits]) => fits(food))?.[1] ?? ANY_TIME;

/** Of what makes a meal, how many grams are one by themselves; the first line that fits counts. */
const FILLING: readonly (readonly [fits: Fits, grams: number])[] = [
  [isSoup, 200],
  [isToBeCooked, 40],
  [both(of('grains-bread'), isCooked), 150],
  [of('grains-bread'), 60],
  [of('vegetables', 'legumes'), 150],
  [of('meat-poultry', 'fish-seafood'), 60],
  [of('meat-alternatives'), 75],
  [both(of('dairy-eggs'), by('egg')), 100],
];

/** Which part of a meal so much of a food is: 1 and more is a whole one. */
export function fillsMeal(food: KnownFood, grams: number): number {
  const enough = FILLING.find(([fits]) => fits(food))?.[1];
  return enough === undefined ? 0 : grams / enough;
}
