import type { Product } from '../engine/types.js';
/**
 * The images of all products, asked for in one go when the quiz starts, or none at all. A result shows these very
 * nodes, so that no later request can tell which products were shown.
 */
export declare class ProductImages {
    #private;
    /** Safe to call again: the same catalogue is asked for once. */
    prepare(products: readonly Product[]): void;
    /** One node for each product: it can be in one place at a time. */
    imageFor(id: string): HTMLImageElement | null;
    release(): void;
}
