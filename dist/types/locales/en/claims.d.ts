import type { Formats, Words } from '../words.js';
/** Regulation (EU) 432/2012, to the letter. */
export declare const claims: Readonly<Record<"bones" | "cell-division" | "electrolytes" | "energy" | "fatigue" | "muscle" | "nervous-system" | "protein-synthesis" | "psychological" | "teeth", import("../authorised.js").AuthorisedWording>>;
export declare function claimCompanions(formats: Formats): Words['claimCompanions'];
