import { readAmounts, type Amount } from './day-total.js';
import { foodOf } from './foods.js';
import { fillsMeal, isBread, mealsOf } from './menu-customs.js';
import type { MainMeal } from './menu-meals.js';
import type { Dish, FoodPortion, KnownFood, Knowledge, MenuMeal } from './types.js';

/** What was eaten already, by meal. */
export type Eaten = Readonly<Record<MenuMeal, readonly FoodPortion[]>>;

export const NOTHING_EATEN: Eaten = { breakfast: [], lunch: [], dinner: [], snack: [] };

const has = ({ foods }: Dish, id: string): boolean => foods.some(([food]) => food === id);

/** Of the dishes with a food, those that have most of the other foods too: ham goes where the cheese goes. */
function likeliest(dishes: readonly Dish[], food: string, others: readonly string[]): Dish[] {
  const withFood = dishes.filter((dish) => has(dish, food));
  const shared = withFood.map((dish) => others.filter((other) => has(dish, other)).length);
  return withFood.filter((_, place) => shared[place] === Math.max(...shared));
}

/** Of the meals at which such a food is eaten, that of most dishes with it; else the most usual. */
function usualMeal(knowledge: Knowledge, food: KnownFood, others: readonly string[]): MenuMeal {
  const meals = mealsOf(knowledge, food);
  const dishes = Object.values<Dish>(knowledge.dishes).filter(({ meal }) => meals.includes(meal));
  const likely = likeliest(dishes, food.id, others);
  const times = (meal: MenuMeal): number => likely.filter((dish) => dish.meal === meal).length;
  return meals.reduce((best, meal) => (times(meal) > times(best) ? meal : best), meals[0] ?? 'snack');
}

const portionEaten = ({ id, mgPer100g }: KnownFood, grams: number): FoodPortion => ({
  id,
  grams,
  mg: Math.round((mgPer100g * grams) / 100),
});

/** The first slices of the day for breakfast, the rest for lunch. */
function placeBread(
  { meals }: Knowledge,
  eaten: Record<MenuMeal, FoodPortion[]>,
  bread: readonly [KnownFood, number][],
): void {
  let slicesLeft = meals.slicesAtBreakfast;
  for (const [food, grams] of bread) {
    const early = Math.min(grams, slicesLeft * food.portionGrams);
    slicesLeft -= early / food.portionGrams;
    if (early > 0) eaten.breakfast.push(portionEaten(food, early));
    if (grams > early) eaten.lunch.push(portionEaten(food, grams - early));
  }
}

/** Puts what was eaten at its usual meal; only bread may stand at two. */
export function placeEaten(knowledge: Knowledge, amounts: readonly Amount[]): Eaten {
  const eaten: Record<MenuMeal, FoodPortion[]> = { breakfast: [], lunch: [], dinner: [], snack: [] };
  const known = readAmounts(amounts).flatMap(({ id, grams }): [KnownFood, number][] => {
    const food = foodOf(knowledge, id);
    return food ? [[food, grams]] : [];
  });
  const ids = known.map(([{ id }]) => id);
  placeBread(
    knowledge,
    eaten,
    known.filter(([food]) => isBread(knowledge, food)),
  );
  for (const [food, grams] of known) {
    if (!isBread(knowledge, food)) eaten[usualMeal(knowledge, food, ids)].push(portionEaten(food, grams));
  }
  return eaten;
}

/** A meal with enough of what makes one is over; a cup of milk is no breakfast yet. */
export function isOver(knowledge: Knowledge, eaten: Eaten, meal: MainMeal): boolean {
  const share = eaten[meal].reduce((sum, { id, grams }) => {
    const food = foodOf(knowledge, id);
    return sum + (food ? fillsMeal(knowledge, food, grams) : 0);
  }, 0);
  return share >= 1;
}
