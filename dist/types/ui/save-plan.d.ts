import type { DosePlan } from '../engine/types.js';
import type { Words } from '../locales/words.js';
/** `YYYY-MM-DD` of the day after, in local time: of today some moments have passed. */
export declare function dayAfter(now: Date): string;
/** Offers the plan as a calendar file that begins tomorrow. */
export declare function savePlan(words: Words, plan: DosePlan): void;
