import type { DosePlan } from '../engine/types.js';
import type { Words } from '../locales/words.js';
export interface CalendarPlan {
    words: Words;
    plan: DosePlan;
    /** When the file is made. */
    stamp: Date;
    /** `YYYY-MM-DD`, the visitor's own day. */
    firstDay: string;
    /** Unique to this file; each event adds its number. */
    uid: string;
}
/**
 * The plan as a calendar file (RFC 5545): one daily event for each moment, until the day of review. Where a plan starts
 * lower there is still one event a moment: its name says "less at first", and its description how much.
 */
export declare function calendarFile(file: CalendarPlan): string;
