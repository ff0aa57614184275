import type { Avoid, DietGroup, Food, FoodPortion, Knowledge, Range } from './types.js';
export declare function portionMg(food: Food): number;
/** What all other food gives a day, after the listed basket of ordinary portions. */
export declare function backgroundMgPerDay(knowledge: Knowledge): number;
/** Magnesium from food a day, mg, estimated from portions a week; the range says how far the estimate may be off. */
export declare function estimateFoodMg(knowledge: Knowledge, diet: Readonly<Record<DietGroup, number>>): Range & {
    middle: number;
};
interface TopUpOptions {
    avoid?: readonly Avoid[];
    limit?: number;
}
/** Ordinary portions that hold most magnesium, varied over the categories; at most `limit`, none that is avoided. */
export declare function suggestPortions(knowledge: Knowledge, { avoid, limit }?: TopUpOptions): FoodPortion[];
/** The first few of the suggested portions that together close a gap; empty when they cannot. */
export declare function topUp(knowledge: Knowledge, gapMg: number, options?: TopUpOptions): FoodPortion[];
export {};
