import { type TemplateResult } from 'lit';
import type { Knowledge } from '../engine/types.js';
import type { Words } from '../locales/words.js';
import type { SupplementRow } from './supplement-row.js';
export interface Readout {
    words: Words;
    knowledge: Knowledge;
    row: SupplementRow;
    /** Ids of the fields that it comes from. */
    of: readonly string[];
}
/** @returns empty while the row has something to mend */
export declare function readoutText(words: Words, knowledge: Knowledge, row: SupplementRow): string;
/** An output speaks up at every key of its own accord; here the verdict does, after a pause. */
export declare function readout({ words, knowledge, row, of }: Readout): TemplateResult;
