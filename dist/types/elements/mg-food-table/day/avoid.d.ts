import { nothing, type TemplateResult } from 'lit';
import type { DayView } from './view.js';
type Part = TemplateResult | typeof nothing;
/** What somebody does not eat holds for all that is proposed. */
export declare function avoidSection(view: DayView): Part;
export {};
