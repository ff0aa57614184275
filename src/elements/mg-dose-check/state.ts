import type { Knowledge, Supplement } from '../../engine/types.js';
import type { Answer } from '../../ui/answering/answers.js';
import type { Draft } from '../../ui/answering/draft.js';
import type { SharedDay } from '../../ui/page.js';
import { NO_TIMES, type DayDraft } from './day.js';
import type { FoodDraft } from './food.js';

/**
 * What the visitor wrote, and nothing that follows from it: that is worked out by `look`, anew after each change. What
 * the visitor did not touch stands as the host left it, so that a host's late attribute still shows and never undoes
 * what was typed.
 */
export interface DoseState {
  screen: 'signs' | 'check';
  /** By question; absent: not touched. */
  drafts: ReadonlyMap<string, Draft>;
  /** The choices that stood there when a question was answered last. */
  offered: ReadonlyMap<string, readonly string[]>;
  /** What counts while somebody is still typing: half an age is another age. */
  held: ReadonlyMap<string, Draft | undefined>;
  /** What is searched for in a list: no answer, and nothing that the host filled in is confirmed by it. */
  searches: ReadonlyMap<string, string>;
  food: FoodDraft | null;
  /** What was declared in a food table on the page last, and what stood here before: it may be taken back. */
  declared: { day: SharedDay; before: FoodDraft | null } | null;
  day: DayDraft;
  /** Answers to what only the quiz asks. */
  carried: ReadonlyMap<string, Answer>;
  /** What another element said was taken, when it handed that over last. */
  brought: readonly Supplement[];
}

export const START: DoseState = {
  screen: 'signs',
  drafts: new Map(),
  offered: new Map(),
  held: new Map(),
  searches: new Map(),
  food: null,
  declared: null,
  day: NO_TIMES,
  carried: new Map(),
  brought: [],
};

const QUESTIONS = [
  'signs-now',
  'supplements',
  'age',
  'sex',
  'life-stage',
  'medicines',
  'conditions',
  'signs-topic',
  'diet',
] as const;
/** Ours, and a host's own. */
export type DoseQuestion = (typeof QUESTIONS)[number] | `own-${string}`;

const isOwn = (id: string): id is `own-${string}` => id.startsWith('own-');
export const isAsked = (id: string): id is DoseQuestion => QUESTIONS.some((one) => one === id) || isOwn(id);

export const ownQuestions = ({ questions }: Knowledge): DoseQuestion[] =>
  questions.map(({ id }) => id).filter(isOwn);
export const questionsIn = (knowledge: Knowledge): readonly DoseQuestion[] => [
  ...QUESTIONS,
  ...ownQuestions(knowledge),
];
