import type { Facts, Knowledge } from '../../engine/types.js';
import type { Ground } from '../../ui/answering/answers.js';
import { type Draft } from '../../ui/answering/draft.js';
import { type Check } from './check.js';
import { type FoodDraft } from './food.js';
import type { DoseState } from './state.js';
export declare function change(state: DoseState, check: Check, knowledge: Knowledge, id: string, to: (draft: Draft) => Draft): DoseState;
/** The visitor stopped typing. */
export declare const settle: (state: DoseState) => DoseState;
/** The visitor left a field: what stands in it and cannot be read is pointed out. */
export declare function commit(state: DoseState, check: Check, ground: Ground, id: string): DoseState;
/** The visitor wants to know what is missing: what is empty is pointed out too. */
export declare function ask(state: DoseState, check: Check, ground: Ground, id: string): DoseState;
/** What the host filled in is true. */
export declare function confirm(state: DoseState, check: Check, ids: readonly string[]): DoseState;
export declare function changeFood(state: DoseState, hostFacts: Facts, to: Partial<FoodDraft>): DoseState;
/** Back from a slip: to the screen with the signs, or to the one sign of the page that led there. */
export declare function undo(state: DoseState, knowledge: Knowledge): DoseState;
