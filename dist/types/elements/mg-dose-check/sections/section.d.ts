import { type TemplateResult } from 'lit';
import type { DoseCheckWords } from '../../../locales/words.js';
import type { DoseQuestion } from '../state.js';
import type { DoseView } from '../view.js';
export type SectionName = keyof DoseCheckWords['sections'] | 'own';
/** A part of the page under its own heading, with the questions that it asks. */
export declare function section(view: DoseView, name: SectionName, ids: readonly DoseQuestion[], content: unknown): TemplateResult;
