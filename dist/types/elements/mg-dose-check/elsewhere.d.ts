import type { Knowledge } from '../../engine/types.js';
import { type Ground } from '../../ui/answering/answers.js';
import type { HandedOver, PersonAnswers } from '../../ui/page.js';
import { type Check } from './check.js';
import { type DoseState } from './state.js';
/** Age, sex and life stage that the visitor gave on another element, as the visitor's own answers here. */
export declare function withPerson(state: DoseState, check: Check, knowledge: Knowledge, news: PersonAnswers): DoseState;
/** Goes on with what the visitor did in another element. */
export declare function received(knowledge: Knowledge, handed: HandedOver): DoseState;
/** What another element can go on with. */
export declare function handedOver(ground: Ground, state: DoseState): HandedOver;
