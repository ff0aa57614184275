import type { Reading } from './reader.js';
/** An array, or an object with one as its `foods`; null: neither. */
export declare function listOf(given: unknown): readonly unknown[] | null;
export declare function readList(given: unknown): Reading;
export declare function readJson(text: string): Reading;
