import type { Problem } from './problem.js';
import type { Knowledge } from './types.js';
/** Rules of one group that say opposite things of the same visitors. */
export declare function verifyContradictions(knowledge: Knowledge): Problem[];
