import { nothing, type TemplateResult } from 'lit';
import { type DayView } from './view.js';
/** Beside the host's own foods: whose the figures are that do not stand in the table. */
export declare function proposedCredit(view: DayView): TemplateResult | typeof nothing;
/** Whose the figures are on a paper: ours, the host's, or both. */
export declare function paperCredit(view: DayView, what: 'day' | 'menu'): string;
