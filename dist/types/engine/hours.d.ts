import type { ClockTime, Facts, Knowledge } from './types.js';
export declare const MINUTES_A_DAY: number;
export declare function minutesOf(time: ClockTime): number;
/** How long it is from one time of day to the next time that it is the other. */
export declare const minutesFrom: (start: number, end: number) => number;
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
export interface Night {
    bed: ClockTime;
    wake: ClockTime;
}
/** A visitor's day turns in the middle of the night: what is taken just before rising belongs to the day that comes. */
export declare function dayTurnsAt({ bed, wake }: Night): number;
/** What must not come before a medicine on its day keeps off the next day's dose for as long as it waits after one. */
export declare const hoursBefore: ({ hoursAfterMedicine, hoursBeforeMedicine }: Separation) => number;
/** Whether magnesium at this moment keeps every hour, the day before and the day after included. */
export declare function keepsHours(at: ClockTime, separations: readonly Separation[], night: Night): boolean;
