import { nothing, type TemplateResult } from 'lit';
import type { FoodPortion } from '../engine/types.js';
import type { Words } from '../locales/words.js';
/** Ordinary portions, most magnesium first. */
export declare function foodList(words: Words, foods: readonly FoodPortion[], mostMg?: number): TemplateResult | typeof nothing;
export declare const foodListStyles: import("lit").CSSResult;
