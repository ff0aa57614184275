import type { Words } from '../words.js';
export declare const localCrisisLine = "de crisislijn in je land";
/** What someone ticks, and what to do then. Never the name of an illness someone would have. */
export declare const redFlags: Words['redFlags'];
