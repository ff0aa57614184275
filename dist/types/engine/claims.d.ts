import type { Facts, FormsRecommendation, Knowledge } from './types.js';
/**
 * The authorised claims that may stand beside this advice: those that speak to the visitor's own goals, where a plan is
 * proposed that holds enough magnesium a day for a claim.
 */
export declare function claimsBeside(knowledge: Knowledge, { goals }: Facts, { claims, outcome, plan }: Pick<FormsRecommendation, 'claims' | 'outcome' | 'plan'>): string[];
