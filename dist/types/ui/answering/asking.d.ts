import { nothing, type TemplateResult } from 'lit';
import type { Knowledge, Question } from '../../engine/types.js';
import type { QuestionWords, Words } from '../../locales/words.js';
import { type Draft } from './draft.js';
/** What one question is drawn from, wherever it stands. */
export interface Asking {
    words: Words;
    knowledge: Knowledge;
    question: Question;
    texts: QuestionWords;
    draft: Draft;
    /** Changes what stands there by then: two changes may come before the next drawing. */
    change(to: (draft: Draft) => Draft): void;
}
export declare function questionWords(words: Words, id: string): QuestionWords;
export declare const hasProblem: ({ draft }: Asking) => boolean;
/** Several questions may stand on one screen. */
export declare const errorId: ({ question }: Asking) => string;
export declare const hintId: ({ question }: Asking) => string;
/** The error stands between the question and its controls, where both eyes and a screen reader pass. */
export declare function errorOf(asking: Asking): TemplateResult | typeof nothing;
/** Whose question it is, where it is not ours, and what helps to answer it. */
export declare function hintOf(asking: Asking): TemplateResult | typeof nothing;
export declare function prefilled({ quiz }: Words): TemplateResult;
export declare const prefilledNote: ({ words, draft }: Asking) => TemplateResult | typeof nothing;
