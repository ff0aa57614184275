import { type FoodIndex, type SortableFoods } from '../../../engine/food-index.js';
import type { Food, Knowledge, Lang } from '../../../engine/types.js';
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
/** The portion that fills a bar: the largest, or in a long list nearly so. */
export declare function fullPortionMg(portionsMg: Float64Array): number;
/** Makes a list ready to be shown; yields the share done. */
export declare function prepare({ foods, lang }: Ground, sort: Sort, direction: Direction): Generator<number, Prepared>;
/** Makes it ready to be searched. */
export declare const prepareSearch: ({ sortable }: Prepared, { knowledge, lang }: Ground) => Generator<number, FoodIndex>;
