import type { Food, FoodsRecommendation, Knowledge, Standard } from './types.js';
export interface DayOptions {
    /** Whose reference intake; grown people's while the age is not known. */
    facts?: unknown;
    standard?: Standard;
    /** Own foods, which are looked up before those of the knowledge. */
    foods?: readonly Food[];
    /** Adds what the background basket gives beside the list: of each kind no more than the list does not hold already. */
    rest?: boolean;
}
/** An amount as it is told: above nothing, and no more than anybody eats of one food in a day. */
export interface Amount {
    id: string;
    grams: number;
}
/** Of a list from outside, the amounts that can be; others are left out. */
export declare const readAmounts: (eaten: readonly Amount[]) => Amount[];
/**
 * Adds up what was eaten in a day: `dayTotal(magnesium, [{ id: 'banaan', grams: 120 }], { facts: { ageYears: 40 } })`.
 * Foods that are not known and amounts that cannot be are left out; a food that is not measured is told with mg null.
 * @returns whole mg, and the share of the reference intake as a fraction: a range while sex or age is not known, of
 * grown people while the age is not, and null where the authority gives none.
 */
export declare function dayTotal(knowledge: Knowledge, eaten: readonly Amount[], { facts, standard, foods, rest }?: DayOptions): FoodsRecommendation;
