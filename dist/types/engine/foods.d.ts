import type { Food, KnownFood, Knowledge } from './types.js';
/** Every food of the knowledge, in the order of its table. */
export declare function foodsOf(knowledge: Knowledge): ReadonlyMap<string, KnownFood>;
export declare function foodOf(knowledge: Knowledge, id: string): KnownFood | undefined;
/** Of a food that has no name in the language, what most readers here can read. */
export declare function nameIn({ id, names }: Pick<Food, 'id' | 'names'>, lang: string): string;
/** What an ordinary portion holds; null where that is not known, which is not 0. */
export declare function portionMg(food: Pick<KnownFood, 'mgPer100g' | 'portionGrams'>): number;
export declare function portionMg(food: Pick<Food, 'mgPer100g' | 'portionGrams'>): number | null;
