import { nothing, type TemplateResult } from 'lit';
import { type DayView } from './view.js';
type Part = TemplateResult | typeof nothing;
/** Instead of all that is proposed. */
export declare function heldNote(view: DayView): Part;
/** Beside all that is proposed: who asks first, since nobody was asked about illness here. */
export declare function askFirst({ words, look }: DayView): Part;
/** A few ordinary portions that would close the gap. */
export declare function topUpSection(view: DayView): Part;
export declare const topUpStyles: import("lit").CSSResult;
export {};
