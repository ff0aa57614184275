import { nothing, type TemplateResult } from 'lit';
import type { Product, ProductFit } from '../../../engine/types.js';
import type { Shown } from './outcome.js';
interface Offered {
    product: Product;
    fit: ProductFit | null;
}
export declare function offered({ view, recommendation }: Shown): (Offered & {
    fit: ProductFit;
})[];
/** Products come last, and only after an outcome that leaves room for them. */
export declare function productsSection(shown: Shown): TemplateResult | typeof nothing;
export {};
