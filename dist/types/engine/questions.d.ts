import type { Knowledge, Options, Question } from './types.js';
/**
 * The question to put next: safety first, then what the undecided rules still need.
 * @returns null when nothing that could be asked would change the advice.
 */
export declare function nextQuestion(knowledge: Knowledge, input: unknown, options?: Options): Question | null;
/** A question as it would be put now; null when there is none of that id or it does not apply. */
export declare function questionById(knowledge: Knowledge, input: unknown, options: Options, id: string): Question | null;
/** Whether a question still applies after the answers changed. */
export declare function appliesNow(knowledge: Knowledge, input: unknown, options: Options, id: string): boolean;
