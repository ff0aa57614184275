import { type TemplateResult } from 'lit';
import type { Knowledge, RankedForm, Reason, RejectedForm } from '../engine/types.js';
import type { UsesTold } from '../engine/uses.js';
import type { FormWords, Words } from '../locales/words.js';
export declare function formWords(words: Words, id: string): FormWords;
/** The same for paper. */
export declare const reasonTexts: (words: Words, reasons: readonly Reason[]) => string[];
/** What a form is shown with. */
export interface FormView {
    words: Words;
    knowledge: Knowledge;
    debug: boolean;
    /** Uses that may be told of: none in `eu`. */
    told: UsesTold | null;
}
export declare function formCard({ words, knowledge, debug, told }: FormView, form: RankedForm): TemplateResult;
/** Forms further down, by the one thing that put them there: what holds for several is said once. */
export declare function otherForms(words: Words, forms: readonly RankedForm[]): TemplateResult;
/** A form that fell out, with everything that counted against it. */
export declare function rejectedRow({ words, debug, told }: FormView, form: RejectedForm): TemplateResult;
export declare const formCardStyles: import("lit").CSSResult;
