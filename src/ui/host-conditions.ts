import { numbered } from '../engine/counting.js';
import type { HostQuestion } from '../engine/host-knowledge.js';
import type { FactKey, Facts, Figures, Knowledge } from '../engine/types.js';

/**
 * What a host's condition may look at, and how. Structured facts (portions, labels, times of a day) are read by the
 * figures that are worked out from them.
 */

export const LIST_FACTS = [
  'goals',
  'avoid',
  'conditions',
  'medicines',
  'redFlags',
  'unsure',
  'takenForms',
  'supplementForms',
] as const satisfies readonly FactKey[];

export const NUMBER_FACTS = [
  'ageYears',
  'sportHours',
  'referenceLowMg',
  'referenceHighMg',
  'upperLevelMg',
  'ceilingMg',
  'foodLowMg',
  'foodMg',
  'foodHighMg',
  'supplementMg',
  'supplementMgHigh',
  'prescribedMg',
  'boughtMg',
  'antacidMg',
  'roomMg',
  'gapMg',
  'gapLowMg',
  'shortMg',
] as const satisfies readonly (keyof Facts | keyof Figures)[];

const CHOICE_FACTS = {
  sex: ['female', 'male'],
  lifeStage: ['none', 'pregnant', 'breastfeeding'],
  stomach: ['robust', 'sensitive', 'slow'],
  prefer: ['few-units', 'powder', 'liquid', 'skin', 'any'],
  stress: ['low', 'some', 'high'],
  standard: ['nl', 'eu', 'us'],
  claims: ['eu', 'education'],
} as const satisfies Partial<Record<FactKey, readonly string[]>>;

export const YES_NO_FACTS = [
  'takesMagnesium',
  'hoursKept',
  'referenceKnown',
] as const satisfies readonly FactKey[];

export const CHOICE_FACT_NAMES = Object.keys(CHOICE_FACTS) as (keyof typeof CHOICE_FACTS)[];

const includes = (list: readonly string[], one: unknown): boolean => list.some((item) => item === one);
const orList = (list: readonly string[]): string => list.map((one) => `"${one}"`).join(', ');

/* ------------------------------------------------------- where it is wrong */

/** A place in a condition that cannot be used, and what was expected there. */
export interface BadSpot {
  path: string;
  value: unknown;
  expected: string;
}

export interface ConditionContext {
  knowledge: Knowledge;
  questions: readonly HostQuestion[];
}

/** What the ids of a list may be; null: any. */
function idsOf(fact: string, { knowledge, questions }: ConditionContext): readonly string[] | null {
  switch (fact) {
    case 'goals':
      return Object.keys(knowledge.goals);
    case 'conditions':
      return [...Object.keys(knowledge.conditions), 'other'];
    case 'medicines':
      return [...Object.keys(knowledge.medicines), 'other'];
    case 'redFlags':
      return Object.keys(knowledge.redFlags);
    case 'takenForms':
    case 'supplementForms':
      return Object.keys(knowledge.forms);
    case 'avoid':
      return ['nuts', 'gluten', 'fish', 'dairy', 'soy', 'animal'];
    case 'unsure':
      return null;
    default:
      return questions.find(({ id }) => `own.${id}` === fact)?.choices ?? null;
  }
}

type Kind = 'list' | 'number' | 'choice' | 'yes-no';

function kindOf(fact: string, { questions }: ConditionContext): Kind | null {
  if (includes(LIST_FACTS, fact)) return 'list';
  if (includes(NUMBER_FACTS, fact)) return 'number';
  if (includes(CHOICE_FACT_NAMES, fact)) return 'choice';
  if (includes(YES_NO_FACTS, fact)) return 'yes-no';
  const own = questions.find(({ id }) => `own.${id}` === fact);
  if (!own) return null;
  return own.kind === 'many' ? 'list' : own.kind === 'number' ? 'number' : 'choice';
}

const OPERATORS: Readonly<Record<Kind, readonly string[]>> = {
  list: ['has'],
  number: ['atLeast', 'below'],
  choice: ['is', 'in'],
  'yes-no': ['is'],
};

const WHY: Readonly<Record<Kind, string>> = {
  list: '"has" with an id, for it is a list',
  number: '"atLeast" or "below" with a number',
  choice: '"is" with one answer, or "in" with a list of answers',
  'yes-no': '"is" with true or false',
};

const ANY_FACT = `a fact that is known here (${[
  ...LIST_FACTS,
  ...NUMBER_FACTS,
  ...CHOICE_FACT_NAMES,
  ...YES_NO_FACTS,
].join(', ')}) or "own.<id>" of a question of yours`;

function badValue(path: string, value: unknown, allowed: readonly string[] | null): BadSpot | null {
  if (allowed === null ? typeof value === 'string' && value !== '' : includes(allowed, value)) return null;
  return { path, value, expected: allowed === null ? 'a text' : `one of ${orList(allowed)}` };
}

function badOperand(
  path: string,
  fact: string,
  operator: string,
  value: unknown,
  context: ConditionContext,
): BadSpot | null {
  switch (kindOf(fact, context)) {
    case 'number':
      return typeof value === 'number' && Number.isFinite(value)
        ? null
        : { path, value, expected: 'a number' };
    case 'yes-no':
      return typeof value === 'boolean' ? null : { path, value, expected: 'true or false' };
    case 'list':
      return badValue(path, value, idsOf(fact, context));
    default: {
      const allowed = includes(CHOICE_FACT_NAMES, fact)
        ? CHOICE_FACTS[fact as keyof typeof CHOICE_FACTS]
        : idsOf(fact, context);
      if (operator === 'is') return badValue(path, value, allowed);
      if (!Array.isArray(value) || value.length === 0)
        return { path, value, expected: 'a list of one answer or more' };
      const at = value.findIndex((one) => badValue(path, one, allowed));
      return at < 0 ? null : badValue(`${path}[${at}]`, value[at], allowed);
    }
  }
}

function badLeaf(
  leaf: Readonly<Record<string, unknown>>,
  path: string,
  context: ConditionContext,
): BadSpot | null {
  const { fact, ...rest } = leaf;
  const kind = typeof fact === 'string' ? kindOf(fact, context) : null;
  if (typeof fact !== 'string' || kind === null)
    return { path: `${path}.fact`, value: fact, expected: ANY_FACT };
  const operators = Object.keys(rest);
  const [operator] = operators;
  if (operators.length !== 1 || operator === undefined || !OPERATORS[kind].includes(operator)) {
    const wrong = operators.find((one) => !OPERATORS[kind].includes(one));
    return {
      path: wrong === undefined ? path : `${path}.${wrong}`,
      value: rest,
      expected: `for "${fact}": ${WHY[kind]}`,
    };
  }
  return badOperand(`${path}.${operator}`, fact, operator, rest[operator], context);
}

const EXPECTED =
  'a condition: { "fact": …, "is" | "in" | "has" | "atLeast" | "below": … }, { "all": […] }, { "any": […] } or { "not": … }';

/** The first place at which a condition cannot be used; null where all of it can. */
export function badSpotIn(value: unknown, path: string, context: ConditionContext): BadSpot | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { path, value, expected: EXPECTED };
  const keys = Object.keys(value);
  const [key] = keys;
  const inner = key === undefined ? undefined : (value as Record<string, unknown>)[key];
  if (keys.includes('fact')) return badLeaf(value as Record<string, unknown>, path, context);
  if (keys.length !== 1 || (key !== 'all' && key !== 'any' && key !== 'not'))
    return { path, value, expected: EXPECTED };
  if (key === 'not') return badSpotIn(inner, `${path}.not`, context);
  if (!Array.isArray(inner) || inner.length === 0)
    return { path: `${path}.${key}`, value: inner, expected: 'a list of one condition or more' };
  for (const [i, part] of numbered(inner)) {
    const spot = badSpotIn(part, `${path}.${key}[${i}]`, context);
    if (spot) return spot;
  }
  return null;
}
