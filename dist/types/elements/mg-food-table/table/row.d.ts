import type { Food, KnownFood, Range } from '../../../engine/types.js';
import type { ShareShown } from '../../../locales/food-table-words.js';
import type { Words } from '../../../locales/words.js';
/** Of a food of which no portion is known, a round weight to look at and to change. */
export declare const UNKNOWN_PORTION_GRAMS = 100;
/** What figures are compared with. */
export interface Measure {
    /** What percentages are of; null: nobody knows it for this person. */
    reference: Range | null;
    /** The portion whose bar is full. */
    fullMg: number;
}
/** A food as it stands in the table. */
export interface Row {
    id: string;
    name: string;
    /** The household measure; empty for a weight that was typed. */
    portion: string;
    grams: number;
    /** null: not measured. */
    mg: number | null;
    mgPer100g: number | null;
    share: ShareShown | null;
    /** Length of the bar, of 100. */
    bar: number;
}
export declare const isKnown: (food: Food) => food is KnownFood;
export declare const ordinaryGrams: ({ portionGrams }: Food) => number;
/** Whole percents: more would pretend that tables agree to the milligram. */
export declare function shareOf(mg: number | null, reference: Range | null): ShareShown | null;
/** @param own what the visitor made of the portion, where it was changed. */
export declare function rowOf(words: Words, food: Food, own: number | undefined, measure: Measure): Row;
