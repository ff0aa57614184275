import type { Question } from '../engine/types.js';
import type { Words } from '../locales/words.js';
/** The name of one choice of a question, wherever its words stand. */
export declare function choiceText(words: Words, question: Pick<Question, 'id' | 'fact'>, value: string): string;
/** An answer as one reads it back; `undefined` is "I don't know". */
export declare function answerText(words: Words, question: Question, value: unknown): string;
