import type { FoodDayWords } from '../food-day-words.js';
import type { Formats } from '../words.js';
export declare function foodDay(formats: Formats): FoodDayWords;
