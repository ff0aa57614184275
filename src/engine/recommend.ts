import { assess, toFinding, unknownFacts, type Assessed } from './evaluate.js';
import { FIGURE_INPUTS } from './figures.js';
import { suggestPortions } from './food.js';
import { rankForms } from './forms.js';
import { hashOf } from './hash.js';
import { planDose } from './plan.js';
import { withProducts } from './products.js';
import { isKnown } from './read-facts.js';
import { seeSituation, type Seen } from './situation.js';
import type {
  DosePlan,
  FactKey,
  Facts,
  Finding,
  FormsOutcome,
  FormsRecommendation,
  Knowledge,
  NeedRule,
  Options,
  Refer,
  Rule,
  SafetyRule,
  Severity,
} from './types.js';

const SEVERITIES: readonly Severity[] = ['emergency', 'stop', 'caution', 'info'];
const bySeverity = (a: Finding, b: Finding): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);

/** Who has to be asked soonest comes first. */
const URGENCY: readonly (Refer | undefined)[] = ['emergency', 'crisis', 'gp-today', 'midwife', 'gp'];
const urgencyOf = ({ refer }: SafetyRule): number => {
  const place = URGENCY.indexOf(refer);
  return place < 0 ? URGENCY.length : place;
};

const hashes = new WeakMap<Knowledge, string>();

function hashOnce(knowledge: Knowledge): string {
  let hash = hashes.get(knowledge);
  if (hash === undefined) hashes.set(knowledge, (hash = hashOf(knowledge)));
  return hash;
}

/** The hash is worked out when somebody reads it: a quiz asks for advice at every step and reads it at the last. */
export function knowledgeStamp(knowledge: Knowledge): FormsRecommendation['knowledge'] {
  return {
    id: knowledge.id,
    version: knowledge.version,
    get hash() {
      return hashOnce(knowledge);
    },
  };
}

/** The facts that would settle a rule: figures are traced back to what a visitor can be asked. */
export function openFacts(rule: Rule, { situation, facts }: Seen): FactKey[] {
  const open = [...unknownFacts(rule.when, situation)].flatMap<FactKey>((key) => FIGURE_INPUTS[key] ?? [key]);
  return open.filter((key) => !isKnown(facts[key as keyof Facts]) && !isUnsure(facts, key));
}

export const isUnsure = (facts: Facts, key: FactKey): boolean => facts.unsure?.includes(key) === true;

interface SafetyReading {
  findings: Finding[];
  outcome: 'emergency' | 'ask-professional' | 'incomplete' | null;
  missing: FactKey[];
}

/** Safety first: nothing else is looked at until this says null. */
export function readSafety(knowledge: Knowledge, seen: Seen): SafetyReading {
  const assessed = assess<SafetyRule>(knowledge.rules.safety, seen.situation);
  const findings = assessed
    .filter(({ truth, definition }) => truth === 'yes' || definition.ifUnknown === 'mention')
    .sort((a, b) => urgencyOf(a.definition) - urgencyOf(b.definition))
    .map(toFinding)
    .sort(bySeverity);
  const blocking = assessed.filter(
    ({ truth, definition }) => truth === 'unknown' && definition.ifUnknown === 'block',
  );
  const missing = [...new Set(blocking.flatMap(({ definition }) => openFacts(definition, seen)))];
  return { findings, missing, outcome: safetyOutcome(findings, blocking.length > 0) };
}

function safetyOutcome(findings: readonly Finding[], undecided: boolean): SafetyReading['outcome'] {
  const worst = findings[0]?.severity;
  if (worst === 'emergency') return 'emergency';
  if (worst === 'stop') return 'ask-professional';
  return undecided ? 'incomplete' : null;
}

/** The first rule of need that is true; or the one that cannot be read yet and on which all hangs. */
function readNeed(knowledge: Knowledge, { situation }: Seen): Assessed<NeedRule> | undefined {
  return assess<NeedRule>(knowledge.rules.need, situation).find(
    ({ truth, definition }) => truth === 'yes' || definition.ifUnknown === 'block',
  );
}

export const isMinor = (knowledge: Knowledge, { facts }: Seen): boolean =>
  (facts.ageYears ?? 0) < knowledge.adultFromYears;

/** The plan's target comes from the gap and the room alone, never from what a shop sells. */
function targetMg(knowledge: Knowledge, { figures }: Seen): number {
  const step = knowledge.plan.roundDownToMg;
  return Math.floor(Math.min(figures.gapMg ?? 0, figures.roomMg ?? 0) / step) * step;
}

interface Shell {
  knowledge: Knowledge;
  seen: Seen;
}

function answer(
  { knowledge, seen }: Shell,
  outcome: FormsOutcome,
  findings: readonly Finding[],
  rest: Partial<FormsRecommendation> = {},
): FormsRecommendation {
  return {
    version: 1,
    kind: 'forms',
    outcome,
    forms: [],
    rejected: [],
    plan: null,
    foods: [],
    findings: [...findings],
    missing: [],
    standard: seen.standard,
    claims: seen.claims,
    knowledge: knowledgeStamp(knowledge),
    ...rest,
  };
}

function withForms(
  shell: Shell,
  outcome: FormsOutcome,
  findings: Finding[],
  plan: DosePlan | null,
): FormsRecommendation {
  const { knowledge, seen } = shell;
  const { facts, figures } = seen;
  const foods = outcome === 'nothing-needed' ? [] : suggestPortions(knowledge, { avoid: facts.avoid ?? [] });
  if (isMinor(knowledge, seen)) return answer(shell, outcome, findings, { foods });
  const { forms, rejected } = rankForms(knowledge, seen.situation);
  const planMg = plan?.elementalMgPerDay ?? null;
  return answer(shell, outcome, findings, {
    forms: withProducts(forms, rejected, seen.catalog, { knowledge, facts, figures, planMg }),
    rejected,
    plan,
    foods,
  });
}

/**
 * What suits this visitor: which form, how much and when, food first, nothing at all, or a professional.
 * @param input facts of the visitor; what cannot be read counts as unknown. Never throws on facts.
 */
export function recommend(knowledge: Knowledge, input: unknown, options: Options = {}): FormsRecommendation {
  const seen = seeSituation(knowledge, input, options);
  const shell: Shell = { knowledge, seen };
  const safety = readSafety(knowledge, seen);
  if (safety.outcome) {
    // In an emergency nothing is missing: there is one thing to do.
    const missing = safety.outcome === 'emergency' ? [] : safety.missing;
    return answer(shell, safety.outcome, safety.findings, { missing });
  }
  const need = readNeed(knowledge, seen);
  if (need?.truth !== 'yes') {
    return answer(shell, 'incomplete', safety.findings, {
      missing: need ? openFacts(need.definition, seen) : [],
    });
  }
  const findings = [...safety.findings, toFinding(need)].sort(bySeverity);
  const { outcome } = need.definition;
  const plan = outcome === 'form' ? planDose(knowledge, seen.facts, targetMg(knowledge, seen)) : null;
  return withForms(shell, outcome, findings, plan);
}
