import { type TemplateResult } from 'lit';
import type { Words } from '../locales/words.js';
export interface Progress {
    index: number;
    total: number;
}
export declare function progressBar(words: Words, { index, total }: Progress): TemplateResult;
export declare const progressStyles: import("lit").CSSResult;
