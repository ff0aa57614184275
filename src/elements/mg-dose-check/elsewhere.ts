import type { Facts, Knowledge, QuestionRow, Supplement } from '../../engine/types.js';
import { isSameAnswer, type Answer, type Given, type Ground } from '../../ui/answering/answers.js';
import { openDraft, type Draft } from '../../ui/answering/draft.js';
import type { HandedOver, PersonAnswers } from '../../ui/page.js';
import { look, rowOf, type Check } from './check.js';
import type { DayDraft } from './day.js';
import { foodOf, type FoodDraft } from './food.js';
import { isAsked, START, type DoseState } from './state.js';

/** What comes from the other elements of the page, and what goes to them. */

function opened(row: QuestionRow, answer: Answer, offered: readonly string[]): Draft {
  const list = !answer.unsure && row.kind === 'supplements' ? (answer.value as readonly Supplement[]) : [];
  const takesAntacid = list.some(({ use }) => use === 'antacid-laxative');
  const question = { id: row.id, fact: row.fact, kind: row.kind, unsure: row.unsure, choices: [...offered] };
  return openDraft(question, { answer, offered }, {}, takesAntacid);
}

const choicesOf = ({ offered }: Pick<Given, 'offered'>, row: QuestionRow): readonly string[] =>
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

function foodIn({ given, more }: HandedOver): FoodDraft | null {
  if (more.foodMg !== undefined) return foodOf({ foodMg: more.foodMg });
  const answer = given.path.includes('diet') ? given.answers.get('diet') : undefined;
  return answer ? { way: answer.unsure ? 'unsure' : 'portions', text: '', wrong: false } : null;
}

function dayIn({ wake, bed, meals, medicineTimes = {} }: Facts): DayDraft {
  return {
    medicineTimes,
    ...(wake !== undefined && { wake }),
    ...(bed !== undefined && { bed }),
    ...(meals !== undefined && { meals }),
  };
}

/** Goes on with what the visitor did in another element. */
export function received(knowledge: Knowledge, handed: HandedOver): DoseState {
  const { given, more } = handed;
  const said = given.path.flatMap((id) => {
    const answer = given.answers.get(id);
    const row = rowOf(knowledge, id);
    return answer && row ? [{ id, answer, row }] : [];
  });
  const own = said.filter(({ id, answer }) => isAsked(id) && !(id === 'diet' && answer.unsure));
  return {
    ...START,
    screen: given.path.includes('signs-now') ? 'check' : 'signs',
    drafts: new Map(own.map(({ id, answer, row }) => [id, opened(row, answer, choicesOf(given, row))])),
    offered: new Map(own.map(({ id, row }) => [id, choicesOf(given, row)])),
    carried: new Map(said.filter(({ id }) => !isAsked(id)).map(({ id, answer }) => [id, answer])),
    food: foodIn(handed),
    day: dayIn(more),
  };
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
