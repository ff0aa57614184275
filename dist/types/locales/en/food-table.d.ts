import type { FoodTableWords } from '../food-table-words.js';
import type { Formats } from '../words.js';
type Figures = Pick<Formats, 'number' | 'mg' | 'mgRange'>;
export declare function foodTable(figures: Figures): FoodTableWords;
export {};
