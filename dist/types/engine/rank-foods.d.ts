import { type Direction, type FoodSort } from './food-index.js';
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
/**
 * Foods that are searched, filtered and put in order: `rankFoods(magnesium, { search: 'noten rauw', limit: 10 })`.
 * A search forgives accents, case, the order of words and whether it is one or several; where nothing is found so, names
 * in further languages, and then typing errors; where no food has all words, those that tell least are left out. What fits best comes first, and then most magnesium in a portion, unless
 * `sort` says otherwise; without either the foods keep the order of their list. Not measured comes last. Never throws on
 * what somebody searches, or on own foods with parts missing.
 * @returns amounts in whole mg for a portion, in mg per 100 g and in grams; null is not measured, which is not 0.
 */
export declare function rankFoods(knowledge: Knowledge, options?: RankOptions): RankedFood[];
