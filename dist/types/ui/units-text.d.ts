import type { Product } from '../engine/types.js';
import type { Words } from '../locales/words.js';
/** "2 capsules"; pieces where the unit is not known. */
export declare function unitsText(words: Words, product: Product, count: number): string;
