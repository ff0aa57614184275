import type { DoseRecommendation, Knowledge, Options } from './types.js';
/**
 * What is taken, beside what is needed and what is too much.
 * @param input facts of the visitor; what cannot be read counts as unknown. Never throws on facts.
 */
export declare function checkDose(knowledge: Knowledge, input: unknown, options?: Options): DoseRecommendation;
