import { type TemplateResult } from 'lit';
import { type Asking } from './asking.js';
/** The controls of one question, by its kind. */
export declare function answerControl(asking: Asking): TemplateResult;
