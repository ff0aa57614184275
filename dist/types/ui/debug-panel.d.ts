import { type TemplateResult } from 'lit';
import type { Finding, Knowledge } from '../engine/types.js';
import type { Words } from '../locales/words.js';
import type { RecognisedForm } from './catalog.js';
import type { ConfigProblem } from './config.js';
export interface Debugged {
    words: Words;
    knowledge: Knowledge;
    problems: readonly ConfigProblem[];
    findings: readonly Finding[];
    /** Forms that were read from a product's name. */
    recognised?: readonly RecognisedForm[];
}
/** For whoever builds the page: what runs here, what is wrong with its settings, and what each rule saw. */
export declare function debugPanel(debugged: Debugged): TemplateResult;
