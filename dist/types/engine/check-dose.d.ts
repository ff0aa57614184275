import { type Seen } from './situation.js';
import type { DoseRecommendation, Knowledge, Options } from './types.js';
/** The same of a situation that was read already. */
export declare function checkDoseFor(knowledge: Knowledge, read: Seen): DoseRecommendation;
/**
 * What is taken, beside what is needed and what is too much.
 * @param input facts of the visitor; what cannot be read counts as unknown. Never throws on facts.
 */
export declare function checkDose(knowledge: Knowledge, input: unknown, options?: Options): DoseRecommendation;
