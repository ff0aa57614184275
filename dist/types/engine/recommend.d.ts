import type { FormsRecommendation, Knowledge, Options } from './types.js';
/**
 * What suits this visitor: which form, how much and when, food first, nothing at all, or a professional.
 * @param input facts of the visitor; what cannot be read counts as unknown. Never throws on facts.
 */
export declare function recommend(knowledge: Knowledge, input: unknown, options?: Options): FormsRecommendation;
