import { assess } from '../../src/engine/evaluate.js';
import { leavesOf } from '../../src/engine/leaves.js';
import { isMinor, openFacts } from '../../src/engine/safety.js';
import type { Seen } from '../../src/engine/situation.js';
import type { DoseRule, FactKey, Knowledge, NeedRule, Rule } from '../../src/engine/types.js';

/** Facts that come on top of a situation, and are read by rules of their own (`safety-sets.ts` checks that). */
export const LISTS: readonly FactKey[] = ['conditions', 'medicines', 'redFlags'];

interface Rules {
  safety: Readonly<Record<string, Rule>>;
  dose: Readonly<Record<string, DoseRule>>;
  need: Readonly<Record<string, NeedRule>>;
}

const readsListAlone = ({ when }: Rule): boolean => leavesOf(when).every(({ fact }) => LISTS.includes(fact));

const withoutLists = <R extends Rule>(rules: Readonly<Record<string, R>>): Record<string, R> =>
  Object.fromEntries(Object.entries(rules).filter(([, rule]) => !readsListAlone(rule)));

const rulesOf = new WeakMap<Knowledge, Rules>();

/** The rules that a situation without lists can make speak; sorted out once, since the evaluator knows rules by their object. */
function relevantRules(knowledge: Knowledge): Rules {
  let rules = rulesOf.get(knowledge);
  if (!rules) {
    const { safety, proposal, dose, need } = knowledge.rules;
    rules = { safety: withoutLists({ ...safety, ...proposal }), dose: withoutLists(dose), need };
    rulesOf.set(knowledge, rules);
  }
  return rules;
}

type Assessed = ReturnType<typeof assess<Rule>>[number];

/** A rule that is true, or one that holds back with what it waits for. */
const said = (knowledge: Knowledge, seen: Seen, { id, truth, definition }: Assessed): string =>
  truth === 'yes' ? id : `${id}?${openFacts(knowledge, definition, seen).join()}`;

/**
 * Everything that the advice and the dose check take from a situation, but for the amounts of a plan and the times of a
 * day: what each rule says, what it waits for, and the few figures that are read besides the rules. Two situations of
 * one reading get the same advice, whatever conditions, medicines and signs come on top.
 */
export function readingOf(knowledge: Knowledge, seen: Seen): string {
  const { facts, figures, situation } = seen;
  const { safety, dose, need } = relevantRules(knowledge);
  const deciding = assess(need, situation).find(
    ({ truth, definition }) => truth === 'yes' || definition.ifUnknown === 'block',
  );
  return [
    ...assess(safety, situation).map((one) => said(knowledge, seen, one)),
    ...assess<Rule>(dose, situation).map((one) => said(knowledge, seen, one)),
    deciding && said(knowledge, seen, deciding),
    // Read beside the rules, in the order of `recommend`, `checkDose` and what they call.
    isMinor(knowledge, seen),
    facts.lifeStage,
    facts.unsure?.join(),
    figures.takesMagnesium,
    (figures.roomMg ?? -1) < 0,
    figures.unplannedMg === 0,
    figures.supplementMgAtLeast === undefined,
    (figures.supplementMg ?? 0) >= 1,
  ].join(' ');
}
