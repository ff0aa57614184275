import type { Reading } from './reader.js';
export declare function readCsv(text: string): Reading;
