import {
  atOnce,
  bestFirst,
  indexFoods,
  orderBy,
  placesOf,
  searchIndex,
  shownName,
  usualDirection,
  type Direction,
  type FoodIndex,
  type FoodSort,
} from './food-index.js';
import { foodsOf } from './foods.js';
import { isRecord } from './read-facts.js';
import type { Food, Knowledge, Lang } from './types.js';

export interface RankOptions {
  /** Own foods in place of those of the knowledge. */
  foods?: readonly Food[];
  search?: string;
  /** The language in which names are shown, and searched first; Dutch unless told otherwise. */
  lang?: Lang;
  /** Further languages whose names are searched where the first finds nothing. */
  names?: readonly Lang[];
  category?: string;
  state?: string;
  sort?: FoodSort;
  /** Most magnesium first, and names from A, unless told otherwise. */
  direction?: Direction;
  limit?: number;
}

export interface RankedFood {
  id: string;
  name: string;
  /** Whole mg in an ordinary portion; null: not measured, or no portion is known. */
  mgPerPortion: number | null;
  mgPer100g: number | null;
  portionGrams: number | null;
  food: Food;
}

const indexes = new WeakMap<Knowledge, Map<string, FoodIndex>>();

/** The foods of the knowledge do not change, so they are indexed once for each language. */
function knownIndex(knowledge: Knowledge, lang: Lang, names: readonly Lang[]): FoodIndex {
  let made = indexes.get(knowledge);
  if (!made) indexes.set(knowledge, (made = new Map()));
  const key = [lang, ...names].join();
  let index = made.get(key);
  if (!index) {
    index = atOnce(indexFoods([...foodsOf(knowledge).values()], { knowledge, lang, names }));
    made.set(key, index);
  }
  return index;
}

const figureOr = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;

function rankedFood(food: Food, lang: Lang): RankedFood {
  const mgPer100g = figureOr(food.mgPer100g);
  const portionGrams = figureOr(food.portionGrams);
  const known = mgPer100g !== null && portionGrams !== null;
  return {
    id: food.id,
    name: shownName(food, lang),
    mgPerPortion: known ? Math.round((mgPer100g * portionGrams) / 100) : null,
    mgPer100g,
    portionGrams,
    food,
  };
}

function rankedPlaces(index: FoodIndex, options: RankOptions): Uint32Array {
  const { search, category, state, sort, direction } = options;
  const found = searchIndex(index, { search, category, state });
  if (sort) return placesOf(found, atOnce(orderBy(index, sort, direction ?? usualDirection(sort))));
  return found.searched ? bestFirst(found, atOnce(orderBy(index, 'mg-per-portion'))) : placesOf(found);
}

/**
 * Foods that are searched, filtered and put in order: `rankFoods(magnesium, { search: 'noten rauw', limit: 10 })`.
 * A search forgives accents, case, the order of words and whether it is one or several; where nothing is found so, names
 * in further languages, and then typing errors; where no food has all words, those that tell least are left out. What fits best comes first, and then most magnesium in a portion, unless
 * `sort` says otherwise; without either the foods keep the order of their list. Not measured comes last. Never throws on
 * what somebody searches, or on own foods with parts missing.
 * @returns amounts in whole mg for a portion, in mg per 100 g and in grams; null is not measured, which is not 0.
 */
export function rankFoods(knowledge: Knowledge, options: RankOptions = {}): RankedFood[] {
  const { foods, lang = 'nl', names = [], limit = Infinity } = options;
  const index = foods
    ? atOnce(indexFoods(foods.filter(isRecord), { knowledge, lang, names }))
    : knownIndex(knowledge, lang, names);
  const places = rankedPlaces(index, options);
  return [...places.subarray(0, Math.max(0, limit))]
    .map((place) => index.foods[place])
    .filter((food) => food !== undefined)
    .map((food) => rankedFood(food, lang));
}
