import { type TemplateResult } from 'lit';
import type { Question } from '../../../engine/types.js';
import type { Words } from '../../../locales/words.js';
import type { QuizView } from '../view.js';
export declare function questionLabel(words: Words, question: Pick<Question, 'id'>): string;
/** Every answer, to be changed one by one, and the way back to the start. */
export declare function answersSection(view: QuizView): TemplateResult;
