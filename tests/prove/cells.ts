import { seeSituation } from '../../src/engine/situation.js';
import type { Facts, Options } from '../../src/engine/types.js';
import { eatenClasses, takenClasses, type Eaten, type Taken } from './amounts.js';
import { checkArithmetic } from './arithmetic.js';
import { CORNERS, NOTHING, personsOf, together, type Corner, type Person, type Persons } from './persons.js';
import { readingOf } from './reading.js';
import type { Subject } from './subject.js';
import { newTally, type Tally } from './tally.js';

/** Somebody, without conditions, medicines or signs: those are put on top. */
export interface Situation {
  facts: Facts;
  options: Options;
  /** Another of the same situation, to see whether the two are ever told apart. */
  twin: { facts: Facts; options: Options };
}

/** What is eaten beside one amount of one kind, each class with its situation, by what is preferred. */
export interface Eating {
  eaten: Eaten;
  situations: number[];
}

export interface Cells {
  persons: Person[];
  riskier: Persons['riskier'];
  taken: Taken[];
  situations: Situation[];
  /** By person, kind of supplement and corner of its amount. */
  eating: Map<string, Eating[]>;
  /** Cells: classes of person × what is taken × what is eaten × what is preferred. */
  count: number;
  /** Classes of person that were looked at, before those whom nothing tells apart became one. */
  lookedAt: number;
  /** Cells in which not everybody is alike. */
  uneven: string[];
  /** That what is needed and what is too much is reckoned right, for every corner of every cell. */
  tally: Tally;
}

export const eatingKey = (person: number, taken: number, corner: Corner): string =>
  `${person} ${taken} ${corner}`;

/** What is preferred matters where a rule names it; the rest is one class. */
const PREFERENCES: readonly Facts[] = [{ prefer: 'any' }, { prefer: 'skin' }, {}];

/** Medicines that are a source of magnesium change what is known of the amount: the one thing that a list changes. */
const suppliers = ({ knowledge }: Subject): string[] =>
  Object.keys(knowledge.medicines).filter((id) => knowledge.medicines[id]?.suppliesMagnesium !== undefined);

/** Sorts visitors by their situation. */
class Catalogue {
  readonly situations: Situation[] = [];
  readonly tally: Tally = newTally();
  readonly #subject: Subject;
  readonly #suppliers: string[];
  readonly #ids = new Map<string, number>();
  /** Of each situation, what is read of it without medicines. */
  readonly #readings: string[] = [];

  constructor(subject: Subject) {
    this.#subject = subject;
    this.#suppliers = suppliers(subject);
  }

  #read(facts: Facts, options: Options, isLookedAt = true): string {
    const { knowledge, engine } = this.#subject;
    const seen = seeSituation(knowledge, facts, options);
    if (isLookedAt) {
      const quiz = engine.recommendFor(knowledge, seen);
      const dose = engine.checkDoseFor(knowledge, seen);
      checkArithmetic(this.tally, seen, { quiz, dose });
    }
    return readingOf(knowledge, seen);
  }

  idOf(facts: Facts, options: Options): number {
    const reading = this.#read(facts, options);
    const key = `${reading}\n${this.#read({ ...facts, medicines: this.#suppliers }, options, false)}`;
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = this.situations.push({ facts, options, twin: { facts, options } }) - 1;
      this.#ids.set(key, id);
      this.#readings.push(reading);
    }
    (this.situations[id] as Situation).twin = { facts, options };
    return id;
  }

  isOf(id: number, facts: Facts, options: Options): boolean {
    return this.#readings[id] === this.#read(facts, options);
  }
}

/** What nobody tells of food is left out of the first answers. */
const { foodMg: _foodMg, supplements: _supplements, prefer: _prefer, ...ANSWERED } = NOTHING;

interface Place {
  person: Person;
  taken: Taken;
  corner: Corner;
}

const visitorAt = ({ person, taken, corner }: Place, eaten: Eaten, prefer: Facts): Facts =>
  together(ANSWERED, person.facts[corner], taken.facts[corner], eaten.facts[corner], prefer);

/** Every cell, with the situation it comes to. Its corners have to come to the same. */
export function cellsOf(subject: Subject): Cells {
  const { knowledge } = subject;
  const { persons, riskier, looked, uneven } = personsOf(subject);
  const taken = takenClasses(subject);
  const catalogue = new Catalogue(subject);
  const eating: Cells['eating'] = new Map();
  let count = 0;

  const corners = subject.scope.isWhole ? CORNERS : CORNERS.slice(0, 2);

  const lookAt = (place: Place, known: Map<string, number[]>): Eating[] => {
    const { options } = place.person;
    const classes = eatenClasses(knowledge, place.person, place.taken.facts[place.corner]);
    return classes.map((eaten) => {
      const name = `${eaten.way} ${eaten.reaches}`;
      const before = known.get(name);
      if (before) {
        const facts = visitorAt(place, eaten, PREFERENCES[0] as Facts);
        if (!catalogue.isOf(before[0] as number, facts, options))
          uneven.push(`${place.person.name}, ${place.taken.kind} ${place.taken.mg?.low ?? ''}, ${name}`);
        return { eaten, situations: before };
      }
      const situations = PREFERENCES.map((prefer) =>
        catalogue.idOf(visitorAt(place, eaten, prefer), options),
      );
      known.set(name, situations);
      count += situations.length;
      return { eaten, situations };
    });
  };

  for (const [p, person] of persons.entries()) {
    for (const [t, one] of taken.entries()) {
      const known = new Map<string, number[]>();
      // Where nothing is known of the amount the corners are one.
      for (const corner of one.mg === null ? CORNERS.slice(0, 1) : corners) {
        eating.set(eatingKey(p, t, corner), lookAt({ person, taken: one, corner }, known));
      }
    }
  }
  const { situations, tally } = catalogue;
  return { persons, riskier, taken, situations, eating, count, lookedAt: looked, uneven, tally };
}
