import type { DoseRecommendation, Facts, Figures, Knowledge, Question, QuestionRow } from '../../engine/types.js';
import { type Given, type Ground } from '../../ui/answering/answers.js';
import { type Draft } from '../../ui/answering/draft.js';
import { type DayShown } from './day.js';
import { type FoodDraft } from './food.js';
import { type DoseState } from './state.js';
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
export declare const rowOf: ({ questions }: Knowledge, id: string) => QuestionRow | undefined;
/** Works out everything, from what was written alone. */
export declare function look(told: Ground, state: DoseState): Check;
