import type { Food } from '../../../engine/types.js';
/** The foods that were asked for, in the order that was asked for. */
export interface Listing {
    readonly foods: readonly Food[];
    /** It is the top of a list that is still being made ready. */
    readonly isPreview?: boolean;
    /** Words of the search that were left out because no food has all of them, and the words that were found. */
    readonly left?: readonly string[];
    readonly kept?: readonly string[];
    /** Positions in `foods`: of a hundred thousand foods no second list is made for each key that is pressed. */
    readonly order: ArrayLike<number>;
}
/** One row of the table: a food, or what is unfolded below it. */
export interface Line {
    food: Food;
    isDetail: boolean;
    /** The same for the same row, however the order changes. */
    key: number;
}
/** The rows of a listing, made when they are asked for. */
export declare class Lines {
    #private;
    readonly listing: Listing;
    /** Foods among them. */
    readonly foods: number;
    readonly count: number;
    /** @param most no more foods than this */
    constructor(listing: Listing, open: ReadonlySet<string>, most?: number);
    /** Bound: as long as it is the same function, what was measured by it still holds. */
    readonly keyAt: (line: number) => number;
    at(line: number): Line | undefined;
    /** The line of a key, or -1; looks through all of them. */
    lineOf(key: number): number;
    /** The line of a food, or -1; looks through all of them. */
    lineOfFood(id: string): number;
    /** The line of the n-th food. */
    lineOfPlace(place: number): number;
}
