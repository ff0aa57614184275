/**
 * How a word of a search fits a word of a name; the lower the better.
 * `form`: whole, but several for one or the like. `end`: what a compound is ("kool" in "bloemkool") says more of it than
 * its start.
 */
export declare const FIT: {
    readonly none: 0;
    readonly whole: 1;
    readonly form: 2;
    readonly end: 3;
    readonly start: 4;
    readonly inside: 5;
};
/** The different words of many names, each once. */
export interface Vocabulary {
    readonly words: readonly string[];
    /** All words on lines of their own, so that one search runs through all of them. */
    readonly lines: string;
    /** Where each word stands in the lines. */
    readonly starts: Uint32Array;
    /** The same words with double letters written once. */
    readonly withoutDoubles: readonly string[];
}
export interface VocabularyBuilder {
    /** The number of the word. */
    add(word: string): number;
    build(): Vocabulary;
}
export declare function vocabularyBuilder(): VocabularyBuilder;
export declare const hasWord: ({ lines }: Vocabulary, word: string) => boolean;
/** How each word of the vocabulary fits a word in one of its forms; the first form is the word as it was typed. */
export declare function exactFits(vocabulary: Vocabulary, forms: readonly string[]): Uint8Array;
/** What is forgiven in a search: nothing, letters that should or should not be double, or any one slip. */
export type Forgiven = 'nothing' | 'doubles' | 'one-error';
/** How each word fits where something is forgiven. */
export declare function forgivingFits(vocabulary: Vocabulary, word: string, forgiven: Exclude<Forgiven, 'nothing'>): Uint8Array;
