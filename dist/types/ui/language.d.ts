/**
 * What the page says the language is here: `nl-BE`, or `nl` where nobody says anything. A server sees no page, and goes by
 * the element alone.
 */
export declare function languageTag(element: Element): string;
/** The loaded language for a tag; null when it is not loaded. */
export declare function loadedLanguageFor(tag: string, loaded: readonly string[]): string | null;
/** What is spoken when the language of the page is not loaded. */
export declare function fallbackLanguage(loaded: readonly string[]): string;
