import type { Token } from './label-tokens.js';
/** What a label's amounts are of: "per 2 capsules". */
export interface Serving {
    start: number;
    end: number;
    /** NaN where nobody can say how many. */
    count: number;
    unit?: string | undefined;
    /** A day's or a serving's worth, whose size stands elsewhere on the label, if anywhere; or that size itself. */
    portion?: 'day' | 'serving' | 'size' | undefined;
}
/** Every serving of the line, with the tokens that tell it. */
export declare function servingsOf(tokens: readonly Token[], perDay: number | undefined): Serving[];
/** What is in what: a serving counts for all that follows it, and the first one for what comes before it. */
export declare const servingAround: (servings: readonly Serving[], start: number) => Serving | undefined;
/** What a pack or a day is counted in; a weight or a volume is no such thing. */
export declare const loneUnit: (tokens: readonly Token[]) => string | undefined;
/** How many units a day the label asks for; undefined where it says none, a range, or two different numbers. */
export declare function unitsPerDay(tokens: readonly Token[], most: number): number | undefined;
