import { foodOf, portionMg } from './foods.js';
import type { Avoid, DietGroup, FoodCategory, FoodPortion, Knowledge, Range } from './types.js';

const DAYS_A_WEEK = 7;

/** mg in an ordinary portion; 0 of what is not known. */
export const portionOf = (knowledge: Knowledge, id: string): number => {
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
  category: FoodCategory;
  isPlate: boolean;
  isEaten: boolean;
}

/** From so many grams, vegetables, pulses and grains are a plate: nobody adds two of them to a day. */
const PLATE_GRAMS = 120;
const PLATES: readonly FoodCategory[] = ['vegetables', 'legumes', 'grains-bread'];

/** A gap below this is closed by the least there is. */
const SMALL_GAP_MG = 15;
/** Else a food that stands earlier in the list may hold so much more than the least that closes it. */
const BEYOND_LEAST_MG = 15;

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
      isPlate: PLATES.includes(food.category) && food.portionGrams >= PLATE_GRAMS,
      isEaten: ids.has(food.id),
    }));
}

/** What was not eaten yet first; then the first of each category, then the second of each: the list stays varied. */
function inTurns(portions: readonly Candidate[]): Candidate[] {
  const seen = new Map<string, number>();
  const turns = [...portions]
    .sort((a, b) => Number(a.isEaten) - Number(b.isEaten))
    .map((portion) => {
      const turn = seen.get(portion.category) ?? 0;
      seen.set(portion.category, turn + 1);
      return { portion, turn };
    });
  return turns
    .sort((a, b) => Number(a.portion.isEaten) - Number(b.portion.isEaten) || a.turn - b.turn)
    .map(({ portion }) => portion);
}

function withOnePlate(portions: readonly Candidate[]): Candidate[] {
  const plate = portions.find(({ isPlate }) => isPlate);
  return portions.filter((portion) => !portion.isPlate || portion === plate);
}

const sumOf = (portions: readonly FoodPortion[]): number => portions.reduce((sum, { mg }) => sum + mg, 0);

/** In place of the last of a few, a smaller portion that still closes the gap, of a category that is not there yet. */
function fittingLast(few: readonly Candidate[], all: readonly Candidate[], gapMg: number): Candidate[] {
  const kept = few.slice(0, -1);
  const last = few.slice(-1);
  const missingMg = gapMg - sumOf(kept);
  const fitting = all.filter(
    ({ mg, category, isPlate, isEaten }) =>
      mg >= missingMg &&
      isEaten === last[0]?.isEaten &&
      kept.every((portion) => portion.category !== category && !(portion.isPlate && isPlate)),
  );
  const least = Math.min(...fitting.map(({ mg }) => mg));
  const most = missingMg < SMALL_GAP_MG ? least : least + BEYOND_LEAST_MG;
  const first = fitting.find(({ mg }) => mg <= most);
  return [...kept, ...(first ? [first] : last)];
}

/**
 * Ordinary portions that close a gap of so many mg, none twice: `topUp(magnesium, 80, { avoid: ['nuts'] })`. They come in
 * the order of `suggestedFoods`, staples first, one of each category while there are others, and at most one is a plate
 * of vegetables, pulses or grains; the last is small enough for what is missing. Where `limit` portions cannot close it
 * (`Infinity` asks for no less) they are the first there are: the sum tells.
 * @returns grams, and whole mg for each portion; nothing where there is no gap.
 */
export function topUp(knowledge: Knowledge, gapMg: number, options: TopUpOptions = {}): FoodPortion[] {
  const { limit = 5 } = options;
  if (!(gapMg > 0)) return [];
  const all = candidates(knowledge, options);
  const first = withOnePlate(inTurns(all)).slice(0, Math.max(0, limit));
  const enough = first.findIndex((_, place) => sumOf(first.slice(0, place + 1)) >= gapMg);
  const chosen = enough < 0 ? first : fittingLast(first.slice(0, enough + 1), all, gapMg);
  return chosen.map(({ id, grams, mg }) => ({ id, grams, mg }));
}
