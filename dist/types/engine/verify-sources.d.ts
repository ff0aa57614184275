import type { Problem } from './problem.js';
import type { Knowledge } from './types.js';
/** Whatever rests on nothing that a person could look up, or on something of no known date. */
export declare function verifySources(knowledge: Knowledge): Problem[];
