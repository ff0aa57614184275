import { truthOf } from './evaluate.js';
import { formFacts } from './forms.js';
import { leavesOf, thresholdIn, valuesIn, type Leaf } from './leaves.js';
import type { Problem } from './problem.js';
import type { Condition, FactKey, Knowledge, Rule, Situation } from './types.js';

/** A value that no rule names: "something else". */
const OTHER = '\u0000';
const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** At most so many ids of one list are combined with each other; any further id is looked at by itself. */
const MOST_IDS = 10;

const combinations = (ids: readonly unknown[]): unknown[][] =>
  ids.reduce<unknown[][]>((sets, id) => [...sets, ...sets.map((set) => [...set, id])], [[]]);

function subsets(ids: readonly unknown[]): unknown[][] {
  const further = ids.slice(MOST_IDS);
  return [
    ...combinations(ids.slice(0, MOST_IDS)),
    ...further.map((id) => [id]),
    ...(further.length > 0 ? [ids.slice()] : []),
  ];
}

/** How often the rules of one group may be looked at in all; a few seconds of work. */
const MOST_LOOKS = 3_000_000;

/** Of one fact, every value that these leaves tell apart. */
function valuesOf(leaves: readonly Leaf[]): unknown[] {
  const named = unique(leaves.flatMap(valuesIn));
  if (leaves.some((leaf) => 'has' in leaf)) return subsets(named);
  const thresholds = unique(leaves.map(thresholdIn).filter((at) => at !== undefined));
  if (thresholds.length > 0) return [Math.min(...thresholds) - 1, ...thresholds];
  return named.every((value) => typeof value === 'boolean') ? [true, false] : [...named, OTHER];
}

/** What the two conditions look at beside a form, and the values of each that they tell apart. */
interface Axis {
  fact: FactKey;
  values: readonly unknown[];
}

const isOfForm = ({ fact }: Leaf): boolean => fact.startsWith('form');

function axesOf(leaves: readonly Leaf[]): Axis[] {
  const others = leaves.filter((leaf) => !isOfForm(leaf));
  return unique(others.map((leaf) => leaf.fact)).map((fact) => ({
    fact,
    values: valuesOf(others.filter((leaf) => leaf.fact === fact)),
  }));
}

/** What it takes to look at all of them, before any is made. */
function looksFor(knowledge: Knowledge, leaves: readonly Leaf[]): number {
  const forms = leaves.some(isOfForm) ? Object.keys(knowledge.forms).length : 1;
  return axesOf(leaves).reduce((all, { values }) => all * values.length, forms) * leaves.length;
}

/** Everything that two conditions together tell apart, each fact by itself; a form brings its own properties. */
function situationsOf(knowledge: Knowledge, leaves: readonly Leaf[]): Situation[] {
  const forms = Object.entries(knowledge.forms).map(([id, form]): Situation => ({ ...formFacts(id, form) }));
  return axesOf(leaves).reduce<Situation[]>(
    (situations, { fact, values }) =>
      situations.flatMap((one) => values.map((value) => ({ ...one, [fact]: value }))),
    leaves.some(isOfForm) ? forms : [{}],
  );
}

/** What any rule may say. */
interface AnyRule extends Rule {
  outcome?: string;
  weight?: number;
  rejects?: boolean;
}

interface Named {
  id: string;
  rule: AnyRule;
}

interface Both {
  a: Named;
  b: Named;
  /** Wherever a is true, b is. */
  aWithinB: boolean;
  same: boolean;
}

const leavesOfBoth = (a: Named, b: Named): Leaf[] => [a, b].flatMap(({ rule }) => leavesOf(rule.when));

/** The two beside each other, either way round. */
function compare(knowledge: Knowledge, a: Named, b: Named): [Both, Both] {
  const pairs = situationsOf(knowledge, leavesOfBoth(a, b)).map((situation) => {
    const isTrue = (when: Condition): boolean => truthOf(when, situation) === 'yes';
    return [isTrue(a.rule.when), isTrue(b.rule.when)] as const;
  });
  // Of a rule that is never true anything could be said.
  const aWithinB = pairs.some(([ofA]) => ofA) && pairs.every(([ofA, ofB]) => !ofA || ofB);
  const bWithinA = pairs.some(([, ofB]) => ofB) && pairs.every(([ofA, ofB]) => !ofB || ofA);
  const same = aWithinB && bWithinA;
  return [
    { a, b, aWithinB, same },
    { a: b, b: a, aWithinB: bWithinA, same },
  ];
}

/** In what two rules that are true of the same visitors differ; null where they agree. */
function quarrel({ a, b, aWithinB, same }: Both): string | null {
  const one = a.rule;
  const other = b.rule;
  if (aWithinB && (one.weight ?? 0) > 0 && other.rejects === true) {
    return `"${a.id}" recommends a form wherever "${b.id}" rejects it`;
  }
  if (!same) return null;
  const both = `"${a.id}" and "${b.id}" are true of exactly the same visitors, and`;
  if (one.outcome !== other.outcome) {
    return `${both} one says "${one.outcome ?? 'nothing'}", the other "${other.outcome ?? 'nothing'}"`;
  }
  if (one.severity !== other.severity)
    return `${both} one is "${one.severity}", the other "${other.severity}"`;
  const areOpposite = Math.sign(one.weight ?? 0) * Math.sign(other.weight ?? 0) < 0;
  return areOpposite ? `${both} one speaks for a form, the other against it` : null;
}

const factsOf = ({ when }: Rule): FactKey[] => unique(leavesOf(when).map(({ fact }) => fact)).sort();

/** Only rules that look at the same facts can be about the same visitors; of forms, any two can. */
const mayCompare = (group: string, a: Rule, b: Rule): boolean =>
  group === 'choice' || factsOf(a).join() === factsOf(b).join();

function contradictionsIn(knowledge: Knowledge, group: string, rules: readonly Named[]): Problem[] {
  const problems: Problem[] = [];
  let left = MOST_LOOKS;
  let skipped = 0;
  const pairs = rules.flatMap((a, i) => rules.slice(i + 1).map((b) => [a, b] as const));
  for (const [a, b] of pairs) {
    if (!mayCompare(group, a.rule, b.rule)) continue;
    const looks = looksFor(knowledge, leavesOfBoth(a, b));
    if (looks > left) {
      skipped += 1;
      continue;
    }
    left -= looks;
    const [one, other] = compare(knowledge, a, b);
    const said = quarrel(one) ?? quarrel(other);
    if (said === null) continue;
    problems.push({ code: 'rules-contradict', where: `rules.${group}.${b.id}`, message: `${said}.` });
  }
  if (skipped === 0) return problems;
  const message = `Not compared with each other, for they name too much together: ${skipped} pairs of rules of this group.`;
  return [...problems, { code: 'rules-not-compared', where: `rules.${group}`, message }];
}

/**
 * Rules of one group that say opposite things of the same visitors. Its limit: apart from forms it compares only rules
 * that look at exactly the same facts, and each fact by itself; of two that look at different facts, or stand in
 * different groups, it says nothing. Where a group is too large to be compared as a whole, that is told.
 */
export const verifyContradictions = (knowledge: Knowledge): Problem[] =>
  Object.entries(knowledge.rules).flatMap(([group, rules]) =>
    contradictionsIn(
      knowledge,
      group,
      Object.entries(rules as Readonly<Record<string, AnyRule>>).map(([id, rule]) => ({ id, rule })),
    ),
  );
