import { type TemplateResult } from 'lit';
import type { DayView } from './view.js';
/** What is known so far: "woman, 41 years". */
export declare function personText({ words, look }: DayView): string;
/** Whose reference intake all figures are compared with. */
export declare function personSection(view: DayView): TemplateResult;
export declare const personStyles: import("lit").CSSResult;
