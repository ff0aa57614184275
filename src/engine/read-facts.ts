import { NOT_ALL } from './evaluate.js';
import { elementalMgPerDay } from './supplements.js';
import type {
  Avoid,
  DietGroup,
  Facts,
  Knowledge,
  OwnAnswer,
  OwnFact,
  QuestionRow,
  Supplement,
} from './types.js';

export { NOT_ALL };

/**
 * Guards between the world and the rules. Whatever is of a wrong type, absurd or not recognised becomes unknown,
 * never "no". A list with an unrecognised id keeps what it does recognise as "at least these".
 */

export const DIET_GROUPS: readonly DietGroup[] = [
  'leafyGreens',
  'nutsSeeds',
  'legumes',
  'wholegrains',
  'fish',
  'darkChocolate',
];
const AVOIDABLE: readonly Avoid[] = ['nuts', 'gluten', 'fish', 'dairy', 'soy', 'animal'];

/** What is more than this is no answer but a slip. */
export const MOST = {
  ageYears: 120,
  /** Ten a day: eight slices of bread are no typing error, a hundred portions are. */
  portionsPerWeek: 70,
  foodMg: 3000,
  /** Of one food a day: some drink so much tea. */
  foodGrams: 5000,
  sportHours: 100,
  unitsPerDay: 60,
  mgPerUnit: 20_000,
  supplements: 50,
  /** In answer to a host's own question. */
  ownNumber: 1_000_000,
} as const;

type Guard<T> = (value: unknown, knowledge: Knowledge) => T | undefined;
type KnownFact = Exclude<keyof Facts, 'own' | OwnFact>;
type Guards = { [K in KnownFact]-?: Guard<NonNullable<Facts[K]>> };

/** What cannot be looked at, such as a getter that throws, is not known. */
export function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const numberBetween = (value: unknown, low: number, high: number): number | undefined =>
  typeof value === 'number' && value >= low && value <= high ? value : undefined;

const oneOf =
  <T extends string>(...allowed: readonly T[]): Guard<T> =>
  (value) =>
    allowed.find((one) => one === value);

/** Own keys only: an id such as `constructor` is not in the knowledge. */
const has = (rows: object, id: unknown): id is string => typeof id === 'string' && Object.hasOwn(rows, id);

function listOf<T extends string>(value: unknown, recognised: (id: unknown) => boolean): T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const known = value.filter(recognised) as T[];
  return [...new Set(known.length === value.length ? known : [...known, NOT_ALL as T])];
}

const idsOf =
  (rows: (knowledge: Knowledge) => object, ...more: readonly string[]): Guard<string[]> =>
  (value, knowledge) =>
    listOf(value, (id) => has(rows(knowledge), id) || id === NOT_ALL || more.includes(id as string));

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;
const clock: Guard<string> = (value) => (typeof value === 'string' && CLOCK.test(value) ? value : undefined);

/** Ages are compared in completed months, so that nobody is a day too old for a rule. */
const ageYears: Guard<number> = (value) => {
  const age = numberBetween(value, 0, MOST.ageYears);
  return age === undefined ? undefined : Math.floor(age * 12 + 1e-9) / 12;
};

const diet: Guard<Record<DietGroup, number>> = (value) => {
  if (!isRecord(value)) return undefined;
  const portions = DIET_GROUPS.map((group) => numberBetween(value[group], 0, MOST.portionsPerWeek));
  if (portions.includes(undefined)) return undefined;
  return Object.fromEntries(DIET_GROUPS.map((group, i) => [group, portions[i]])) as Record<DietGroup, number>;
};

function readSupplement(given: unknown, knowledge: Knowledge): Supplement | undefined {
  if (!isRecord(given)) return undefined;
  // Looked at once: what was checked is what is kept.
  const value = { ...given };
  const amountMg = numberBetween(value['amountMg'], 0, MOST.mgPerUnit);
  const perDay = numberBetween(value['perDay'], 0, MOST.unitsPerDay);
  const compoundMg = numberBetween(value['compoundMg'], Number.MIN_VALUE, MOST.mgPerUnit);
  const basis = oneOf('elemental', 'compound', 'percent-ri')(value['basis'], knowledge);
  if (amountMg === undefined || perDay === undefined || basis === undefined) return undefined;
  const form = has(knowledge.forms, value['form']) ? value['form'] : undefined;
  const variants = form === undefined ? {} : (knowledge.forms[form]?.variants ?? {});
  // A share of an unknown compound is no amount.
  if (basis === 'compound' && form === undefined) return undefined;
  return {
    amountMg,
    perDay,
    basis,
    ...(form !== undefined && { form }),
    ...(has(variants, value['variant']) && { variant: value['variant'] }),
    ...(compoundMg !== undefined && { compoundMg }),
    ...(value['prescribed'] === true && { prescribed: true }),
    ...(value['use'] === 'antacid-laxative' && { use: 'antacid-laxative' as const }),
  };
}

function readEach(value: unknown, knowledge: Knowledge): (Supplement | undefined)[] | undefined {
  if (!Array.isArray(value) || value.length > MOST.supplements) return undefined;
  return [...(value as readonly unknown[])].map((entry) => attempt(() => readSupplement(entry, knowledge)));
}

/** One amount that cannot be read leaves the sum open. */
const supplements: Guard<Supplement[]> = (value, knowledge) => {
  const read = readEach(value, knowledge);
  return read?.includes(undefined) ? undefined : (read as Supplement[] | undefined);
};

const meals: Guard<[string, string, string]> = (value, knowledge) => {
  if (!Array.isArray(value) || value.length !== 3) return undefined;
  const times = value.map((time) => clock(time, knowledge));
  return times.includes(undefined) ? undefined : (times as [string, string, string]);
};

const medicineTimes: Guard<Record<string, string[]>> = (value, knowledge) => {
  if (!isRecord(value)) return undefined;
  const times: Record<string, string[]> = {};
  for (const id of Object.keys(value)) {
    const list = value[id];
    if (!has(knowledge.medicines, id) && id !== 'other') continue;
    if (!Array.isArray(list) || list.length === 0 || list.length > 24) return undefined;
    const read = list.map((time) => clock(time, knowledge));
    if (read.includes(undefined)) return undefined;
    times[id] = read as string[];
  }
  return times;
};

/* ------------------------------------------------ a host's own questions */

const PREFIX = 'own.';
export const isOwnFact = (key: string): key is OwnFact => key.startsWith(PREFIX);
const ownRows = ({ questions }: Knowledge): QuestionRow[] => questions.filter(({ fact }) => isOwnFact(fact));

function readOwnAnswer({ kind, choices = [] }: QuestionRow, value: unknown): OwnAnswer | undefined {
  const isChoice = (id: unknown): boolean => choices.some((choice) => choice === id);
  if (kind === 'number') return numberBetween(value, 0, MOST.ownNumber);
  if (kind === 'many') return listOf(value, (id) => isChoice(id) || id === NOT_ALL);
  return isChoice(value) ? (value as string) : undefined;
}

/** Under the name that conditions use, or together as `own`; of questions that are not asked nothing is known. */
function readOwn(knowledge: Knowledge, given: Record<string, unknown>): Facts {
  const together = Object.hasOwn(given, 'own') && isRecord(given['own']) ? given['own'] : {};
  const facts: Facts = {};
  for (const row of ownRows(knowledge)) {
    const id = row.fact.slice(PREFIX.length);
    const value = Object.hasOwn(given, row.fact)
      ? given[row.fact]
      : Object.hasOwn(together, id)
        ? together[id]
        : undefined;
    const read = readOwnAnswer(row, value);
    if (read !== undefined) Object.assign(facts, { [row.fact]: read });
  }
  return facts;
}

const guards: Guards = {
  ageYears,
  sex: oneOf('female', 'male'),
  lifeStage: oneOf('none', 'pregnant', 'breastfeeding'),
  goals: idsOf((knowledge) => knowledge.goals),
  stomach: oneOf('robust', 'sensitive', 'slow'),
  prefer: oneOf('few-units', 'powder', 'liquid', 'skin', 'any'),
  avoid: (value) => listOf<Avoid>(value, (id) => AVOIDABLE.includes(id as Avoid)),
  stress: oneOf('low', 'some', 'high'),
  sportHours: (value) => numberBetween(value, 0, MOST.sportHours),
  diet,
  foodMg: (value) => numberBetween(value, 0, MOST.foodMg),
  conditions: idsOf((knowledge) => knowledge.conditions, 'other'),
  medicines: idsOf((knowledge) => knowledge.medicines, 'other'),
  redFlags: idsOf((knowledge) => knowledge.redFlags),
  supplements,
  medicineTimes,
  wake: clock,
  bed: clock,
  meals,
  unsure: (value, knowledge) =>
    listOf(value, (id) => has(guards, id) || ownRows(knowledge).some(({ fact }) => fact === id)),
};

export const FACT_KEYS = Object.keys(guards) as KnownFact[];

/** Medicines that are a source of magnesium themselves: their amount belongs in the sum. */
export const magnesiumMedicines = (knowledge: Knowledge, { medicines = [] }: Facts): string[] =>
  medicines.filter((id) => knowledge.medicines[id]?.suppliesMagnesium !== undefined);

/** An antacid or laxative with magnesium is taken, but nobody said how much: the sum is not known. */
function antacidWithoutAmount(knowledge: Knowledge, facts: Facts): boolean {
  const antacids = (facts.supplements ?? []).filter(({ use }) => use === 'antacid-laxative');
  if (antacids.length === 0) return magnesiumMedicines(knowledge, facts).length > 0;
  return antacids.some((entry) => !((elementalMgPerDay(knowledge, entry)?.mg ?? 0) > 0));
}

/** Of the supplements, those that can be read, whether or not that is all of them: what is taken comes to no less. */
export function readableSupplements(knowledge: Knowledge, input: unknown): Supplement[] {
  const given = attempt(() =>
    isRecord(input) && Object.hasOwn(input, 'supplements') ? input['supplements'] : undefined,
  );
  const read = attempt(() => readEach(given, knowledge)) ?? [];
  return read.filter((entry) => entry !== undefined);
}

/**
 * Facts as the engine may trust them. Never throws: what cannot be read is left out.
 * @param input anything; only own properties of a plain object are read.
 */
export function readFacts(knowledge: Knowledge, input: unknown): Facts {
  const facts: Facts = {};
  if (attempt(() => isRecord(input)) !== true) return facts;
  const given = input as Record<string, unknown>;
  for (const key of FACT_KEYS) {
    const value = attempt(() => (Object.hasOwn(given, key) ? guards[key](given[key], knowledge) : undefined));
    if (value !== undefined) Object.assign(facts, { [key]: value });
  }
  Object.assign(
    facts,
    attempt(() => readOwn(knowledge, given)),
  );
  if (antacidWithoutAmount(knowledge, facts)) delete facts.supplements;
  if (facts.unsure && (facts.foodMg !== undefined || facts.diet)) {
    // Food that is known in one way is known.
    facts.unsure = facts.unsure.filter((key) => key !== 'diet' && key !== 'foodMg');
  }
  return facts;
}

/** Whether a fact's value leaves nothing open. */
export function isKnown(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.includes(NOT_ALL));
}
