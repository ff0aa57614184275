import type { Ground } from '../../ui/answering/answers.js';
import type { Draft } from '../../ui/answering/draft.js';
import { type HandedOver } from '../../ui/page.js';
import { type Check } from './check.js';
import type { DayDraft } from './day.js';
import type { FoodDraft } from './food.js';
import { type DoseQuestion, type DoseState } from './state.js';
export interface CourseHost {
    readonly localName: string;
    readonly renderRoot: ParentNode;
    readonly updateComplete: Promise<unknown>;
    requestUpdate(): void;
}
/** Holds what the visitor wrote; after each step draws, and after a pause or a commit tells. */
export declare class DoseCourse {
    #private;
    state: DoseState;
    /** A mistake of ours: an honest screen instead of half a verdict. */
    broken: boolean;
    constructor(host: CourseHost, paused: () => void);
    get ground(): Ground;
    get check(): Check;
    /** Settings may come late or change: what was typed stays, and is read anew. */
    follow(ground: Ground): void;
    /** A professional comes first, by what stands there so far. */
    get blocks(): boolean;
    /** Typing and ticking: drawn at once, told after a pause. */
    change(id: string, to: (draft: Draft) => Draft): void;
    changeFood(to: Partial<FoodDraft>): void;
    changeDay(to: (day: DayDraft) => DayDraft): void;
    /** A field was left, or a choice made: mistakes are pointed out and the rest is told. */
    commit(id: string | null): void;
    confirm(ids: readonly string[]): void;
    /** From the signs to the check, once they were answered. */
    go(): void;
    undo(): void;
    /** To a question that is still open, with what is wrong in it pointed out. */
    show(id: DoseQuestion): void;
    restart(): void;
    /** Goes on with what the visitor did in another element, beside what was done here, at the verdict. */
    receive(handed: HandedOver): void;
    /** Nothing is told while the element is not on the page, and whoever was typing has stopped. */
    stop(): void;
    /** On the page again: what could not be told is told after a pause. */
    resume(): void;
    fail(error: unknown): void;
}
