import type { Words } from './words.js';
/** Dutch: the first language, plain words, spoken to one person. */
export declare const nl: Words;
