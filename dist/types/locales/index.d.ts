import type { Words } from './words.js';
/** The languages that are built in; others register themselves beside these. */
export declare const languages: Readonly<Record<'nl' | 'en', Words>>;
