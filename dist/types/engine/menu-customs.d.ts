import type { KnownFood, Knowledge, MenuMeal } from './types.js';
export declare const isBread: ({ meals }: Knowledge, food: KnownFood) => boolean;
/** The meals at which a food is usually eaten, the most usual first. */
export declare const mealsOf: ({ meals }: Knowledge, food: KnownFood) => readonly MenuMeal[];
/** Which part of a meal so much of a food is: 1 and more is a whole one. */
export declare function fillsMeal({ meals }: Knowledge, food: KnownFood, grams: number): number;
