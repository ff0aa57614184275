import { type TemplateResult } from 'lit';
import type { RankedForm, Reason, RejectedForm } from '../engine/types.js';
import type { FormWords, Words } from '../locales/words.js';
export declare function formWords(words: Words, id: string): FormWords;
export declare const capitalised: (text: string, lang: string) => string;
/** The same for paper. */
export declare const reasonTexts: (words: Words, reasons: readonly Reason[]) => string[];
/** What speaks for the form, then what to mind: in the gut a form is never praised, only cautioned about. */
export declare function reasonList(words: Words, reasons: readonly Reason[], debug: boolean): TemplateResult;
export declare function formCard(words: Words, form: RankedForm, debug: boolean): TemplateResult;
/** Forms further down, by the one thing that put them there: what holds for several is said once. */
export declare function otherForms(words: Words, forms: readonly RankedForm[]): TemplateResult;
/** A form that fell out, with everything that counted against it. */
export declare function rejectedRow(words: Words, form: RejectedForm, debug: boolean): TemplateResult;
export declare const formCardStyles: import("lit").CSSResult;
