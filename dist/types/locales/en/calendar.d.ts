import type { CalendarWords, Formats } from '../words.js';
/** A calendar is often shared: nothing in it speaks of medicines, conditions or other answers. */
export declare function calendar(formats: Formats): CalendarWords;
