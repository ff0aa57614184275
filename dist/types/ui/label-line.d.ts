import { type TemplateResult } from 'lit';
import type { Knowledge } from '../engine/types.js';
import type { Words } from '../locales/words.js';
import type { SupplementRow } from './supplement-row.js';
export interface LabelLine {
    words: Words;
    knowledge: Knowledge;
    row: SupplementRow;
    /** Once is enough on one screen. */
    hasHint: boolean;
    change: (change: Partial<SupplementRow>) => void;
}
/** What was read, and what is odd about it; why nothing was read only once the visitor is done. */
export declare function labelText(words: Words, row: SupplementRow): string;
/** The label's line: what can be read of it fills in the fields below. */
export declare function labelLine({ words, knowledge, row, hasHint, change }: LabelLine): TemplateResult;
