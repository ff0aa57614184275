import { checkDose } from './check-dose.js';
import { truthOf } from './evaluate.js';
import { formFacts } from './forms.js';
import { leavesOf } from './leaves.js';
import type { Problem } from './problem.js';
import { recommend } from './recommend.js';
import { seeSituation } from './situation.js';
import type { Condition, DoseOutcome, FormsOutcome, Knowledge, Rule, Situation, Truth } from './types.js';
import { visitorsFor, type Visitor } from './verify-visitors.js';

type Rules = Readonly<Record<string, Rule>>;

export const ruleGroups = ({ rules }: Knowledge): [group: string, rules: Rules][] => Object.entries(rules);

const looksAtForm = (when: Condition): boolean => leavesOf(when).some(({ fact }) => fact.startsWith('form'));

/** A rule that looks at a form is read against each. */
function situationsOf(knowledge: Knowledge, { facts, options }: Visitor, when: Condition): Situation[] {
  const { situation } = seeSituation(knowledge, facts, options);
  if (!looksAtForm(when)) return [situation];
  return Object.entries(knowledge.forms).map(([id, form]) => ({ ...situation, ...formFacts(id, form) }));
}

interface Witnesses {
  /** Of whom the rule is true, and of whom it is not. */
  yes: Visitor | undefined;
  no: Visitor | undefined;
}

function witnessesOf(knowledge: Knowledge, when: Condition): Witnesses {
  const found: Witnesses = { yes: undefined, no: undefined };
  for (const visitor of visitorsFor(knowledge, [when])) {
    const truths = new Set<Truth>(
      situationsOf(knowledge, visitor, when).map((situation) => truthOf(when, situation)),
    );
    if (truths.has('yes')) found.yes ??= visitor;
    if (truths.has('no')) found.no ??= visitor;
    if (found.yes && found.no) break;
  }
  return found;
}

/** What was reached by trying. */
interface Reached {
  forms: Set<FormsOutcome>;
  dose: Set<DoseOutcome>;
  /** Rules that decided. */
  rules: Set<string>;
}

function reach(knowledge: Knowledge, { facts, options }: Visitor, reached: Reached): void {
  const advice = recommend(knowledge, facts, options);
  const verdict = checkDose(knowledge, facts, options);
  reached.forms.add(advice.outcome);
  reached.dose.add(verdict.outcome);
  for (const { rule } of [...advice.findings, ...verdict.findings]) reached.rules.add(rule);
}

const FORMS: readonly FormsOutcome[] = [
  'form',
  'food-first',
  'nothing-needed',
  'ask-professional',
  'emergency',
  'incomplete',
];
const DOSE: readonly DoseOutcome[] = [
  'emergency',
  'ask-professional',
  'above',
  'incomplete',
  'below',
  'within',
];

/** The rules of which the first that is true decides: each has to be that for somebody. */
const decidingRules = ({ rules }: Knowledge): string[] => [
  ...Object.keys(rules.need),
  ...Object.keys(rules.dose).filter((id) => rules.dose[id]?.outcome !== undefined),
];

/** What no visitor that was met so far came to is looked for among all whom the rules of need and dose tell apart. */
function reachTheRest(knowledge: Knowledge, reached: Reached): void {
  const { need, dose } = knowledge.rules;
  const conditions = [...Object.values(need), ...Object.values(dose)].map(({ when }) => when);
  const deciding = decidingRules(knowledge);
  const isDone = (): boolean =>
    FORMS.every((one) => reached.forms.has(one)) &&
    DOSE.every((one) => reached.dose.has(one)) &&
    deciding.every((id) => reached.rules.has(id));
  for (const visitor of visitorsFor(knowledge, conditions)) {
    if (isDone()) return;
    reach(knowledge, visitor, reached);
  }
}

function unreached(knowledge: Knowledge, reached: Reached, silent: ReadonlySet<string>): Problem[] {
  const outcome = (kind: string, one: string): Problem => ({
    code: 'outcome-not-reached',
    where: `outcomes.${kind}.${one}`,
    message: `Nobody who was tried came to the outcome "${one}".`,
  });
  const shadowed = decidingRules(knowledge).filter((id) => !reached.rules.has(id) && !silent.has(id));
  return [
    ...FORMS.filter((one) => !reached.forms.has(one)).map((one) => outcome('forms', one)),
    ...DOSE.filter((one) => !reached.dose.has(one)).map((one) => outcome('dose', one)),
    ...shadowed.map((id): Problem => ({
      code: 'rule-never-fires',
      where: `rules.${Object.hasOwn(knowledge.rules.need, id) ? 'need' : 'dose'}.${id}`,
      message: `The rule "${id}" is true of some, but for each of them another rule decides before it.`,
    })),
  ];
}

/** Rules that say nothing, or the same to everybody; and outcomes that nobody comes to. */
export function verifyRules(knowledge: Knowledge): Problem[] {
  const problems: Problem[] = [];
  const silent = new Set<string>();
  const reached: Reached = { forms: new Set(), dose: new Set(), rules: new Set() };
  for (const [group, rules] of ruleGroups(knowledge)) {
    for (const [id, { when }] of Object.entries(rules)) {
      const where = `rules.${group}.${id}`;
      const { yes, no } = witnessesOf(knowledge, when);
      for (const visitor of [yes, no]) if (visitor) reach(knowledge, visitor, reached);
      if (!yes) {
        silent.add(id);
        const message = `The rule "${id}" can never fire: its condition is true of nobody.`;
        problems.push({ code: 'rule-never-fires', where, message });
      } else if (!no) {
        const message = `The rule "${id}" always fires: its condition is false of nobody, so it decides nothing.`;
        problems.push({ code: 'rule-always-fires', where, message });
      }
    }
  }
  reachTheRest(knowledge, reached);
  return [...problems, ...unreached(knowledge, reached, silent)];
}
