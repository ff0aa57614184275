import { type TemplateResult } from 'lit';
import { type Separation } from '../engine/hours.js';
import type { ClockTime, DosePlan } from '../engine/types.js';
import type { Words } from '../locales/words.js';
export interface Day {
    words: Words;
    plan: Pick<DosePlan, 'moments'>;
    separations: readonly Separation[];
    meals: readonly ClockTime[];
    wake: ClockTime;
    bed: ClockTime;
    /** For each moment, what is taken at it. */
    takes?: readonly string[];
}
export declare function medicineName(words: Words, id: string): string;
export interface Entry {
    time: ClockTime;
    what: string;
    detail: string;
    /** What it is made up of. */
    takes?: string | undefined;
    dose: boolean;
}
/** In the order of the visitor's own day: who works at night has dinner last, whatever the clock says. */
export declare function entries({ words, plan, separations, takes, ...night }: Day): Entry[];
/** A day as a strip, and as a list that says the same. */
export declare function timeline(day: Day): TemplateResult;
export declare const timelineStyles: import("lit").CSSResult;
