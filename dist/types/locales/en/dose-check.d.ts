import { type AboutLevel } from '../shown.js';
import type { Formats, Words } from '../words.js';
type DoseCheck = Words['doseCheck'];
/** The verdict and the finding that decided it say the same. */
export declare const aboveLevel: (shown: AboutLevel) => string;
export declare function doseCheck(formats: Formats): DoseCheck;
export {};
