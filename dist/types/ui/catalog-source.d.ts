import type { Knowledge } from '../engine/types.js';
import type { CatalogReading } from './catalog.js';
export interface CatalogSource {
    readonly value: string;
    /** Where the selector is looked for: around this element, then in the document. */
    readonly element: Element;
    readonly knowledge: Knowledge;
    readonly signal: AbortSignal;
}
/**
 * Reads the catalogue that the attribute names; at once when it stands on the page. Never throws or rejects. A server sees
 * no page and asks for nothing: what it writes is as it is while this is on its way.
 */
export declare function loadCatalog(source: CatalogSource): CatalogReading | Promise<CatalogReading>;
