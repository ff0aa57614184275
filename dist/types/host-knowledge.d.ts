import type { Problem } from './engine/problem.js';
import type { Problem as ConfigProblem } from './ui/config.js';
export type { HostKnowledge } from './engine/host-knowledge.js';
export type { Problem, ProblemCode } from './engine/problem.js';
export interface HostKnowledgeChecked {
    /** What cannot be used, with its place and what was expected there. */
    unusable: readonly ConfigProblem[];
    /** Sentences that a shop may not show: pages with `claims="eu"` leave them out. */
    promises: readonly ConfigProblem[];
    /** What can be used and cannot be meant so. */
    doubts: readonly Problem[];
}
/** Reads and verifies what a host wrote, as JSON or as an object. Never throws. */
export declare function checkHostKnowledge(given: unknown): HostKnowledgeChecked;
