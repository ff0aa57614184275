import type { Weighed } from './label-amounts.js';
import { type Serving } from './label-serving.js';
import type { Token } from './label-tokens.js';
/** Magnesium that the label tells as a share of the reference intake. */
export interface Share {
    mg: number;
    serving: Serving | undefined;
    /** Right behind this amount. */
    beside: Weighed | undefined;
}
interface Line {
    tokens: readonly Token[];
    servings: readonly Serving[];
    weighed: readonly Weighed[];
    labelReferenceMg: number;
}
export declare function sharesIn({ tokens, servings, weighed, labelReferenceMg }: Line): Share[];
/** What stands beside its own share of the reference intake is magnesium, whatever name it goes by. */
export declare const isToldByShare: (amount: Weighed, shares: readonly Share[]) => boolean;
/** "magnesium 500 mg (21 % RI)" contradicts itself. */
export declare const contradicts: (share: Share) => boolean;
export {};
