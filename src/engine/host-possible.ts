import { truthOf } from './evaluate.js';
import { toldFor, type Leaf } from './leaves.js';
import { MOST } from './read-facts.js';
import { isMinor } from './safety.js';
import type { Seen } from './situation.js';
import type { Condition, FactKey, Figures, Knowledge } from './types.js';

/**
 * A risk more never makes an outcome milder (promise S8), whatever a host's rule looks at. So what a host holds back of
 * a visitor is held back of the same visitor with a risk more: a condition is read of the visitor and, as far as it
 * looks at a risk, of the same visitor without it. Where that cannot be told exactly, it counts as possible.
 */

interface Possible {
  yes: boolean;
  no: boolean;
}

const ANYTHING: Possible = { yes: true, no: true };
const RISK_LISTS: readonly FactKey[] = ['conditions', 'medicines', 'redFlags'];

/** More of what is taken only raises these. */
const RISING: readonly FactKey[] = [
  'supplementMg',
  'supplementMgHigh',
  'supplementMgAtLeast',
  'prescribedMg',
  'unplannedMg',
  'boughtMg',
  'antacidMg',
  'impossibleLabels',
] satisfies (keyof Figures)[];
/** More of what is taken only lowers these, by no more than what is taken. */
const FALLING: readonly FactKey[] = [
  'gapMg',
  'gapLowMg',
  'shortMg',
  'roomMg',
  'levelRoomMg',
  'levelRoomAtMostMg',
] satisfies (keyof Figures)[];
/** What the visitor bears that somebody else might not. */
interface Borne {
  isMinor: boolean;
  isExpecting: boolean;
  takes: boolean;
  usesMedicine: boolean;
}

function borneBy(knowledge: Knowledge, seen: Seen): Borne {
  const { lifeStage, supplements = [], medicines = [] } = seen.facts;
  return {
    isMinor: isMinor(knowledge, seen),
    isExpecting: lifeStage === 'pregnant' || lifeStage === 'breastfeeding',
    takes: supplements.length > 0,
    usesMedicine: medicines.length > 0,
  };
}

/** The values that a fact has, or would have with fewer risks; `null`: any. Of figures the ends of a range. */
function valuesOf(
  fact: FactKey,
  { situation, figures }: Seen,
  borne: Borne,
  adult: number,
): unknown[] | null {
  const value = situation[fact];
  const figure = typeof value === 'number' ? value : undefined;
  if (RISK_LISTS.includes(fact)) return value === undefined ? [value] : [value, []];
  if (fact === 'lifeStage') return borne.isExpecting ? [value, 'none'] : [value];
  if (fact === 'ageYears') return borne.isMinor ? [value, adult, MOST.ageYears] : [value];
  if (fact === 'takesMagnesium') return value === true ? [value, false] : [value];
  if (fact === 'hoursKept') return borne.usesMedicine ? [value, true] : [value];
  if (fact === 'takenForms' || fact === 'supplementForms')
    return Array.isArray(value) ? [value, []] : [value];
  if (RISING.includes(fact)) return figure === undefined ? [value] : [value, 0];
  // What nobody told stays unknown with fewer risks; a child's portions alone are estimated of a grown person.
  if (value === undefined && !borne.isMinor) return [value];
  const isBody = borne.isMinor || borne.isExpecting;
  if (FALLING.includes(fact) && !isBody && figure !== undefined) {
    const taken = figures.supplementMgHigh ?? figures.supplementMgAtLeast ?? Infinity;
    return borne.takes ? [value, figure + taken + 1] : [value];
  }
  return hangsOnRisk(fact, borne) ? null : [value];
}

/** Medicines change a sum only by leaving it open, and then nothing is decided. */
function hangsOnRisk(fact: FactKey, { isMinor: isChild, isExpecting, takes }: Borne): boolean {
  const told = toldFor(fact).filter((key) => key !== fact);
  return (
    (isChild && told.includes('ageYears')) ||
    (isExpecting && told.includes('lifeStage')) ||
    (takes && told.includes('supplements'))
  );
}

/** Between the ends of a range a single figure may lie anywhere. */
const isBetween = (leaf: Leaf, values: readonly unknown[]): boolean =>
  ('is' in leaf || 'in' in leaf) &&
  values.every((one) => typeof one === 'number') &&
  new Set(values).size > 1;

function ofLeaf(leaf: Leaf, seen: Seen, borne: Borne, adult: number): Possible {
  const values = valuesOf(leaf.fact, seen, borne, adult);
  if (values === null || isBetween(leaf, values)) return ANYTHING;
  const truths = values.map((value) => truthOf(leaf, { [leaf.fact]: value }));
  return { yes: truths.includes('yes'), no: truths.includes('no') };
}

function possible(condition: Condition, read: (leaf: Leaf) => Possible): Possible {
  if ('all' in condition) {
    const parts = condition.all.map((part) => possible(part, read));
    return { yes: parts.every(({ yes }) => yes), no: parts.some(({ no }) => no) };
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => possible(part, read));
    return { yes: parts.some(({ yes }) => yes), no: parts.every(({ no }) => no) };
  }
  if ('not' in condition) {
    const { yes, no } = possible(condition.not, read);
    return { yes: no, no: yes };
  }
  return read(condition);
}

/** Whether a condition is true of the visitor, or may be of the same visitor with fewer risks. */
export function holdsWithFewerRisks(knowledge: Knowledge, condition: Condition, seen: Seen): boolean {
  const borne = borneBy(knowledge, seen);
  return possible(condition, (leaf) => ofLeaf(leaf, seen, borne, knowledge.adultFromYears)).yes;
}
