import type { Problem } from './problem.js';
import type { Knowledge } from './types.js';
/**
 * Rules of one group that say opposite things of the same visitors. Its limit: apart from forms it compares only rules
 * that look at exactly the same facts, and each fact by itself; of two that look at different facts, or stand in
 * different groups, it says nothing. Where a group is too large to be compared as a whole, that is told.
 */
export declare const verifyContradictions: (knowledge: Knowledge) => Problem[];
