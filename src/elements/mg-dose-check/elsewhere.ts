import type { Facts, Knowledge, QuestionRow, Supplement } from '../../engine/types.js';
import { isSameAnswer, type Answer, type Given, type Ground } from '../../ui/answering/answers.js';
import { openDraft, type Draft } from '../../ui/answering/draft.js';
import type { HandedOver, PersonAnswers, SharedDay } from '../../ui/page.js';
import { look, rowOf, type Check } from './check.js';
import { foodOf } from './food.js';
import type { DoseState } from './state.js';

/** What comes from the other elements of the page, and what goes to them. */

export function opened(row: QuestionRow, answer: Answer, offered: readonly string[]): Draft {
  const list = !answer.unsure && row.kind === 'supplements' ? (answer.value as readonly Supplement[]) : [];
  const takesAntacid = list.some(({ use }) => use === 'antacid-laxative');
  const question = { id: row.id, fact: row.fact, kind: row.kind, unsure: row.unsure, choices: [...offered] };
  return openDraft(question, { answer, offered }, {}, takesAntacid);
}

export const choicesOf = ({ offered }: Pick<Given, 'offered'>, row: QuestionRow): readonly string[] =>
  offered.get(row.id) ?? row.choices ?? [];

/** Age, sex and life stage that the visitor gave on another element, as the visitor's own answers here. */
export function withPerson(
  state: DoseState,
  check: Check,
  knowledge: Knowledge,
  news: PersonAnswers,
): DoseState {
  let next = state;
  for (const [id, answer] of news) {
    const row = rowOf(knowledge, id);
    if (!row || (check.given.path.includes(id) && isSameAnswer(check.given.answers.get(id), answer)))
      continue;
    next = {
      ...next,
      drafts: new Map(next.drafts).set(id, opened(row, answer, row.choices ?? [])),
      offered: new Map(next.offered).set(id, row.choices ?? []),
    };
  }
  return next;
}

/** What was declared in a food table is the visitor's last word on food, until something else is said here. */
export function withDeclared(state: DoseState, hostFacts: Facts, day: SharedDay | null): DoseState {
  const { declared, food } = state;
  if (day === (declared?.day ?? null)) return state;
  const isTold = food?.way === 'table';
  const before = isTold ? (declared?.before ?? null) : food;
  if (!day) return { ...state, declared: null, food: before };
  const shown = { ...(food ?? foodOf(hostFacts)), way: 'table', wrong: false } as const;
  return { ...state, declared: { day, before }, food: shown };
}

/** What another element can go on with. */
export function handedOver(ground: Ground, state: DoseState): HandedOver {
  const { given, facts, food } = look(ground, state);
  const portions = given.answers.get('diet');
  const diet: Answer | undefined =
    food.way === 'unsure' ? { unsure: true } : food.way === 'portions' ? portions : undefined;
  const { wake, bed, meals, medicineTimes, foodMg } = facts;
  const more: Facts = {
    ...(wake !== undefined && { wake }),
    ...(bed !== undefined && { bed }),
    ...(meals !== undefined && { meals }),
    ...(medicineTimes !== undefined && { medicineTimes }),
    ...(food.way === 'number' && foodMg !== undefined && { foodMg }),
  };
  const answers = new Map(given.answers);
  if (diet) answers.set('diet', diet);
  else answers.delete('diet');
  return {
    given: { path: diet ? [...given.path, 'diet'] : given.path, answers, offered: given.offered },
    more,
  };
}
