import { type TemplateResult } from 'lit';
import type { Food, Knowledge } from '../../../engine/types.js';
import type { Words } from '../../../locales/words.js';
import { type Row } from './row.js';
export interface DetailView {
    words: Words;
    knowledge: Knowledge;
    food: Food;
    row: Row;
    columns: number;
    line: number | null;
}
/** What unfolds below a food. */
export declare function detailRow(view: DetailView): TemplateResult;
