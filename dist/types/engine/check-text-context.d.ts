import type { Lexicon } from './check-text-phrases.js';
import type { Search, Span } from './check-text-search.js';
/**
 * What the words around a mention make of it: a warning or a denial promises nothing.
 * @returns whether a mention is lawful where it stands.
 */
export declare function excusesIn(search: Search, questions: ReadonlySet<number>, lexicon: Lexicon): (mention: Span) => boolean;
