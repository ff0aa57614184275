import { checkDose } from '../../engine/check-dose.js';
import { questionById } from '../../engine/questions.js';
import { DIET_GROUPS, isOwnFact, magnesiumMedicines, NOT_ALL } from '../../engine/read-facts.js';
import { seeSituation } from '../../engine/situation.js';
import type {
  DoseRecommendation,
  FactKey,
  Facts,
  Figures,
  Knowledge,
  Question,
  QuestionRow,
  Supplement,
} from '../../engine/types.js';
import { factsOf, type Answer, type Given, type Ground } from '../../ui/answering/answers.js';
import { NONE, openDraft, readDraft, withAntacid, type Draft } from '../../ui/answering/draft.js';
import { problemsOf, supplementOf, type SupplementRow } from '../../ui/supplement-row.js';
import { dayShown, withDay, type DayShown } from './day.js';
import { foodOf, withFood, type FoodDraft } from './food.js';
import { questionsIn, type DoseState } from './state.js';

/** All that follows from what the visitor wrote and the host gave. */
export interface Check {
  /** The questions that apply now. */
  questions: ReadonlyMap<string, Question>;
  /** What stands in each, touched or not. */
  drafts: ReadonlyMap<string, Draft>;
  food: FoodDraft;
  day: DayShown;
  given: Given;
  facts: Facts;
  figures: Figures;
  recommendation: DoseRecommendation;
  /** Filled in by the host, and still to be confirmed. */
  unconfirmed: readonly string[];
  /** Answered before choices came along that were not offered then. */
  outgrown: readonly string[];
}

export const rowOf = ({ questions }: Knowledge, id: string): QuestionRow | undefined =>
  questions.find((row) => row.id === id);

/* ------------------------------------------------------------- answers */

/** What was read from the drafts so far, with the drafts as they are shown. */
interface Reading {
  answers: Map<string, Answer>;
  drafts: Map<string, Draft>;
  outgrown: string[];
  takesAntacid: boolean;
  /** Rows of supplements while not all can be read; null is one that cannot. */
  someRows?: readonly (Supplement | null)[];
}

const givenOf = ({ answers }: Reading, { offered }: DoseState): Given => ({
  path: [...answers.keys()],
  answers,
  offered,
});

function answerIn(
  { kind, fact }: Pick<QuestionRow, 'kind'> & Partial<Pick<QuestionRow, 'fact'>>,
  draft: Draft | undefined,
): Answer | undefined {
  const read = draft && readDraft({ kind, ...(fact !== undefined && { fact }) }, draft, DIET_GROUPS);
  return read && 'answer' in read ? read.answer : undefined;
}

/** While somebody is typing, what stood there before is what counts. */
const countedDraft = ({ held, drafts }: DoseState, id: string): Draft | undefined =>
  held.has(id) ? held.get(id) : drafts.get(id);

/** Read apart: the first two hang on other answers, and food is told in more than one way. */
const READ_APART: readonly string[] = ['supplements', 'signs-topic', 'diet'];

function readPlain({ knowledge }: Ground, state: DoseState, { answers }: Reading): void {
  for (const id of questionsIn(knowledge)) {
    if (READ_APART.includes(id)) continue;
    const row = rowOf(knowledge, id);
    const answer = row && answerIn(row, countedDraft(state, id));
    if (answer) answers.set(id, answer);
  }
}

const readRow = (row: SupplementRow): Supplement | null =>
  problemsOf(row).length > 0 ? null : supplementOf(row);

/** An antacid or laxative among the medicines brings a row of its own. */
function readSupplements(ground: Ground, state: DoseState, reading: Reading): void {
  const facts = factsOf(ground, givenOf(reading, state));
  reading.takesAntacid = magnesiumMedicines(ground.knowledge, facts).length > 0;
  const written = state.drafts.get('supplements');
  if (!written) return;
  const draft = withAntacid({ kind: 'supplements' }, written, reading.takesAntacid);
  reading.drafts.set('supplements', draft);
  const answer = answerIn({ kind: 'supplements' }, draft);
  if (answer) reading.answers.set('supplements', answer);
  if (!answer || answer.unsure) reading.someRows = [...draft.rows.map(readRow), null];
}

/**
 * "None of these" was said of the choices that stood there then. What was ticked still counts, and leaves open whether
 * it is all.
 */
function outgrownAnswer(answer: Answer): Answer | undefined {
  if (answer.unsure) return answer;
  const picked = answer.value as readonly string[];
  return picked.length > 0 ? { unsure: false, value: [...picked, NOT_ALL] } : undefined;
}

/** Which signs are asked hangs on all that was answered before. */
function readTopicSigns({ knowledge, options, ...ground }: Ground, state: DoseState, reading: Reading): void {
  const id = 'signs-topic';
  const written = state.drafts.get(id);
  const answer = answerIn({ kind: 'many' }, written);
  if (!written || !answer) return;
  const facts = factsOf({ knowledge, options, ...ground }, givenOf(reading, state));
  const choices = questionById(knowledge, facts, options, id)?.choices ?? [];
  const covered = choices.every((choice) => state.offered.get(id)?.includes(choice));
  const counted = covered ? answer : outgrownAnswer(answer);
  if (counted) reading.answers.set(id, counted);
  if (covered) return;
  reading.outgrown.push(id);
  reading.drafts.set(id, { ...written, picked: written.picked.filter((one) => one !== NONE) });
}

function readAll(ground: Ground, state: DoseState): Reading {
  const reading: Reading = {
    answers: new Map(state.carried),
    drafts: new Map(state.drafts),
    outgrown: [],
    takesAntacid: false,
  };
  readPlain(ground, state, reading);
  readSupplements(ground, state, reading);
  readTopicSigns(ground, state, reading);
  return reading;
}

/* ------------------------------------------------------- what follows from it */

/** With what the visitor says of food and of the day, which no question asks as it stands here. */
function allFacts(ground: Ground, state: DoseState, answered: Facts): Facts {
  const { knowledge, options } = ground;
  const diet = questionById(knowledge, answered, options, 'diet');
  const portions = diet ? state.drafts.get('diet') : undefined;
  const tableMg = state.declared?.day.foodMg;
  const fed = state.food ? withFood(answered, state.food, { portions, tableMg }) : answered;
  return withDay(knowledge, fed, state.day);
}

/** What stands there already counts, though it is not known to be all: too much of it is too much. */
const counted = (facts: Facts, { someRows }: Reading): unknown =>
  facts.supplements || !someRows ? facts : { ...facts, supplements: someRows };

function questionsNow({ knowledge, options }: Ground, facts: Facts): Map<string, Question> {
  const questions = questionsIn(knowledge).map((id) => questionById(knowledge, facts, options, id));
  return new Map(questions.flatMap((question) => (question ? [[question.id, question] as const] : [])));
}

/** Untouched: as the host left it. */
function shownDrafts(
  { hostFacts }: Ground,
  questions: ReadonlyMap<string, Question>,
  { drafts, takesAntacid }: Reading,
  { searches }: DoseState,
): Map<string, Draft> {
  const shown = new Map(drafts);
  for (const [id, question] of questions) {
    if (shown.has(id)) continue;
    shown.set(id, openDraft(question, { answer: undefined, offered: [] }, hostFacts, takesAntacid));
  }
  for (const [id, draft] of shown) shown.set(id, { ...draft, search: searches.get(id) ?? '' });
  return shown;
}

/** What concerns safety, or a host's own rules, has to come from the visitor, whatever the host said of it. */
const isForVisitor = ({ knowledge }: Ground, id: string): boolean => {
  const row = rowOf(knowledge, id);
  return row?.confirm === true || row?.adds === true || (row !== undefined && isOwnFact(row.fact));
};

/** Nothing mild is said before the visitor has spoken; a risk counts at once. */
function untilAnswered(recommendation: DoseRecommendation, open: readonly FactKey[]): DoseRecommendation {
  const { outcome, missing } = recommendation;
  if (open.length === 0 || outcome === 'emergency') return recommendation;
  const isMild = outcome === 'within' || outcome === 'below';
  return {
    ...recommendation,
    missing: [...new Set([...missing, ...open])],
    ...(isMild && { outcome: 'incomplete', plan: null }),
  };
}

/**
 * What the visitor is at counts as it stands there, also when it cannot be read: then it is not known. A host's risk in
 * a list counts until the list was answered.
 */
function untouched(ground: Ground, state: DoseState): Ground {
  const rows = [...state.drafts.keys()].flatMap((id) => rowOf(ground.knowledge, id) ?? []);
  const hostFacts = { ...ground.hostFacts };
  for (const { fact, kind } of rows) if (kind !== 'many') delete hostFacts[fact];
  return { ...ground, hostFacts };
}

/** Works out everything, from what was written alone. */
export function look(told: Ground, state: DoseState): Check {
  const ground = untouched(told, state);
  const { knowledge, options } = ground;
  const reading = readAll(ground, state);
  const given = givenOf(reading, state);
  const facts = allFacts(ground, state, factsOf(ground, given));
  const taken = counted(facts, reading);
  const questions = questionsNow(ground, facts);
  const drafts = shownDrafts(told, questions, reading, state);
  const waiting = [...questions.keys()].filter((id) => isForVisitor(ground, id) && !given.path.includes(id));
  const open = waiting.flatMap<FactKey>((id) => rowOf(knowledge, id)?.fact ?? []);
  return {
    questions,
    drafts,
    food: state.food ?? foodOf(told.hostFacts),
    day: dayShown(knowledge, facts, state.day),
    given,
    facts,
    figures: seeSituation(knowledge, taken, options).figures,
    recommendation: untilAnswered(checkDose(knowledge, taken, options), open),
    unconfirmed: waiting.filter((id) => drafts.get(id)?.prefilled),
    outgrown: reading.outgrown,
  };
}
