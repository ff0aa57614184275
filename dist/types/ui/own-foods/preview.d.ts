import type { Food } from '../../engine/types.js';
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
/**
 * Looks through a list once for what is to be seen first. Never throws.
 * @returns null: there is nothing to show, or looking took too long.
 */
export declare function previewOf(given: unknown, wish: PreviewWish): FoodsPreview | null;
