import type { Problem } from './problem.js';
import type { Knowledge } from './types.js';
/** Questions that nobody needs or that bear one id, and answers that nobody asks for. */
export declare function verifyQuestions(knowledge: Knowledge): Problem[];
