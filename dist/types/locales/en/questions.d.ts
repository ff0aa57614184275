import type { Formats, Words } from '../words.js';
export declare const questions: Words['questions'];
export declare const diet: Words['diet'];
export declare function supplements(formats: Formats): Words['supplements'];
export declare const facts: Words['facts'];
