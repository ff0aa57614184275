import { type TemplateResult } from 'lit';
import type { DoseView } from '../view.js';
/** One page: the verdict on top or beside it, what is filled in, and what follows from it. */
export declare function checkScreen(view: DoseView): TemplateResult;
export declare const checkStyles: import("lit").CSSResult;
