import { nothing, type TemplateResult } from 'lit';
import type { Food } from '../../../engine/types.js';
import type { Words } from '../../../locales/words.js';
import { type DayView } from './view.js';
/** "2 handjes", where the weight is that. */
export declare function measureOf(words: Words, food: Food | undefined, grams: number): string;
/** What stands on the day, to be changed and taken off. */
export declare function portionList(view: DayView): TemplateResult | typeof nothing;
export declare const listStyles: import("lit").CSSResult;
