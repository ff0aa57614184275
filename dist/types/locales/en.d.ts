import type { Words } from './words.js';
/** English: plain and British, and what a page in another language falls back to. */
export declare const en: Words;
