import { questionById } from '../../../engine/questions.js';
import type { Facts, Knowledge, Question, QuestionRow } from '../../../engine/types.js';
import { factsOf, type Answer, type Given, type Ground } from '../../../ui/answering/answers.js';
import { openDraft, readDraft, type Draft } from '../../../ui/answering/draft.js';
import type { PersonAnswers } from '../../../ui/page.js';

/** For whom a day is added up: what the visitor said of age, sex and life stage, here or on another element. */
export interface PersonState {
  /** What stands in each question that was touched. */
  readonly drafts: ReadonlyMap<string, Draft>;
  /** What counts of it: half an age is another age. */
  readonly counted: ReadonlyMap<string, Draft>;
}

export const NOBODY: PersonState = { drafts: new Map(), counted: new Map() };

export const PERSON_QUESTIONS = ['age', 'sex', 'life-stage'] as const;

/** All that follows from it and from what the host gave. */
export interface PersonLook {
  questions: ReadonlyMap<string, Question>;
  drafts: ReadonlyMap<string, Draft>;
  given: Given;
  facts: Facts;
}

const rowOf = ({ questions }: Knowledge, id: string): QuestionRow | undefined =>
  questions.find((row) => row.id === id);

const isTyped = (knowledge: Knowledge, id: string): boolean => rowOf(knowledge, id)?.kind === 'number';

function answerIn({ kind }: QuestionRow, draft: Draft): Answer | undefined {
  const read = readDraft({ kind }, draft, []);
  return 'answer' in read ? read.answer : undefined;
}

/* ---------------------------------------------------------------- changes */

export function changePerson(
  { drafts, counted }: PersonState,
  knowledge: Knowledge,
  id: string,
  draft: Draft,
): PersonState {
  const written = { ...draft, prefilled: false };
  const next = new Map(drafts).set(id, written);
  return { drafts: next, counted: isTyped(knowledge, id) ? counted : new Map(counted).set(id, written) };
}

/** The field was left. What cannot be read is pointed out; what was emptied is not known any more. */
export function commitPerson(state: PersonState, knowledge: Knowledge, id: string): PersonState {
  const row = rowOf(knowledge, id);
  const draft = state.drafts.get(id);
  if (!row || !draft) return state;
  const read = readDraft(row, draft, []);
  const isWrong = 'problems' in read && draft.text.trim() !== '';
  const shown = { ...draft, problems: isWrong ? read.problems : [] };
  return {
    drafts: new Map(state.drafts).set(id, shown),
    counted: isWrong ? state.counted : new Map(state.counted).set(id, shown),
  };
}

/**
 * What was said on the other elements since. What was forgotten there is forgotten here: somebody else may be next.
 */
export function hearPerson(
  state: PersonState,
  knowledge: Knowledge,
  before: PersonAnswers,
  now: PersonAnswers,
): PersonState {
  const drafts = new Map(state.drafts);
  const counted = new Map(state.counted);
  for (const id of PERSON_QUESTIONS) {
    const row = rowOf(knowledge, id);
    const answer = now.get(id);
    if (!row || answer === before.get(id)) continue;
    const draft = answer && openDraft(asPut(row), { answer, offered: row.choices ?? [] }, {}, false);
    for (const map of [drafts, counted]) {
      if (draft) map.set(id, draft);
      else map.delete(id);
    }
  }
  return { drafts, counted };
}

const asPut = ({ id, fact, kind, choices, unsure }: QuestionRow): Question => ({
  id,
  fact,
  kind,
  unsure,
  ...(choices && { choices: [...choices] }),
});

/* ---------------------------------------------------------------- reading */

function givenOf(knowledge: Knowledge, { counted }: PersonState): Given {
  const answers = new Map<string, Answer>();
  const offered = new Map<string, readonly string[]>();
  for (const [id, draft] of counted) {
    const row = rowOf(knowledge, id);
    const answer = row && answerIn(row, draft);
    if (!row || !answer) continue;
    answers.set(id, answer);
    offered.set(id, row.choices ?? []);
  }
  return { path: [...answers.keys()], answers, offered };
}

/** What the visitor was at is no longer the host's to say, also where it was emptied. */
function withoutTouched({ knowledge, hostFacts }: Ground, { counted }: PersonState): Facts {
  const facts = { ...hostFacts };
  for (const id of counted.keys()) {
    const row = rowOf(knowledge, id);
    if (row) delete facts[row.fact];
  }
  return facts;
}

export function lookAtPerson(ground: Ground, state: PersonState): PersonLook {
  const { knowledge, options, hostFacts } = ground;
  const given = givenOf(knowledge, state);
  const facts = factsOf({ ...ground, hostFacts: withoutTouched(ground, state) }, given);
  const questions = new Map<string, Question>();
  const drafts = new Map<string, Draft>();
  for (const id of PERSON_QUESTIONS) {
    const question = questionById(knowledge, facts, options, id);
    if (!question) continue;
    questions.set(id, question);
    const earlier = { answer: undefined, offered: [] };
    drafts.set(id, state.drafts.get(id) ?? openDraft(question, earlier, hostFacts, false));
  }
  return { questions, drafts, given, facts };
}
