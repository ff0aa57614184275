import { isMinor } from '../../engine/safety.js';
import { isTopical } from '../../engine/supplements.js';
import type { DoseOutcome, FactKey, Finding } from '../../engine/types.js';
import type { DoseFigures } from '../../locales/words.js';
import { findingText } from '../../ui/findings.js';
import { firstRefer } from '../../ui/professional.js';
import { lookUp } from '../../ui/lookup.js';
import { QUESTIONS, type DoseQuestion } from './state.js';
import type { DoseView } from './view.js';

export type Tone = 'good' | 'mild' | 'caution' | 'stop' | 'open';

export interface Verdict {
  tone: Tone;
  /** The outcome in a few words, and what it is about. */
  title: string;
  sum: string;
  limit: string;
  /** What it means. */
  text: string;
  /** What is still open, in the order of the page. */
  missing: readonly DoseQuestion[];
}

const TONES: Readonly<Record<DoseOutcome, Tone>> = {
  within: 'good',
  below: 'mild',
  above: 'caution',
  'ask-professional': 'stop',
  emergency: 'stop',
  incomplete: 'open',
};

/** The rule of the dose check that decided is the verdict itself, and is not told twice. */
function isDeciding({ ground }: Pick<DoseView, 'ground'>, { rule }: Finding): boolean {
  return lookUp(ground.knowledge.rules.dose, rule)?.outcome !== undefined;
}

/** What stands beside the verdict. Too much is not the verdict where a professional comes first, and still has to be known. */
export function notedFindings(view: Pick<DoseView, 'ground' | 'check'>): Finding[] {
  const { outcome, findings } = view.check.recommendation;
  return findings.filter((finding) => outcome === 'ask-professional' || !isDeciding(view, finding));
}

const QUESTION_OF: Partial<Record<FactKey, DoseQuestion>> = {
  supplements: 'supplements',
  ageYears: 'age',
  sex: 'sex',
  lifeStage: 'life-stage',
  medicines: 'medicines',
  conditions: 'conditions',
  redFlags: 'signs-topic',
  diet: 'diet',
  foodMg: 'diet',
};

/** Where each missing fact is asked, once each. */
function missingQuestions({ check }: Pick<DoseView, 'check'>): DoseQuestion[] {
  const asked = check.recommendation.missing.flatMap((fact) => QUESTION_OF[fact] ?? []);
  return QUESTIONS.filter((id) => asked.includes(id));
}

function figuresOf({ words, ground, check }: DoseView): DoseFigures {
  const { supplementMg, supplementMgHigh, upperLevelMg, findings } = check.recommendation;
  const { gapMg, foodLowMg, referenceHighMg } = check.figures;
  const refer = firstRefer(ground.knowledge, findings);
  return {
    professional: words.professionals[refer],
    refer,
    isMinor: isMinor(ground.knowledge, check),
    onSkin: (check.facts.supplements ?? []).some((entry) => isTopical(ground.knowledge, entry)),
    ...(supplementMg !== null && { supplementMg }),
    ...(supplementMgHigh !== null && { supplementMgHigh }),
    ...(upperLevelMg !== null && { upperLevelMg }),
    ...(gapMg !== undefined && { gapMg }),
    ...(foodLowMg !== undefined && { foodLowMg }),
    ...(referenceHighMg !== undefined && { referenceHighMg }),
  };
}

function textOf(view: DoseView): string {
  const { words, help, check } = view;
  const { outcome, findings } = check.recommendation;
  const { verdict } = words.doseCheck;
  if (outcome === 'ask-professional') return verdict.askText;
  if (outcome === 'incomplete') return verdict.incompleteText;
  const deciding = findings.find((finding) => isDeciding(view, finding));
  return deciding ? findingText(words, deciding, help).text : '';
}

/** No green beside a caution about what is taken, nor for what a child takes: that is a doctor's business. */
function toneOf({ ground, check }: DoseView, { isMinor: isChild, supplementMgHigh }: DoseFigures): Tone {
  const { outcome, findings } = check.recommendation;
  const isDoubtful = findings.some(
    ({ rule, severity }) => severity === 'caution' && Object.hasOwn(ground.knowledge.rules.dose, rule),
  );
  const isMild = isDoubtful || (isChild && supplementMgHigh !== 0);
  return outcome === 'within' && isMild ? 'mild' : TONES[outcome];
}

export function verdictOf(view: DoseView): Verdict {
  const { words, check } = view;
  const { outcome, upperLevelMg } = check.recommendation;
  const { verdict } = words.doseCheck;
  const figures = figuresOf(view);
  const open = outcome === 'incomplete' || outcome === 'above';
  // Where a professional goes first there is no figure to act on.
  const hasLimit = upperLevelMg !== null && figures.supplementMgHigh && outcome !== 'ask-professional';
  return {
    tone: toneOf(view, figures),
    title: verdict.titles[outcome](figures),
    sum: verdict.sum(figures),
    limit: hasLimit ? verdict.limit({ upperLevelMg }) : '',
    text: textOf(view),
    missing: open ? missingQuestions(view) : [],
  };
}

/** As it is read out and printed. */
export const sentenceOf = ({ title, sum, limit }: Verdict): string =>
  [`${title}.`, sum, limit].filter(Boolean).join(' ');
