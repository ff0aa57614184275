import type { Food } from '../../../engine/types.js';
import type { Words } from '../../../locales/words.js';
import type { Listing } from './lines.js';
import { type Measure } from './row.js';
import { Slices } from './slices.js';
/** All that a file or a sheet of paper is made from: the rows that were asked for, as they stand on the screen. */
export interface Exported {
    words: Words;
    listing: Listing;
    grams: ReadonlyMap<string, number>;
    measure: Measure;
}
export declare function foodAt({ foods, order }: Listing, place: number): Food | undefined;
/** The file's text: a heading and a line for each food; yields the share done. */
export declare function csvOf(exported: Exported): Generator<number, string>;
/** Offers the rows that were asked for as a file that a spreadsheet opens. */
export declare function saveFoods(exported: Exported): Slices<string>;
