import { type TemplateResult } from 'lit';
import type { DoseView } from '../view.js';
/** Folded away until a medicine makes the hours matter. */
export declare function daySection(view: DoseView): TemplateResult;
export declare const dayStyles: import("lit").CSSResult;
