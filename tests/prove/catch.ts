import { recommend } from '../../src/engine/recommend.js';
import { verifyExamples, type ExamplesByRule } from '../../src/engine/verify-examples.js';
import type { Knowledge } from '../../src/engine/types.js';
import { examples } from '../engine/examples/index.js';
import { personas } from '../engine/personas.js';
import { cellsOf } from './cells.js';
import type { Group, Mutant } from './mutants.js';
import { complaintsOf, conclude, doTask, tasksFor, type Done } from './prove.js';
import { engine, TINY, type Subject } from './subject.js';
import { brokenIn, type PromiseId, type Tally } from './tally.js';

const all: ExamplesByRule = examples;

const fails = (knowledge: Knowledge, some: ExamplesByRule): boolean =>
  verifyExamples(knowledge, some).length > 0;

/** The rule's own examples; mostly they are enough. */
function ownExamples({ group, id, knowledge }: Mutant): boolean {
  const own = all[group]?.[id];
  return own !== undefined && fails(knowledge, { [group]: { [id]: own } });
}

/** Whole visitors, with the advice that a pharmacist expects for them. */
function personasFail(knowledge: Knowledge): boolean {
  return personas.some(({ facts, options = {}, holds }) => {
    const { outcome, findings, forms, rejected, plan } = recommend(knowledge, facts, options);
    const first = forms.filter(({ rank }) => rank === 1).map(({ id }) => id);
    const found = findings.map(({ rule }) => rule);
    const isRejected = Object.entries(holds.rejected ?? {}).every(([form, rule]) =>
      rejected.some(({ id, reasons }) => id === form && reasons.some((reason) => reason.rule === rule)),
    );
    const [least, most] = holds.plan?.mg ?? [0, 0];
    const mg = plan?.elementalMgPerDay ?? 0;
    const isAsExpected =
      outcome === holds.outcome &&
      first.sort().join() === [...holds.first].sort().join() &&
      holds.findings.every((rule) => found.includes(rule)) &&
      !(holds.not ?? []).some((rule) => found.includes(rule)) &&
      isRejected;
    return !isAsExpected || mg < least || mg > most;
  });
}

/** What is quick comes first. */
const EARLY = ['lone rules', 'notes', 'choice', 'plan amounts', 'hours'] as const;

/**
 * Whether the proof breaks down on this knowledge, or with this engine.
 * @param promise the one that is looked for; unless told any will do, and a proof that is refused as well.
 */
export function proofBreaks(subject: Subject, promise?: PromiseId): boolean {
  const isBroken = (tally: Tally): boolean =>
    brokenIn(tally).some((id) => promise === undefined || id === promise);
  const quizBreaks = (): boolean => isBroken(doTask(subject, { part: 'quiz' }, []).tally);
  if (promise === 'quiz') return quizBreaks();
  if (EARLY.some((part) => isBroken(doTask(subject, { part }, []).tally))) return true;
  const cells = cellsOf(subject);
  if (isBroken(cells.tally)) return true;
  if (promise === undefined && complaintsOf(subject, cells).length > 0) return true;
  const classes: Done[] = [];
  for (const task of tasksFor(cells).filter(({ part }) => part === 'classes')) {
    const piece = doTask(subject, task, cells.situations);
    if (isBroken(piece.tally)) return true;
    classes.push(piece);
  }
  const { tally, complaints } = conclude(subject, cells, classes);
  return isBroken(tally) || (promise === undefined && complaints.length > 0) || quizBreaks();
}

/** Slips after which nobody could tell the difference, with the reason; they count for nothing. */
export const NO_DIFFERENCE: readonly { id: string; slip: string; why: string }[] = [
  ...['without part 1', 'levelRoomMg 0 to -1'].map((slip) => ({
    id: 'dose-above',
    slip,
    why: 'Where the room under the level is known, the most that it can be is the same figure.',
  })),
  ...['unknown: mention', 'unknown: ignore'].map((slip) => ({
    id: 'dose-above',
    slip,
    why: 'The rules on age and on the forms that are taken hold back until the same answers are there.',
  })),
  {
    id: 'dose-within',
    slip: 'shortMg 1 to 2',
    why: 'Whoever is short by 1 mg was told so by the rule before it.',
  },
  ...['unknown: mention', 'unknown: ignore'].map((slip) => ({
    id: 'minor-food-first',
    slip,
    why: 'The last rule of need waits for the same answers.',
  })),
  {
    id: 'minor-food-first',
    slip: 'gapMg 1 to 0',
    why: 'Whoever has no gap was told so by the first rule of need.',
  },
  ...['prefers-skin', 'no-room'].flatMap((id) =>
    ['gapMg 1 to 0', 'gapMg 1 to 2'].map((slip) => ({
      id,
      slip,
      why: 'A gap under 60 mg was decided by a rule before it; the threshold only asks that the gap is known.',
    })),
  ),
  {
    id: 'gap-needs-supplement',
    slip: 'gapMg 60 to 59',
    why: 'A gap under 60 mg was decided by a rule before it.',
  },
  {
    id: 'share-low',
    slip: 'formElementalPercent 10 to 9',
    why: 'No form holds between 9 and 10 percent.',
  },
];

export const makesNoDifference = ({ id, slip }: Mutant): boolean =>
  NO_DIFFERENCE.some((one) => one.id === id && one.slip === slip);

export type Caught = 'examples' | 'personas' | 'lone rules' | 'proof' | 'nothing';

/** What finds a slip within milliseconds. */
export function caughtEarly(mutant: Mutant): Caught {
  const { knowledge } = mutant;
  if (ownExamples(mutant) || fails(knowledge, all)) return 'examples';
  if (personasFail(knowledge)) return 'personas';
  const alone = doTask({ knowledge, engine, scope: TINY }, { part: 'lone rules' }, []);
  return brokenIn(alone.tally).length > 0 ? 'lone rules' : 'nothing';
}

/** The first that finds it. */
export function caughtBy(mutant: Mutant): Caught {
  const early = caughtEarly(mutant);
  if (early !== 'nothing' || makesNoDifference(mutant)) return early;
  return proofBreaks({ knowledge: mutant.knowledge, engine, scope: TINY }) ? 'proof' : 'nothing';
}

export interface Score {
  group: Group;
  /** Slips that make a difference. */
  mutants: number;
  caught: number;
  /** Slips after which nobody could tell the difference. */
  same: number;
  by: Record<Caught, number>;
  escaped: string[];
}

export function scoresOf(results: readonly (readonly [Mutant, Caught])[]): Score[] {
  const groups = [...new Set(results.map(([{ group }]) => group))];
  return groups.map((group) => {
    const all = results.filter(([mutant]) => mutant.group === group);
    const own = all.filter(([mutant]) => !makesNoDifference(mutant));
    const by: Score['by'] = { examples: 0, personas: 0, 'lone rules': 0, proof: 0, nothing: 0 };
    for (const [, caught] of own) by[caught] += 1;
    const escaped = own
      .filter(([, caught]) => caught === 'nothing')
      .map(([{ id, slip }]) => `${id}: ${slip}`);
    return {
      group,
      mutants: own.length,
      caught: own.length - by.nothing,
      same: all.length - own.length,
      by,
      escaped,
    };
  });
}
