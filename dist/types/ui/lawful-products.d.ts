import type { Catalog, Product } from '../engine/types.js';
import type { Words } from '../locales/words.js';
import type { Problem } from './config.js';
import type { Beside } from './lawful-text.js';
/** What a product is, without what it is called: form, strength and pack. */
export declare function plainName(words: Words, product: Product): string;
/**
 * Products as they may be shown: what promises too much is left out of sight. What is advised goes by the catalogue
 * itself, for a promise in a name changes nothing of what a product holds.
 */
export declare class LawfulProducts {
    #private;
    constructor(tell: (problems: readonly Problem[]) => void);
    /** Keeps in step with the catalogue and the language of the page. */
    follow(catalog: Catalog | null, beside: Beside): void;
    shown(product: Product): Product;
}
