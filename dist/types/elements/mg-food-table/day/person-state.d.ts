import type { Facts, Knowledge, Question } from '../../../engine/types.js';
import { type Given, type Ground } from '../../../ui/answering/answers.js';
import { type Draft } from '../../../ui/answering/draft.js';
import type { PersonAnswers } from '../../../ui/page.js';
/** For whom a day is added up: what the visitor said of age, sex and life stage, here or on another element. */
export interface PersonState {
    /** What stands in each question that was touched. */
    readonly drafts: ReadonlyMap<string, Draft>;
    /** What counts of it: half an age is another age. */
    readonly counted: ReadonlyMap<string, Draft>;
}
export declare const NOBODY: PersonState;
export declare const PERSON_QUESTIONS: readonly ['age', 'sex', 'life-stage'];
/** All that follows from it and from what the host gave. */
export interface PersonLook {
    questions: ReadonlyMap<string, Question>;
    drafts: ReadonlyMap<string, Draft>;
    given: Given;
    facts: Facts;
}
export declare function changePerson({ drafts, counted }: PersonState, knowledge: Knowledge, id: string, draft: Draft): PersonState;
/** The field was left. What cannot be read is pointed out; what was emptied is not known any more. */
export declare function commitPerson(state: PersonState, knowledge: Knowledge, id: string): PersonState;
/**
 * What was said on the other elements since. What was forgotten there is forgotten here: somebody else may be next.
 */
export declare function hearPerson(state: PersonState, knowledge: Knowledge, before: PersonAnswers, now: PersonAnswers): PersonState;
export declare function lookAtPerson(ground: Ground, state: PersonState): PersonLook;
