import { type TemplateResult } from 'lit';
import type { DoseView } from './view.js';
/** The screen where the visitor stands. */
export declare function screen(view: DoseView): TemplateResult;
