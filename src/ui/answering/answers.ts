import { magnesiumMedicines, NOT_ALL } from '../../engine/read-facts.js';
import { appliesNow } from '../../engine/questions.js';
import type { DietGroup, Facts, Knowledge, Options, QuestionRow, Supplement } from '../../engine/types.js';

/** What a visitor said to one question. */
export type AnswerValue =
  | string
  | number
  | readonly string[]
  | Readonly<Record<DietGroup, number>>
  | readonly Supplement[];
export type Answer = { unsure: true } | { unsure: false; value: AnswerValue };

/** Of a choice or a figure. */
export const isSameAnswer = (a: Answer | undefined, b: Answer): boolean =>
  a !== undefined && a.unsure === b.unsure && (a.unsure || b.unsure || a.value === b.value);

/** What the questions run on; all of it comes from outside the visitor. */
export interface Ground {
  knowledge: Knowledge;
  /** What the host gave: it pre-selects, and only its risks count before the visitor confirms. */
  hostFacts: Readonly<Facts>;
  options: Options;
}

export interface Given {
  /** Ids of the questions that were answered, in that order. */
  path: readonly string[];
  answers: ReadonlyMap<string, Answer>;
  /** The choices that stood on the screen when a question was answered. */
  offered: ReadonlyMap<string, readonly string[]>;
}

type ListFact = 'conditions' | 'medicines' | 'redFlags';
const LIST_FACTS: readonly ListFact[] = ['conditions', 'medicines', 'redFlags'];

/** A host's risk counts at once, a host's "none" never: its lists are "at least these" until the visitor answers. */
function unconfirmed(facts: Readonly<Facts>): Facts {
  const kept: Facts = { ...facts };
  for (const key of LIST_FACTS) {
    const list = kept[key];
    if (list) kept[key] = [...new Set([...list, NOT_ALL])];
  }
  if (kept.lifeStage === 'none') delete kept.lifeStage;
  if (kept.supplements?.length === 0) delete kept.supplements;
  return kept;
}

const listIn = (answer: Answer | undefined): readonly string[] =>
  answer && !answer.unsure && Array.isArray(answer.value) ? (answer.value as string[]) : [];

/** Two questions fill the list of signs, and a host's sign counts until the question that offers it was answered. */
function signs({ knowledge, hostFacts }: Ground, given: Given): { list: string[]; unsure: boolean } {
  const rows = knowledge.questions.filter(({ id, fact }) => fact === 'redFlags' && given.path.includes(id));
  const offered = new Set(rows.flatMap(({ id }) => given.offered.get(id) ?? []));
  const host = (hostFacts.redFlags ?? []).filter(
    (id) => Object.hasOwn(knowledge.redFlags, id) && !offered.has(id),
  );
  const said = rows.flatMap(({ id }) => listIn(given.answers.get(id)));
  return {
    list: [...new Set([...said, ...host])],
    unsure: rows.some(({ id }) => given.answers.get(id)?.unsure === true),
  };
}

const takesAntacid = ({ knowledge }: Ground, facts: Facts): boolean =>
  magnesiumMedicines(knowledge, facts).length > 0;

function valueOf(
  ground: Ground,
  row: QuestionRow,
  answer: Answer & { unsure: false },
  facts: Facts,
): unknown {
  if (row.fact !== 'supplements' || takesAntacid(ground, facts)) return answer.value;
  // The row for an antacid belongs to the medicine; without the medicine it is no answer any more.
  return (answer.value as readonly Supplement[]).filter(({ use }) => use !== 'antacid-laxative');
}

function withAnswer(ground: Ground, given: Given, facts: Facts, row: QuestionRow): Facts {
  const answer = given.answers.get(row.id);
  if (!answer) return facts;
  const unsure = (facts.unsure ?? []).filter((key) => key !== row.fact);
  const others: Facts = { ...facts };
  delete others[row.fact];
  // Food is told in one way: whoever answers by portions has taken back a figure that somebody gave.
  if (row.fact === 'diet') delete others.foodMg;
  if (row.fact === 'redFlags') {
    const read = signs(ground, given);
    if (!read.unsure) return { ...others, redFlags: read.list, unsure };
    const some = read.list.length > 0 ? { redFlags: [...read.list, NOT_ALL] } : {};
    return { ...others, ...some, unsure: [...unsure, 'redFlags'] };
  }
  if (answer.unsure) return { ...others, unsure: [...unsure, row.fact] };
  return { ...others, [row.fact]: valueOf(ground, row, answer, facts), unsure };
}

/**
 * The facts as they stand: what the host gave, overlaid with the visitor's answers that still apply. What was said of
 * a sign always counts, even where a changed answer took its question away.
 */
export function factsOf(ground: Ground, given: Given): Facts {
  const { knowledge, options } = ground;
  let facts = unconfirmed(ground.hostFacts);
  for (const row of knowledge.questions) {
    if (!given.path.includes(row.id)) continue;
    if (row.fact !== 'redFlags' && !appliesNow(knowledge, facts, options, row.id)) continue;
    facts = withAnswer(ground, given, facts, row);
  }
  return facts;
}

/** An answer that no longer covers its question: choices came along, or a medicine that needs an amount. */
export function isStale(
  ground: Ground,
  id: string,
  choices: readonly string[] | undefined,
  facts: Facts,
  given: Given,
): boolean {
  const answer = given.answers.get(id);
  if (!answer) return true;
  const offered = given.offered.get(id) ?? [];
  if (choices?.some((choice) => !offered.includes(choice))) return true;
  if (id !== 'supplements' || answer.unsure || !takesAntacid(ground, facts)) return false;
  return !(answer.value as readonly Supplement[]).some(({ use }) => use === 'antacid-laxative');
}
