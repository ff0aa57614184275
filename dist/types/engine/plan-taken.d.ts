import type { ClockTime, DosePlan, Facts, Knowledge, Moment } from './types.js';
/** How many units of one supplement are taken at a moment. */
export interface Take {
    /** Its place in `facts.supplements`. */
    supplement: number;
    units: number;
}
export interface TakenMoment {
    at: ClockTime;
    moment: Moment;
    mg: number;
    takes: Take[];
}
/**
 * When to take what is taken already, by whole units. It says nothing of whether it should be taken: `checkDose` does,
 * and gives no plan where it should not.
 * @returns null when nothing with magnesium is taken by mouth, or no moment keeps every medicine's hours.
 */
export declare function planTaken(knowledge: Knowledge, facts: Facts): {
    moments: TakenMoment[];
} | null;
/** The same as a plan: nothing is started, so it begins with all of it. */
export declare function planOfTaken(knowledge: Knowledge, facts: Facts): DosePlan | null;
