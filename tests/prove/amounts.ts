import { estimateFoodMg } from '../../src/engine/food.js';
import { valuesIn } from '../../src/engine/leaves.js';
import { MOST, readFacts } from '../../src/engine/read-facts.js';
import { elementalPercents, supplementSum } from '../../src/engine/supplements.js';
import type { DietGroup, Facts, Knowledge, Supplement } from '../../src/engine/types.js';
import { allLeaves, intervals, takenCuts, thresholdsOf, unique, type Interval } from './partition.js';
import type { Corners, Needs, Person } from './persons.js';
import type { Subject } from './subject.js';

/** What is taken: one class holds every amount between two cuts, of one kind. */
export interface Taken {
  kind: string;
  /** Kinds from which one supplement more leads here, its own among them. */
  after: readonly string[];
  /** Not all of it can be read. */
  isOpen: boolean;
  /** By the high figure; null where nothing is known of it. */
  mg: Interval | null;
  facts: Corners<Facts>;
}

/* ------------------------------------------------------------ what is taken */

const pill = (amountMg: number, more: Partial<Supplement> = {}): Supplement => ({
  amountMg,
  basis: 'elemental',
  perDay: 1,
  ...more,
});

/** A form whose label leaves open how much magnesium its weight holds: the low and the high figure differ. */
function wateryForm(knowledge: Knowledge): { form: string; highPercent: number } {
  for (const [form, row] of Object.entries(knowledge.forms)) {
    const percents = elementalPercents(row);
    if (row.route === 'oral' && percents && percents.high > percents.low)
      return { form, highPercent: percents.high };
  }
  throw new Error('no form comes with more or less water');
}

/** A weight of compound that holds this much at most, and hardly less. */
function compound(knowledge: Knowledge, highMg: number): Supplement {
  const { form, highPercent } = wateryForm(knowledge);
  return { form, amountMg: (highMg * 100) / highPercent, basis: 'compound', perDay: 1 };
}

/** A kind of supplement, by the amount in it. */
interface Kind {
  of: (knowledge: Knowledge, mg: number) => unknown[];
  /** Kinds from which one supplement more leads here, besides the plain one and its own. */
  after: readonly string[];
  /** Something is taken besides that cannot be read. */
  isOpen: boolean;
}

const kind = (of: Kind['of'], after: readonly string[] = []): Kind => ({ of, after, isOpen: false });
const beside = ({ of }: Kind, after: readonly string[]): Kind => ({
  of: (knowledge, mg) => [...of(knowledge, mg), null],
  after,
  isOpen: true,
});

const PLAIN = 'plain';
const PRESCRIBED = 'prescribed';
const UNREAD = 'beside one that cannot be read';
const plain = kind((_knowledge, mg) => [pill(mg)]);

const COMMON: Readonly<Record<string, Kind>> = {
  [PLAIN]: plain,
  compound: kind((knowledge, mg) => [compound(knowledge, mg)]),
  [PRESCRIBED]: kind((_knowledge, mg) => [pill(mg, { prescribed: true })]),
  antacid: kind((_knowledge, mg) => [pill(mg, { use: 'antacid-laxative' })]),
  'impossible label': kind((knowledge, mg) => [
    pill(mg, { form: wateryForm(knowledge).form, compoundMg: 0.1 }),
  ]),
};

/** Forms that some rule looks for among those that are taken. */
export const formsNamed = (knowledge: Knowledge): string[] =>
  unique(
    allLeaves(knowledge)
      .filter(({ fact }) => fact === 'takenForms' || fact === 'supplementForms')
      .flatMap(valuesIn),
  ).map(String);

const EVERY = 'every form that a rule names';

/** Such a form alone, all of them together, on prescription, and beside what cannot be read. */
function ofForms(knowledge: Knowledge): Record<string, Kind> {
  const named = formsNamed(knowledge);
  if (named.length === 0) return {};
  const all = kind((_knowledge, mg) => named.map((form) => pill(mg / named.length, { form })), named);
  const prescribed: Kind['of'] = (_knowledge, mg) =>
    named.map((form) => pill(mg / named.length, { form, prescribed: true }));
  return {
    ...Object.fromEntries(named.map((form) => [form, kind((_knowledge, mg) => [pill(mg, { form })])])),
    [EVERY]: all,
    [`${EVERY}, ${PRESCRIBED}`]: kind(prescribed, [PRESCRIBED, EVERY]),
    [`${EVERY}, ${UNREAD}`]: beside(all, [UNREAD, EVERY, ...named]),
  };
}

function kindsFor({ knowledge, scope }: Subject): Record<string, Kind> {
  const forms = ofForms(knowledge);
  if (!scope.isWhole) return { [PLAIN]: plain, ...(forms[EVERY] && { [EVERY]: forms[EVERY] }) };
  // Beside a form that a rule names the unread one is met with all of them.
  return { ...COMMON, ...forms, [UNREAD]: beside(plain, Object.keys(COMMON)) };
}

/** The last class is open ended; more than this changes nothing any more. */
const MUCH_MG = 2000;

const supplements = (list: unknown[]): Facts => ({ supplements: list as Supplement[] });
const always = (name: string, facts: Facts): Taken => ({
  kind: name,
  after: [],
  isOpen: false,
  mg: null,
  facts: [facts, facts, facts],
});

export function takenClasses(subject: Subject): Taken[] {
  const { knowledge } = subject;
  const amounts = intervals(takenCuts(knowledge), 1, MUCH_MG);
  const skin = Object.keys(knowledge.forms).find((id) => knowledge.forms[id]?.route === 'topical');
  const some = Object.entries(kindsFor(subject)).flatMap(([name, { of, after, isOpen }]) =>
    amounts.map((mg): Taken => {
      const at = (amount: number): Facts => supplements(of(knowledge, amount));
      const facts: Corners<Facts> = [at(mg.low), at(mg.high), at(Math.floor((mg.low + mg.high) / 2))];
      return { kind: name, after: [PLAIN, name, ...after], isOpen, mg, facts };
    }),
  );
  return [
    { ...always('nothing', supplements([])), mg: { low: 0, high: 0 } },
    ...some,
    always('on the skin', supplements([pill(400, skin === undefined ? {} : { form: skin })])),
    always('taken open', {}),
    always('taken unsure', { unsure: ['supplements'] }),
  ];
}

/* ------------------------------------------------------------ what is eaten */

/** The low figure of what is taken, which need counts; nothing where it is not known. */
export const takenMg = (knowledge: Knowledge, facts: Facts): number =>
  Math.round(supplementSum(knowledge, readFacts(knowledge, facts).supplements ?? [])?.mg ?? 0);

type Gap = 'gapMg' | 'gapLowMg' | 'shortMg';
const GAPS: readonly Gap[] = ['gapMg', 'gapLowMg', 'shortMg'];

/** Food intakes within which no gap passes a threshold. */
export interface Eaten {
  way: 'day' | 'week' | 'unknown';
  /** Which thresholds the gaps reach: the name of the class. */
  reaches: string;
  /** mg a day, the middle of an estimate. */
  low: number;
  high: number;
  facts: Corners<Facts>;
}

/** A threshold of a gap, as the most food with which the gap still reaches it. */
interface Turn {
  mg: number;
  /** By the high end of an estimate, not by its middle. */
  isHigh: boolean;
}

function turnsOf(knowledge: Knowledge, needs: Needs | undefined, taken: number): Turn[] {
  if (!needs) return [];
  const needed: Record<Gap, number> = {
    gapMg: needs.middleMg,
    gapLowMg: needs.lowMg,
    shortMg: needs.referenceMg,
  };
  return GAPS.flatMap((gap) =>
    thresholdsOf(knowledge, gap).map((at) => ({
      mg: needed[gap] - taken - at,
      isHigh: gap === 'gapLowMg',
    })),
  );
}

const reached = (turns: readonly Turn[], middle: number, high: number): string =>
  turns.map(({ mg, isHigh }) => (Math.round(isHigh ? high : middle) <= mg ? 'y' : 'n')).join('');

/** Fractions that round to the same whole. */
const ROUNDED = 0.49;

function countedDays(turns: readonly Turn[]): Eaten[] {
  const cuts = turns.map(({ mg }) => mg + 1);
  return intervals(cuts, 0, MOST.foodMg).map(({ low, high }) => {
    const days: Corners<number> = [
      Math.max(0, low - ROUNDED),
      Math.min(MOST.foodMg, high + ROUNDED),
      Math.floor((low + high) / 2),
    ];
    const facts = days.map((foodMg): Facts => ({ foodMg })) as unknown as Corners<Facts>;
    return { way: 'day', reaches: reached(turns, low, low), low, high, facts };
  });
}

const NO_PORTIONS: Readonly<Record<DietGroup, number>> = {
  leafyGreens: 0,
  nutsSeeds: 0,
  legumes: 0,
  wholegrains: 0,
  fish: 0,
  darkChocolate: 0,
};

export const weekWith = (portions: Partial<Record<DietGroup, number>>): Record<DietGroup, number> => ({
  ...NO_PORTIONS,
  ...portions,
});

/** What a day comes to, by the middle of the estimate. */
const eatenMg = (knowledge: Knowledge, portions: Partial<Record<DietGroup, number>>): number =>
  estimateFoodMg(knowledge, weekWith(portions)).middle;

interface PortionMg {
  /** mg a day of somebody who eats no portion of any group. */
  least: number;
  /** What one portion a week adds to a day. */
  bread: number;
  nuts: number;
}
const portions = new WeakMap<Knowledge, PortionMg>();

function portionMgOf(knowledge: Knowledge): PortionMg {
  let known = portions.get(knowledge);
  if (!known) {
    const least = eatenMg(knowledge, {});
    const bread = eatenMg(knowledge, { wholegrains: 1 }) - least;
    known = { least, bread, nuts: eatenMg(knowledge, { nutsSeeds: 1 }) - least };
    portions.set(knowledge, known);
  }
  return known;
}

/** A week of bread, and nuts where bread alone is not enough, that gives so much magnesium a day. */
function weekOf(knowledge: Knowledge, mgPerDay: number): Facts {
  const { least, bread, nuts } = portionMgOf(knowledge);
  const more = Math.max(0, mgPerDay - least);
  const wholegrains = Math.min(MOST.portionsPerWeek, more / bread);
  const nutsSeeds = Math.max(0, more - wholegrains * bread) / nuts;
  return { diet: weekWith({ wholegrains, nutsSeeds }) };
}

/** So near to a cut that nothing lies between. */
const HAIR = 1e-6;
/** More than the last cut, and less than what seventy portions of each hold. */
const MORE = 50;

/** The same of an estimate: its high end lies a share above its middle, and each is rounded by itself. */
function estimatedWeeks(knowledge: Knowledge, turns: readonly Turn[]): Eaten[] {
  const share = 1 + knowledge.estimateSpread.share;
  const { least } = portionMgOf(knowledge);
  const cuts = turns.map(({ mg, isHigh }) => (mg + 0.5) / (isHigh ? share : 1)).filter((at) => at > least);
  const edges = unique([least, ...cuts, Math.max(least, ...cuts) + MORE]).sort((a, b) => a - b);
  return edges.slice(1).map((high, i) => {
    const low = edges[i] ?? least;
    const weeks: Corners<number> = [low + HAIR, high - HAIR, (low + high) / 2];
    const facts = weeks.map((mg) => weekOf(knowledge, mg)) as unknown as Corners<Facts>;
    const middle = weeks[2];
    return { way: 'week', reaches: reached(turns, middle, middle * share), low, high, facts };
  });
}

const unknownFood = (reaches: string, facts: Facts): Eaten => ({
  way: 'unknown',
  reaches,
  low: 0,
  high: 0,
  facts: [facts, facts, facts],
});

/** At an age at which portions tell nothing, every week is the same. */
function uncountedWeek(knowledge: Knowledge): Eaten {
  const weeks = [200, 300, 400].map((mg) => weekOf(knowledge, mg)) as unknown as Corners<Facts>;
  return { way: 'week', reaches: '', low: 0, high: MOST.foodMg, facts: weeks };
}

/** The classes of what is eaten: cut where a gap turns, so they move with what this person needs and takes. */
export function eatenClasses(knowledge: Knowledge, { needs, isEstimated }: Person, taken: Facts): Eaten[] {
  const turns = turnsOf(knowledge, needs, takenMg(knowledge, taken));
  return [
    ...countedDays(turns),
    ...(isEstimated ? estimatedWeeks(knowledge, turns) : [uncountedWeek(knowledge)]),
    unknownFood('open', {}),
    unknownFood('a week unsure', { unsure: ['diet'] }),
    unknownFood('a day unsure', { unsure: ['foodMg'] }),
  ];
}
