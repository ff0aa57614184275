import type { Food, Knowledge, Lang } from './types.js';
import { type WordColumn } from './word-column.js';
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
/** Runs to the end what could be paused. */
export declare function atOnce<T>(work: Generator<unknown, T>): T;
/** What a food is called; one without any name by its id. */
export declare function shownName(food: Food, lang: Lang): string;
/**
 * Makes foods ready for `searchIndex` and `orderBy`; yields the share done after every 500 foods. It keeps the list
 * itself and each different word once.
 */
export declare function indexFoods(foods: readonly Food[], { knowledge, lang, names }: IndexOptions): Generator<number, FoodIndex>;
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
export declare const isSearch: (search: string | undefined) => boolean;
/**
 * The foods in which every word of the search occurs, of this category and state; without a search, all of those. Where no
 * food has all words, those that tell least are left out, and told.
 */
export declare function searchIndex(index: FoodIndex, query: FoodQuery): Found;
/** All foods of this category and state, which takes no index. */
export declare function foodsOfKind(foods: readonly Food[], query: Omit<FoodQuery, 'search'>): Found;
export type FoodSort = 'mg-per-portion' | 'mg-per-100g' | 'name';
export type Direction = 'ascending' | 'descending';
/** Names begin at A, magnesium at the most. */
export declare const usualDirection: (sort: FoodSort) => Direction;
/** All places in order, not measured last; yields the share done while it is made, and makes each order once. */
export declare function orderBy(index: SortableFoods, sort: FoodSort, direction?: Direction): Generator<number, Uint32Array>;
/** The places that were found, in an order that was made before; without one, in the order of the list. */
export declare function placesOf({ fits, count }: Found, order?: Uint32Array): Uint32Array;
/** The places that were found, what fits the search best first, and what fits equally well in the order given. */
export declare function bestFirst({ fits, count }: Found, order: Uint32Array): Uint32Array;
