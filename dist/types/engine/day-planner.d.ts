import type { Night, Separation } from './hours.js';
import type { ClockTime, Moment } from './types.js';
/** A moment of the day at which magnesium could be taken. */
export interface Candidate {
    moment: Moment;
    at: ClockTime;
}
/** What a day leaves room for. */
export interface Day {
    candidates: readonly Candidate[];
    separations: readonly Separation[];
    night: Night;
    /** Two intakes stand at least so far apart, the last of one day and the first of the next included. */
    hoursBetweenIntakes: number;
}
/** Whether there is any moment at which magnesium would keep every hour. */
export declare const hasRoom: (day: Day) => boolean;
/**
 * Places intakes in a day so that every hour is kept.
 * @param ways how the amount may be divided, the best way first; each is a list of intakes in the order of the day.
 * @returns the intakes of the first way that finds room, each with its moment; null when none does.
 */
export declare function planDay<Intake>(day: Day, ways: readonly (readonly Intake[])[]): (Candidate & {
    intake: Intake;
})[] | null;
