import type { Avoid, DietGroup, Food, FoodPortion, Knowledge, Range } from './types.js';

const DAYS_A_WEEK = 7;

export function portionMg(food: Food): number {
  return (food.mgPer100g * food.portionGrams) / 100;
}

const portionOf = (knowledge: Knowledge, id: string): number => {
  const food = knowledge.foods[id];
  return food ? portionMg(food) : 0;
};

function meanPortionMg(knowledge: Knowledge, ids: readonly string[]): number {
  const sum = ids.reduce((total, id) => total + portionOf(knowledge, id), 0);
  return ids.length === 0 ? 0 : sum / ids.length;
}

/** What all other food gives a day, after the listed basket of ordinary portions. */
export function backgroundMgPerDay(knowledge: Knowledge): number {
  const week = knowledge.backgroundBasket.reduce(
    (total, { food, portionsPerWeek }) => total + portionOf(knowledge, food) * portionsPerWeek,
    0,
  );
  return week / DAYS_A_WEEK;
}

/** Magnesium from food a day, mg, estimated from portions a week; the range says how far the estimate may be off. */
export function estimateFoodMg(
  knowledge: Knowledge,
  diet: Readonly<Record<DietGroup, number>>,
): Range & { middle: number } {
  const groups = Object.keys(knowledge.dietGroups) as DietGroup[];
  const week = groups.reduce(
    (total, group) => total + diet[group] * meanPortionMg(knowledge, knowledge.dietGroups[group]),
    0,
  );
  const middle = backgroundMgPerDay(knowledge) + week / DAYS_A_WEEK;
  const { share } = knowledge.estimateSpread;
  return { low: middle * (1 - share), middle, high: middle * (1 + share) };
}

interface Portion extends FoodPortion {
  category: string;
}

interface TopUpOptions {
  avoid?: readonly Avoid[];
  limit?: number;
}

/** Best of each category first, then the second of each: the list stays varied. */
function inTurns(portions: readonly Portion[]): Portion[] {
  const seen = new Map<string, number>();
  const turns = portions.map((portion) => {
    const turn = seen.get(portion.category) ?? 0;
    seen.set(portion.category, turn + 1);
    return { portion, turn };
  });
  return turns.sort((a, b) => a.turn - b.turn).map(({ portion }) => portion);
}

/** Ordinary portions that hold most magnesium, varied over the categories; at most `limit`, none that is avoided. */
export function suggestPortions(
  knowledge: Knowledge,
  { avoid = [], limit = 5 }: TopUpOptions = {},
): FoodPortion[] {
  const portions = Object.entries(knowledge.foods)
    .filter(([, food]) => food.suggest && !food.contains.some((one) => avoid.includes(one)))
    .map(([id, food]) => ({
      id,
      grams: food.portionGrams,
      mg: Math.round(portionMg(food)),
      category: food.category,
    }))
    .sort((a, b) => b.mg - a.mg);
  return inTurns(portions)
    .slice(0, limit)
    .map(({ id, grams, mg }) => ({ id, grams, mg }));
}

/** The first few of the suggested portions that together close a gap; empty when they cannot. */
export function topUp(knowledge: Knowledge, gapMg: number, options: TopUpOptions = {}): FoodPortion[] {
  const portions = suggestPortions(knowledge, options);
  let sum = 0;
  const enough = portions.findIndex(({ mg }) => (sum += mg) >= gapMg);
  return portions.slice(0, enough + 1);
}
