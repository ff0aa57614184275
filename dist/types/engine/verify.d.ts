import type { Problem } from './problem.js';
import type { Knowledge } from './types.js';
import { type ExamplesByRule } from './verify-examples.js';
export interface Verified {
    /** Languages by their code, in the shape of those of this package. */
    words?: Readonly<Record<string, object>>;
    /** Of each rule: for whom it speaks, and for whom it is silent. */
    examples?: ExamplesByRule;
}
/**
 * What in knowledge cannot be meant so: rules that never or always fire, or contradict each other; questions that nobody
 * needs and facts that nobody asks for; outcomes that nobody comes to; missing words and sources; examples that fail.
 * Never throws: of what cannot be read as knowledge at all it says so, and where.
 */
export declare function verifyKnowledge(knowledge: Knowledge, { words, examples }?: Verified): Problem[];
