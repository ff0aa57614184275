import { foodOf, portionMg } from './foods.js';
import type { Avoid, DietGroup, FoodPortion, Knowledge, Range } from './types.js';

const DAYS_A_WEEK = 7;

const portionOf = (knowledge: Knowledge, id: string): number => {
  const food = foodOf(knowledge, id);
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

export interface TopUpOptions {
  avoid?: readonly Avoid[];
  /** At most so many portions. */
  limit?: number;
  /** What was eaten already: other foods come first. */
  eaten?: readonly { id: string }[];
}

interface Candidate extends FoodPortion {
  category: string;
  isEaten: boolean;
}

function candidates(knowledge: Knowledge, { avoid = [], eaten = [] }: TopUpOptions): Candidate[] {
  const ids = new Set(eaten.map(({ id }) => id));
  return knowledge.suggestedFoods
    .map((id) => foodOf(knowledge, id))
    .filter((food) => food !== undefined)
    .filter(({ contains }) => !contains.some((one) => avoid.includes(one)))
    .map((food) => ({
      id: food.id,
      grams: food.portionGrams,
      mg: Math.round(portionMg(food)),
      category: food.category,
      isEaten: ids.has(food.id),
    }));
}

/** What was not eaten yet first; then the best of each category, then the second of each: the list stays varied. */
function inTurns(portions: Candidate[]): Candidate[] {
  const seen = new Map<string, number>();
  const turns = portions
    .sort((a, b) => Number(a.isEaten) - Number(b.isEaten) || b.mg - a.mg)
    .map((portion) => {
      const turn = seen.get(portion.category) ?? 0;
      seen.set(portion.category, turn + 1);
      return { portion, turn };
    });
  return turns
    .sort((a, b) => Number(a.portion.isEaten) - Number(b.portion.isEaten) || a.turn - b.turn)
    .map(({ portion }) => portion);
}

const sumOf = (portions: readonly FoodPortion[]): number => portions.reduce((sum, { mg }) => sum + mg, 0);

/** In place of the last of a few, the smallest portion that still closes the gap, of a category that is not there yet. */
function fittingLast(few: readonly Candidate[], all: readonly Candidate[], gapMg: number): Candidate[] {
  const kept = few.slice(0, -1);
  const last = few.slice(-1);
  const missingMg = gapMg - sumOf(kept);
  const fitting = all.filter(
    ({ mg, category, isEaten }) =>
      mg >= missingMg &&
      isEaten === last[0]?.isEaten &&
      kept.every((portion) => portion.category !== category),
  );
  const smallest = fitting.reduce<Candidate[]>(
    ([best], portion) => [best === undefined || portion.mg < best.mg ? portion : best],
    [],
  );
  return [...kept, ...(smallest.length > 0 ? smallest : last)];
}

/**
 * The fewest ordinary portions that close a gap of so many mg, varied, and none twice: `topUp(magnesium, 80, { avoid:
 * ['nuts'] })`. A gap that one portion closes gets the smallest that does; of several the last is the smallest that does.
 * Where `limit` portions cannot close it (`Infinity` asks for no less) they are the best there are: the sum tells.
 * @returns grams, and whole mg for each portion; nothing where there is no gap.
 */
export function topUp(knowledge: Knowledge, gapMg: number, options: TopUpOptions = {}): FoodPortion[] {
  const { limit = 5 } = options;
  if (!(gapMg > 0)) return [];
  const all = inTurns(candidates(knowledge, options));
  const best = all.slice(0, Math.max(0, limit));
  const enough = best.findIndex((_, place) => sumOf(best.slice(0, place + 1)) >= gapMg);
  const chosen = enough < 0 ? best : fittingLast(best.slice(0, enough + 1), all, gapMg);
  return chosen.map(({ id, grams, mg }) => ({ id, grams, mg }));
}
