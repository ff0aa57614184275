import { type TemplateResult } from 'lit';
import type { Finding } from '../engine/types.js';
import type { HelpNumbers, Words } from '../locales/words.js';
export interface Findings {
    words: Words;
    findings: readonly Finding[];
    help: HelpNumbers;
    debug: boolean;
}
/** A finding's sentence also knows whom to call here. */
export declare function findingText(words: Words, finding: Finding, help: HelpNumbers): {
    title: string;
    text: string;
};
export declare function findingList(list: Findings): TemplateResult;
export declare const findingsStyles: import("lit").CSSResult;
