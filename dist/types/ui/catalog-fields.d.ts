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
export declare const UNITS: readonly ["capsule", "tablet", "softgel", "gummy", "lozenge", "effervescent", "sachet", "scoop", "gram", "ml", "drop", "spray", "ampoule", "piece"];
export declare const MOST_ID_CHARACTERS = 200;
export declare const MOST_NAME_CHARACTERS = 500;
export declare const MOST_PRICE = 1000000;
export declare const MOST_MG_A_UNIT = 5000;
export declare const MOST_UNITS_IN_A_PACK = 100000;
export declare const MOST_UNITS_A_DAY = 1000;
export declare const MOST_FORMS = 20;
export declare const MOST_OTHER_ACTIVES = 100;
/**
 * Made when a catalogue is read and not before: on a page that adds to `Object.prototype` no schema can be made, and
 * the elements have to work there all the same.
 */
export declare function productFields(): Readonly<Record<keyof Product, ProductField>>;
export declare const currencyShape: () => z.ZodMiniString<string>;
