/** Letters without case and accents, so that "café" is found by "cafe" and "œuf" by "oeuf". */
export declare function fold(text: string): string;
/** The words of a text, and the signs that divide it. */
export declare const partsOfText: (text: string) => string[];
export declare const isStopWord: (word: string) => boolean;
/** The words by which a text is found. */
export declare const searchableWords: (text: string) => string[];
/** The words that somebody searches with; what is longer than anybody types is cut off. */
export declare function searchWords(search: string): string[];
/** A word of a search as it was typed, with its accents and capitals. */
export declare const asTyped: (search: string, word: string) => string;
