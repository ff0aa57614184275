import { nothing, type TemplateResult } from 'lit';
import type { DayView } from './view.js';
export declare const hasDayBar: ({ state, isInSight }: DayView) => boolean;
/**
 * While the tray is out of sight: what it comes to, and the way to it. It stays where it is when there is nothing in it,
 * so that the page does not move under a finger when the tray comes into sight.
 */
export declare function dayBar(view: DayView): TemplateResult | typeof nothing;
export declare const barStyles: import("lit").CSSResult;
