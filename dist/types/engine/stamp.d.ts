import type { Knowledge, Recommendation } from './types.js';
/** The hash is worked out when somebody reads it: a quiz asks for advice at every step and reads it at the last. */
export declare function knowledgeStamp(knowledge: Knowledge): Recommendation['knowledge'];
