import type { Catalog, Facts, Figures, FormsRecommendation, Knowledge, Product, ProductFit, RankedForm, RejectedForm } from './types.js';
interface Ordering {
    knowledge: Knowledge;
    facts: Facts;
    /** mg a day that the plan proposes; null where none is proposed. */
    planMg: number | null;
}
interface Wanted extends Ordering {
    figures: Figures;
    rejected: ReadonlySet<string>;
}
export declare const formsOf: (product: Product) => string[];
/**
 * Puts the products that fit under the forms that were chosen without them. A blend stands under its best form, and
 * only when each of its forms was ranked.
 */
export declare function withProducts(forms: readonly RankedForm[], rejected: readonly RejectedForm[], catalog: Catalog | undefined, wanted: Omit<Wanted, 'rejected'>): RankedForm[];
/**
 * What stands on one shelf for a visitor: sold out last, then by the rank of the form, then by how well the product
 * fits; forms that share a rank share the shelf. Beside a claim stands no product whose daily portion holds too little
 * for one.
 */
export declare function shelfOf(knowledge: Knowledge, facts: Facts, recommendation: FormsRecommendation, catalog: Catalog | undefined): {
    product: Product;
    fit: ProductFit;
}[];
/** Skin products, which are care products: without units, dose or benefit. */
export declare function careProducts(knowledge: Knowledge, facts: Facts, catalog: Catalog | undefined): Product[];
export {};
