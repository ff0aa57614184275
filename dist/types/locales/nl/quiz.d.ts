import type { Formats, Words } from '../words.js';
/** What this is and what it is not; said before the first question and beside the result. */
export declare const purpose = "Dit is informatie voor gezonde volwassenen over eten en supplementen. We stellen geen diagnose en behandelen niets.";
export declare const professionals: Words['professionals'];
export declare const help: Words['help'];
export declare function outcomes(formats: Formats): Words['outcomes'];
export declare function quiz(formats: Formats): Words['quiz'];
export declare function debug(): Words['debug'];
export declare const together: Words['together'];
