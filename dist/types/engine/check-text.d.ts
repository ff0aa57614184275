import { type ClaimPhrases } from './check-text-phrases.js';
import { type Effort } from './check-text-search.js';
export type { ClaimPhrases, PhraseLanguage } from './check-text-phrases.js';
/** A piece of a text that promises too much. */
export interface TextHit {
    /** As it stands in the text. */
    phrase: string;
    /** What is promised; `too-long` where a text was not read to its end. */
    id: string;
    /** Authorised claims that may be made in its place. */
    lawful: string[];
}
export interface TextCheck {
    ok: boolean;
    hits: TextHit[];
}
/**
 * Finds what promises too much in words that stand beside products. All languages are looked for, since shops borrow
 * words; `lang` says which of them are harmless here. It throws at nothing that it is handed.
 */
export declare function checkText(text: string, lang: string, phrases: ClaimPhrases, effort?: Effort): TextCheck;
