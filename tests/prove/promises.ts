import { leavesOf, valuesIn } from '../../src/engine/leaves.js';
import type {
  DoseRecommendation,
  FactKey,
  Facts,
  Figures,
  FormsOutcome,
  FormsRecommendation,
  Knowledge,
  SafetyRule,
} from '../../src/engine/types.js';
import {
  EMERGENCY_CALLS,
  MATERNITY_CARE,
  LOWEST_CEILING_MG,
  NEVER_FIRST,
  NEVER_PLANNED,
  NEVER_PROPOSED,
  NEVER_TAKEN,
  YOUNGEST,
} from './contract.js';
import type { Advice } from './decision.js';
import { note, type Tally } from './tally.js';

/** What is known of a visitor before anything is decided. */
export interface Visitor {
  facts: Facts;
  figures: Figures;
  /** The worst of the conditions, medicines and signs, after the contract. */
  worst: 'info' | 'caution' | 'stop' | 'emergency';
  /** Safety facts that were not asked, or not to the end. */
  open: readonly string[];
  unsure: readonly string[];
  hoursKept: boolean | undefined;
}

const isEmpty = ({ forms, plan, foods }: FormsRecommendation): boolean =>
  forms.length === 0 && plan === null && foods.length === 0;

const hasDose = ({ quiz, dose }: Advice): boolean => quiz.plan !== null || dose.plan !== null;

/** Whom the findings of a severity name. */
function named(knowledge: Knowledge, result: FormsRecommendation | DoseRecommendation, severity: string) {
  const rules: Readonly<Record<string, SafetyRule>> = knowledge.rules.safety;
  return result.findings.filter((one) => one.severity === severity).map(({ rule }) => rules[rule]?.refer);
}

const FORMS_TAKEN: readonly FactKey[] = ['takenForms', 'supplementForms'];

const byTakenForms = new WeakMap<Knowledge, ReadonlyMap<string, readonly string[]>>();

/** The safety rules that look for a form among those that are taken. */
function rulesOnTaking(knowledge: Knowledge, form: string): readonly string[] {
  let rules = byTakenForms.get(knowledge);
  if (!rules) {
    const found = new Map<string, string[]>();
    for (const [id, { when }] of Object.entries(knowledge.rules.safety)) {
      for (const leaf of leavesOf(when).filter(({ fact }) => FORMS_TAKEN.includes(fact)))
        for (const value of valuesIn(leaf))
          found.set(String(value), [...(found.get(String(value)) ?? []), id]);
    }
    byTakenForms.set(knowledge, (rules = found));
  }
  return rules.get(form) ?? [];
}

const isTold = (
  knowledge: Knowledge,
  { findings }: FormsRecommendation | DoseRecommendation,
  { form, as }: { form: string; as: 'caution' | 'stop' },
): boolean =>
  findings.some(
    ({ rule, severity }) =>
      severity === as &&
      rulesOnTaking(knowledge, form).includes(rule) &&
      knowledge.rules.safety[rule]?.refer !== undefined,
  );

/** Forms that this visitor takes and should not. */
function forbiddenForms(takenForms: readonly string[], is: Pick<Known, 'isMinor' | 'isExpecting'>): string[] {
  const isForbidden = (form: string): boolean =>
    form === NEVER_TAKEN || (form === NEVER_FIRST && (is.isMinor || is.isExpecting));
  return takenForms.filter(isForbidden);
}

const NONE: readonly string[] = [];

interface Known {
  isMinor: boolean;
  isTooYoung: boolean;
  isExpecting: boolean;
  isEmergency: boolean;
  /** A professional comes first. */
  isBlocked: boolean;
  /** What is taken that is not permitted, or not for this visitor. */
  forbidden: readonly string[];
  /** Some safety fact is not known. */
  isOpen: boolean;
  isUnsure: boolean;
}

function known({ facts, figures, worst, open, unsure }: Visitor): Known {
  const age = facts.ageYears ?? Infinity;
  const isMinor = age < YOUNGEST.adult;
  const isTooYoung = age < YOUNGEST.advised;
  const isExpecting = facts.lifeStage === 'pregnant' || facts.lifeStage === 'breastfeeding';
  const isEmergency = worst === 'emergency';
  const forbidden = forbiddenForms(figures.takenForms ?? NONE, { isMinor, isExpecting });
  return {
    isMinor,
    isTooYoung,
    isExpecting,
    isEmergency,
    isBlocked: !isEmergency && (worst === 'stop' || isTooYoung || forbidden.length > 0),
    forbidden,
    isOpen: open.length > 0,
    isUnsure: unsure.length > 0,
  };
}

const HELD: readonly string[] = ['ask-professional', 'emergency'];
const NOT_YET: readonly string[] = [...HELD, 'incomplete'];
/** Too much is said at once, whatever else is open. */
const DOSE_NOT_YET: readonly string[] = [...NOT_YET, 'above'];

/**
 * Holds one visitor's advice against each promise that speaks of such a visitor.
 * @param who told when a promise is broken.
 */
export function checkPromises(
  knowledge: Knowledge,
  tally: Tally,
  visitor: Visitor,
  advice: Advice,
  who: () => unknown,
): void {
  const { quiz, dose } = advice;
  const { facts, figures } = visitor;
  const is = known(visitor);
  const check = (id: keyof Tally, holds: boolean): void => note(tally, id, holds, who);

  if (quiz.forms.length > 0 || hasDose(advice)) {
    const mayAdvise = !is.isMinor && !is.isOpen && !is.isUnsure && !is.isBlocked && !is.isEmergency;
    check('L1', mayAdvise && facts.ageYears !== undefined);
  }
  if (is.isEmergency) {
    const called = [...named(knowledge, quiz, 'emergency'), ...named(knowledge, dose, 'emergency')];
    const isFirst = [quiz, dose].every(({ findings }) => findings[0]?.severity === 'emergency');
    const isAlone = isEmpty(quiz) && dose.plan === null && quiz.missing.length + dose.missing.length === 0;
    const isCalled = called.every((refer) => EMERGENCY_CALLS.includes(refer));
    check(
      'S3',
      quiz.outcome === 'emergency' && dose.outcome === 'emergency' && isFirst && isAlone && isCalled,
    );
  } else {
    check('S3', quiz.outcome !== 'emergency' && dose.outcome !== 'emergency');
  }
  if (is.isBlocked) {
    const asks = quiz.outcome === 'ask-professional' && dose.outcome === 'ask-professional';
    const professionals = named(knowledge, quiz, 'stop');
    const isNamed = professionals.length > 0 && professionals.every((refer) => refer !== undefined);
    check('S1', asks && isEmpty(quiz) && dose.plan === null && isNamed);
  }
  if (is.isMinor) {
    const nothing = quiz.outcome !== 'form' && quiz.forms.length === 0 && !hasDose(advice);
    check('S2', nothing && (!is.isTooYoung || (HELD.includes(quiz.outcome) && HELD.includes(dose.outcome))));
  }
  if (is.isUnsure) {
    check(
      'S5',
      HELD.includes(quiz.outcome) && HELD.includes(dose.outcome) && isEmpty(quiz) && dose.plan === null,
    );
  } else if (is.isOpen && !is.isEmergency) {
    const isHeld = NOT_YET.includes(quiz.outcome) && DOSE_NOT_YET.includes(dose.outcome);
    const asks = visitor.open.every((key) =>
      [quiz, dose].every(({ missing }) => missing.includes(key as keyof Facts)),
    );
    check('S5', isHeld && asks && isEmpty(quiz) && dose.plan === null);
  }
  if (quiz.forms.length > 0) {
    const novel = quiz.forms.find(({ id }) => id === NEVER_FIRST);
    const isProposed = quiz.forms.some(({ id }) => NEVER_PROPOSED.includes(id));
    check('S6', !isProposed && (!novel || (novel.rank > 1 && !is.isMinor && !is.isExpecting)));
  }
  for (const form of is.forbidden) {
    const isSent = [quiz, dose].every(
      (result) =>
        is.isEmergency ||
        (result.outcome === 'ask-professional' && isTold(knowledge, result, { form, as: 'stop' })),
    );
    check('S6', isSent && isEmpty(quiz) && dose.plan === null);
  }
  for (const form of (figures.supplementForms ?? NONE).filter((one) => NEVER_PLANNED.includes(one))) {
    const isWarned = [quiz, dose].every(
      (result) => is.isEmergency || isTold(knowledge, result, { form, as: 'caution' }),
    );
    check('S6', isWarned && dose.plan === null);
  }
  if (is.isExpecting && !is.isEmergency) {
    const isSent = [quiz, dose].every((result) =>
      ['caution', 'stop'].some((severity) =>
        named(knowledge, result, severity).some((refer) => MATERNITY_CARE.includes(refer)),
      ),
    );
    check('S6', isSent);
  }
  if (quiz.plan) {
    const total = quiz.plan.elementalMgPerDay + (figures.supplementMgHigh ?? Infinity);
    const ceiling = quiz.claims === 'eu' || is.isExpecting ? LOWEST_CEILING_MG : Infinity;
    check('S4', total <= Math.min(figures.ceilingMg ?? 0, ceiling));
  }
  // What Europe finds too much is never planned, whatever the standard says.
  if (dose.plan)
    check(
      'S4',
      (figures.supplementMgHigh ?? Infinity) <= Math.min(figures.ceilingMg ?? 0, LOWEST_CEILING_MG),
    );
  if (
    dose.outcome !== 'emergency' &&
    figures.levelRoomMg !== undefined &&
    dose.outcome !== 'ask-professional'
  )
    check('S4', figures.levelRoomMg < 0 === (dose.outcome === 'above'));
  if (hasDose(advice)) check('S7', visitor.hoursKept === true);
  if (visitor.hoursKept === false) check('S7', quiz.plan === null && HELD.includes(quiz.outcome));
  if (isEnough(visitor, is)) check('S9', quiz.outcome === 'nothing-needed' && quiz.plan === null);
}

/** Food alone covers what is needed, and nothing else stands in the way of saying so. */
function isEnough({ figures, hoursKept }: Visitor, is: Known): boolean {
  const isHeld = is.isBlocked || is.isEmergency || is.isOpen || is.isUnsure || hoursKept === false;
  // For a minor who is pregnant there is a professional, whatever is eaten.
  if (isHeld || (is.isMinor && is.isExpecting)) return false;
  const { foodMg, referenceHighMg } = figures;
  // Intakes are compared in whole milligrams.
  return foodMg !== undefined && referenceHighMg !== undefined && Math.round(foodMg) >= referenceHighMg;
}

/** From mild to strict; what is not known yet stands outside. */
export const STRICTNESS: Readonly<Record<FormsOutcome | DoseRecommendation['outcome'], number>> = {
  form: 0,
  'food-first': 1,
  'nothing-needed': 1,
  within: 0,
  below: 0,
  above: 1,
  'ask-professional': 2,
  emergency: 3,
  incomplete: Number.NaN,
};
