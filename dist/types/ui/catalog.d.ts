import type { Catalog, Knowledge } from '../engine/types.js';
import type { Problem } from './config.js';
export declare const MOST_PRODUCTS = 2000;
/** A form that was read from a product's name; null when the name does not tell for certain. */
export interface RecognisedForm {
    readonly product: string;
    readonly form: string | null;
}
export interface CatalogReading {
    readonly catalog: Catalog | null;
    readonly problems: readonly Problem[];
    readonly recognised: readonly RecognisedForm[];
}
export declare const noCatalog: CatalogReading;
export declare const catalogFailure: (value: unknown, expected: string) => CatalogReading;
/** A long list of warnings hides its first line. */
export declare function summarised(problems: readonly Problem[]): readonly Problem[];
/** What a shop sells, as far as it can be used. Never throws: what is wrong is left out and told. */
export declare function readCatalog(raw: unknown, knowledge: Knowledge): CatalogReading;
