import { leavesOf, thresholdIn, valuesIn } from '../../src/engine/leaves.js';
import type {
  ChoiceRule,
  Condition,
  DoseRule,
  Knowledge,
  NeedRule,
  Rule,
  Scalar,
  Severity,
} from '../../src/engine/types.js';
import { allRules, unique } from './partition.js';

/** Slips of the pen in one rule: what a person who edits the knowledge could get wrong, each by itself. */

export type Group = keyof Knowledge['rules'];
type AnyRule = Rule & { weight?: number; rejects?: boolean; outcome?: string; withholdsPlan?: boolean };

export interface Mutant {
  group: Group;
  id: string;
  /** What is wrong with it. */
  slip: string;
  knowledge: Knowledge;
}

type Slip<T> = readonly [what: string, wrong: T];

/** Other values that a rule names of the same fact. */
const othersOf = (knowledge: Knowledge, fact: string, value: Scalar): Scalar[] =>
  unique(
    allRules(knowledge)
      .flatMap(({ when }) => leavesOf(when))
      .filter((leaf) => leaf.fact === fact)
      .flatMap(valuesIn),
  ).filter((other) => other !== value && typeof other === typeof value);

/** One leaf gone wrong: a threshold one up or down, a comparison turned round, a value taken for another. */
function leafSlips(
  knowledge: Knowledge,
  leaf: Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>,
) {
  const slips: Slip<Condition>[] = [[`not ${leaf.fact}`, { not: leaf }]];
  const { fact } = leaf;
  const at = thresholdIn(leaf);
  if (at !== undefined) {
    const isLower = 'atLeast' in leaf;
    for (const wrong of [at - 1, at + 1])
      slips.push([`${fact} ${at} to ${wrong}`, isLower ? { fact, atLeast: wrong } : { fact, below: wrong }]);
    slips.push([`${fact} ${at} turned`, isLower ? { fact, below: at } : { fact, atLeast: at }]);
  }
  if ('in' in leaf) {
    for (const value of leaf.in)
      slips.push([`${fact} without ${value}`, { fact, in: leaf.in.filter((one) => one !== value) }]);
    const more = othersOf(knowledge, fact, '').find((other) => !leaf.in.includes(other));
    if (more !== undefined) slips.push([`${fact} with ${more}`, { fact, in: [...leaf.in, more] }]);
  }
  const value = 'has' in leaf ? leaf.has : 'is' in leaf ? leaf.is : undefined;
  const [other] = value === undefined ? [] : othersOf(knowledge, fact, value);
  if (other !== undefined)
    slips.push([`${fact} ${other} for ${value}`, 'has' in leaf ? { fact, has: other } : { fact, is: other }]);
  return slips;
}

const without = <T>(list: readonly T[], place: number): T[] => list.filter((_, i) => i !== place);

/** A condition with one thing wrong in it, wherever that is. */
function conditionSlips(knowledge: Knowledge, condition: Condition): Slip<Condition>[] {
  if ('not' in condition) {
    const inner = conditionSlips(knowledge, condition.not);
    return [
      ['without not', condition.not],
      ...inner.map(([what, wrong]): Slip<Condition> => [what, { not: wrong }]),
    ];
  }
  if (!('all' in condition) && !('any' in condition)) return leafSlips(knowledge, condition);
  const isAll = 'all' in condition;
  const parts = isAll ? condition.all : condition.any;
  const made = (some: Condition[]): Condition => (isAll ? { all: some } : { any: some });
  return [
    [isAll ? 'any for all' : 'all for any', isAll ? { any: parts } : { all: parts }],
    ...parts.map((_, i): Slip<Condition> => [`without part ${i + 1}`, made(without(parts, i))]),
    ...parts.flatMap((part, i) =>
      conditionSlips(knowledge, part).map(([what, wrong]): Slip<Condition> => [
        what,
        made(parts.map((one, j) => (j === i ? wrong : one))),
      ]),
    ),
  ];
}

const SEVERITIES: readonly Severity[] = ['info', 'caution', 'stop', 'emergency'];
const WEAKER: Readonly<Record<Rule['ifUnknown'], Rule['ifUnknown'][]>> = {
  block: ['mention', 'ignore'],
  mention: ['ignore'],
  ignore: [],
};

/** What else a rule may say by mistake. */
function ruleSlips(group: Group, rule: AnyRule): Slip<AnyRule>[] {
  const slips: Slip<AnyRule>[] = WEAKER[rule.ifUnknown].map((weaker) => [
    `unknown: ${weaker}`,
    { ...rule, ifUnknown: weaker },
  ]);
  const severity = SEVERITIES[SEVERITIES.indexOf(rule.severity) - 1];
  // Of a rule of need or choice the severity decides nothing.
  if (severity && (group === 'safety' || group === 'proposal' || group === 'dose'))
    slips.push([`only ${severity}`, { ...rule, severity }]);
  if (group === 'need' || group === 'dose') {
    const outcomes: readonly string[] = group === 'need' ? NEEDS : DOSES;
    if (rule.outcome !== undefined)
      for (const outcome of outcomes.filter((one) => one !== rule.outcome))
        slips.push([`says ${outcome}`, { ...rule, outcome }]);
  }
  if (rule.withholdsPlan === true) slips.push(['plans all the same', { ...rule, withholdsPlan: false }]);
  if (rule.rejects === true) slips.push(['rejects nothing', { ...rule, rejects: false }]);
  const { weight } = rule;
  if (weight !== undefined && weight !== 0)
    slips.push(['weighs the other way', { ...rule, weight: -weight }]);
  return slips;
}

const NEEDS: readonly NeedRule['outcome'][] = ['nothing-needed', 'food-first', 'form'];
const DOSES: readonly NonNullable<DoseRule['outcome']>[] = ['above', 'below', 'within'];

const withRule = (knowledge: Knowledge, group: Group, id: string, rule: AnyRule | undefined): Knowledge => {
  const rules: Record<string, unknown> = { ...knowledge.rules[group], [id]: rule };
  if (!rule) delete rules[id];
  return { ...knowledge, rules: { ...knowledge.rules, [group]: rules as Record<string, ChoiceRule> } };
};

function mutantsOfRule(knowledge: Knowledge, group: Group, id: string, rule: AnyRule): Mutant[] {
  const slips: Slip<AnyRule | undefined>[] = [
    ['removed', undefined],
    ...ruleSlips(group, rule),
    ...conditionSlips(knowledge, rule.when).map(([what, when]): Slip<AnyRule> => [what, { ...rule, when }]),
  ];
  return slips.map(([slip, wrong]) => ({
    group,
    id,
    slip,
    knowledge: withRule(knowledge, group, id, wrong),
  }));
}

/** Every slip in every rule. */
export function mutantsOf(knowledge: Knowledge): Mutant[] {
  return (Object.keys(knowledge.rules) as Group[]).flatMap((group) =>
    Object.entries(knowledge.rules[group] as Readonly<Record<string, AnyRule>>).flatMap(([id, rule]) =>
      mutantsOfRule(knowledge, group, id, rule),
    ),
  );
}
