import type { FoodTableWords } from '../../../locales/food-table-words.js';
import type { Row } from './row.js';
import type { Basis } from './state.js';
/** What is seen, and what is read out instead: a figure alone says little to whoever hears it. */
export interface Figure {
    seen: string;
    spoken: string;
}
export interface RowFigures {
    perPortion: Figure;
    per100g: Figure;
    share: Figure;
}
export declare function figuresOf(texts: FoodTableWords, row: Row, basis: Basis): RowFigures;
