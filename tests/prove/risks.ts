import type { Knowledge } from '../../src/engine/types.js';
import { takenMg, type Taken } from './amounts.js';
import { eatingKey, type Cells, type Eating } from './cells.js';
import { NO_ORDER } from './classes.js';
import { CORNERS, type Corner } from './persons.js';
import { note, type Tally } from './tally.js';

/**
 * S8 for what is no list: expecting a child, being a younger minor, taking one supplement more. Such a step leads from
 * one situation to another, with the same food; that no step is milder is then looked up for every safety set.
 */

type Step = (from: number, to: number) => void;

/** Whether some food intake lies in both classes; days are counted in whole mg, estimates are not. */
function shareFood({ eaten: a }: Eating, { eaten: b }: Eating): boolean {
  if (a.way !== b.way) return false;
  if (a.way === 'unknown') return a.reaches === b.reaches;
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  return a.way === 'day' ? low <= high : low < high;
}

function stepsBetween(from: readonly Eating[], to: readonly Eating[], step: Step): void {
  for (const a of from) {
    for (const b of to) {
      if (shareFood(a, b)) a.situations.forEach((id, i) => step(id, b.situations[i] ?? id));
    }
  }
}

const eatingAt = ({ eating }: Cells, person: number, taken: number, corner: Corner): readonly Eating[] =>
  eating.get(eatingKey(person, taken, corner)) ?? [];

/** The same food and supplements, told of somebody who is expecting or younger. */
function byPerson(cells: Cells, step: Step): void {
  for (const [from, to] of cells.riskier) {
    for (const t of cells.taken.keys()) {
      for (const corner of CORNERS) {
        stepsBetween(eatingAt(cells, from, t, corner), eatingAt(cells, to, t, corner), step);
      }
    }
  }
}

/** Whether one supplement more may lead straight from the one class to the other; what lies further is reached in steps. */
function isNext(a: Taken, b: Taken, classes: readonly Taken[]): boolean {
  if (b.mg === null || b.mg.low === 0) return false;
  const { low } = b.mg;
  const isFirst = classes.every((other) => other.kind !== b.kind || (other.mg?.low ?? 0) >= low);
  if (a.kind === 'nothing' || a.kind === 'on the skin') return isFirst;
  if (a.mg === null) return false;
  const isNear = a.mg.low === low || a.mg.high + 1 === low;
  return isNear && b.after.includes(a.kind);
}

type CornerPair = readonly [before: Corner, after: Corner];

/** From one amount of a class to no smaller one of the same. */
const MORE_WITHIN: readonly CornerPair[] = [
  [0, 0],
  [0, 1],
  [1, 1],
];
/** Every amount of the next class is more. */
const MORE_BEYOND: readonly CornerPair[] = [...MORE_WITHIN, [1, 0]];

function bySupplement(knowledge: Knowledge, cells: Cells, step: Step): void {
  const { taken } = cells;
  const pairs = [...taken.entries()].flatMap(([a, from]) =>
    [...taken.entries()].filter(([, to]) => isNext(from, to, taken)).map(([b]) => [a, b] as const),
  );
  for (const [a, b] of pairs) {
    const from = taken[a] as Taken;
    const to = taken[b] as Taken;
    const isBeyond = (to.mg?.low ?? 0) > (from.mg?.low ?? 0);
    for (const [before, after] of isBeyond ? MORE_BEYOND : MORE_WITHIN) {
      // By the high figure it is more; a weight of compound may be less by the low one, and then it was not added.
      const isMore = takenMg(knowledge, to.facts[after]) >= takenMg(knowledge, from.facts[before]);
      if (!isMore && !to.isOpen) continue;
      for (const p of cells.persons.keys())
        stepsBetween(eatingAt(cells, p, a, before), eatingAt(cells, p, b, after), step);
    }
  }
}

/** Every pair of situations between which a risk lies. */
export function stepsOf(knowledge: Knowledge, cells: Cells): [from: number, to: number][] {
  const all = cells.situations.length;
  const found = new Set<number>();
  const step: Step = (from, to) => {
    if (from !== to) found.add(from * all + to);
  };
  byPerson(cells, step);
  bySupplement(knowledge, cells, step);
  return [...found].map((pair) => [Math.floor(pair / all), pair % all]);
}

/** @param outcomes of each situation, by set, how strict it is. */
export function checkSteps(
  knowledge: Knowledge,
  cells: Cells,
  outcomes: readonly Uint8Array[],
  tally: Tally,
): number {
  const steps = stepsOf(knowledge, cells);
  for (const [from, to] of steps) {
    const before = outcomes[from] as Uint8Array;
    const after = outcomes[to] as Uint8Array;
    for (let i = 0; i < before.length; i += 1) {
      const was = before[i] as number;
      const is = after[i] as number;
      if (was >= NO_ORDER || is >= NO_ORDER) continue;
      note(tally, 'S8', is >= was, () => ({
        set: i >> 1,
        from: cells.situations[from],
        to: cells.situations[to],
      }));
    }
  }
  return steps.length;
}
