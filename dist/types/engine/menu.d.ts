import type { Amount } from './day-total.js';
import type { Avoid, Knowledge, MenuDay } from './types.js';
export interface MenuOptions {
    /** 1 to 7. */
    days?: number;
    /** What each day has to reach. */
    targetMg: number;
    avoid?: readonly Avoid[];
    /** Of the first day: kept as it is, at its usual meal. */
    eaten?: readonly Amount[];
}
/**
 * Days of breakfast, lunch, dinner and snacks, of ordinary dishes in ordinary portions, that reach `targetMg` and pass it
 * by a quarter at most where the dishes allow: `menu(magnesium, { days: 7, targetMg: 350, avoid: ['dairy'] })`. The same
 * question gets the same answer. No dish comes twice while others fit, and no main food three days running; a week has meat
 * four times and fish once for dinner where they are eaten. A meal that was eaten already gets nothing added to it. A target that
 * no day can reach gets the richest day there is: its total tells. It is made for grown people.
 * @returns for each day its meals with grams and whole mg; each snack is a meal of its own.
 */
export declare function menu(knowledge: Knowledge, options: MenuOptions): MenuDay[];
