import type { Finding } from '../../engine/types.js';
import { type DoseQuestion } from './state.js';
import type { DoseView } from './view.js';
export type Tone = 'good' | 'mild' | 'caution' | 'stop' | 'open';
export interface Verdict {
    tone: Tone;
    /** The outcome in a few words, and what it is about. */
    title: string;
    sum: string;
    limit: string;
    /** What it means. */
    text: string;
    /** What is still open, in the order of the page. */
    missing: readonly DoseQuestion[];
}
/** What stands beside the verdict. Too much is not the verdict where a professional comes first, and still has to be known. */
export declare function notedFindings(view: Pick<DoseView, 'ground' | 'check'>): Finding[];
/** Of those, what is to be minded; the rest is worth knowing alone. */
export declare const mindedFindings: (view: Pick<DoseView, 'ground' | 'check'>) => Finding[];
export declare function verdictOf(view: DoseView): Verdict;
/** As it is read out and printed. */
export declare const sentenceOf: ({ title, sum, limit }: Verdict) => string;
