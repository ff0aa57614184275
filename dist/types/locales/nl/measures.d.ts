import type { Words } from '../words.js';
export declare const measures: Words['measures'];
