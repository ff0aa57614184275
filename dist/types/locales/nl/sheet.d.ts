import type { Formats, SheetWords } from '../words.js';
export declare function sheet(formats: Formats): SheetWords;
