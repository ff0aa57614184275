import { jsonText } from '../../engine/json-text.js';
import type { Facts, Knowledge, QuestionRow, Supplement } from '../../engine/types.js';
import type { Answer } from '../../ui/answering/answers.js';
import { freeKey, NONE, SOME, UNSURE, type Draft } from '../../ui/answering/draft.js';
import { readNumber } from '../../ui/number-field.js';
import type { HandedOver } from '../../ui/page.js';
import { rowOf as rowIn, type SupplementRow } from '../../ui/supplement-row.js';
import { rowOf, type Check } from './check.js';
import type { DayDraft } from './day.js';
import { choicesOf, opened } from './elsewhere.js';
import { foodOf, type FoodDraft } from './food.js';
import { isAsked, START, type DoseState } from './state.js';

/** What another element brings, beside what stands here. */

/** What stands here when something is brought: also what the host filled in and nobody touched. */
export type Before = Pick<Check, 'drafts'>;
const NOTHING_HERE: Before = { drafts: new Map() };

interface Said {
  id: string;
  row: QuestionRow;
  answer: Answer;
  /** The choices that the answer was given to. */
  choices: readonly string[];
}

function saidIn(knowledge: Knowledge, { given }: HandedOver): Said[] {
  return given.path.flatMap((id) => {
    const answer = given.answers.get(id);
    const row = rowOf(knowledge, id);
    if (!answer || !row) return [];
    // What was ticked once stays ticked, also when it is no longer offered.
    const ticked = row.kind === 'many' && !answer.unsure ? (answer.value as readonly string[]) : [];
    return [{ id, row, answer, choices: [...new Set([...choicesOf(given, row), ...ticked])] }];
  });
}

const isRealChoice = (value: string): boolean => value !== NONE && value !== UNSURE;

const isEmergency = ({ redFlags }: Knowledge, id: string): boolean => {
  const urgency = redFlags[id]?.urgency;
  return urgency === '112' || urgency === 'crisis';
};

/**
 * What was ticked on either side, for a "none" says nothing against it. Whoever did not know on one side still does
 * not, unless what was ticked is an emergency.
 */
function unitedPicks(knowledge: Knowledge, a: readonly string[], b: readonly string[]): string[] {
  const all = [...new Set([...a, ...b])];
  const real = all.filter(isRealChoice);
  if (all.includes(UNSURE) && !real.some((id) => isEmergency(knowledge, id))) return [...real, UNSURE];
  return real.length > 0 ? real : all;
}

/** Half a row was typed too; an empty one was not. */
const isWritten = ({ label, form, amount }: SupplementRow): boolean =>
  [label, form, amount].some((text) => text.trim() !== '');

/** However it is written: 100,0 is 100. */
const rowText = ({ form, amount, basis, perDay, prescribed, antacid }: SupplementRow): string =>
  jsonText([form, readNumber(amount) ?? amount, basis, readNumber(perDay) ?? perDay, prescribed, antacid]);
const textOf = (supplement: Supplement): string => rowText(rowIn(supplement, 0));

const takenIn = ({ row, answer }: Said): readonly Supplement[] =>
  row.kind === 'supplements' && !answer.unsure ? (answer.value as readonly Supplement[]) : [];

/** Rows of the visitor's own: not those that are brought now, nor those that were brought before and left as they were. */
function ownRows(draft: Draft, known: readonly Supplement[]): SupplementRow[] {
  if (draft.picked.includes(NONE)) return [];
  const texts = known.map(textOf);
  return draft.rows.filter((row) => {
    const place = texts.indexOf(rowText(row));
    if (place >= 0) texts.splice(place, 1);
    return place < 0 && isWritten(row);
  });
}

function unitedRows(draft: Draft, before: Draft, known: readonly Supplement[]): Draft {
  const own = ownRows(before, known);
  if (own.length === 0) return draft;
  const first = freeKey(draft.rows);
  const rows = [...draft.rows, ...own.map((row, i) => ({ ...row, key: first + i }))];
  return { ...draft, rows, picked: draft.picked.includes(UNSURE) ? draft.picked : [SOME] };
}

/** A list is never shorter for what was done elsewhere; of all else the last word counts. */
function united(knowledge: Knowledge, state: DoseState, before: Before, said: Said): Draft {
  const { id, row, answer, choices } = said;
  const draft = opened(row, answer, choices);
  const here = state.drafts.get(id) ?? before.drafts.get(id);
  if (!here) return draft;
  if (row.kind === 'many') return { ...draft, picked: unitedPicks(knowledge, draft.picked, here.picked) };
  if (row.kind !== 'supplements') return draft;
  return unitedRows(draft, here, most(takenIn(said), state.brought));
}

/** Each as often as it stands in the list that has it most. */
function most(a: readonly Supplement[], b: readonly Supplement[]): Supplement[] {
  const left = a.map(textOf);
  const more = b.filter((one) => {
    const place = left.indexOf(textOf(one));
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
  return [...a, ...more];
}

/** Nobody who said here what they eat has to say it again. */
function foodIn({ given, more }: HandedOver, before: FoodDraft | null): FoodDraft | null {
  if (more.foodMg !== undefined) return foodOf({ foodMg: more.foodMg });
  const answer = given.path.includes('diet') ? given.answers.get('diet') : undefined;
  if (!answer || (answer.unsure && before)) return before;
  return { way: answer.unsure ? 'unsure' : 'portions', text: before?.text ?? '', wrong: false };
}

function dayIn({ wake, bed, meals, medicineTimes = {} }: Facts, before: DayDraft): DayDraft {
  return {
    ...before,
    medicineTimes: { ...before.medicineTimes, ...medicineTimes },
    ...(wake !== undefined && { wake }),
    ...(bed !== undefined && { bed }),
    ...(meals !== undefined && { meals }),
  };
}

/** Goes on with what the visitor did in another element, beside what stands here: never with less. */
export function received(
  knowledge: Knowledge,
  handed: HandedOver,
  state: DoseState = START,
  before: Before = NOTHING_HERE,
): DoseState {
  const said = saidIn(knowledge, handed);
  const own = said.filter(({ id, answer }) => isAsked(id) && !(id === 'diet' && answer.unsure));
  const others = said.filter(({ id }) => !isAsked(id));
  const answeredHere = (id: string): readonly string[] => state.offered.get(id) ?? [];
  return {
    ...state,
    screen: handed.given.path.includes('signs-now') ? 'check' : state.screen,
    held: new Map(),
    drafts: new Map([
      ...state.drafts,
      ...own.map((one) => [one.id, united(knowledge, state, before, one)] as const),
    ]),
    offered: new Map([
      ...state.offered,
      ...own.map(({ id, choices }) => [id, [...new Set([...choices, ...answeredHere(id)])]] as const),
    ]),
    carried: new Map([...state.carried, ...others.map(({ id, answer }) => [id, answer] as const)]),
    food: foodIn(handed, state.food),
    day: dayIn(handed.more, state.day),
    brought: said.some(({ row }) => row.kind === 'supplements') ? said.flatMap(takenIn) : state.brought,
  };
}
