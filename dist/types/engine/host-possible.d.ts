import type { Seen } from './situation.js';
import type { Condition, Knowledge } from './types.js';
/** Whether a condition is true of the visitor, or may be of the same visitor with fewer risks. */
export declare function holdsWithFewerRisks(knowledge: Knowledge, condition: Condition, seen: Seen): boolean;
