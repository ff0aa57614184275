import type { DiaryWords, Formats } from '../words.js';
export declare function diary(formats: Formats): DiaryWords;
