import type { Condition, FactKey, Facts, Scalar } from './types.js';
/** A condition that holds no other. */
export type Leaf = Exclude<Condition, {
    all: unknown;
} | {
    any: unknown;
} | {
    not: unknown;
}>;
export declare function leavesOf(condition: Condition): Leaf[];
/** The values that a leaf names; a threshold is none. */
export declare function valuesIn(leaf: Leaf): readonly Scalar[];
/** The number at which the truth of a leaf turns. */
export declare function thresholdIn(leaf: Leaf): number | undefined;
/** What has to be asked before a fact or figure can be known. */
export declare const neededFor: (key: FactKey) => readonly (keyof Facts)[];
/** All that the visitor tells on which a fact or figure hangs. */
export declare function toldFor(key: FactKey): readonly (keyof Facts)[];
