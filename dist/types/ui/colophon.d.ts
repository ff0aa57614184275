import { type TemplateResult } from 'lit';
import type { Knowledge, Standard } from '../engine/types.js';
import type { Words } from '../locales/words.js';
export interface Colophon {
    words: Words;
    knowledge: Knowledge;
    standard: Standard;
    /** Ids of the sources that the sentences and figures on the screen rest on. */
    cited: Iterable<string>;
    /** Whether figures for food and reference intakes stand on the screen. */
    withFigures: boolean;
    /** Whose the figures for food are, where they are not those of the knowledge. */
    credit?: string;
}
/** What all of it rests on, why others say otherwise, and once more what this is not. */
export declare function colophon(shown: Colophon): TemplateResult;
