import { assess, toFinding, type Assessed } from './evaluate.js';
import { readHost, withHostFindings, type HostReading } from './host-rules.js';
import { notesBeside } from './notes.js';
import { planOfTaken } from './plan-taken.js';
import { bySeverity, isMinor, isUnsure, openFactsOf, readSafety, type SafetyReading } from './safety.js';
import { seeSituation, type Seen } from './situation.js';
import { knowledgeStamp } from './stamp.js';
import type {
  DosePlan,
  DoseOutcome,
  DoseRecommendation,
  DoseRule,
  FactKey,
  Figures,
  Finding,
  Knowledge,
  Options,
  Range,
} from './types.js';

interface DoseReading {
  /** Only told; they decide nothing. */
  told: Assessed<DoseRule>[];
  /** The rules with an outcome, as far as they are true or still hold the answer back. */
  deciding: Assessed<DoseRule>[];
}

function readDose({ rules }: Knowledge, { situation }: Seen): DoseReading {
  const assessed = assess<DoseRule>(rules.dose, situation);
  return {
    told: assessed.filter(({ truth, definition }) => truth === 'yes' && definition.outcome === undefined),
    deciding: assessed.filter(({ definition }) => definition.outcome !== undefined),
  };
}

interface Verdict {
  outcome: DoseOutcome;
  /** The rule that said so, where a rule of the dose check did. */
  by?: Assessed<DoseRule>;
}

/** Too much is too much, whatever is not known yet; anything milder waits until all is known. */
function verdictOf(safety: SafetyReading, { deciding }: DoseReading): Verdict {
  const above = deciding.find(({ truth, definition }) => truth === 'yes' && definition.outcome === 'above');
  if (safety.outcome === 'emergency') return { outcome: 'emergency' };
  if (safety.outcome === 'ask-professional')
    return { outcome: 'ask-professional', ...(above && { by: above }) };
  if (above) return { outcome: 'above', by: above };
  const [first] = deciding;
  if (safety.outcome === 'incomplete' || first?.truth !== 'yes') return { outcome: 'incomplete' };
  return { outcome: first.definition.outcome ?? 'incomplete', by: first };
}

/** Read last, and of all outcomes a host can bring about only the one that sends to a professional. */
function heldByHost(verdict: Verdict, { atLeast }: HostReading): Verdict {
  const { outcome, by } = verdict;
  if (atLeast !== 'ask-professional' || outcome === 'emergency' || outcome === 'incomplete') return verdict;
  return { outcome: atLeast, ...(outcome !== 'within' && outcome !== 'below' && by && { by }) };
}

/** What decided leads among findings of its severity; on an emergency screen stands nothing else. */
function findingsOf(safety: SafetyReading, { told }: DoseReading, { outcome, by }: Verdict): Finding[] {
  if (outcome === 'emergency') return safety.findings;
  const decided = by ? [by.toFinding()] : [];
  const beside = told.filter(({ definition }) => definition.beside?.includes(outcome) ?? true);
  return [...decided, ...safety.findings, ...beside.map(toFinding)].sort(bySeverity);
}

/** Enough may be known to say that it is too much, and not how much it is. */
const openSum = ({ facts, figures }: Seen): FactKey[] =>
  figures.supplementMgAtLeast === undefined || isUnsure(facts, 'supplements') ? [] : ['supplements'];

/** What could still change the outcome; in an emergency there is one thing to do, and nothing is missing. */
function missingFacts(
  knowledge: Knowledge,
  seen: Seen,
  outcome: DoseOutcome,
  { safety, dose }: { safety: SafetyReading; dose: DoseReading },
): FactKey[] {
  if (outcome === 'emergency') return [];
  const first = dose.deciding.findIndex(({ truth }) => truth === 'yes');
  const undecided = first < 0 ? dose.deciding : dose.deciding.slice(0, first);
  // Where a professional comes first, food decides nothing any more.
  const waiting = undecided.filter(
    ({ definition }) => outcome === 'incomplete' || definition.outcome === 'above',
  );
  return [...new Set([...safety.missing, ...openSum(seen), ...openFactsOf(knowledge, waiting, seen)])];
}

const rangeOf = (low: number | undefined, high: number | undefined): Range | null =>
  low === undefined || high === undefined ? null : { low, high };

function referenceOf({ referenceLowMg, referenceHighMg }: Figures): number | Range | null {
  const range = rangeOf(referenceLowMg, referenceHighMg);
  return range && range.low === range.high ? range.low : range;
}

/**
 * Only where nothing holds it back, and never of more than the ceiling: a plan would look like consent. What a doctor or
 * the pack of an antacid says of the moment stands, so of that there is no plan either.
 */
function planFor(
  knowledge: Knowledge,
  seen: Seen,
  { safety, dose }: { safety: SafetyReading; dose: DoseReading },
  outcome: DoseOutcome,
): DosePlan | null {
  if (outcome !== 'below' && outcome !== 'within') return null;
  if (dose.told.some(({ definition }) => definition.withholdsPlan === true)) return null;
  if (safety.withholdsPlan || isMinor(knowledge, seen) || (seen.figures.roomMg ?? -1) < 0) return null;
  if (seen.figures.unplannedMg !== 0) return null;
  return planOfTaken(knowledge, seen.facts);
}

/** Who takes nothing has no hours to keep. */
function ofWhatIsTaken(seen: Seen): Seen {
  if (seen.figures.takesMagnesium !== false) return seen;
  return { ...seen, situation: Object.freeze({ ...seen.situation, hoursKept: true }) };
}

/** The same of a situation that was read already. */
export function checkDoseFor(knowledge: Knowledge, read: Seen): DoseRecommendation {
  const seen = ofWhatIsTaken(read);
  const { figures, standard, claims } = seen;
  const host = readHost(knowledge, seen, ['ask-professional']);
  const safety = withHostFindings(readSafety(knowledge, seen), host);
  const dose = readDose(knowledge, seen);
  const verdict = heldByHost(verdictOf(safety, dose), host);
  const { outcome } = verdict;
  return {
    version: 1,
    kind: 'dose',
    outcome,
    foodMg: rangeOf(figures.foodLowMg, figures.foodHighMg),
    supplementMg: figures.supplementMg ?? null,
    supplementMgHigh: figures.supplementMgHigh ?? null,
    referenceMg: referenceOf(figures),
    upperLevelMg: figures.upperLevelMg ?? null,
    plan: planFor(knowledge, seen, { safety, dose }, outcome),
    findings: [...findingsOf(safety, dose, verdict), ...notesBeside(knowledge, seen, outcome)],
    missing: missingFacts(knowledge, seen, outcome, { safety, dose }),
    standard,
    claims,
    knowledge: knowledgeStamp(knowledge),
  };
}

/**
 * What is taken, beside what is needed and what is too much.
 * @param input facts of the visitor; what cannot be read counts as unknown. Never throws on facts.
 */
export function checkDose(knowledge: Knowledge, input: unknown, options: Options = {}): DoseRecommendation {
  return checkDoseFor(knowledge, seeSituation(knowledge, input, options));
}
