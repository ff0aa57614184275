import { type TemplateResult } from 'lit';
import type { FoodTableWords } from '../../../locales/food-table-words.js';
import type { Editing } from './state.js';
export interface PortionEdit {
    type(text: string): void;
    /** @param isLeft the field was left, rather than Enter pressed */
    commit(isLeft: boolean): void;
    takeBack(): void;
}
/** Stands in one row at a time, in place of the button that shows the portion. */
export declare function portionField(texts: FoodTableWords, food: string, { text, invalid }: Editing, edit: PortionEdit): TemplateResult;
