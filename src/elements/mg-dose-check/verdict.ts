import { isOwnFact } from '../../engine/read-facts.js';
import { isMinor } from '../../engine/safety.js';
import { isTopical } from '../../engine/supplements.js';
import type { DoseOutcome, FactKey, Finding, SafetyRule } from '../../engine/types.js';
import type { DoseFigures } from '../../locales/words.js';
import { findingText } from '../../ui/findings.js';
import { isNote } from '../../ui/good-to-know.js';
import { firstRefer } from '../../ui/professional.js';
import { lookUp } from '../../ui/lookup.js';
import { questionsIn, type DoseQuestion } from './state.js';
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

/** The rule of the dose check that decided, and what to do about that outcome alone, is the verdict, and not told twice. */
function isOfVerdict({ ground }: Pick<DoseView, 'ground'>, { rule }: Finding): boolean {
  const row = lookUp(ground.knowledge.rules.dose, rule);
  return row?.outcome !== undefined || row?.beside?.length === 1;
}

/** What stands beside the verdict. Too much is not the verdict where a professional comes first, and still has to be known. */
export function notedFindings(view: Pick<DoseView, 'ground' | 'check'>): Finding[] {
  const { outcome, findings } = view.check.recommendation;
  return findings.filter((finding) => outcome === 'ask-professional' || !isOfVerdict(view, finding));
}

/** Of those, what is to be minded; the rest is worth knowing alone. */
export const mindedFindings = (view: Pick<DoseView, 'ground' | 'check'>): Finding[] =>
  notedFindings(view).filter((finding) => !isNote(view.ground.knowledge, finding));

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
function missingQuestions({
  ground: { knowledge },
  check,
}: Pick<DoseView, 'ground' | 'check'>): DoseQuestion[] {
  const { missing } = check.recommendation;
  const asked = missing.flatMap((fact) => QUESTION_OF[fact] ?? []);
  const own = knowledge.questions.filter(({ fact }) => isOwnFact(fact) && missing.includes(fact));
  return questionsIn(knowledge).filter((id) => asked.includes(id) || own.some((row) => row.id === id));
}

/** Whether something was found of which no day is planned. */
const withholdsPlan = (rules: Readonly<Record<string, SafetyRule>>, findings: readonly Finding[]): boolean =>
  findings.some(({ rule }) => lookUp(rules, rule)?.withholdsPlan === true);

function figuresOf({ words, ground, check }: DoseView): DoseFigures {
  const { supplementMg, supplementMgHigh, upperLevelMg, findings } = check.recommendation;
  const { gapMg, foodLowMg, referenceHighMg } = check.figures;
  const refer = firstRefer(ground.knowledge, findings);
  const { rules, limits } = ground.knowledge;
  return {
    professional: words.professionals[refer],
    refer,
    isMinor: isMinor(ground.knowledge, check),
    isDoubted: withholdsPlan(rules.safety, findings),
    ...(withholdsPlan(rules.dose, findings) && { overEuLevelMg: limits.euCeilingMg }),
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
  return findings
    .filter((finding) => isOfVerdict(view, finding))
    .map((finding) => findingText(words, finding, help).text)
    .join(' ');
}

/** More than Europe allows is marked as too much is. No green beside a caution about what is taken, nor for a child's. */
function toneOf({ ground, check }: DoseView, shown: DoseFigures): Tone {
  const { outcome, findings } = check.recommendation;
  if (outcome !== 'within' && outcome !== 'below') return TONES[outcome];
  if (shown.overEuLevelMg !== undefined) return 'caution';
  const { dose } = ground.knowledge.rules;
  const isDoubtful = findings.some(
    ({ rule, severity }) => severity === 'caution' && Object.hasOwn(dose, rule),
  );
  const isMild = isDoubtful || shown.isDoubted === true || (shown.isMinor && shown.supplementMgHigh !== 0);
  return isMild ? 'mild' : TONES[outcome];
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
    limit: hasLimit ? verdict.limit({ ...figures, upperLevelMg }) : '',
    text: textOf(view),
    missing: open ? missingQuestions(view) : [],
  };
}

/** As it is read out and printed. */
export const sentenceOf = ({ title, sum, limit }: Verdict): string =>
  [`${title}.`, sum, limit].filter(Boolean).join(' ');
