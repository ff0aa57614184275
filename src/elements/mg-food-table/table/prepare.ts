import { indexFoods, orderBy, type FoodIndex, type SortableFoods } from '../../../engine/food-index.js';
import { portionMg } from '../../../engine/foods.js';
import type { Food, Knowledge, Lang } from '../../../engine/types.js';
import { part } from '../../../ui/own-foods/slices.js';
import { ordinaryGrams } from './row.js';
import type { Direction, Sort } from './state.js';

/** What the rows are made of; anything else the visitor changes by the way. */
export interface Ground {
  knowledge: Knowledge;
  foods: readonly Food[];
  lang: Lang;
}

/** A list that can be shown in any order; what it can be searched by follows. */
export interface Prepared {
  sortable: SortableFoods;
  order: Uint32Array;
  /** The portion whose bar is full. */
  fullMg: number;
}

const SLICE = 500;
/** Whoever searches in another language finds it too, where this one has no such word. */
const LANGS: readonly Lang[] = ['nl', 'en', 'de', 'fr'];

/** Of a food without a portion 100 g is shown, and so it is sorted by that. */
function* withPortions(foods: readonly Food[]): Generator<number, readonly Food[]> {
  if (foods.every(({ portionGrams }) => portionGrams !== undefined)) return foods;
  const whole: Food[] = [];
  for (const food of foods) {
    whole.push(food.portionGrams === undefined ? { ...food, portionGrams: ordinaryGrams(food) } : food);
    if (whole.length % SLICE === 0) yield whole.length / foods.length;
  }
  return whole;
}

const LONG_LIST = 1000;
/** In a long list a few portions are slips or whole turkeys, beside which every other bar would be a dot. */
const SHARE_BELOW_FULL = 0.99;

/** The portion that fills a bar: the largest, or in a long list nearly so. */
export function fullPortionMg(portionsMg: Float64Array): number {
  const found = portionsMg.filter((mg) => mg > 0).sort();
  const last = found.length - 1;
  return found[found.length > LONG_LIST ? Math.floor(last * SHARE_BELOW_FULL) : last] ?? 0;
}

const portionsOf = (foods: readonly Food[]): Float64Array =>
  Float64Array.from(foods, (food) => portionMg(food) ?? NaN);

const SHARE_OF_PORTIONS = 0.2;

/** Makes a list ready to be shown; yields the share done. */
export function* prepare(
  { foods, lang }: Ground,
  sort: Sort,
  direction: Direction,
): Generator<number, Prepared> {
  const whole = yield* part(withPortions(foods), 0, SHARE_OF_PORTIONS);
  const sortable: SortableFoods = { foods: whole, lang, orders: new Map() };
  const order = yield* part(orderBy(sortable, sort, direction), SHARE_OF_PORTIONS, 1);
  return { sortable, order, fullMg: fullPortionMg(portionsOf(whole)) };
}

/** Makes it ready to be searched. */
export const prepareSearch = (
  { sortable }: Prepared,
  { knowledge, lang }: Ground,
): Generator<number, FoodIndex> => indexFoods(sortable.foods, { knowledge, lang, names: LANGS });
