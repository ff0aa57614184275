import type { ClockTime, DosePlan, Facts, Knowledge } from './types.js';
export declare function minutesOf(time: ClockTime): number;
/** A medicine whose hours have to be kept, with the times at which it is taken. */
export interface Separation {
    medicine: string;
    hoursAfterMedicine: number;
    /** null: on the same day magnesium never comes before the medicine. */
    hoursBeforeMedicine: number | null;
    times: readonly ClockTime[];
}
/** The hours to keep for the medicines a visitor takes; usual times stand in where the visitor's own are unknown. */
export declare function separationsOf(knowledge: Knowledge, facts: Facts): Separation[];
/** Whether magnesium at this moment keeps every hour, the day before and the day after included. */
export declare function keepsHours(at: ClockTime, separations: readonly Separation[]): boolean;
/** Whether there is any meal at which magnesium would keep every hour. */
export declare function someMealKeepsHours(knowledge: Knowledge, facts: Facts): boolean;
/**
 * A day plan at fixed meal moments, of at most the amount asked for.
 * @returns null when no moment keeps every medicine's hours.
 */
export declare function planDose(knowledge: Knowledge, facts: Facts, targetMg: number): DosePlan | null;
