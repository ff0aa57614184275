import { type TemplateResult } from 'lit';
import { type DayView } from './view.js';
/** The tray: what somebody eats in a day, what it comes to, and what would add to it. */
export declare function daySection(view: DayView): TemplateResult;
/** Where the day stands below the table, the same stands just above it. */
export declare const sectionStyles: import("lit").CSSResult;
