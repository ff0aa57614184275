import type { Seen } from '../../src/engine/situation.js';
import type { DoseOutcome, Facts, FormsOutcome } from '../../src/engine/types.js';
import { NEVER_FIRST, NEVER_TAKEN } from './contract.js';
import type { Advice } from './decision.js';
import { note, type Tally } from './tally.js';

/**
 * What is needed and what is too much, reckoned a second time and from the contract: not one rule is read here. Of
 * somebody without conditions, medicines and signs, since those come on top.
 */

/** The smallest gap for which a supplement is proposed, and the least room that one needs. */
const FORM_FROM_MG = 60;
/** From this age portions tell something. */
const ESTIMATE_FROM_YEARS = 14;
const ADULT_FROM_YEARS = 18;
const ADVISED_FROM_YEARS = 4;

const isUnsureOf = ({ unsure = [] }: Facts, ...keys: string[]): boolean =>
  keys.some((key) => unsure.includes(key));

/** A professional comes first, whatever is eaten and taken. */
function isHeld({ facts, figures }: Seen): boolean {
  const { ageYears, lifeStage } = facts;
  if (isUnsureOf(facts, 'ageYears', 'lifeStage', 'supplements')) return true;
  if (ageYears !== undefined && ageYears < ADVISED_FROM_YEARS) return true;
  const isExpecting = lifeStage === 'pregnant' || lifeStage === 'breastfeeding';
  const takes = (form: string): boolean => figures.takenForms?.includes(form) === true;
  const isForGrownAlone = isExpecting || (ageYears ?? Infinity) < ADULT_FROM_YEARS;
  if (takes(NEVER_TAKEN) || (takes(NEVER_FIRST) && isForGrownAlone)) return true;
  return figures.referenceKnown === false || (isExpecting && (ageYears ?? Infinity) < ADULT_FROM_YEARS);
}

const isTold = ({ ageYears, lifeStage, supplements }: Facts): boolean =>
  ageYears !== undefined && lifeStage !== undefined && supplements !== undefined;

function need({ facts, figures }: Seen): FormsOutcome {
  const { gapMg, gapLowMg = 0, roomMg = 0 } = figures;
  const ageYears = facts.ageYears ?? 0;
  const isMinor = ageYears < ADULT_FROM_YEARS;
  if (gapMg !== undefined && gapMg <= 0) return 'nothing-needed';
  if (isUnsureOf(facts, 'diet', 'foodMg')) return 'food-first';
  if (gapMg === undefined) return ageYears < ESTIMATE_FROM_YEARS ? 'food-first' : 'incomplete';
  const isSmall = gapMg < FORM_FROM_MG || gapLowMg <= 0 || roomMg < FORM_FROM_MG;
  return isMinor || isSmall || facts.prefer === 'skin' ? 'food-first' : 'form';
}

function expectedNeed(seen: Seen): FormsOutcome {
  if (isHeld(seen)) return 'ask-professional';
  return isTold(seen.facts) ? need(seen) : 'incomplete';
}

function expectedDose(seen: Seen): DoseOutcome {
  const { facts, figures } = seen;
  const { supplementMgHigh, supplementMgAtLeast = supplementMgHigh, upperLevelMg } = figures;
  if (isHeld(seen)) return 'ask-professional';
  const isAbove =
    supplementMgAtLeast !== undefined && upperLevelMg !== undefined && supplementMgAtLeast > upperLevelMg;
  if (isAbove) return 'above';
  if (!isTold(facts)) return 'incomplete';
  if (isUnsureOf(facts, 'diet', 'foodMg')) return 'within';
  if (figures.shortMg === undefined) return 'incomplete';
  return figures.shortMg >= 1 ? 'below' : 'within';
}

/** What is incomplete says what is missing; anything mild is said only when nothing is. */
const isMissingTold = ({ outcome, missing }: { outcome: string; missing: readonly unknown[] }): boolean =>
  outcome === 'incomplete'
    ? missing.length > 0
    : outcome === 'ask-professional' || outcome === 'above' || missing.length === 0;

export function checkArithmetic(tally: Tally, seen: Seen, { quiz, dose }: Advice): void {
  const who = (): unknown => ({
    facts: seen.facts,
    standard: seen.standard,
    quiz: quiz.outcome,
    dose: dose.outcome,
  });
  note(tally, 'need', quiz.outcome === expectedNeed(seen) && isMissingTold(quiz), who);
  note(tally, 'dose', dose.outcome === expectedDose(seen) && isMissingTold(dose), who);
}
