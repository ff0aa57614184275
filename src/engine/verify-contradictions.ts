import { truthOf } from './evaluate.js';
import { formFacts } from './forms.js';
import { leavesOf, thresholdIn, valuesIn, type Leaf } from './leaves.js';
import type { Problem } from './problem.js';
import type { Condition, FactKey, Knowledge, Rule, Situation } from './types.js';

/** A value that no rule names: "something else". */
const OTHER = '\u0000';
const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** At most so many ids of one list are combined; no rule of ours names more. */
const MOST_IDS = 10;

const subsets = (ids: readonly unknown[]): unknown[][] =>
  ids.reduce<unknown[][]>((sets, id) => [...sets, ...sets.map((set) => [...set, id])], [[]]);

/** Of one fact, every value that these leaves tell apart. */
function valuesOf(leaves: readonly Leaf[]): unknown[] {
  const named = unique(leaves.flatMap(valuesIn));
  if (leaves.some((leaf) => 'has' in leaf)) return subsets(named.slice(0, MOST_IDS));
  const thresholds = unique(leaves.map(thresholdIn).filter((at) => at !== undefined));
  if (thresholds.length > 0) return [Math.min(...thresholds) - 1, ...thresholds];
  return named.every((value) => typeof value === 'boolean') ? [true, false] : [...named, OTHER];
}

/** Everything that two conditions together tell apart, each fact by itself; a form brings its own properties. */
function situationsOf(knowledge: Knowledge, leaves: readonly Leaf[]): Situation[] {
  const isOfForm = ({ fact }: Leaf): boolean => fact.startsWith('form');
  const forms = Object.entries(knowledge.forms).map(([id, form]): Situation => ({ ...formFacts(id, form) }));
  const others = leaves.filter((leaf) => !isOfForm(leaf));
  let situations: Situation[] = leaves.some(isOfForm) ? forms : [{}];
  for (const fact of unique(others.map((leaf) => leaf.fact))) {
    const values = valuesOf(others.filter((leaf) => leaf.fact === fact));
    situations = situations.flatMap((one) => values.map((value) => ({ ...one, [fact]: value })));
  }
  return situations;
}

/** What any rule may say. */
interface AnyRule extends Rule {
  outcome?: string;
  weight?: number;
  rejects?: boolean;
}

interface Both {
  a: { id: string; rule: AnyRule };
  b: { id: string; rule: AnyRule };
  /** Wherever a is true, b is. */
  aWithinB: boolean;
  same: boolean;
}

function compare(knowledge: Knowledge, a: Both['a'], b: Both['b']): Both {
  const leaves = [a, b].flatMap(({ rule }) => leavesOf(rule.when));
  const pairs = situationsOf(knowledge, leaves).map((situation) => {
    const isTrue = (when: Condition): boolean => truthOf(when, situation) === 'yes';
    return [isTrue(a.rule.when), isTrue(b.rule.when)] as const;
  });
  // Of a rule that is never true anything could be said.
  const isEver = pairs.some(([ofA]) => ofA);
  const aWithinB = isEver && pairs.every(([ofA, ofB]) => !ofA || ofB);
  return { a, b, aWithinB, same: aWithinB && pairs.every(([ofA, ofB]) => ofA === ofB) };
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

/** Rules of one group that say opposite things of the same visitors. */
export function verifyContradictions(knowledge: Knowledge): Problem[] {
  const problems: Problem[] = [];
  for (const [group, rules] of Object.entries(knowledge.rules)) {
    const all = Object.entries(rules as Readonly<Record<string, AnyRule>>).map(([id, rule]) => ({
      id,
      rule,
    }));
    const pairs = all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b] as const));
    for (const [a, b] of pairs) {
      if (!mayCompare(group, a.rule, b.rule)) continue;
      const said = quarrel(compare(knowledge, a, b)) ?? quarrel(compare(knowledge, b, a));
      if (said === null) continue;
      problems.push({ code: 'rules-contradict', where: `rules.${group}.${b.id}`, message: `${said}.` });
    }
  }
  return problems;
}
