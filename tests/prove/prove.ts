import { hashOf } from '../../src/engine/hash.js';
import { cellsOf, type Cells, type Situation } from './cells.js';
import { choice, wishesDecideNothing } from './choice.js';
import { meetClasses } from './classes.js';
import { hours } from './hours.js';
import { loneRules } from './lone-rules.js';
import { notes } from './notes.js';
import type { Part } from './part.js';
import { planAmounts } from './plan-amounts.js';
import { checkSteps } from './risks.js';
import { whyPairsSuffice } from './safety-sets.js';
import type { Subject } from './subject.js';
import { addTally, newTally, PROMISES, type PromiseId, type Tally } from './tally.js';
import { walkQuiz } from './walk.js';

/** What is written to `proof.json`: no times, no paths, the same on every machine. */
export interface Proof {
  knowledgeHash: string;
  /** Different decisions that came out; see `decision.ts`. */
  decisions: number;
  /** Different classes of visitor, each of which was put through the engine. */
  classes: number;
  /** Visitors that were drawn, where not every class can be met. */
  sampled: number;
  promises: { id: PromiseId; checked: number; violated: number }[];
  /** Of what the classes are made. */
  parts: Record<string, number>;
}

/** A piece of work that needs nothing of the others. */
export type Task = { part: 'classes'; from: number; to: number } | { part: Exclude<PartName, 'classes'> };

const parts = {
  choice,
  hours,
  'plan amounts': planAmounts,
  'lone rules': loneRules,
  notes,
  quiz: everyQuiz,
};
type PartName = 'classes' | keyof typeof parts;

function everyQuiz(subject: Subject): Part {
  const { standards, claims, isWhole } = subject.scope;
  // What is asked hardly hangs on the standard.
  const walks = (isWhole ? standards : standards.slice(0, 1)).flatMap((standard) =>
    claims.map((mode) => walkQuiz(subject, { standard, claims: mode })),
  );
  const [all, ...others] = walks as [Part, ...Part[]];
  for (const { tally, count, sampled } of others) {
    addTally(all.tally, tally);
    all.count += count;
    all.sampled += sampled;
  }
  return all;
}

export interface Done extends Part {
  part: PartName;
  decisions: Float64Array;
  /** Of the situations of this piece, how strict what comes out is. */
  outcomes: Uint8Array[];
  from: number;
  uneven: string[];
}

export function doTask(subject: Subject, task: Task, situations: readonly Situation[]): Done {
  const nothing = { decisions: new Float64Array(), outcomes: [], from: 0, uneven: [] };
  if (task.part !== 'classes') return { ...nothing, ...parts[task.part](subject), part: task.part };
  const { from, to } = task;
  const { readAgain, ...met } = meetClasses(subject, situations.slice(from, to), from);
  return { ...met, sampled: readAgain, part: task.part, from };
}

/** So many situations make a piece of work. */
const PIECE = 25;

export function tasksFor({ situations }: Cells): Task[] {
  const pieces = Array.from({ length: Math.ceil(situations.length / PIECE) }, (_, i): Task => {
    const from = i * PIECE;
    return { part: 'classes', from, to: Math.min(from + PIECE, situations.length) };
  });
  // The long ones that cannot be cut come first.
  return [...(Object.keys(parts) as (keyof typeof parts)[]).map((part): Task => ({ part })), ...pieces];
}

/** What the argument rests on besides counting: if one of these is told, nothing is proved. */
export const complaintsOf = ({ knowledge }: Subject, cells: Cells): string[] => [
  ...whyPairsSuffice(knowledge),
  ...wishesDecideNothing(knowledge),
  ...cells.uneven.map((where) => `not everybody is alike: ${where}`),
];

export interface Outcome {
  proof: Proof;
  tally: Tally;
  complaints: string[];
}

/** Puts the pieces together. */
export function conclude(subject: Subject, cells: Cells, done: readonly Done[]): Outcome {
  const tally = newTally();
  addTally(tally, cells.tally);
  const decisions = new Set<number>();
  const counts = new Map<string, number>();
  const outcomes: Uint8Array[] = [];
  for (const piece of done) {
    addTally(tally, piece.tally);
    for (const decision of piece.decisions) decisions.add(decision);
    counts.set(piece.part, (counts.get(piece.part) ?? 0) + piece.count);
    piece.outcomes.forEach((one, i) => (outcomes[piece.from + i] = one));
  }
  const steps = checkSteps(subject.knowledge, cells, outcomes, tally);
  const sum = (of: (piece: Done) => number): number => done.reduce((total, piece) => total + of(piece), 0);
  const uneven = done.flatMap((piece) => piece.uneven).map((who) => `read twice, and not alike: ${who}`);
  return {
    tally,
    complaints: [...complaintsOf(subject, cells), ...uneven],
    proof: {
      knowledgeHash: hashOf(subject.knowledge),
      decisions: decisions.size,
      classes: sum(({ count }) => count),
      sampled: sum(({ sampled }) => sampled),
      promises: PROMISES.map((id) => ({ id, checked: tally[id].checked, violated: tally[id].violated })),
      parts: {
        persons: cells.lookedAt,
        cells: cells.count,
        situations: cells.situations.length,
        'steps between situations': steps,
        ...Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
      },
    },
  };
}

/** All of it in one go, for a scope that is small enough. */
export function prove(subject: Subject): Outcome {
  const cells = cellsOf(subject);
  return conclude(
    subject,
    cells,
    tasksFor(cells).map((task) => doTask(subject, task, cells.situations)),
  );
}
