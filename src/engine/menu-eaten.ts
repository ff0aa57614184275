import { readAmounts, type Amount } from './day-total.js';
import { foodOf } from './foods.js';
import type { Dish, FoodPortion, KnownFood, Knowledge, MenuMeal } from './types.js';

const MEALS: readonly MenuMeal[] = ['breakfast', 'lunch', 'dinner', 'snack'];

/** What was eaten already, by meal. */
export type Eaten = Readonly<Record<MenuMeal, readonly FoodPortion[]>>;

export const NOTHING_EATEN: Eaten = { breakfast: [], lunch: [], dinner: [], snack: [] };

const dishesOf = (knowledge: Knowledge): Dish[] => Object.values<Dish>(knowledge.dishes);

const has = ({ foods }: Dish, id: string): boolean => foods.some(([food]) => food === id);

/** The meal of most of these dishes; of equals the first of the day. */
function commonMeal(dishes: readonly Dish[]): MenuMeal | undefined {
  const times = (meal: MenuMeal): number => dishes.filter((dish) => dish.meal === meal).length;
  if (dishes.length === 0) return undefined;
  return MEALS.reduce((best, meal) => (times(meal) > times(best) ? meal : best));
}

/** Of the dishes with a food, those that have most of the other foods too: bread goes where the cheese goes. */
function likeliest(dishes: readonly Dish[], food: string, others: readonly string[]): Dish[] {
  const withFood = dishes.filter((dish) => has(dish, food));
  const shared = withFood.map((dish) => others.filter((other) => has(dish, other)).length);
  return withFood.filter((_, place) => shared[place] === Math.max(...shared));
}

/** What is a snack by itself is one; else it is eaten where most dishes have it, or have its like. */
function usualMeal(knowledge: Knowledge, { id, category }: KnownFood, others: readonly string[]): MenuMeal {
  const dishes = dishesOf(knowledge);
  const isSnack = dishes.some((dish) => dish.meal === 'snack' && dish.foods.length === 1 && has(dish, id));
  if (isSnack) return 'snack';
  const ofItsKind = ({ foods }: Dish): boolean =>
    foods.some(([food]) => foodOf(knowledge, food)?.category === category);
  return commonMeal(likeliest(dishes, id, others)) ?? commonMeal(dishes.filter(ofItsKind)) ?? 'snack';
}

/** Puts what was eaten at its usual meal, as it is. */
export function placeEaten(knowledge: Knowledge, amounts: readonly Amount[]): Eaten {
  const eaten: Record<MenuMeal, FoodPortion[]> = { breakfast: [], lunch: [], dinner: [], snack: [] };
  const read = readAmounts(amounts);
  const ids = read.map(({ id }) => id);
  for (const { id, grams } of read) {
    const food = foodOf(knowledge, id);
    if (!food) continue;
    const meal = usualMeal(knowledge, food, ids);
    eaten[meal].push({ id, grams, mg: Math.round((food.mgPer100g * grams) / 100) });
  }
  return eaten;
}

/** So much of a dish's main food makes it a meal. */
const SHARE_OF_MAIN = 0.5;

/** A meal of which a main food was eaten is over; a cup of milk is no breakfast yet. */
export function isOver(knowledge: Knowledge, eaten: Eaten, meal: MenuMeal): boolean {
  return dishesOf(knowledge)
    .filter((dish) => dish.meal === meal)
    .some(({ foods: [main] }) => {
      if (!main) return false;
      const [food, portions] = main;
      const leastGrams = (foodOf(knowledge, food)?.portionGrams ?? 0) * portions * SHARE_OF_MAIN;
      return eaten[meal].some(({ id, grams }) => id === food && grams >= leastGrams);
    });
}
