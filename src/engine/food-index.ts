import { numbered } from './counting.js';
import { searchFits } from './food-search.js';
import { nameIn } from './foods.js';
import { asTyped, fold, searchWords } from './search-text.js';
import { sortedPlaces } from './sorted-places.js';
import type { Food, Knowledge, Lang } from './types.js';
import { columnBuilder, kindsBuilder, textOr, type WordColumn } from './word-column.js';

/**
 * Foods made ready for searching and sorting, once, so that a table of 100,000 can be searched at every key. What takes
 * long is a generator that yields the share done every few milliseconds, so that a page stays awake. A place is where a
 * food stands in the list as it was given.
 */
export interface FoodIndex {
  readonly foods: readonly Food[];
  readonly lang: Lang;
  readonly own: WordColumn;
  /** null: no further language is searched. */
  readonly others: WordColumn | null;
  /** Orders that were made already. */
  readonly orders: Map<string, Uint32Array>;
}

/** As much of an index as an order needs: it is there long before the words are. */
export type SortableFoods = Pick<FoodIndex, 'foods' | 'lang' | 'orders'>;

export interface IndexOptions {
  knowledge: Pick<Knowledge, 'foodSynonyms' | 'foodTerms'>;
  /** The language in which names are shown, and searched first. */
  lang?: Lang | undefined;
  /** Further languages whose names are searched where the first finds nothing. */
  names?: readonly Lang[] | undefined;
}

/** Foods between two pauses. */
const SLICE = 500;

/** Runs to the end what could be paused. */
export function atOnce<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** What a food is called; one without any name by its id. */
export function shownName(food: Food, lang: Lang): string {
  const names: unknown = food.names;
  const named = typeof names === 'string' || (typeof names === 'object' && names !== null);
  return textOr(named ? nameIn(food, lang) : food.id);
}

function namesIn({ names }: Food, langs: readonly Lang[]): string[] {
  return typeof names === 'object' && names !== null ? langs.map((lang) => textOr(names[lang])) : [];
}

/**
 * Makes foods ready for `searchIndex` and `orderBy`; yields the share done after every 500 foods. It keeps the list
 * itself and each different word once.
 */
export function* indexFoods(
  foods: readonly Food[],
  { knowledge, lang = 'nl', names = [] }: IndexOptions,
): Generator<number, FoodIndex> {
  const { foodSynonyms, foodTerms: terms } = knowledge;
  const synonymsOf = ({ id }: Food, langs: readonly Lang[]): string[] => {
    const synonyms = Object.hasOwn(foodSynonyms, id) ? foodSynonyms[id] : undefined;
    return langs.map((one) => synonyms?.[one] ?? '');
  };
  const further = [...new Set(names)].filter((one) => one !== lang);
  const own = columnBuilder({
    langs: [lang],
    foreign: false,
    namesOf: (food) => [shownName(food, lang)],
    synonymsOf: (food) => synonymsOf(food, [lang]),
    terms,
  });
  const others = columnBuilder({
    langs: further,
    foreign: true,
    namesOf: (food) => namesIn(food, further),
    synonymsOf: (food) => synonymsOf(food, further),
    terms,
  });
  const kindsFound = kindsBuilder();
  for (const [place, food] of numbered(foods)) {
    kindsFound.add(food);
    own.add(food);
    if (further.length > 0) others.add(food);
    if ((place + 1) % SLICE === 0) yield (place + 1) / foods.length;
  }
  const kinds = kindsFound.build();
  return {
    foods,
    lang,
    own: own.build(kinds),
    others: further.length > 0 ? others.build(kinds) : null,
    orders: new Map(),
  };
}

/* -------------------------------------------------------------- search */

export interface FoodQuery {
  search?: string | undefined;
  category?: string | undefined;
  state?: string | undefined;
}

export interface Found {
  /** By place: 0 is not found; else the lower, the better it fits the search. */
  readonly fits: Uint8Array;
  readonly count: number;
  /** false: there was no word to search for, so all fit alike. */
  readonly searched: boolean;
  /** Words of the search that were left out, as they were typed, because no food has all of them; mostly none. */
  readonly left: readonly string[];
  /** The words that were found. */
  readonly kept: readonly string[];
}

/** Whether there is a word in it to search for. */
export const isSearch = (search: string | undefined): boolean => searchWords(textOr(search)).length > 0;

/**
 * The foods in which every word of the search occurs, of this category and state; without a search, all of those. Where no
 * food has all words, those that tell least are left out, and told.
 */
export function searchIndex(index: FoodIndex, query: FoodQuery): Found {
  const search = textOr(query.search);
  const words = searchWords(search);
  if (words.length === 0) return foodsOfKind(index.foods, query);
  const found = searchFits(index, words);
  const typed = (some: readonly string[] = []): string[] => some.map((word) => asTyped(search, word));
  return {
    ...ofKind(index.foods, query, found?.fits ?? new Uint8Array(index.foods.length)),
    searched: true,
    left: typed(found?.left),
    kept: typed(found?.kept),
  };
}

/** All foods of this category and state, which takes no index. */
export function foodsOfKind(foods: readonly Food[], query: Omit<FoodQuery, 'search'>): Found {
  return {
    ...ofKind(foods, query, new Uint8Array(foods.length).fill(1)),
    searched: false,
    left: [],
    kept: [],
  };
}

function ofKind(
  foods: readonly Food[],
  { category, state }: FoodQuery,
  fits: Uint8Array,
): Pick<Found, 'fits' | 'count'> {
  let count = 0;
  for (const [place, food] of numbered(foods)) {
    const wanted =
      (category === undefined || food.category === category) && (state === undefined || food.state === state);
    if (!wanted) fits[place] = 0;
    else if (fits[place] !== 0) count += 1;
  }
  return { fits, count };
}

/* --------------------------------------------------------------- order */

export type FoodSort = 'mg-per-portion' | 'mg-per-100g' | 'name';
export type Direction = 'ascending' | 'descending';

const measured = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : NaN;

/** NaN: not measured, or no portion is known. */
const FIGURES: Readonly<Record<Exclude<FoodSort, 'name'>, (food: Food) => number>> = {
  'mg-per-100g': ({ mgPer100g }) => measured(mgPer100g),
  'mg-per-portion': ({ mgPer100g, portionGrams }) => (measured(mgPer100g) * measured(portionGrams)) / 100,
};

type Compare = (one: number, other: number) => number;

/** Not measured comes last, whatever the direction; equals keep the order of the list. */
function byFigure(figures: Float64Array, sign: number): Compare {
  return (one, other) => {
    const a = figures[one] ?? NaN;
    const b = figures[other] ?? NaN;
    const last = Number(Number.isNaN(a)) - Number(Number.isNaN(b));
    return last || (Number.isNaN(a) ? 0 : sign * (a - b)) || one - other;
  };
}

function byName(names: readonly string[], sign: number): Compare {
  return (one, other) => {
    const a = names[one] ?? '';
    const b = names[other] ?? '';
    if (a === b) return one - other;
    return a < b ? -sign : sign;
  };
}

/** The names are folded for as long as the order is being made. */
function* nameCompare({ foods, lang }: SortableFoods, sign: number): Generator<number, Compare> {
  const names: string[] = [];
  for (const food of foods) {
    names.push(fold(shownName(food, lang)));
    if (names.length % SLICE === 0) yield names.length / foods.length;
  }
  return byName(names, sign);
}

const SHARE_OF_FOLDING = 0.4;

function* makeOrder(index: SortableFoods, sort: FoodSort, sign: number): Generator<number, Uint32Array> {
  const { foods } = index;
  if (sort !== 'name') {
    return yield* sortedPlaces(foods.length, byFigure(Float64Array.from(foods, FIGURES[sort]), sign));
  }
  const folding = nameCompare(index, sign);
  let step = folding.next();
  for (; !step.done; step = folding.next()) yield step.value * SHARE_OF_FOLDING;
  const sorting = sortedPlaces(foods.length, step.value);
  let sorted = sorting.next();
  for (; !sorted.done; sorted = sorting.next()) {
    yield SHARE_OF_FOLDING + sorted.value * (1 - SHARE_OF_FOLDING);
  }
  return sorted.value;
}

/** Names begin at A, magnesium at the most. */
export const usualDirection = (sort: FoodSort): Direction => (sort === 'name' ? 'ascending' : 'descending');

/** All places in order, not measured last; yields the share done while it is made, and makes each order once. */
export function* orderBy(
  index: SortableFoods,
  sort: FoodSort,
  direction: Direction = usualDirection(sort),
): Generator<number, Uint32Array> {
  const key = `${sort} ${direction}`;
  const made = index.orders.get(key);
  if (made) return made;
  const order = yield* makeOrder(index, sort, direction === 'ascending' ? 1 : -1);
  index.orders.set(key, order);
  return order;
}

/** The places that were found, in an order that was made before; without one, in the order of the list. */
export function placesOf({ fits, count }: Found, order?: Uint32Array): Uint32Array {
  if (order && count === order.length) return order;
  const places = new Uint32Array(count);
  let at = 0;
  for (let step = 0; step < fits.length; step++) {
    const place = order ? (order[step] ?? 0) : step;
    if (fits[place] !== 0) places[at++] = place;
  }
  return places;
}

/** The places that were found, what fits the search best first, and what fits equally well in the order given. */
export function bestFirst({ fits, count }: Found, order: Uint32Array): Uint32Array {
  const next = new Uint32Array(257);
  for (const fit of fits) if (fit !== 0) next[fit + 1] = (next[fit + 1] ?? 0) + 1;
  for (let fit = 1; fit < next.length; fit++) next[fit] = (next[fit] ?? 0) + (next[fit - 1] ?? 0);
  const places = new Uint32Array(count);
  for (const place of order) {
    const fit = fits[place] ?? 0;
    if (fit === 0) continue;
    const at = next[fit] ?? 0;
    places[at] = place;
    next[fit] = at + 1;
  }
  return places;
}
