import { nextQuestion, questionById } from '../../engine/questions.js';
import { recommend } from '../../engine/recommend.js';
import type { Facts, FormsRecommendation, Question, QuestionRow } from '../../engine/types.js';
import type { Progress } from '../../ui/progress.js';
import {
  factsOf,
  isSameAnswer,
  isStale,
  type Answer,
  type Given,
  type Ground,
} from '../../ui/answering/answers.js';
import type { PersonAnswers, SharedDay } from '../../ui/page.js';
import { NOT_FED, withTray, type Fed } from './fed.js';

/**
 * The course of a quiz as a pure state machine: each function takes what was, and returns what is. What to ask and what
 * to advise is the engine's; here is only where the visitor stands.
 */

export interface QuizState extends Given {
  mode: 'intro' | 'question' | 'result';
  /** The question on screen. */
  question: Question | null;
  /** One answer is being changed from the result. */
  editing: boolean;
  /** The question that was answered last. */
  last: string | null;
  /** Questions of the path that were answered on another element: not put again, to be changed from the result. */
  taken: readonly string[];
  /** What the visitor declared to eat in a food table on the page. */
  fed: Fed;
  facts: Facts;
  recommendation: FormsRecommendation | null;
}

export const INTRO: QuizState = {
  mode: 'intro',
  question: null,
  editing: false,
  last: null,
  taken: [],
  fed: NOT_FED,
  path: [],
  answers: new Map(),
  offered: new Map(),
  facts: {},
  recommendation: null,
};

const factsIn = (ground: Ground, state: Given & Pick<QuizState, 'fed'>): Facts =>
  withTray(factsOf(ground, state), state.fed);

function put(ground: Ground, state: QuizState, id: string): Question | null {
  return questionById(ground.knowledge, factsIn(ground, state), ground.options, id);
}

/** Answers that an edit made incomplete are asked again, with what was said still filled in. */
function stillAnswered(ground: Ground, given: Given, facts: Facts): string[] {
  return given.path.filter((id) => {
    const question = questionById(ground.knowledge, facts, ground.options, id);
    return !question || !isStale(ground, id, question.choices, facts, given);
  });
}

/** Puts the next question, or ends with the advice; an emergency ends at once. */
export function advance(ground: Ground, state: QuizState): QuizState {
  const before = factsIn(ground, state);
  const path = stillAnswered(ground, state, before);
  const facts = path.length === state.path.length ? before : factsIn(ground, { ...state, path });
  const recommendation = recommend(ground.knowledge, facts, ground.options);
  const next = { ...state, path, facts, recommendation, editing: false };
  if (recommendation.outcome === 'emergency') return { ...next, mode: 'result', question: null };
  const question = nextQuestion(ground.knowledge, facts, { ...ground.options, asked: path });
  return { ...next, mode: question ? 'question' : 'result', question };
}

export function answer(ground: Ground, state: QuizState, said: Answer): QuizState {
  const { question } = state;
  // What was declared in the meantime took the question away.
  if (!question) return refresh(ground, state);
  const { id, choices = [] } = question;
  return advance(ground, {
    ...state,
    fed: { ...state.fed, counts: state.fed.counts && id !== 'diet' },
    path: state.path.includes(id) ? state.path : [...state.path, id],
    answers: new Map(state.answers).set(id, said),
    offered: new Map(state.offered).set(id, choices),
    last: id,
  });
}

const ownPath = ({ path, taken }: QuizState): string[] => path.filter((id) => !taken.includes(id));

/** Nothing was answered here yet. */
export const isFirst = (state: QuizState): boolean => ownPath(state).length === 0;

/** One step back, with the answer that was given still filled in; from the first question to the intro. */
export function back(ground: Ground, state: QuizState): QuizState {
  let { path } = state;
  for (const id of ownPath(state).reverse()) {
    path = path.slice(0, path.indexOf(id));
    const question = put(ground, { ...state, path }, id);
    if (question) return { ...state, mode: 'question', question, path, editing: false };
  }
  return { ...state, mode: 'intro', question: null, path, editing: false };
}

/** Starting again elsewhere forgets the person on the page, and with it what was taken over from there. */
function withoutForgotten(state: QuizState, person: PersonAnswers): QuizState {
  const gone = state.taken.filter((id) => !person.has(id));
  if (gone.length === 0) return state;
  const stays = (id: string): boolean => !gone.includes(id);
  return {
    ...state,
    path: state.path.filter(stays),
    taken: state.taken.filter(stays),
    answers: new Map([...state.answers].filter(([id]) => stays(id))),
  };
}

/** What the visitor said of age, sex and life stage on another element; what is on screen here is left alone. */
export function withPerson({ knowledge }: Ground, before: QuizState, person: PersonAnswers): QuizState {
  const state = withoutForgotten(before, person);
  const news = [...person].filter(
    ([id, said]) =>
      state.question?.id !== id && !(state.path.includes(id) && isSameAnswer(state.answers.get(id), said)),
  );
  if (news.length === 0) return state;
  const ids = news.map(([id]) => id).filter((id) => !state.path.includes(id));
  const choices = (id: string): readonly string[] =>
    knowledge.questions.find((row) => row.id === id)?.choices ?? [];
  return {
    ...state,
    path: [...ids, ...state.path],
    taken: [...state.taken, ...ids],
    answers: new Map([...state.answers, ...news]),
    offered: new Map([...state.offered, ...ids.map((id) => [id, choices(id)] as const)]),
  };
}

/** The last word counts: whoever declares what they eat, after it was asked here or while it is, has said it there. */
export function withDay(state: QuizState, day: SharedDay | null): QuizState {
  if (day === state.fed.day) return state;
  const isAsked = day !== null && state.question?.id === 'diet';
  return { ...state, fed: { day, counts: day !== null }, ...(isAsked && { question: null }) };
}

/** A slip on an emergency screen: back to the question that led there, also when that was an edit. */
export function undo(ground: Ground, state: QuizState): QuizState {
  const { last } = state;
  if (last === null || last === state.path.at(-1)) return back(ground, state);
  return edit(ground, state, last);
}

/** Opens one answer from the result. */
export function edit(ground: Ground, state: QuizState, id: string): QuizState {
  const question = put(ground, state, id);
  return question ? { ...state, mode: 'question', question, editing: true } : state;
}

export function cancelEdit(state: QuizState): QuizState {
  return { ...state, mode: 'result', question: null, editing: false };
}

/** Settings may change while the visitor is at it: the same answers, read again. */
export function refresh(ground: Ground, state: QuizState): QuizState {
  if (state.mode === 'result') return advance(ground, state);
  if (state.mode === 'intro') return state;
  const question = state.question && put(ground, state, state.question.id);
  return question ? { ...state, question } : advance(ground, state);
}

export interface Answered {
  question: Question;
  answer: Answer;
  /** It is told by the tray of a food table instead. */
  trayMg?: number;
  /** A part of that is an estimate. */
  isEstimated?: boolean | undefined;
  /** Whether the question can be put here: portions are not asked of a child. */
  isOpen: boolean;
}

function answeredInTray(
  { id, fact, kind, unsure }: QuestionRow,
  put: Question | null,
  { foodMg, isEstimated }: SharedDay,
): Answered {
  const question = put ?? { id, fact, kind, unsure };
  return { question, answer: { unsure: true }, trayMg: foodMg, isEstimated, isOpen: put !== null };
}

/** The answers that count, in the order of the questions. */
export function answered(ground: Ground, state: QuizState): Answered[] {
  const { knowledge, options } = ground;
  const { day, counts } = state.fed;
  return knowledge.questions.flatMap((row) => {
    const question = questionById(knowledge, state.facts, options, row.id);
    if (row.fact === 'diet' && counts && day) return [answeredInTray(row, question, day)];
    const answer = state.path.includes(row.id) ? state.answers.get(row.id) : undefined;
    return question && answer ? [{ question, answer, isOpen: true }] : [];
  });
}

/** The questions that everybody may get: a follow-up counts as its parent. */
function rootsOf({ knowledge, options }: Ground): QuestionRow[] {
  const claims = options.claims ?? 'eu';
  return knowledge.questions.filter(({ parent, modes }) => !parent && (!modes || modes.includes(claims)));
}

/** Progress as the visitor sees it: the place of a question among all, so that going forward never goes down. */
export function progress(ground: Ground, state: QuizState): Progress {
  const { knowledge } = ground;
  const roots = rootsOf(ground);
  const place = (id: string): number => {
    const row = knowledge.questions.find((one) => one.id === id);
    return roots.findIndex((root) => root.id === (row?.parent ?? id)) + 1;
  };
  const shown = state.question ? [...state.path, state.question.id] : state.path;
  return { index: Math.max(1, ...shown.map(place)), total: roots.length };
}

/**
 * Progress as the page hears it: how many questions were put here, without follow-ups. A place among all would tell by a
 * gap which question was left out, and with it of whom: a child is not asked about forms.
 */
export function toldProgress(ground: Ground, state: QuizState): Progress {
  const roots = rootsOf(ground);
  const shown = new Set([...ownPath(state), state.question?.id]);
  return { index: roots.filter(({ id }) => shown.has(id)).length, total: roots.length };
}
