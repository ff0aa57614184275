import { leavesOf, thresholdIn, type Leaf } from '../../src/engine/leaves.js';
import type { FactKey, Knowledge, Rule } from '../../src/engine/types.js';

/**
 * Where facts are cut into classes: at every number that a rule, a question or a band of the knowledge mentions. The cuts
 * are read from the data, so that a rule with a new threshold brings its own.
 */

export const unique = <T>(values: Iterable<T>): T[] => [...new Set(values)];
const ascending = (values: Iterable<number>): number[] => unique(values).sort((a, b) => a - b);

export const allRules = ({ rules }: Knowledge): Rule[] =>
  Object.values(rules).flatMap((group) => Object.values(group as Readonly<Record<string, Rule>>));

/** Of notes nothing hangs (`notes.ts` checks that), so they cut nothing. */
export function decidingRules({ rules }: Knowledge): Rule[] {
  const { notes: _notes, ...deciding } = rules;
  return Object.values(deciding).flatMap((group) => Object.values(group as Readonly<Record<string, Rule>>));
}

/** All that is looked at: by rules that decide, and by what decides whether something is asked. */
export function allLeaves(knowledge: Knowledge): Leaf[] {
  const { questions, redFlags } = knowledge;
  const asked = Object.values(redFlags).flatMap((flag) =>
    typeof flag.asked === 'string' ? [] : [flag.asked],
  );
  const when = questions.flatMap((row) => (row.when ? [row.when] : []));
  return [...decidingRules(knowledge).map((rule) => rule.when), ...when, ...asked].flatMap(leavesOf);
}

const leavesByKnowledge = new WeakMap<Knowledge, Leaf[]>();

export function thresholdsOf(knowledge: Knowledge, ...facts: readonly FactKey[]): number[] {
  let leaves = leavesByKnowledge.get(knowledge);
  if (!leaves) leavesByKnowledge.set(knowledge, (leaves = allLeaves(knowledge)));
  const thresholds = leaves.filter(({ fact }) => facts.includes(fact)).map(thresholdIn);
  return ascending(thresholds.filter((at) => at !== undefined));
}

/** Whole numbers from one cut to just before the next, both ends included. */
export interface Interval {
  low: number;
  high: number;
}

export function intervals(cuts: Iterable<number>, low: number, high: number): Interval[] {
  const starts = ascending([low, ...cuts]).filter((at) => at >= low && at <= high);
  return starts.map((start, i) => ({ low: start, high: (starts[i + 1] ?? high + 1) - 1 }));
}

/** Completed months at which anything changes with age. */
export function ageCuts(knowledge: Knowledge): number[] {
  const { referenceIntakes, upperLevels, adultFromYears, estimateFromYears } = knowledge;
  const bands = [...Object.values(referenceIntakes).flat(), ...Object.values(upperLevels).flat()];
  const years = [...thresholdsOf(knowledge, 'ageYears'), adultFromYears, estimateFromYears];
  return ascending([
    ...years.map((at) => at * 12),
    ...bands.flatMap((band) => [
      band.ageFromMonths,
      ...(band.ageBelowMonths === null ? [] : [band.ageBelowMonths]),
    ]),
  ]);
}

export const ceilingsOf = ({ upperLevels, limits }: Knowledge): number[] =>
  ascending([
    limits.euCeilingMg,
    ...Object.values(upperLevels)
      .flat()
      .flatMap(({ mgPerDay }) => (mgPerDay === null ? [] : [mgPerDay])),
  ]);

/** Amounts of what is taken, by the high figure, at which a rule may turn: of themselves, or by the room they leave. */
export function takenCuts(knowledge: Knowledge): number[] {
  const room = thresholdsOf(knowledge, 'roomMg', 'levelRoomMg', 'levelRoomAtMostMg');
  return ascending([
    1,
    ...thresholdsOf(knowledge, 'supplementMgHigh', 'prescribedMg', 'unplannedMg', 'boughtMg', 'antacidMg'),
    // Room stays at or above a threshold up to the ceiling less that threshold.
    ...ceilingsOf(knowledge).flatMap((ceiling) => room.map((at) => ceiling - at + 1)),
  ]).filter((at) => at > 0);
}
