import type { Lexicon, Lists, Row } from './check-text-phrases.js';
import { type Token } from './check-text-tokens.js';
/** Tokens from the first up to and including the last. */
export interface Span {
    first: number;
    last: number;
}
/** Counts what is compared, to show that effort grows no faster than the text. */
export interface Effort {
    steps: number;
}
/** Where a row stands: its first part, and what all its parts together run over. */
export interface Match {
    core: Span;
    whole: Span;
}
export interface Search {
    tokens: readonly Token[];
    /** The lists of which a phrase stands there. */
    lists: Iterable<number>;
    /** Authorised claims that the text makes. */
    claims: ReadonlySet<string>;
    /** Whether the token is part of a phrase of one of these lists. */
    has: (at: number, lists: Lists) => boolean;
    matches: (row: Row) => Match[];
}
/** Finds where the phrases of a lexicon stand in a text. */
export declare function searchIn(tokens: readonly Token[], lexicon: Lexicon, lang: string, effort: Effort): Search;
