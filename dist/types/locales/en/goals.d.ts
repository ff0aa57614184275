import type { Words } from '../words.js';
export declare const goals: Words['goals'];
export declare const goalOther: Words['goalOther'];
