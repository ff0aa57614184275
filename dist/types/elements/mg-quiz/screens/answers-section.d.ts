import { type TemplateResult } from 'lit';
import type { Question } from '../../../engine/types.js';
import type { Words } from '../../../locales/words.js';
import { type Answered } from '../flow.js';
import type { QuizView } from '../view.js';
export declare function questionLabel(words: Words, question: Pick<Question, 'id'>): string;
/** An answer as one reads it back. */
export declare function saidText(words: Words, { question, answer, trayMg: mg, isEstimated }: Answered): string;
/** Every answer, to be changed one by one, and the way back to the start. */
export declare function answersSection(view: QuizView): TemplateResult;
