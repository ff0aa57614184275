import type { Formats, Words } from '../words.js';
/** What a form is: its partner, how it dissolves and how much of it is magnesium. Never what it would do for someone. */
export declare const forms: Words['forms'];
export declare function units(formats: Formats): Words['units'];
