import type { HandedOver } from '../../ui/page.js';
import type { QuizState } from './flow.js';
/** What the visitor answered, with the proposal beside what is taken already. */
export declare function withProposal(state: QuizState): HandedOver | null;
