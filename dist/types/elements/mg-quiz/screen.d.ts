import { type TemplateResult } from 'lit';
import type { QuizView } from './view.js';
/** The screen where the visitor stands. */
export declare function screen(view: QuizView): TemplateResult;
