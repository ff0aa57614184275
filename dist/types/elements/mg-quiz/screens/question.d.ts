import { type TemplateResult } from 'lit';
import type { Question } from '../../../engine/types.js';
import type { QuestionWords, Words } from '../../../locales/words.js';
import type { Draft } from '../draft.js';
import type { QuizView } from '../view.js';
export interface Asking {
    words: Words;
    view: QuizView;
    question: Question;
    texts: QuestionWords;
    draft: Draft;
}
/** One question a screen: a form, so that Enter goes on; a fieldset, so that its name is read with every control. */
export declare function questionScreen(view: QuizView): TemplateResult;
