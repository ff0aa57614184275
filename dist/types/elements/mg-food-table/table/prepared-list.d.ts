import { type FoodQuery } from '../../../engine/food-index.js';
import type { Listing } from './lines.js';
import { type Ground, type Prepared } from './prepare.js';
import type { Direction, Sort } from './state.js';
export interface Heard {
    /** There is more to show than before. */
    changed(): void;
    /** More of the preparation is done. */
    progressed(): void;
    failed(error: unknown): void;
}
/** What the list is wanted in. */
export interface Wanted {
    sort: Sort;
    direction: Direction;
    query: FoodQuery;
    /** What fits the search best comes first, and what fits equally well in that order. */
    byFit: boolean;
}
/**
 * A list of foods that is prepared in the background and then searched and sorted many times. It is shown as soon as it
 * is in order; what it is searched by is made after that, or at once where something is searched for already.
 */
export declare class PreparedList {
    #private;
    constructor(heard: Heard);
    /** null: still being prepared. */
    get prepared(): Prepared | null;
    /** How much of the preparation is done. */
    get share(): number;
    /** As it is wanted; while that is still being made, as it was before, or null. */
    get listing(): Listing | null;
    /** What stands there is not yet what is wanted. */
    get isBehind(): boolean;
    /** @param isWhole nothing is left for later: what stands there then is what was asked for. */
    follow(ground: Ground | null, wanted: Wanted, isWhole?: boolean): void;
    /** The element left the page. */
    stop(): void;
}
