import type { ClaimsMode } from '../engine/types.js';
import type { Words } from '../locales/words.js';
import type { Problem } from './config.js';
import type { Beside } from './lawful-text.js';
export declare const MOST_TEXTS_CHARACTERS = 200000;
export declare const MOST_TEXT_CHARACTERS = 2000;
export interface TextsReading {
    /** Ours, with the host's texts laid over them. */
    readonly words: Words;
    readonly problems: readonly Problem[];
}
interface TextsOptions extends Beside {
    readonly claims: ClaimsMode;
    /** Where the texts stand: `texts`, or `knowledge.texts.nl`. */
    readonly attribute: string;
}
/** Lays a host's texts over ours, as far as they may be. Never throws: what cannot be used is told. */
export declare function withTexts(given: unknown, options: TextsOptions): TextsReading;
/** Every key that a host may reword, with the names of what its text has to hold. */
export declare function textKeys(words: Words): ReadonlyMap<string, readonly string[]>;
export {};
