import type { Facts, FormsRecommendation, Question } from '../../engine/types.js';
import type { Progress } from '../../ui/progress.js';
import { type Answer, type Given, type Ground } from '../../ui/answering/answers.js';
import type { PersonAnswers, SharedDay } from '../../ui/page.js';
import { type Fed } from './fed.js';
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
export declare const INTRO: QuizState;
/** Puts the next question, or ends with the advice; an emergency ends at once. */
export declare function advance(ground: Ground, state: QuizState): QuizState;
export declare function answer(ground: Ground, state: QuizState, said: Answer): QuizState;
/** Nothing was answered here yet. */
export declare const isFirst: (state: QuizState) => boolean;
/** One step back, with the answer that was given still filled in; from the first question to the intro. */
export declare function back(ground: Ground, state: QuizState): QuizState;
/** What the visitor said of age, sex and life stage on another element; what is on screen here is left alone. */
export declare function withPerson({ knowledge }: Ground, before: QuizState, person: PersonAnswers): QuizState;
/** The last word counts: whoever declares what they eat, after it was asked here or while it is, has said it there. */
export declare function withDay(state: QuizState, day: SharedDay | null): QuizState;
/** A slip on an emergency screen: back to the question that led there, also when that was an edit. */
export declare function undo(ground: Ground, state: QuizState): QuizState;
/** Opens one answer from the result. */
export declare function edit(ground: Ground, state: QuizState, id: string): QuizState;
export declare function cancelEdit(state: QuizState): QuizState;
/** Settings may change while the visitor is at it: the same answers, read again. */
export declare function refresh(ground: Ground, state: QuizState): QuizState;
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
/** The answers that count, in the order of the questions. */
export declare function answered(ground: Ground, state: QuizState): Answered[];
/** Progress as the visitor sees it: the place of a question among all, so that going forward never goes down. */
export declare function progress(ground: Ground, state: QuizState): Progress;
/**
 * Progress as the page hears it: how many questions were put here, without follow-ups. A place among all would tell by a
 * gap which question was left out, and with it of whom: a child is not asked about forms.
 */
export declare function toldProgress(ground: Ground, state: QuizState): Progress;
