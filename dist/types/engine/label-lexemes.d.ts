import { type WordKind } from './label-words.js';
import type { Form } from './types.js';
type Forms = Readonly<Record<string, Form>>;
export type Mark = 'open' | 'close' | 'equals' | 'comma' | 'dash' | 'weak' | 'and' | 'percent' | 'strong'
/** "<" and its like: whatever follows is no plain amount. */
 | 'sign';
/** Lower case, without accents, footnote marks and invisible characters, with a decimal point and no thousands. */
export declare function tidy(text: string): string;
/** A word, a number or a mark of the line. */
export interface Lexeme {
    text: string;
    start: number;
    end: number;
    kind: WordKind | Mark;
    value: string;
}
/** @param line a tidied line */
export declare const lexemesOf: (line: string, forms: Forms) => Lexeme[];
export {};
