import type { Form } from './types.js';
type Forms = Readonly<Record<string, Form>>;
/** What a word on a label stands for. */
export type WordKind = 'magnesium'
/** The name of a compound. */
 | 'salt'
/** Ends like a salt: one only behind "magnesium". */
 | 'salt-like' | 'marine' | 'elemental' | 'pure' | 'buffered' | 'other' | 'mineral' | 'mass' | 'unit' | 'adjective' | 'number' | 'range' | 'per' | 'in' | 'day' | 'day-name' | 'times' | 'portion' | 'size' | 'tells' | 'as' | 'which' | 'and' | 'filler' | 'most' | 'reference' | 'word';
export interface Meaning {
    kind: WordKind;
    value: string;
}
/** @param word lower case, without accents */
export declare function meaningOf(word: string, forms: Forms): Meaning;
export {};
