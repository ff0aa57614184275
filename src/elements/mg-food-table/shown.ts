import type { Food, Range } from '../../engine/types.js';
import type { FoodQuery } from '../../engine/food-index.js';
import type { Kinds } from './table/kinds.js';
import { Lines, type Listing } from './table/lines.js';
import type { Measure } from './table/row.js';
import type { TableState } from './table/state.js';

/** More rows than this do not stand in the page together, unless the visitor asked for each page of them. */
export const MOST_IN_PAGE = 1000;

/** Remembers what it made last: while nothing that it is made of changed, it is the same object. */
function remembered<T>(): (of: readonly unknown[], make: () => T) => T {
  let last: { of: readonly unknown[]; made: T } | null = null;
  return (of, make) => {
    if (last?.of.length === of.length && of.every((one, i) => one === last?.of[i])) return last.made;
    last = { of, made: make() };
    return last.made;
  };
}

/** A category or preparation that does not occur, such as a host's of yesterday, filters nothing. */
export function queryOf({ search, category, state }: TableState, { categories, states }: Kinds): FoodQuery {
  return {
    search,
    category: category !== null && categories.includes(category) ? category : undefined,
    state: state !== null && states.includes(state) ? state : undefined,
  };
}

/** How many foods may be shown, before "show more". */
export const mostShown = (pageSize: number | null, pages: number): number =>
  pageSize === null ? Infinity : pageSize * pages;

/**
 * A list that is long stays in its window also while few of it are found: the page must not jump at each key. Where rows
 * come page by page there is no need of one.
 */
export const isWindowed = (foods: readonly Food[], most: number): boolean =>
  most === Infinity && foods.length > MOST_IN_PAGE;

/** What follows from the state and is compared by identity further on, where rows are left alone that did not change. */
export class Shown {
  readonly #lines = remembered<Lines>();
  readonly #measure = remembered<Measure>();

  lines(listing: Listing, open: ReadonlySet<string>, most: number): Lines {
    return this.#lines([listing, open, most], () => new Lines(listing, open, most));
  }

  measure(reference: Range | null, fullMg: number): Measure {
    return this.#measure([reference?.low, reference?.high, fullMg], () => ({ reference, fullMg }));
  }
}
