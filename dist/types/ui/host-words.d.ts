import { type HostKnowledge } from '../engine/host-knowledge.js';
import type { ClaimsMode, Knowledge } from '../engine/types.js';
import type { Words } from '../locales/words.js';
import { type Problem } from './config.js';
/** A host's sentences laid beside ours, each as what it is: a finding, a question, a reason. */
export interface HostWording {
    words: Words;
    problems: readonly Problem[];
    /** Questions that cannot be put here: of what they say, something may not be shown. */
    unasked: readonly string[];
    /** Whether the id and the version of the host may stand on the page. */
    mayBeNamed: boolean;
}
/** The words of a page with those of its host. */
export declare function wordsWithHost(words: Words, host: HostKnowledge, knowledge: Knowledge, claims: ClaimsMode): HostWording;
