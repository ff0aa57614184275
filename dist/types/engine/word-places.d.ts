import type { Lang } from './types.js';
/**
 * Where in a name a word stands, what tells most first. `meant`: a synonym repeats a word of the name, so this is the food
 * that one means by that word alone. `main`: what it is ("rode KOOL, gekookt"); `modifier`: before that, which kind of it.
 * `tail`: after a comma, a bracket or "with". `denied`: what it is without.
 */
export declare const PLACE: {
    readonly meant: 0;
    readonly main: 1;
    readonly modifier: 2;
    readonly tail: 3;
    readonly denied: 4;
};
export type Place = (typeof PLACE)[keyof typeof PLACE];
/** Whether somebody searches for what a food is without. */
export declare const denies: (words: readonly string[]) => boolean;
/** Tells each word of a name, and where in it the word stands. */
export declare function eachPlacedWord(name: string, lang: Lang, tell: (word: string, place: Place) => void): void;
