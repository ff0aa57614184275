import type { KnownFood, MenuMeal } from './types.js';
type Fits = (food: KnownFood) => boolean;
export declare const isBread: Fits;
/** The meals at which a food is usually eaten. */
export declare const mealsOf: (food: KnownFood) => readonly [MenuMeal, ...MenuMeal[]];
/** Which part of a meal so much of a food is: 1 and more is a whole one. */
export declare function fillsMeal(food: KnownFood, grams: number): number;
export {};
