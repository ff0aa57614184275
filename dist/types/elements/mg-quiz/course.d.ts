import type { Given, Ground } from '../../ui/answering/answers.js';
import { type Draft } from '../../ui/answering/draft.js';
import { type QuizState } from './flow.js';
export type Step = (ground: Ground, state: QuizState) => QuizState;
export interface CourseHost {
    readonly localName: string;
    readonly renderRoot: ParentNode;
    readonly updateComplete: Promise<unknown>;
    requestUpdate(): void;
}
/** Walks one visitor through the quiz: holds the state and the draft, and after each step draws, focuses and tells. */
export declare class QuizCourse {
    #private;
    state: QuizState;
    draft: Draft | null;
    /** An answer was just changed. */
    changed: boolean;
    /** The question whose answer was opened from the result last. */
    edited: string | null;
    /** A mistake of ours: an honest screen instead of half an advice. */
    broken: boolean;
    constructor(host: CourseHost, stepped: (wasEditing: boolean) => void);
    get ground(): Ground;
    /** Settings may come late or change: a visitor who is at it keeps place and answers. */
    follow(ground: Ground): {
        first: boolean;
    };
    /** A professional comes first, by what was found so far. */
    get blocks(): boolean;
    /** Opens the first question without a visitor having asked: nothing is focused and nothing is told. */
    begin(): void;
    start(): void;
    /**
     * Goes on with what the visitor did in another element.
     * @param saysFood whether that is another word on food than what was declared in a food table.
     */
    receive(given: Given, saysFood: boolean): void;
    /** One step by the visitor. Opening an edit is nobody's business, so that is not told. */
    go(step: Step, told?: boolean): void;
    edit(id: string): void;
    /** Back to where the visitor was. */
    cancel(): void;
    /** What comes after the step to another question is about the one before, and no answer to this one. */
    change(questionId: string, to: (draft: Draft) => Draft): void;
    submit(): void;
    restart(onFirstQuestion: boolean): void;
    fail(error: unknown): void;
}
