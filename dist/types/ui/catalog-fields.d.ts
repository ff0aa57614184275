import * as z from 'zod/mini';
import type { Product } from '../engine/types.js';
/**
 * What happens when a field is not as expected.
 * `leave-out`: the product stays without it. `drop`: without it the product could be shown where it may not be.
 * `count-as-true`: better marked without need than not marked.
 */
export type WhenBad = 'leave-out' | 'drop' | 'count-as-true';
export interface ProductField {
    readonly shape: z.ZodMiniType;
    /** What a list has to be, where one may be given as well. */
    readonly listShape?: z.ZodMiniType;
    readonly expected: string;
    readonly whenBad: WhenBad;
}
/**
 * Made when a catalogue is read and not before: on a page that adds to `Object.prototype` no schema can be made, and
 * the elements have to work there all the same.
 */
export declare function productFields(): Readonly<Record<keyof Product, ProductField>>;
export declare const currencyShape: () => z.ZodMiniString<string>;
