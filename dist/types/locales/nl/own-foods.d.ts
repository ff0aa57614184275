import type { OwnFoodsWords } from '../own-foods-words.js';
import type { Formats } from '../words.js';
export declare function ownFoods({ number }: Pick<Formats, 'number'>): OwnFoodsWords;
