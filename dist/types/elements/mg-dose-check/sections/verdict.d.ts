import { nothing, type TemplateResult } from 'lit';
import type { DoseView } from '../view.js';
/** In one sentence; it stays in sight while one goes on below. */
export declare function verdictHead(view: DoseView): TemplateResult;
/** What is still open, each with a button that leads to it; `id` is of its heading, for it stands in two places. */
export declare function missing(view: DoseView, id: string): TemplateResult | typeof nothing;
/** Where a professional goes first, why and how soon stands in full below the verdict, before all else. */
export declare const comesFirst: ({ check }: DoseView) => boolean;
export declare function verdictBody(view: DoseView): TemplateResult;
export declare const verdictStyles: import("lit").CSSResult;
