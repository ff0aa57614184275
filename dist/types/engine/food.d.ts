import type { Avoid, DietGroup, FoodPortion, Knowledge, Range } from './types.js';
/** mg in an ordinary portion; 0 of what is not known. */
export declare const portionOf: (knowledge: Knowledge, id: string) => number;
/** What all other food gives a day, after the listed basket of ordinary portions. */
export declare function backgroundMgPerDay(knowledge: Knowledge): number;
/** Magnesium from food a day, mg, estimated from portions a week; the range says how far the estimate may be off. */
export declare function estimateFoodMg(knowledge: Knowledge, diet: Readonly<Record<DietGroup, number>>): Range & {
    middle: number;
};
export interface TopUpOptions {
    avoid?: readonly Avoid[];
    /** At most so many portions. */
    limit?: number;
    /** What was eaten already: other foods come first. */
    eaten?: readonly {
        id: string;
    }[];
}
/**
 * Ordinary portions that close a gap of so many mg, none twice: `topUp(magnesium, 80, { avoid: ['nuts'] })`. They come in
 * the order of `suggestedFoods`, staples first, one of each category while there are others, and at most one is a plate
 * of vegetables, pulses or grains; the last is small enough for what is missing. Where `limit` portions cannot close it
 * (`Infinity` asks for no less) they are the first there are: the sum tells.
 * @returns grams, and whole mg for each portion; nothing where there is no gap.
 */
export declare function topUp(knowledge: Knowledge, gapMg: number, options?: TopUpOptions): FoodPortion[];
