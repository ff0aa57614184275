import type { HelpNumbers, Words } from '../words.js';
export declare const localCrisisLine = "de crisislijn in je land";
export declare function callCrisis({ emergency, crisis, crisisSite }: HelpNumbers): string;
/** What someone ticks, and what to do then. Never the name of an illness someone would have. */
export declare const redFlags: Words['redFlags'];
