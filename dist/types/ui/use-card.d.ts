import { nothing, type TemplateResult } from 'lit';
import type { Knowledge } from '../engine/types.js';
import { type UsesTold } from '../engine/uses.js';
import type { Words } from '../locales/words.js';
/** What is known of one form for the visitor's own topics. */
export declare function usesWithForm(words: Words, knowledge: Knowledge, form: string, told: UsesTold | null): TemplateResult | typeof nothing;
/** What holds of a form beside every use. */
export declare const noteOnForm: (words: Words, form: string, told: UsesTold | null) => string;
export interface UsesShown {
    words: Words;
    knowledge: Knowledge;
    told: UsesTold;
    /** Forms that tell their own. */
    besideForms: readonly string[];
}
/** The same where it is not what the visitor came for. */
export declare const usesFolded: (shown: UsesShown) => TemplateResult[];
/** Graded evidence: what speaks for each use, what against, and what to mind. */
export declare const useCards: (shown: UsesShown) => TemplateResult;
/** What the cards rest on. */
export declare const sourcesOfUses: ({ evidence, formUses, formNotes }: Knowledge, told: UsesTold | null) => string[];
export declare const useStyles: import("lit").CSSResult;
