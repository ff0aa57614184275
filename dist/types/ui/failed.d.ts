import { type TemplateResult } from 'lit';
import type { Words } from '../locales/words.js';
/** No advice rather than half an advice. */
export declare function failed(words: Words, restart: () => void): TemplateResult;
