import { assess, toFinding, unknownFacts, type Assessed } from './evaluate.js';
import { inputsOf } from './figures.js';
import { isKnown } from './read-facts.js';
import type { Seen } from './situation.js';
import type { FactKey, Facts, Finding, Knowledge, Refer, Rule, SafetyRule, Severity } from './types.js';

const SEVERITIES: readonly Severity[] = ['emergency', 'stop', 'caution', 'info'];

export const bySeverity = (a: Finding, b: Finding): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);

/** Who has to be asked soonest comes first. */
const URGENCY: readonly (Refer | undefined)[] = ['emergency', 'crisis', 'gp-today', 'midwife', 'gp'];
const urgencyOf = ({ refer }: SafetyRule): number => {
  const place = URGENCY.indexOf(refer);
  return place < 0 ? URGENCY.length : place;
};

export const isUnsure = (facts: Facts, key: FactKey): boolean => facts.unsure?.includes(key) === true;

export const isMinor = (knowledge: Knowledge, { facts }: Pick<Seen, 'facts'>): boolean =>
  (facts.ageYears ?? 0) < knowledge.adultFromYears;

/** The facts that would settle a rule: figures are traced back to what a visitor can be asked. */
export function openFacts(
  knowledge: Knowledge,
  rule: Pick<Rule, 'when'>,
  { situation, facts }: Seen,
): FactKey[] {
  return [...unknownFacts(rule.when, situation)]
    .flatMap((key) => inputsOf(knowledge, key, facts))
    .filter((key) => !isKnown(facts[key as keyof Facts]) && !isUnsure(facts, key));
}

/** Rules that hold everything back until an answer settles them. */
const isBlocking = ({ truth, definition }: Assessed): boolean =>
  truth === 'unknown' && definition.ifUnknown === 'block';

export const openFactsOf = (knowledge: Knowledge, assessed: readonly Assessed[], seen: Seen): FactKey[] => [
  ...new Set(assessed.filter(isBlocking).flatMap(({ definition }) => openFacts(knowledge, definition, seen))),
];

export interface SafetyReading {
  findings: Finding[];
  outcome: 'emergency' | 'ask-professional' | 'incomplete' | null;
  missing: FactKey[];
  /** Something is taken that should not be planned. */
  withholdsPlan: boolean;
}

type SafetyRules = Readonly<Record<string, SafetyRule>>;
const NO_RULES: SafetyRules = {};

/**
 * Safety first: nothing else is looked at until this says null.
 * @param more rules that hold back too; what they find is told first, what they miss is asked last.
 */
export function readSafety(knowledge: Knowledge, seen: Seen, more: SafetyRules = NO_RULES): SafetyReading {
  const safety = assess<SafetyRule>(knowledge.rules.safety, seen.situation);
  const held = assess(more, seen.situation);
  const findings = [...held, ...safety]
    .filter((one) => !isBlocking(one))
    .sort((a, b) => urgencyOf(a.definition) - urgencyOf(b.definition))
    .map(toFinding)
    .sort(bySeverity);
  const blocking = [...safety, ...held].filter(isBlocking);
  return {
    findings,
    missing: openFactsOf(knowledge, blocking, seen),
    outcome: safetyOutcome(findings, blocking.length > 0),
    withholdsPlan: safety.some(
      ({ truth, definition }) => truth === 'yes' && definition.withholdsPlan === true,
    ),
  };
}

/** What a proposal has to pass: what holds for whoever takes magnesium, and what holds a proposal back. */
export const readProposalSafety = (knowledge: Knowledge, seen: Seen): SafetyReading =>
  readSafety(knowledge, seen, knowledge.rules.proposal);

function safetyOutcome(findings: readonly Finding[], undecided: boolean): SafetyReading['outcome'] {
  const worst = findings[0]?.severity;
  if (worst === 'emergency') return 'emergency';
  if (worst === 'stop') return 'ask-professional';
  return undecided ? 'incomplete' : null;
}
