import { type TemplateResult } from 'lit';
import type { Product, ProductFit } from '../engine/types.js';
import type { Words } from '../locales/words.js';
export interface ProductActions {
    opened(product: Product, fit: ProductFit | null, event: Event): void;
    wanted(product: Product, fit: ProductFit | null, event: Event): void;
}
export interface ProductCard {
    words: Words;
    product: Product;
    /** Units and days; absent for care products, which have no dose. */
    fit: ProductFit | null;
    /** What the plan proposes a day, where there is one. */
    planMg: number | null;
    currency: string;
    image: HTMLElement | null;
    actions: ProductActions;
}
export declare function productCard(card: ProductCard): TemplateResult;
export declare const productCardStyles: import("lit").CSSResult;
