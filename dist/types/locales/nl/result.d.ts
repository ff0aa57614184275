import type { Formats, Words } from '../words.js';
type Result = Words['result'];
export declare function result(formats: Formats): Result;
export {};
