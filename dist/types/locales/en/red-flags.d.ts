import type { Words } from '../words.js';
export declare const localCrisisLine = "the crisis line in your country";
/** What someone ticks, and what to do then. Never the name of an illness someone would have. */
export declare const redFlags: Words['redFlags'];
