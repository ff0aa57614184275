import { type HostKnowledge } from './host-knowledge.js';
import type { Problem } from './problem.js';
import type { Knowledge } from './types.js';
/** What in a host's own knowledge cannot be meant so, beside ours; what is wrong with ours is not told here. */
export declare function verifyHostKnowledge(knowledge: Knowledge, host: HostKnowledge, words?: Readonly<Record<string, object>>): Problem[];
