import { type TemplateResult } from 'lit';
import type { DoseView } from '../view.js';
/** What it is, what it is not, what happens with the answers; and before anything else whether help is needed now. */
export declare function signsScreen(view: DoseView): TemplateResult;
