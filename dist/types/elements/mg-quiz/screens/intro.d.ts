import { type TemplateResult } from 'lit';
import type { QuizView } from '../view.js';
/** What it is, what it is not, and what happens with the answers, before anything is asked. */
export declare function intro({ words, settings, on }: QuizView): TemplateResult;
