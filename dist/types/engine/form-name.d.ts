import type { Form } from './types.js';
type Forms = Readonly<Record<string, Form>>;
/** Lower case, without accents, so that spellings compare the way people type them. */
export declare const plain: (text: string) => string;
/** Every form whose name stands in the text. */
export declare function formsNamed(text: string, forms: Forms): string[];
/**
 * The form that a product's name tells for certain.
 * @returns null for a mixture, another mineral's salt, a word that may mean something else, or nothing at all.
 */
export declare function recogniseForm(name: string, forms: Forms): string | null;
export {};
