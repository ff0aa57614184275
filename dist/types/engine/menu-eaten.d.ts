import { type Amount } from './day-total.js';
import type { MainMeal } from './menu-meals.js';
import type { FoodPortion, Knowledge, MenuMeal } from './types.js';
/** What was eaten already, by meal. */
export type Eaten = Readonly<Record<MenuMeal, readonly FoodPortion[]>>;
export declare const NOTHING_EATEN: Eaten;
/** Puts what was eaten at its usual meal; only bread may stand at two. */
export declare function placeEaten(knowledge: Knowledge, amounts: readonly Amount[]): Eaten;
/** A meal with enough of what makes one is over; a cup of milk is no breakfast yet. */
export declare function isOver(knowledge: Knowledge, eaten: Eaten, meal: MainMeal): boolean;
