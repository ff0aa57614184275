import { type TemplateResult } from 'lit';
import type { DoseView } from '../view.js';
/** In one sentence; it stays in sight while one goes on below. */
export declare function verdictHead(view: DoseView): TemplateResult;
export declare function verdictBody(view: DoseView): TemplateResult;
export declare const verdictStyles: import("lit").CSSResult;
