import { NOT_ALL } from '../engine/read-facts.js';
import type { Facts, FormsOutcome, FormsRecommendation } from '../engine/types.js';
import type { EventDetailLevel } from './common-settings.js';
import { plainCopy } from './plain-copy.js';

/** An outcome as a page may hear it: what blocked, or what is still missing, would tell of health. */
export type ToldOutcome = Exclude<FormsOutcome, 'ask-professional' | 'emergency' | 'incomplete'> | 'withheld';

export type FormsEventDetail = Omit<FormsRecommendation, 'outcome'> & {
  outcome: FormsOutcome | ToldOutcome;
  /** Only with `event-detail="answers"`, and only after the visitor said yes on screen. */
  facts?: Facts;
};

const withheld: readonly FormsOutcome[] = ['ask-professional', 'emergency', 'incomplete'];

/** The shape stays and what tells of health goes. */
function emptied(recommendation: FormsRecommendation): FormsEventDetail {
  const { outcome, forms, plan } = recommendation;
  return {
    ...recommendation,
    outcome: withheld.includes(outcome) ? 'withheld' : outcome,
    forms: forms.map((form) => ({ ...form, reasons: [] })),
    rejected: [],
    plan: plan && { ...plan, gaps: [] },
    foods: [],
    findings: [],
    missing: [],
  };
}

const withoutMark = (value: unknown): unknown =>
  Array.isArray(value) ? value.filter((entry) => entry !== NOT_ALL) : value;

const answered = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, withoutMark(value)]));

/**
 * The detail of `mg-recommendation`: frozen, JSON-safe, and no more than the host asked for and the visitor allowed.
 * @param consent whether the visitor said yes, on screen, to passing on the answers.
 */
export function forEvent(
  recommendation: FormsRecommendation,
  level: EventDetailLevel,
  consent: boolean,
  facts: Facts,
): Readonly<FormsEventDetail> {
  if (level === 'result') return plainCopy(emptied(recommendation));
  const withAnswers = level === 'answers' && consent;
  return plainCopy(withAnswers ? { ...recommendation, facts: answered(facts) } : recommendation);
}
