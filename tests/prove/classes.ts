import { seeSituation, type Seen } from '../../src/engine/situation.js';
import type {
  DoseRecommendation,
  Facts,
  FormsRecommendation,
  Knowledge,
  Options,
} from '../../src/engine/types.js';
import type { Situation } from './cells.js';
import { decisionOf, detailOf, type Advice } from './decision.js';
import { checkPromises, STRICTNESS, type Visitor } from './promises.js';
import { safetySets, type SafetySet, type SafetySets } from './safety-sets.js';
import type { Subject } from './subject.js';
import { newTally, note, type Tally } from './tally.js';

/**
 * Situation × safety set: each such class is one visitor, put through the engine. What a set changes is laid over a
 * situation that was read once; every so many visitors are read again from the start, to see that this is the same.
 */

/** One situation, read as it is, with a medicine that holds magnesium, and without knowing the medicines. */
interface Read {
  plain: Seen;
  supplied: Seen;
  open: Seen;
}

const withoutMedicines = ({ medicines: _medicines, ...facts }: Facts): Facts => facts;

function readAll({ knowledge }: Subject, { facts, options }: Pick<Situation, 'facts' | 'options'>): Read {
  const supplying = Object.keys(knowledge.medicines).filter(
    (id) => knowledge.medicines[id]?.suppliesMagnesium,
  );
  return {
    plain: seeSituation(knowledge, facts, options),
    supplied: seeSituation(knowledge, { ...facts, medicines: supplying }, options),
    open: seeSituation(knowledge, withoutMedicines(facts), options),
  };
}

const unsureOf = (facts: Facts, set: SafetySet): string[] | undefined => {
  const unsure = [...(facts.unsure ?? []), ...set.unsure];
  return unsure.length > 0 ? unsure : undefined;
};

/** The situation with a set on top, without reading anything anew. */
function overlay({ plain, supplied, open }: Read, set: SafetySet): Seen {
  const { conditions, medicines, redFlags } = set.lists;
  const base = medicines === undefined ? open : set.suppliesMagnesium ? supplied : plain;
  const unsure = unsureOf(base.facts, set);
  const hoursKept = set.hoursKept;
  // What is not known is there as `undefined`, which is how the engine reads what is absent.
  return {
    ...base,
    facts: { ...base.facts, conditions, medicines, redFlags, unsure } as Facts,
    situation: { ...base.situation, conditions, medicines, redFlags, unsure, hoursKept },
  };
}

/** The same visitor as a page would tell of it. */
export function visitorOf({ facts }: Pick<Situation, 'facts'>, set: SafetySet): Facts {
  const { conditions: _c, medicines: _m, redFlags: _r, ...rest } = facts;
  const unsure = unsureOf(facts, set);
  return { ...rest, ...set.lists, ...(unsure && { unsure }) };
}

const SAFETY: readonly (keyof Facts)[] = ['ageYears', 'lifeStage', 'supplements'];

/** What is told of a visitor in this situation with this set on top. */
function describe(seen: Seen, set: SafetySet): Visitor {
  const { facts, figures } = seen;
  const unsure = [...SAFETY.filter((key) => facts.unsure?.includes(key)), ...set.unsure];
  const open = [...SAFETY.filter((key) => facts[key] === undefined), ...set.open];
  return {
    facts,
    figures,
    worst: set.worst,
    open: open.filter((key) => !unsure.includes(key)),
    unsure,
    hoursKept: set.hoursKept,
  };
}

/** Of each class, how strict the quiz and the check are. */
export const NOT_LOOKED = 255;
/** What is not known yet stands outside the order. */
export const NO_ORDER = 254;
const strictness = ({ outcome }: FormsRecommendation | DoseRecommendation): number =>
  outcome === 'incomplete' ? NO_ORDER : STRICTNESS[outcome];

export interface Classes {
  tally: Tally;
  count: number;
  /** Visitors that were read again, from the start or as another of the same situation. */
  readAgain: number;
  decisions: Float64Array;
  /** Of each situation, by set: how strict quiz and check are, in turn. */
  outcomes: Uint8Array[];
  /** Where the short way and the long way differ. */
  uneven: string[];
}

/** Which sets are met with this situation; of one in infinitely many there is none. */
function setsFor({ scope }: Subject, { sets, pairs, singles }: SafetySets, place: number): number {
  const isOneIn = (every: number): boolean => Number.isFinite(every) && place % every === 0;
  if (isOneIn(scope.pairsEvery * scope.triplesEvery)) return sets.length;
  return isOneIn(scope.pairsEvery) ? pairs : singles;
}

const AGAIN_EVERY = 499;

const KINDS = ['quiz', 'dose'] as const;

/** What of the advice on each set the next larger sets are compared with. */
class Met {
  readonly outcomes: Uint8Array;
  readonly #plannedMg: Float64Array;

  constructor(sets: number) {
    this.outcomes = new Uint8Array(sets * KINDS.length).fill(NOT_LOOKED);
    this.#plannedMg = new Float64Array(sets * KINDS.length);
  }

  keep(set: number, advice: Advice): void {
    for (const [k, kind] of KINDS.entries()) {
      this.outcomes[set * KINDS.length + k] = strictness(advice[kind]);
      this.#plannedMg[set * KINDS.length + k] = advice[kind].plan?.elementalMgPerDay ?? 0;
    }
  }

  /** No risk on top makes anything milder, or a plan larger. */
  isNeverMilder(smaller: number, advice: Advice): boolean {
    return KINDS.every((kind, k) => {
      const before = this.outcomes[smaller * KINDS.length + k] ?? NO_ORDER;
      if (before >= NO_ORDER) return true;
      const plannedMg = advice[kind].plan?.elementalMgPerDay ?? 0;
      const isMore = plannedMg > (this.#plannedMg[smaller * KINDS.length + k] ?? 0);
      return strictness(advice[kind]) >= before && !isMore;
    });
  }
}

export function meetClasses(subject: Subject, situations: readonly Situation[], from: number): Classes {
  const { knowledge, engine } = subject;
  const all = safetySets(knowledge);
  const tally = newTally();
  const decisions = new Set<number>();
  const outcomes: Uint8Array[] = [];
  const uneven: string[] = [];
  let count = 0;
  let readAgain = 0;

  const adviseOn = (seen: Seen): Advice => ({
    quiz: engine.recommendFor(knowledge, seen),
    dose: engine.checkDoseFor(knowledge, seen),
  });
  const adviseAnew = (facts: Facts, options: Options): Advice => ({
    quiz: engine.recommend(knowledge, facts, options),
    dose: engine.checkDose(knowledge, facts, options),
  });

  for (const [i, situation] of situations.entries()) {
    const read = readAll(subject, situation);
    const met = new Met(all.pairs);
    for (const [s, set] of all.sets.slice(0, setsFor(subject, all, from + i)).entries()) {
      const seen = overlay(read, set);
      const advice = adviseOn(seen);
      const who = (): unknown => ({ ...visitorOf(situation, set), options: situation.options });
      checkPromises(knowledge, tally, describe(seen, set), advice, who);
      for (const smaller of set.without) note(tally, 'S8', met.isNeverMilder(smaller, advice), who);
      if (s < all.pairs) met.keep(s, advice);
      decisions.add(decisionOf(advice));
      count += 1;
      if (count % AGAIN_EVERY !== 0) continue;
      readAgain += 2;
      const { twin, options } = situation;
      const anew = adviseAnew(visitorOf(situation, set), options);
      const other = adviseAnew(visitorOf(twin, set), twin.options);
      if (detailOf(knowledge, anew) !== detailOf(knowledge, advice)) uneven.push(JSON.stringify(who()));
      if (!sameButAmounts(knowledge, other, advice)) uneven.push(JSON.stringify(visitorOf(twin, set)));
    }
    outcomes.push(met.outcomes);
  }
  return { tally, count, readAgain, decisions: Float64Array.from(decisions), outcomes, uneven };
}

/** A situation leaves the amounts of a plan open: `plan-amounts.ts` looks at those. */
const withoutAmounts = (knowledge: Knowledge, { quiz, dose }: Advice): number =>
  detailOf(knowledge, {
    quiz: { ...quiz, plan: quiz.plan && { ...quiz.plan, elementalMgPerDay: 1 } },
    dose: { ...dose, plan: dose.plan && { ...dose.plan, elementalMgPerDay: 1 } },
  });
const sameButAmounts = (knowledge: Knowledge, a: Advice, b: Advice): boolean =>
  withoutAmounts(knowledge, a) === withoutAmounts(knowledge, b);
