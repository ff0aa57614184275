import type { Catalog, Facts, Figures, Knowledge, Product, RankedForm, RejectedForm } from './types.js';
interface Wanted {
    knowledge: Knowledge;
    facts: Facts;
    figures: Figures;
    /** mg a day that the plan proposes; null where none is proposed. */
    planMg: number | null;
    rejected: ReadonlySet<string>;
}
export declare const formsOf: (product: Product) => string[];
/**
 * Puts the products that fit under the forms that were chosen without them. A blend stands under its best form, and
 * only when each of its forms was ranked.
 */
export declare function withProducts(forms: readonly RankedForm[], rejected: readonly RejectedForm[], catalog: Catalog | undefined, wanted: Omit<Wanted, 'rejected'>): RankedForm[];
/** Skin products, which are care products: without units, dose or benefit. */
export declare function careProducts(knowledge: Knowledge, catalog: Catalog | undefined): Product[];
export {};
