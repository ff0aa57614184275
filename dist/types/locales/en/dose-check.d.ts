import type { Formats, Words } from '../words.js';
type DoseCheck = Words['doseCheck'];
export declare function doseCheck(formats: Formats): DoseCheck;
export {};
