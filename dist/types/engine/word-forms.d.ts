import type { Lang } from './types.js';
/** As short as they are, they are whole words, and seldom the beginning of another that is being typed. */
export declare const SHORT_WORDS: ReadonlySet<string>;
/** A folded word with the forms in which the same word may stand in a name: one or several, with or without ending. */
export declare function formsOf(word: string, langs: readonly Lang[]): string[];
