import type { Formats, Words } from '../words.js';
export declare function findings(formats: Formats): Words['findings'];
