import { type WordColumn } from './word-column.js';
/** In the reader's own language, and in further ones. */
export interface Columns {
    own: WordColumn;
    others: WordColumn | null;
}
export interface SearchFits {
    /** How each food fits, by place: 0 not, else the lower the better. */
    fits: Uint8Array;
    /** The words that were found, and those that were left out because nothing has them all. */
    kept: readonly string[];
    left: readonly string[];
}
/** How foods fit a search; where none has all words, as many of them as some food has. */
export declare function searchFits(columns: Columns, words: readonly string[]): SearchFits | undefined;
