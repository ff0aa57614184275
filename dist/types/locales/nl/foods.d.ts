import type { Words } from '../words.js';
export declare const foods: Words['foods'];
