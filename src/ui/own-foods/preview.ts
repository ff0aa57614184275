import type { Food } from '../../engine/types.js';
import { isRecord, ownValue } from '../json.js';
import { MOST_ROWS } from './limits.js';
import type { RowFault } from './problems.js';
import { readFood, readMg, readPortion, readText } from './read-food.js';
import { listOf } from './read-list.js';
import { idOfRow } from './reader.js';
import { Texts } from './text.js';

export interface PreviewWish {
  readonly sort: 'mg-per-portion' | 'mg-per-100g';
  readonly direction: 'ascending' | 'descending';
  /** What a portion weighs of which the host does not tell it. */
  readonly ordinaryGrams: number;
  /** A list that is shorter needs no preview. */
  readonly moreThan: number;
}

/** The top of a long list, before all of it is checked and put in order. */
export interface FoodsPreview {
  /** In order; checked like all others. */
  readonly foods: readonly Food[];
  /** Where each of them stands in the list. */
  readonly places: readonly number[];
  /** Rows of the list, also those that cannot be used. */
  readonly count: number;
  /** What portions hold, of rows from all over the list; NaN: not measured. */
  readonly portionsMg: Float64Array;
  /** Each category and each state that occurs, in one of these. */
  readonly kinds: readonly Pick<Food, 'category' | 'state'>[];
}

/** More than a screen shows, and than a thumb scrolls by in half a second. */
const MOST_FOODS = 60;
/** What takes longer than this shows nothing sooner. */
const MOST_MS = 120;
const ROWS_BETWEEN_LOOKS = 1024;
const MOST_KINDS = 1000;
const MOST_PORTIONS = 2000;

/** The places with the highest scores; of equals those that come first. */
class Best {
  readonly places: number[] = [];
  readonly #scores: number[] = [];

  offer(place: number, score: number): void {
    const scores = this.#scores;
    // NaN is not above anything.
    const least = scores.length < MOST_FOODS ? -Infinity : (scores.at(-1) ?? -Infinity);
    if (!(score > least)) return;
    let at = scores.length;
    while (at > 0 && score > (scores[at - 1] ?? 0)) at--;
    scores.splice(at, 0, score);
    this.places.splice(at, 0, place);
    if (scores.length <= MOST_FOODS) return;
    scores.pop();
    this.places.pop();
  }
}

/** The words for kinds, each once. */
class KindsFound {
  readonly kinds: Pick<Food, 'category' | 'state'>[] = [];
  readonly #seen = { category: new Set<unknown>(), state: new Set<unknown>() };
  readonly #texts = new Texts(false);

  look(raw: object, key: 'category' | 'state', untold: RowFault[]): void {
    const seen = this.#seen[key];
    const given = ownValue(raw, key);
    if (seen.size === MOST_KINDS || seen.has(given)) return;
    seen.add(given);
    const text = readText(raw, key, this.#texts, untold);
    if (text !== undefined) this.kinds.push({ [key]: text });
  }
}

type Row = Readonly<Record<string, unknown>>;

/** A row of which a member throws when it is read is left out in the end, too. @returns false: it took too long. */
function eachRow(list: readonly unknown[], count: number, look: (raw: Row, place: number) => void): boolean {
  const end = performance.now() + MOST_MS;
  for (let place = 0; place < count; place++) {
    if (place % ROWS_BETWEEN_LOOKS === 0 && performance.now() > end) return false;
    try {
      const raw = list[place];
      if (isRecord(raw)) look(raw, place);
    } catch {
      continue;
    }
  }
  return true;
}

/** Most ids end differently, which is seen sooner than whether one is in a set. */
const endOf = (id: string): number =>
  (id.charCodeAt(id.length - 1) * 31 + id.charCodeAt(id.length - 2)) * 31 + id.charCodeAt(id.length - 3);

/** Where each of these ids is first, of the rows that can be used. */
function firstPlaces(
  list: readonly unknown[],
  count: number,
  ids: readonly string[],
): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  const wanted = new Set(ids);
  const ends = new Set(ids.map(endOf));
  const texts = new Texts(false);
  eachRow(list, count, (raw, place) => {
    const given = ownValue(raw, 'id');
    const id = typeof given === 'number' ? String(given) : given;
    if (typeof id !== 'string' || !ends.has(endOf(id)) || !wanted.has(id)) return;
    if (!first.has(id) && readFood(raw, texts).food) first.set(id, place);
  });
  return first;
}

/** The best rows as they will be: those that can be used, and whose id no earlier row has. */
function readBest(list: readonly unknown[], count: number, best: readonly number[]): Map<number, Food> {
  const texts = new Texts(false);
  const foods = new Map<number, Food>();
  for (const place of best) {
    const { food } = readFood(list[place], texts);
    if (food) foods.set(place, { ...food, id: food.id || idOfRow(place + 1) });
  }
  const first = firstPlaces(
    list,
    count,
    [...foods.values()].map(({ id }) => id),
  );
  for (const [place, { id }] of foods) if ((first.get(id) ?? place) < place) foods.delete(place);
  return foods;
}

function lookThrough(given: unknown, wish: PreviewWish): FoodsPreview | null {
  const list = listOf(given);
  if (!list || list.length <= wish.moreThan) return null;
  const count = Math.min(list.length, MOST_ROWS);
  const sign = wish.direction === 'ascending' ? -1 : 1;
  const step = Math.ceil(count / MOST_PORTIONS);
  const portionsMg = new Float64Array(Math.ceil(count / step)).fill(NaN);
  const best = new Best();
  const found = new KindsFound();
  const untold: RowFault[] = [];
  const isWhole = eachRow(list, count, (raw, place) => {
    const mgPer100g = readMg(raw, untold) ?? NaN;
    const portionMg = (mgPer100g * (readPortion(raw, untold) ?? wish.ordinaryGrams)) / 100;
    if (place % step === 0) portionsMg[place / step] = portionMg;
    best.offer(place, sign * (wish.sort === 'mg-per-100g' ? mgPer100g : portionMg));
    found.look(raw, 'category', untold);
    found.look(raw, 'state', untold);
  });
  const foods = isWhole ? readBest(list, count, best.places) : new Map<number, Food>();
  if (foods.size === 0) return null;
  return { foods: [...foods.values()], places: [...foods.keys()], count, portionsMg, kinds: found.kinds };
}

/**
 * Looks through a list once for what is to be seen first. Never throws.
 * @returns null: there is nothing to show, or looking took too long.
 */
export function previewOf(given: unknown, wish: PreviewWish): FoodsPreview | null {
  try {
    return lookThrough(given, wish);
  } catch {
    return null;
  }
}
