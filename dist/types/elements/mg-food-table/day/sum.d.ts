import { nothing, type TemplateResult } from 'lit';
import { type DayView } from './view.js';
type Part = TemplateResult | typeof nothing;
/** What it comes to, beside what is recommended. */
export declare function daySum(view: DayView): Part;
export declare const sumStyles: import("lit").CSSResult;
export {};
