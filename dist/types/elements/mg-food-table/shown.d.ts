import type { Food, Range } from '../../engine/types.js';
import type { FoodQuery } from '../../engine/food-index.js';
import type { Kinds } from './table/kinds.js';
import { Lines, type Listing } from './table/lines.js';
import type { Measure } from './table/row.js';
import type { TableState } from './table/state.js';
/** More rows than this do not stand in the page together, unless the visitor asked for each page of them. */
export declare const MOST_IN_PAGE = 1000;
/** A category or preparation that does not occur, such as a host's of yesterday, filters nothing. */
export declare function queryOf({ search, category, state }: TableState, { categories, states }: Kinds): FoodQuery;
/** How many foods may be shown, before "show more". */
export declare const mostShown: (pageSize: number | null, pages: number) => number;
/**
 * A list that is long stays in its window also while few of it are found: the page must not jump at each key. Where rows
 * come page by page there is no need of one.
 */
export declare const isWindowed: (foods: readonly Food[], most: number) => boolean;
/** What follows from the state and is compared by identity further on, where rows are left alone that did not change. */
export declare class Shown {
    #private;
    lines(listing: Listing, open: ReadonlySet<string>, most: number): Lines;
    measure(reference: Range | null, fullMg: number): Measure;
}
