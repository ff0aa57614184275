import { type Serving } from './label-serving.js';
import type { Token } from './label-tokens.js';
/** An amount, and what it is an amount of. */
export interface Weighed {
    /** NaN where the label gives a range. */
    mg: number;
    written: string;
    of: 'element' | 'compound' | 'other' | 'unnamed';
    /** The label says that this is the magnesium itself: "elemental", or "of which" behind a compound. */
    explicit: boolean;
    start: number;
    serving: Serving | undefined;
}
/** Every amount of the line in its order, with what it is of and what it is in. */
export declare function amountsIn(tokens: readonly Token[], servings: readonly Serving[]): Weighed[];
