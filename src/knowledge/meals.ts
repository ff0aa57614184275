import type { FoodTraits, Meals } from '../engine/types.js';
import type { MeasureId } from './foods.js';

type Traits = FoodTraits<MeasureId>;

const bread = { measures: ['slice-of-bread'] } as const satisfies Traits;
const drink = { categories: ['drinks'] } as const satisfies Traits;
const soup = {
  categories: ['herbs-spices-other'],
  measures: ['soup-plate', 'mug'],
} as const satisfies Traits;
const cookedGrains = {
  categories: ['grains-bread'],
  states: ['cooked', 'baked', 'fried'],
} as const satisfies Traits;

/** When Dutch people eat what, and how much of it makes a meal: our own choice, by which a menu is built around a day. */
export const meals = {
  bread,
  /** More slices than these are for lunch. */
  slicesAtBreakfast: 3,
  customs: [
    { ...drink, meals: ['snack', 'breakfast'] },
    { ...soup, meals: ['lunch'] },
    { measures: ['spread-on-bread', 'rusk'], meals: ['breakfast', 'lunch'] },
    { categories: ['meat-poultry'], measures: ['thin-slice'], meals: ['breakfast', 'lunch'] },
    { categories: ['dairy-eggs'], measures: ['slice'], meals: ['breakfast', 'lunch'] },
    { measures: ['dessert-bowl', 'snack-bowl', 'scoop'], meals: ['snack', 'breakfast'] },
    { categories: ['grains-bread'], measures: ['soup-plate'], meals: ['breakfast'] },
    { categories: ['grains-bread'], measures: ['portion-uncooked'], meals: ['dinner', 'lunch'] },
    { categories: ['grains-bread'], states: ['dry'], meals: ['breakfast'] },
    { ...cookedGrains, meals: ['dinner', 'lunch'] },
    { categories: ['grains-bread'], meals: ['breakfast', 'lunch', 'snack'] },
    {
      categories: ['vegetables', 'legumes', 'meat-poultry', 'fish-seafood', 'meat-alternatives'],
      meals: ['dinner', 'lunch'],
    },
    { categories: ['dairy-eggs'], measures: ['beaker'], meals: ['breakfast', 'lunch'] },
    { measures: ['dash'], meals: ['snack'] },
    { categories: ['dairy-eggs'], meals: ['lunch', 'breakfast', 'dinner'] },
    { categories: ['fruit'], measures: ['serving-spoon'], meals: ['dinner'] },
    { measures: ['avocado'], meals: ['lunch', 'breakfast'] },
    { categories: ['fruit', 'chocolate-sweets'], measures: ['tablespoon'], meals: ['breakfast'] },
    { categories: ['nuts-seeds'], meals: ['snack', 'breakfast'] },
    { categories: ['fruit', 'chocolate-sweets'], meals: ['snack'] },
    { meals: ['dinner', 'lunch'] },
  ],
  filling: [
    { ...soup, grams: 200 },
    { states: ['dry'], grams: 40 },
    { ...cookedGrains, grams: 150 },
    { categories: ['grains-bread'], grams: 60 },
    { categories: ['vegetables', 'legumes'], grams: 150 },
    { categories: ['meat-poultry', 'fish-seafood'], grams: 60 },
    { categories: ['meat-alternatives'], grams: 75 },
    { categories: ['dairy-eggs'], measures: ['egg'], grams: 100 },
  ],
} as const satisfies Meals<MeasureId>;
