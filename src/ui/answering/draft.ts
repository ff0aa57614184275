import { isOwnFact, MOST } from '../../engine/read-facts.js';
import type { DietGroup, Facts, Question, Supplement } from '../../engine/types.js';
import { readNumber } from '../number-field.js';
import {
  emptyRow,
  problemsOf,
  rowOf,
  supplementOf,
  type SupplementProblem,
  type SupplementRow,
} from '../supplement-row.js';
import type { Answer } from './answers.js';

/** Choices that are no values of the fact; the sign in front keeps them apart from values such as `none`. */
export const NONE = '-none';
export const UNSURE = '-unsure';
/** "Yes, I take something", the way to the list of supplements. */
export const SOME = '-some';

/** A question while it is being answered. */
export interface Draft {
  picked: readonly string[];
  text: string;
  portions: Readonly<Partial<Record<DietGroup, string>>>;
  rows: readonly SupplementRow[];
  search: string;
  /** The host gave this; the visitor still has to confirm it. */
  prefilled: boolean;
  /** What has to be mended before the visitor can go on; empty until the visitor tried. */
  problems: readonly Problem[];
}

export type Problem =
  | { kind: 'missing' }
  | { kind: 'portion'; group: DietGroup }
  | ({ kind: 'supplement' } & SupplementProblem);

const EMPTY: Draft = {
  picked: [],
  text: '',
  portions: {},
  rows: [],
  search: '',
  prefilled: false,
  problems: [],
};

const isGiven = (value: unknown): boolean =>
  value !== undefined && !(Array.isArray(value) && value.length === 0);

function pickedIn(question: Question, value: unknown): string[] {
  const list = Array.isArray(value) ? (value as string[]) : [String(value)];
  return list.filter((one) => question.choices?.includes(one));
}

function withValue(question: Question, value: unknown, said: boolean): Draft {
  switch (question.kind) {
    case 'one':
      return { ...EMPTY, picked: pickedIn(question, value) };
    case 'many': {
      const picked = pickedIn(question, value);
      return { ...EMPTY, picked: picked.length === 0 && said ? [NONE] : picked };
    }
    case 'number':
      return { ...EMPTY, text: String(value) };
    case 'portions':
      return {
        ...EMPTY,
        portions: Object.fromEntries(
          Object.entries(value as Record<string, number>).map(([group, count]) => [group, String(count)]),
        ),
      };
    case 'supplements': {
      const rows = (value as Supplement[]).map(rowOf);
      return { ...EMPTY, rows, picked: rows.length > 0 ? [SOME] : [NONE] };
    }
  }
}

/** An antacid or laxative that was named among the medicines needs its amount, so its row is there already. */
export function withAntacid(question: Pick<Question, 'kind'>, draft: Draft, takes: boolean): Draft {
  if (question.kind !== 'supplements') return draft;
  const rows = draft.rows.filter(({ antacid }) => takes || !antacid);
  if (!takes || rows.some(({ antacid }) => antacid)) return { ...draft, rows };
  const picked = draft.picked.includes(UNSURE) ? draft.picked : [SOME];
  return { ...draft, picked, rows: [emptyRow(freeKey(rows), true), ...rows] };
}

export const freeKey = (rows: readonly SupplementRow[]): number =>
  Math.max(-1, ...rows.map(({ key }) => key)) + 1;

export interface Earlier {
  answer: Answer | undefined;
  /** The choices that stood on the screen then. */
  offered: readonly string[];
}

/** "None of these" was said of the choices that stood there then, so it is not said of those that came along. */
function stillSaid(question: Question, draft: Draft, offered: readonly string[]): Draft {
  const covered = (question.choices ?? []).every((choice) => offered.includes(choice));
  return covered ? draft : { ...draft, picked: draft.picked.filter((one) => one !== NONE) };
}

/** What stands filled in when a question opens: the visitor's earlier answer, else what the host gave. */
export function openDraft(
  question: Question,
  { answer, offered }: Earlier,
  hostFacts: Facts,
  takesAntacid: boolean,
): Draft {
  if (answer?.unsure) return withAntacid(question, { ...EMPTY, picked: [UNSURE] }, takesAntacid);
  if (answer) {
    return withAntacid(
      question,
      stillSaid(question, withValue(question, answer.value, true), offered),
      takesAntacid,
    );
  }
  const host = hostFacts[question.fact];
  if (!isGiven(host)) return withAntacid(question, EMPTY, takesAntacid);
  const draft = withValue(question, host, false);
  const shows = draft.picked.length > 0 || draft.text !== '' || Object.keys(draft.portions).length > 0;
  return withAntacid(question, { ...draft, prefilled: shows }, takesAntacid);
}

/** "None of these" and "I don't know" stand alone; any other choice clears them. */
export function pick(draft: Draft, value: string, checked: boolean, single: boolean): Draft {
  const alone = single || value === NONE || value === UNSURE;
  const rest = alone ? [] : draft.picked.filter((one) => one !== value && one !== NONE && one !== UNSURE);
  return { ...draft, picked: checked ? [...rest, value] : rest, problems: [] };
}

export type Read = { answer: Answer } | { problems: Problem[] };

const MISSING: Read = { problems: [{ kind: 'missing' }] };
const sure = (value: Extract<Answer, { unsure: false }>['value']): Read => ({
  answer: { unsure: false, value },
});

const mostOf = (fact?: Question['fact']): number => {
  if (fact === 'sportHours') return MOST.sportHours;
  return fact !== undefined && isOwnFact(fact) ? MOST.ownNumber : MOST.ageYears;
};

function readFigure(text: string, most: number): Read {
  const figure = readNumber(text);
  return figure === undefined || figure > most ? MISSING : sure(figure);
}

export const isBlank = (draft: Draft, group: DietGroup): boolean =>
  (draft.portions[group] ?? '').trim() === '';

function readPortions(draft: Draft, groups: readonly DietGroup[]): Read {
  const counts = groups.map((group) => [group, readNumber(draft.portions[group] ?? '')] as const);
  const problems = counts.flatMap<Problem>(([group, count]) =>
    count === undefined || count > MOST.portionsPerWeek ? [{ kind: 'portion', group }] : [],
  );
  return problems.length > 0 ? { problems } : sure(Object.fromEntries(counts) as Record<DietGroup, number>);
}

function readSupplements(draft: Draft): Read {
  if (draft.picked.includes(NONE)) return sure([]);
  if (!draft.picked.includes(SOME) || draft.rows.length === 0) return MISSING;
  const problems = draft.rows.flatMap((row) =>
    problemsOf(row).map((problem): Problem => ({ kind: 'supplement', ...problem })),
  );
  return problems.length > 0 ? { problems } : sure(draft.rows.map(supplementOf));
}

/** Reads a draft: an answer, or what has to be mended first. Nothing ticked is no answer. */
export function readDraft(
  question: Pick<Question, 'kind'> & Partial<Pick<Question, 'fact'>>,
  draft: Draft,
  groups: readonly DietGroup[],
): Read {
  if (draft.picked.includes(UNSURE)) return { answer: { unsure: true } };
  switch (question.kind) {
    case 'one':
      return draft.picked[0] === undefined ? MISSING : sure(draft.picked[0]);
    case 'many':
      if (draft.picked.includes(NONE)) return sure([]);
      return draft.picked.length === 0 ? MISSING : sure(draft.picked);
    case 'number':
      return readFigure(draft.text, mostOf(question.fact));
    case 'portions':
      return readPortions(draft, groups);
    case 'supplements':
      return readSupplements(draft);
  }
}
