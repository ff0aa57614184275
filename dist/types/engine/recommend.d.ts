import { type Seen } from './situation.js';
import type { FormsRecommendation, Knowledge, Options } from './types.js';
/** The same of a situation that was read already. What a host adds is read last, so that it can only make stricter. */
export declare function recommendFor(knowledge: Knowledge, seen: Seen): FormsRecommendation;
/**
 * What suits this visitor: which form, how much and when, food first, nothing at all, or a professional.
 * @param input facts of the visitor; what cannot be read counts as unknown. Never throws on facts.
 */
export declare function recommend(knowledge: Knowledge, input: unknown, options?: Options): FormsRecommendation;
