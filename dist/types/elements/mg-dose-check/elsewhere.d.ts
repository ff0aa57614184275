import type { Facts, Knowledge, QuestionRow } from '../../engine/types.js';
import { type Answer, type Given, type Ground } from '../../ui/answering/answers.js';
import { type Draft } from '../../ui/answering/draft.js';
import type { HandedOver, PersonAnswers, SharedDay } from '../../ui/page.js';
import { type Check } from './check.js';
import type { DoseState } from './state.js';
/** What comes from the other elements of the page, and what goes to them. */
export declare function opened(row: QuestionRow, answer: Answer, offered: readonly string[]): Draft;
export declare const choicesOf: ({ offered }: Pick<Given, 'offered'>, row: QuestionRow) => readonly string[];
/** Age, sex and life stage that the visitor gave on another element, as the visitor's own answers here. */
export declare function withPerson(state: DoseState, check: Check, knowledge: Knowledge, news: PersonAnswers): DoseState;
/** What was declared in a food table is the visitor's last word on food, until something else is said here. */
export declare function withDeclared(state: DoseState, hostFacts: Facts, day: SharedDay | null): DoseState;
/** What another element can go on with. */
export declare function handedOver(ground: Ground, state: DoseState): HandedOver;
