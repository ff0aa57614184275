import { NOT_ALL } from '../../src/engine/evaluate.js';
import { leavesOf, toldFor } from '../../src/engine/leaves.js';
import { someMomentKeepsHours } from '../../src/engine/plan.js';
import type { Condition, Facts, Knowledge, Severity } from '../../src/engine/types.js';
import { risksOf, type ListKey, type Risk } from './contract.js';
import { allRules, unique } from './partition.js';
import { LISTS } from './reading.js';

/**
 * What comes on top of a situation: conditions, medicines and signs, told or not known.
 *
 * Why pairs are enough. The safety reading is the strictest of what the safety rules say, and each of those reads one of
 * these lists alone, by membership and without a "not" (`whyPairsSuffice` refuses any other rule). So what a longer list
 * comes to is the strictest of what its members come to; how two of them meet is what there is to see, and that is every
 * pair; triples of a condition, a medicine and a sign are met beside, for part of the situations, to see that the argument
 * holds. What reads more than two safety facts at once is enumerated whole: the hours of medicines (`hours.ts`), and what
 * is needed and what room is left, which hang on age, life stage, supplements and food (`cells.ts`).
 */

/** One risk, or one way of not knowing. */
interface Atom {
  key: ListKey;
  /** An id; or the list is not complete, was not asked, or the visitor is not sure. */
  is: { id: string; severity: Severity } | 'not all' | 'open' | 'unsure';
}

export interface SafetySet {
  name: string;
  /** Absent where it was not asked. */
  lists: Partial<Record<ListKey, string[]>>;
  unsure: ListKey[];
  /** How severe the worst is that it holds, after the contract. */
  worst: Severity;
  /** Lists of which more may be found. */
  open: ListKey[];
  suppliesMagnesium: boolean;
  /** Absent while the medicines are not known. */
  hoursKept?: boolean;
  /** The sets that are one risk smaller, by their place. */
  without: number[];
}

const KEYS: readonly ListKey[] = ['conditions', 'medicines', 'redFlags'];
const SEVERITIES: readonly Severity[] = ['info', 'caution', 'stop', 'emergency'];

const atomsOf = (knowledge: Knowledge): Atom[] => [
  ...risksOf(knowledge).map(({ key, id, severity }: Risk): Atom => ({ key, is: { id, severity } })),
  ...KEYS.flatMap((key): Atom[] => [
    { key, is: 'not all' },
    { key, is: 'open' },
    { key, is: 'unsure' },
  ]),
];

/** A list that was not asked holds nothing. */
const goTogether = (a: Atom, b: Atom): boolean => a.key !== b.key || (a.is !== 'open' && b.is !== 'open');

const nameOf = (atoms: readonly Atom[]): string =>
  atoms.map(({ key, is }) => (typeof is === 'string' ? `${key} ${is}` : is.id)).join(' + ');

function listOf(atoms: readonly Atom[], key: ListKey): string[] | undefined {
  const own = atoms.filter((atom) => atom.key === key);
  const ids = own.flatMap(({ is }) => (typeof is === 'string' ? [] : [is.id]));
  if (own.some(({ is }) => is === 'open')) return undefined;
  // Who is not sure of a list may still have told a part of it.
  if (ids.length === 0 && own.some(({ is }) => is === 'unsure')) return undefined;
  return own.some(({ is }) => is === 'not all') ? [...ids, NOT_ALL] : ids;
}

function toSet(knowledge: Knowledge, atoms: readonly Atom[], places: ReadonlyMap<string, number>): SafetySet {
  const lists: SafetySet['lists'] = {};
  for (const key of KEYS) {
    const list = listOf(atoms, key);
    if (list) lists[key] = list;
  }
  const { medicines } = lists;
  const severities = atoms.flatMap(({ is }) =>
    typeof is === 'string' ? [] : [SEVERITIES.indexOf(is.severity)],
  );
  const risks = atoms.filter(({ is }) => typeof is !== 'string');
  const smaller = risks.map((risk) => places.get(nameOf(atoms.filter((atom) => atom !== risk))));
  return {
    name: nameOf(atoms),
    lists,
    unsure: KEYS.filter((key) => atoms.some((atom) => atom.key === key && atom.is === 'unsure')),
    worst: SEVERITIES[Math.max(0, ...severities)] ?? 'info',
    open: KEYS.filter((key) => lists[key] === undefined || lists[key].includes(NOT_ALL)),
    suppliesMagnesium: (medicines ?? []).some(
      (id) => knowledge.medicines[id]?.suppliesMagnesium !== undefined,
    ),
    ...(medicines && { hoursKept: someMomentKeepsHours(knowledge, { medicines }) }),
    without: smaller.filter((place) => place !== undefined),
  };
}

export interface SafetySets {
  sets: SafetySet[];
  /** The first so many are none, every single and every pair; the others are triples. */
  pairs: number;
  singles: number;
}

const setsOf = new WeakMap<Knowledge, SafetySets>();

/** None, every single, every pair, and every triple of one condition, one medicine and one sign. */
export function safetySets(knowledge: Knowledge): SafetySets {
  let sets = setsOf.get(knowledge);
  if (!sets) setsOf.set(knowledge, (sets = combine(knowledge)));
  return sets;
}

function combine(knowledge: Knowledge): SafetySets {
  const atoms = atomsOf(knowledge);
  const places = new Map<string, number>();
  const sets: SafetySet[] = [];
  const add = (...some: Atom[]): void => {
    const set = toSet(knowledge, some, places);
    places.set(set.name, sets.push(set) - 1);
  };
  add();
  for (const atom of atoms) add(atom);
  const singles = sets.length;
  atoms.forEach((a, i) => {
    for (const b of atoms.slice(i + 1)) if (goTogether(a, b)) add(a, b);
  });
  const pairs = sets.length;
  const [conditions, medicines, signs] = KEYS.map((key) => atoms.filter((atom) => atom.key === key));
  for (const a of conditions ?? [])
    for (const b of medicines ?? []) for (const c of signs ?? []) add(a, b, c);
  return { sets, singles, pairs };
}

/* ------------------------------------------------------------ why pairs are enough */

const isNegated = (condition: Condition, key: string, negated = false): boolean => {
  if ('all' in condition) return condition.all.some((part) => isNegated(part, key, negated));
  if ('any' in condition) return condition.any.some((part) => isNegated(part, key, negated));
  if ('not' in condition) return isNegated(condition.not, key, !negated);
  return negated && condition.fact === key;
};

const SAFETY_FACTS: readonly (keyof Facts)[] = ['ageYears', 'lifeStage', 'supplements', ...KEYS];

/** What has to be true of the rules for the argument above; each line is a rule that breaks it. */
export function whyPairsSuffice(knowledge: Knowledge): string[] {
  const { safety, proposal } = knowledge.rules;
  const complaints = Object.entries({ ...safety, ...proposal }).flatMap(([id, { when }]) => {
    const facts = unique(leavesOf(when).map(({ fact }) => fact));
    const lists = facts.filter((fact) => LISTS.includes(fact));
    const read = unique(facts.flatMap((fact) => toldFor(fact))).filter((fact) => SAFETY_FACTS.includes(fact));
    // The hours of all medicines are met in every combination.
    const isWhole = facts.every((fact) => fact === 'hoursKept');
    // Of medicines an amount only asks whether one of them holds magnesium, which every situation is tried with.
    const many = read.filter((fact) => lists.includes(fact) || fact !== 'medicines').length;
    return [
      ...(lists.length > 0 && facts.length > 1 ? [`${id} reads a list together with something else`] : []),
      ...([...lists, 'takenForms', 'supplementForms'].some((fact) => isNegated(when, fact))
        ? [`${id} reads a list by what is not in it`]
        : []),
      ...(many > 2 && !isWhole ? [`${id} reads more than two safety facts: ${read.join(', ')}`] : []),
    ];
  });
  const elsewhere = [knowledge.rules.dose, knowledge.rules.need, knowledge.rules.choice].flatMap((rules) =>
    Object.entries(rules).filter(([, { when }]) => leavesOf(when).some(({ fact }) => LISTS.includes(fact))),
  );
  return [
    ...complaints,
    ...elsewhere.map(([id]) => `${id} reads a list, and is no safety rule`),
    ...(allRules(knowledge).length === 0 ? ['there are no rules'] : []),
  ];
}
