import { nothing, type TemplateResult } from 'lit';
import type { FoodPortion, MenuDay } from '../../../engine/types.js';
import { type DayView } from './view.js';
type Part = TemplateResult | typeof nothing;
/** "2 sneetjes (70 g)" */
export declare function portionIn(view: DayView, { id, grams }: Pick<FoodPortion, 'id' | 'grams'>): string;
/** What a day comes to with what stands beside it. */
export declare const dayMg: (view: DayView, { totalMg }: MenuDay) => number;
/** What is in no menu, and counts in each day of it. */
export declare function besideText(view: DayView): string;
/** Where a day does not come to what is recommended. */
export declare function shortText(view: DayView, day: MenuDay): string;
export declare function total(view: DayView, day: MenuDay): string;
/** A day, and on demand a week, of ordinary dishes that come to what is recommended. */
export declare function menuSection(view: DayView): Part;
export declare const menuStyles: import("lit").CSSResult;
export {};
