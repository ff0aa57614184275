import { nothing, type TemplateResult } from 'lit';
import type { DoseView } from '../view.js';
type Section = TemplateResult | typeof nothing;
/** Where a professional goes first there are no figures to act on, beyond the sum of what was entered. */
export declare const hasFigures: ({ check }: Pick<DoseView, 'check'>) => boolean;
/** What comes in, beside what is needed and what is too much. */
export declare function intake(view: DoseView): Section;
/** Safety, labels and prescriptions; the verdict itself stands above. */
export declare function notes(view: DoseView): Section;
/** What is worth knowing, and weighs nothing. */
export declare function worthKnowing({ words, ground, help, settings, check }: DoseView): Section;
/** The day of what is taken. */
export declare function plan({ words, ground, check, help }: DoseView): Section;
/** What no figure of it tells. */
export declare function beside(view: DoseView): Section;
/** A verdict can be taken along, with a day or without. */
export declare function actions({ words, check, quizThere, on }: DoseView): Section;
export declare function consent({ words, settings, check, consent: given, on }: DoseView): Section;
export declare function restart({ words, on }: DoseView): TemplateResult;
export declare function cited({ ground, check }: DoseView): string[];
export declare const rests: (view: DoseView) => TemplateResult;
export {};
