import { DIET_GROUPS } from '../../engine/read-facts.js';
import type { Facts, Knowledge, QuestionRow } from '../../engine/types.js';
import type { Ground } from '../../ui/answering/answers.js';
import { readDraft, type Draft, type Problem } from '../../ui/answering/draft.js';
import { rowOf, type Check } from './check.js';
import { foodOf, readFoodMg, type FoodDraft } from './food.js';
import type { DoseState } from './state.js';

/** What a visitor can do to the state: pure functions, each takes what was and returns what is. */

/* ------------------------------------------------------------- mistakes */

const isSameProblem = (a: Problem, b: Problem): boolean =>
  a.kind === b.kind &&
  (a.kind !== 'portion' || (b.kind === 'portion' && a.group === b.group)) &&
  (a.kind !== 'supplement' || (b.kind === 'supplement' && a.key === b.key && a.field === b.field));

function problemsIn(row: Pick<QuestionRow, 'kind'>, draft: Draft): readonly Problem[] {
  const read = readDraft(row, draft, DIET_GROUPS);
  return 'problems' in read ? read.problems : [];
}

/** Something stands there that cannot be read; what is still empty may yet be filled in. */
function isWritten(draft: Draft, problem: Problem): boolean {
  switch (problem.kind) {
    case 'missing':
      return draft.text.trim() !== '';
    case 'portion':
      return (draft.portions[problem.group] ?? '').trim() !== '';
    case 'supplement': {
      // Only a compound needs its form, and then it does so at once.
      if (problem.field === 'form') return true;
      const row = draft.rows.find(({ key }) => key === problem.key);
      const text: unknown = row && (row as unknown as Record<string, unknown>)[problem.field];
      return typeof text === 'string' && text.trim() !== '';
    }
  }
}

/** What was pointed out stays so until it is mended. */
function stillWrong(row: Pick<QuestionRow, 'kind'>, draft: Draft, shown: readonly Problem[]): Draft {
  const problems = problemsIn(row, draft).filter((problem) =>
    shown.some((one) => isSameProblem(one, problem)),
  );
  return { ...draft, problems };
}

/* --------------------------------------------------------------- changes */

/** Half an age is another age, and would flash another verdict. */
const HELD_WHILE_TYPING: readonly string[] = ['age'];

function put(state: DoseState, check: Check, id: string, draft: Draft): DoseState {
  const choices = check.questions.get(id)?.choices ?? [];
  const { drafts, offered } = state;
  const written = { ...draft, prefilled: false };
  return {
    ...state,
    drafts: new Map(drafts).set(id, written),
    offered: new Map(offered).set(id, choices),
  };
}

/** Searching in a list says nothing of what is in it. */
function isSameAnswer(a: Draft, b: Draft): boolean {
  const keys = Object.keys(a) as (keyof Draft)[];
  return keys.every((key) => key === 'search' || a[key] === b[key]);
}

function withSearch(state: DoseState, id: string, shown: Draft, { search }: Draft): DoseState {
  return search === shown.search ? state : { ...state, searches: new Map(state.searches).set(id, search) };
}

export function change(
  state: DoseState,
  check: Check,
  knowledge: Knowledge,
  id: string,
  to: (draft: Draft) => Draft,
): DoseState {
  const shown = check.drafts.get(id);
  const row = rowOf(knowledge, id);
  if (!shown || !row) return state;
  const written = to(shown);
  const searched = withSearch(state, id, shown, written);
  if (isSameAnswer(shown, written)) return searched;
  const next = put(searched, check, id, stillWrong(row, written, shown.problems));
  if (!HELD_WHILE_TYPING.includes(id) || state.held.has(id)) return next;
  return { ...next, held: new Map(state.held).set(id, state.drafts.get(id)) };
}

/** The visitor stopped typing. */
export const settle = (state: DoseState): DoseState =>
  state.held.size === 0 ? state : { ...state, held: new Map() };

type Which = 'written' | 'all';

function pointOut(state: DoseState, check: Check, knowledge: Knowledge, id: string, which: Which): DoseState {
  const shown = check.drafts.get(id);
  const row = rowOf(knowledge, id);
  // What the host filled in is not the visitor's mistake.
  if (!shown || !row || (which === 'written' && !state.drafts.has(id))) return state;
  const problems = problemsIn(row, shown).filter(
    (problem) =>
      which === 'all' ||
      isWritten(shown, problem) ||
      shown.problems.some((one) => isSameProblem(one, problem)),
  );
  if (problems.length === 0 && shown.problems.length === 0) return state;
  return { ...state, drafts: new Map(state.drafts).set(id, { ...shown, problems }) };
}

const withFoodMistake = (state: DoseState, hostFacts: Facts, which: Which): DoseState => {
  const food = state.food ?? foodOf(hostFacts);
  const wrong =
    food.way === 'number' &&
    readFoodMg(food.text) === undefined &&
    (which === 'all' || food.text.trim() !== '');
  return wrong === food.wrong ? state : { ...state, food: { ...food, wrong } };
};

/** The visitor left a field: what stands in it and cannot be read is pointed out. */
export function commit(state: DoseState, check: Check, ground: Ground, id: string): DoseState {
  const next = pointOut(settle(state), check, ground.knowledge, id, 'written');
  return id === 'diet' && next.food ? withFoodMistake(next, ground.hostFacts, 'written') : next;
}

/** The visitor wants to know what is missing: what is empty is pointed out too. */
export function ask(state: DoseState, check: Check, ground: Ground, id: string): DoseState {
  const food = state.food ?? foodOf(ground.hostFacts);
  const next = settle(state);
  if (id !== 'diet') return pointOut(next, check, ground.knowledge, id, 'all');
  if (food.way === 'portions') return pointOut(next, check, ground.knowledge, id, 'all');
  return withFoodMistake(next, ground.hostFacts, 'all');
}

/** What the host filled in is true. */
export function confirm(state: DoseState, check: Check, ids: readonly string[]): DoseState {
  return ids.reduce((now, id) => {
    const draft = check.drafts.get(id);
    return draft ? put(now, check, id, draft) : now;
  }, state);
}

export function changeFood(state: DoseState, hostFacts: Facts, to: Partial<FoodDraft>): DoseState {
  const before = state.food ?? foodOf(hostFacts);
  const food = { ...before, ...to };
  const mended = food.way !== 'number' || readFoodMg(food.text) !== undefined;
  return { ...state, food: { ...food, wrong: before.wrong && !mended } };
}

/** Back from a slip: to the screen with the signs, or to the one sign of the page that led there. */
export function undo(state: DoseState, knowledge: Knowledge): DoseState {
  const topic = state.drafts.get('signs-topic');
  const isEmergency = (id: string): boolean => {
    const urgency = knowledge.redFlags[id]?.urgency;
    return urgency === '112' || urgency === 'crisis';
  };
  if (!topic?.picked.some(isEmergency)) return { ...state, screen: 'signs' };
  const picked = topic.picked.filter((id) => !isEmergency(id));
  return { ...state, drafts: new Map(state.drafts).set('signs-topic', { ...topic, picked }) };
}
