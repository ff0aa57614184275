import type { Knowledge } from './types.js';
/** A piece of a label's line, with what it says. */
export interface Token {
    kind: 'amount' | 'counted' | 'number' | 'percent' | 'unit' | 'times' | 'day' | 'per' | 'in' | 'portion' | 'size' | 'tells' | 'as' | 'which' | 'and' | 'filler' | 'most' | 'element' | 'salt' | 'other' | 'buffered' | 'open' | 'close'
    /** Colon and equals sign: they lead from a name to its amount, and from a serving to what is in it. */
     | 'equals'
    /** Dash, bar, middle dot. */
     | 'weak' | 'comma' | 'strong' | 'word';
    start: number;
    end: number;
    /** An amount in mg, a count or a percentage; NaN where the label gives a range. */
    value: number;
    /** Of an amount: as it is written. Of what is counted: the unit. Of the rest: what tells it apart from its kind. */
    unit: string;
}
/** @param line a tidied line */
export declare function tokensOf(line: string, knowledge: Knowledge): Token[];
