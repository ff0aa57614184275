import { type TemplateResult } from 'lit';
import type { Words } from '../locales/words.js';
export interface PlanActions {
    words: Words;
    /** Offers the plan as a calendar file; absent where there is no plan. */
    save?: () => void;
    /** Prints the page on which to keep up what was taken; absent where there is no plan. */
    diary?: () => void;
    /** Prints the sheet. */
    print: () => void;
    /** Takes what was answered to another element of the page; absent where there is none. */
    handOver?: {
        label: string;
        go: () => void;
    };
}
/** What can be taken along. */
export declare function planActions({ words, save, diary, print, handOver }: PlanActions): TemplateResult;
