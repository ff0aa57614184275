import { type TemplateResult } from 'lit';
import type { Finding, Knowledge } from '../engine/types.js';
import type { HelpNumbers, Words } from '../locales/words.js';
export interface Emergency {
    words: Words;
    knowledge: Knowledge;
    findings: readonly Finding[];
    help: HelpNumbers;
    country: string | null;
    /** Back from a slip. */
    undo(): void;
}
/** Who to call and nothing else: no other advice, nothing of the host's, one way back in case of a slip. */
export declare function emergency(shown: Emergency): TemplateResult;
