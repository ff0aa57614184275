import { nothing, type TemplateResult } from 'lit';
import type { FoodPortion, Knowledge } from '../engine/types.js';
import type { Words } from '../locales/words.js';
/** What a food and its ordinary portion are called. */
export declare function foodWords(words: Words, knowledge: Knowledge, id: string): {
    name: string;
    portion: string;
};
/** Ordinary portions, most magnesium first. */
export declare function foodList(words: Words, knowledge: Knowledge, foods: readonly FoodPortion[], mostMg?: number): TemplateResult | typeof nothing;
export declare const foodListStyles: import("lit").CSSResult;
