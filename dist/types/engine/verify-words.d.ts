import type { Problem } from './problem.js';
import type { Knowledge } from './types.js';
/** What a language leaves unsaid. */
export declare function verifyWords(knowledge: Knowledge, languages: Readonly<Record<string, object>>): Problem[];
