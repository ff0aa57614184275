import { assess, toFinding, type Assessed } from './evaluate.js';
import { topUp } from './food.js';
import { rankForms } from './forms.js';
import { readHost, stricter, withHostFindings } from './host-rules.js';
import { notesBeside } from './notes.js';
import { planDose } from './plan.js';
import { withProducts } from './products.js';
import { bySeverity, isMinor, openFacts, readProposalSafety } from './safety.js';
import { seeSituation, type Seen } from './situation.js';
import { knowledgeStamp } from './stamp.js';
import type {
  DosePlan,
  Finding,
  FormsOutcome,
  FormsRecommendation,
  Knowledge,
  NeedRule,
  Options,
} from './types.js';

/** The first rule of need that is true; or the one that cannot be read yet and on which all hangs. */
function readNeed(knowledge: Knowledge, { situation }: Seen): Assessed<NeedRule> | undefined {
  return assess<NeedRule>(knowledge.rules.need, situation).find(
    ({ truth, definition }) => truth === 'yes' || definition.ifUnknown === 'block',
  );
}

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
  found: readonly Finding[],
  plan: DosePlan | null,
): FormsRecommendation {
  const { knowledge, seen } = shell;
  const findings = [...found, ...notesBeside(knowledge, seen, outcome)];
  const { facts, figures } = seen;
  const foods = outcome === 'nothing-needed' ? [] : topUp(knowledge, Infinity, { avoid: facts.avoid ?? [] });
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

/** The same of a situation that was read already. What a host adds is read last, so that it can only make stricter. */
export function recommendFor(knowledge: Knowledge, seen: Seen): FormsRecommendation {
  const shell: Shell = { knowledge, seen };
  const host = readHost(knowledge, seen);
  const safety = withHostFindings(readProposalSafety(knowledge, seen), host);
  if (safety.outcome) {
    // In an emergency nothing is missing: there is one thing to do.
    const missing = safety.outcome === 'emergency' ? [] : safety.missing;
    return answer(shell, safety.outcome, safety.findings, { missing });
  }
  const need = readNeed(knowledge, seen);
  if (need?.truth !== 'yes') {
    return answer(shell, 'incomplete', safety.findings, {
      missing: need ? openFacts(knowledge, need.definition, seen) : [],
    });
  }
  const outcome = stricter(need.definition.outcome, host.atLeast);
  if (outcome === 'ask-professional') return answer(shell, outcome, safety.findings);
  const findings = [...safety.findings, toFinding(need)].sort(bySeverity);
  const plan = outcome === 'form' ? planDose(knowledge, seen.facts, targetMg(knowledge, seen)) : null;
  return withForms(shell, outcome, findings, plan);
}

/**
 * What suits this visitor: which form, how much and when, food first, nothing at all, or a professional.
 * @param input facts of the visitor; what cannot be read counts as unknown. Never throws on facts.
 */
export function recommend(knowledge: Knowledge, input: unknown, options: Options = {}): FormsRecommendation {
  return recommendFor(knowledge, seeSituation(knowledge, input, options));
}
