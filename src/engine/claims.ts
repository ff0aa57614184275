import type { Facts, FormsRecommendation, Knowledge } from './types.js';

/**
 * The authorised claims that may stand beside this advice: those that speak to the visitor's own goals, where a plan is
 * proposed that holds enough magnesium a day for a claim.
 */
export function claimsBeside(
  knowledge: Knowledge,
  { goals = [] }: Facts,
  { claims, outcome, plan }: Pick<FormsRecommendation, 'claims' | 'outcome' | 'plan'>,
): string[] {
  if (claims !== 'eu' || outcome !== 'form' || !plan) return [];
  if (plan.elementalMgPerDay < knowledge.limits.claimMinimumMgPerDay) return [];
  return [...new Set(goals.flatMap((id) => knowledge.goals[id]?.claims ?? []))];
}
