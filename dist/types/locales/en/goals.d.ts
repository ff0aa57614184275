import type { Formats, Words } from '../words.js';
/** Regulation (EU) 432/2012, to the letter. */
export declare const claims: Words['claims'];
export declare function claimCompanions(formats: Formats): Words['claimCompanions'];
export declare const goals: Words['goals'];
export declare const goalOther: Words['goalOther'];
/** Only shown where nothing is for sale. */
export declare const evidence: Words['evidence'];
