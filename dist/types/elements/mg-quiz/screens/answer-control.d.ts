import { type TemplateResult } from 'lit';
import type { Asking } from '../view.js';
/** The controls of one question, by its kind. */
export declare function answerControl(asking: Asking): TemplateResult;
