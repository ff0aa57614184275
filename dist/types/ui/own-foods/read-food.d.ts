import type { Food } from '../../engine/types.js';
import type { RowFault } from './problems.js';
import type { Texts } from './text.js';
export declare const languages: readonly ["nl", "en", "de", "fr"];
export interface FoodReading {
    /** null: the row cannot be used. Its id is empty where none was given. */
    readonly food: Food | null;
    readonly faults: readonly RowFault[];
}
/** Holds the faults of one row; most rows have none. */
type Faults = RowFault[];
/** undefined: it cannot be used. */
export declare function readMg(raw: object, faults: Faults): number | null | undefined;
export declare function readPortion(raw: object, faults: Faults): number | undefined;
export declare function readText(raw: object, key: string, texts: Texts, faults: Faults): string | undefined;
/**
 * One food as a host gave it, in JSON or in a row of CSV; all that is wrong with it at once. Plain guards, for rows
 * are many, and a schema cannot be made on every page. Reads own properties alone, and never throws.
 */
export declare function readFood(raw: unknown, texts: Texts): FoodReading;
export {};
