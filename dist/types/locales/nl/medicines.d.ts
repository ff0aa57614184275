import type { Words } from '../words.js';
/** Names and examples as people know them from the box. */
export declare const medicines: Words['medicines'];
export declare const conditions: Words['conditions'];
