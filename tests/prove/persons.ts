import { truthOf } from '../../src/engine/evaluate.js';
import { leavesOf, toldFor, type Leaf } from '../../src/engine/leaves.js';
import { MOST } from '../../src/engine/read-facts.js';
import { seeSituation, type Seen } from '../../src/engine/situation.js';
import type { FactKey, Facts, Knowledge, Options } from '../../src/engine/types.js';
import { YOUNGEST } from './contract.js';
import { ageCuts, decidingRules, intervals, unique } from './partition.js';
import { readingOf } from './reading.js';
import type { Subject } from './subject.js';

/** The least, the largest and one in between of a class: what is true of one has to be true of all three. */
export const CORNERS = [0, 1, 2] as const;
export type Corner = (typeof CORNERS)[number];
export type Corners<T> = readonly [T, T, T];

/** What a gap is counted from. */
export interface Needs {
  middleMg: number;
  lowMg: number;
  /** In pregnancy the check compares with more than a proposal does. */
  referenceMg: number;
}

/** Everybody of one age class, sex and life stage, under one standard. */
export interface Person {
  name: string;
  options: Options;
  facts: Corners<Facts>;
  /** Absent while no reference intake is known. */
  needs?: Needs;
  /** Whether food is estimated from portions at this age. */
  isEstimated: boolean;
}

/** What was told to every other question: nothing is wrong, nothing is taken, nothing is eaten. */
export const NOTHING: Facts = {
  redFlags: [],
  conditions: [],
  medicines: [],
  supplements: [],
  foodMg: 0,
  goals: [],
  stomach: 'robust',
  avoid: [],
  prefer: 'any',
};

interface Told {
  name: string;
  facts: Corners<Facts>;
}
const same = (name: string, facts: Facts): Told => ({ name, facts: [facts, facts, facts] });

/** What may be told of a fact, the two ways of not knowing included. */
const unknown = (key: keyof Facts): Told[] => [
  same(`${key} open`, {}),
  same(`${key} unsure`, { unsure: [key] }),
];

/** Just before the next month is complete. */
const ALMOST = 0.99;

function ages(knowledge: Knowledge): Told[] {
  const classes = intervals(ageCuts(knowledge), 0, MOST.ageYears * 12).map(({ low, high }): Told => {
    const last = Math.min(high + ALMOST, MOST.ageYears * 12);
    const months: Corners<number> = [low, last, (low + high) / 2];
    const at = (corner: Corner): Facts => ({ ageYears: months[corner] / 12 });
    return { name: `${low} to ${high} months`, facts: [at(0), at(1), at(2)] };
  });
  return [...classes, ...unknown('ageYears')];
}

const sexes: readonly Told[] = [
  same('female', { sex: 'female' }),
  same('male', { sex: 'male' }),
  // Not knowing the sex is the same as not telling it: no rule looks at it.
  same('sex open', {}),
];
const stages: readonly Told[] = [
  same('', { lifeStage: 'none' }),
  same('pregnant', { lifeStage: 'pregnant' }),
  same('breastfeeding', { lifeStage: 'breastfeeding' }),
  ...unknown('lifeStage'),
];

/** Facts of several origins; what is unsure adds up. */
export function together(...parts: readonly Facts[]): Facts {
  const unsure = parts.flatMap((one) => one.unsure ?? []);
  return { ...Object.assign({}, ...parts), ...(unsure.length > 0 && { unsure }) } as Facts;
}

const ONE_BREAD = { leafyGreens: 0, nutsSeeds: 0, legumes: 0, wholegrains: 7, fish: 0, darkChocolate: 0 };

interface Looked {
  key: string;
  needs: Needs | undefined;
  isEstimated: boolean;
}

const PERSONAL: readonly FactKey[] = ['ageYears', 'sex', 'lifeStage', 'standard'];

/** How each comparison comes out that a rule makes with the person alone, or with what the standard says of it. */
function comparisons(knowledge: Knowledge, { situation }: Seen): string {
  const leaves = decidingRules(knowledge).flatMap(({ when }) => leavesOf(when));
  const isPersonal = ({ fact }: Leaf): boolean =>
    PERSONAL.includes(fact) ||
    (toldFor(fact).length > 0 && toldFor(fact).every((one) => PERSONAL.includes(one)));
  return leaves
    .filter(isPersonal)
    .map((leaf) => truthOf(leaf, situation))
    .join();
}

/** Everything in which one person differs from another, as far as the engine can tell. */
function look(knowledge: Knowledge, facts: Facts, options: Options): Looked {
  const seen = seeSituation(knowledge, together(NOTHING, facts), options);
  const { foodMg: _noFood, ...withoutFood } = together(NOTHING, facts);
  const estimated = seeSituation(knowledge, { ...withoutFood, diet: ONE_BREAD }, options);
  const isEstimated = estimated.figures.foodMg !== undefined;
  const { standard: _standard, claims: _claims, gapMg, gapLowMg, shortMg, ...figures } = seen.figures;
  const isKnown = gapMg !== undefined && gapLowMg !== undefined && shortMg !== undefined;
  const needs = isKnown ? { middleMg: gapMg, lowMg: gapLowMg, referenceMg: shortMg } : undefined;
  const key = JSON.stringify([
    readingOf(knowledge, seen),
    comparisons(knowledge, seen),
    figures,
    needs,
    isEstimated,
  ]);
  return { key, needs, isEstimated };
}

export interface Persons {
  persons: Person[];
  /** From one person to the same one with a risk more: expecting, or a younger minor. */
  riskier: [from: number, to: number][];
  /** How many classes of age, sex, life stage and setting were looked at. */
  looked: number;
  /** Classes in which not everybody is alike: the cuts miss something. */
  uneven: string[];
}

/** Of which class of age, sex, life stage and setting somebody is. */
interface Place {
  setting: Options;
  age: Told;
  sex: Told;
  stage: Told;
}

/** Everybody that is looked at, the youngest first. */
function* places({ knowledge, scope }: Subject): Generator<Place> {
  const classes = ages(knowledge);
  for (const standard of scope.standards) {
    for (const claims of scope.claims) {
      const setting: Options = { standard, claims };
      for (const sex of scope.isWhole ? sexes : sexes.slice(0, 1))
        for (const stage of stages) for (const age of classes) yield { setting, age, sex, stage };
    }
  }
}

const placeName = ({ setting, age, sex, stage }: Place): string =>
  [age.name, sex.name, stage.name, setting.standard, setting.claims].join(' ');

/** The same person with a risk more. */
function riskierPlaces(place: Place, minors: readonly Told[]): Place[] {
  const { age, stage } = place;
  const years = age.facts[0].ageYears;
  const younger = years === undefined ? [] : minors.filter(({ facts }) => (facts[0].ageYears ?? 0) < years);
  const expecting =
    stage.facts[0].lifeStage === 'none' ? stages.filter(({ facts }) => isExpecting(facts[0])) : [];
  return [
    ...younger.map((minor) => ({ ...place, age: minor })),
    ...expecting.map((one) => ({ ...place, stage: one })),
  ];
}

const isExpecting = ({ lifeStage }: Facts): boolean =>
  lifeStage === 'pregnant' || lifeStage === 'breastfeeding';

/** Every class of person; of those whom nothing tells apart, one. */
export function personsOf(subject: Subject): Persons {
  const { knowledge } = subject;
  const persons: Person[] = [];
  const byLook = new Map<string, number>();
  const byPlace = new Map<string, { place: Place; id: number }>();
  const uneven: string[] = [];
  for (const place of places(subject)) {
    const { setting, age, sex, stage } = place;
    const at = (corner: Corner): Facts => together(age.facts[corner], sex.facts[corner], stage.facts[corner]);
    const facts: Corners<Facts> = [at(0), at(1), at(2)];
    const name = placeName(place);
    const [first, ...others] = facts.map((one) => look(knowledge, one, setting)) as [Looked, ...Looked[]];
    if (others.some(({ key }) => key !== first.key)) uneven.push(name);
    let id = byLook.get(first.key);
    if (id === undefined) {
      const { needs, isEstimated } = first;
      id = persons.push({ name, options: setting, facts, isEstimated, ...(needs && { needs }) }) - 1;
      byLook.set(first.key, id);
    }
    byPlace.set(name, { place, id });
  }
  const minors = ages(knowledge).filter(({ facts }) => (facts[0].ageYears ?? Infinity) < YOUNGEST.adult);
  const riskier = [...byPlace.values()].flatMap(({ place, id }) =>
    riskierPlaces(place, minors).flatMap((other) => {
      const to = byPlace.get(placeName(other))?.id;
      return to === undefined ? [] : [`${id} ${to}`];
    }),
  );
  return {
    persons,
    riskier: unique(riskier).map((pair) => pair.split(' ').map(Number) as [number, number]),
    looked: byPlace.size,
    uneven,
  };
}
