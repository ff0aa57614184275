import type { Condition, FactKey, Facts, Figures, Scalar } from './types.js';

/** A condition that holds no other. */
export type Leaf = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;

export function leavesOf(condition: Condition): Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  if ('not' in condition) return leavesOf(condition.not);
  return [condition];
}

/** The values that a leaf names; a threshold is none. */
export function valuesIn(leaf: Leaf): readonly Scalar[] {
  if ('has' in leaf) return [leaf.has];
  if ('is' in leaf) return [leaf.is];
  return 'in' in leaf ? leaf.in : [];
}

/** The number at which the truth of a leaf turns. */
export function thresholdIn(leaf: Leaf): number | undefined {
  if ('atLeast' in leaf) return leaf.atLeast;
  return 'below' in leaf ? leaf.below : undefined;
}

/** What of the visitor's facts a figure is worked out from. */
interface Origin {
  /** Without these it is not known; `diet` stands for every way to tell of food. */
  needs: readonly (keyof Facts)[];
  /** These change it. */
  also: readonly (keyof Facts)[];
}

const settings: Origin = { needs: [], also: [] };
const level: Origin = { needs: ['ageYears'], also: [] };
const reference: Origin = { needs: ['ageYears'], also: ['sex', 'lifeStage'] };
const food: Origin = { needs: ['diet'], also: ['foodMg', 'ageYears'] };
const taken: Origin = { needs: ['supplements'], also: ['medicines'] };
const room: Origin = { needs: ['ageYears', 'supplements'], also: ['medicines'] };
const balance: Origin = {
  needs: ['ageYears', 'supplements', 'diet'],
  also: ['sex', 'lifeStage', 'foodMg', 'medicines'],
};

const FIGURE_ORIGINS: Readonly<Record<keyof Figures, Origin>> = {
  standard: settings,
  claims: settings,
  referenceLowMg: reference,
  referenceHighMg: reference,
  referenceKnown: reference,
  upperLevelMg: level,
  ceilingMg: { needs: ['ageYears'], also: ['lifeStage'] },
  foodLowMg: food,
  foodMg: food,
  foodHighMg: food,
  supplementMg: taken,
  supplementMgHigh: taken,
  supplementMgAtLeast: taken,
  prescribedMg: taken,
  unplannedMg: taken,
  boughtMg: taken,
  antacidMg: taken,
  impossibleLabels: taken,
  takesMagnesium: taken,
  takenForms: taken,
  supplementForms: taken,
  roomMg: room,
  levelRoomMg: room,
  levelRoomAtMostMg: room,
  gapMg: balance,
  gapLowMg: balance,
  shortMg: balance,
  hoursKept: { needs: ['medicines'], also: ['medicineTimes', 'wake', 'bed', 'meals'] },
};

const isFigure = (key: FactKey): key is keyof Figures => Object.hasOwn(FIGURE_ORIGINS, key);

/** A property of a form is nobody's answer; any other fact is its own origin. */
function originOf(key: FactKey): Origin {
  if (isFigure(key)) return FIGURE_ORIGINS[key];
  return { needs: key.startsWith('form') ? [] : [key as keyof Facts], also: [] };
}

/** What has to be asked before a fact or figure can be known. */
export const neededFor = (key: FactKey): readonly (keyof Facts)[] => originOf(key).needs;

/** All that the visitor tells on which a fact or figure hangs. */
export function toldFor(key: FactKey): readonly (keyof Facts)[] {
  const { needs, also } = originOf(key);
  return [...needs, ...also];
}
