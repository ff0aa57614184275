import type { HelpNumbers, Words } from '../../locales/words.js';
import type { Ground } from '../../ui/answering/answers.js';
import type { Draft } from '../../ui/answering/draft.js';
import type { ConfigProblem } from '../../ui/config.js';
import type { Consent } from '../../ui/consent.js';
import type { Check } from './check.js';
import type { DoseSettings } from './config.js';
import type { DayDraft } from './day.js';
import type { FoodDraft } from './food.js';
import type { DoseQuestion, DoseState } from './state.js';
/** What a visitor can do. */
export interface DoseActions {
    /** Changes what stands there by then: two changes may come before the next drawing. */
    change: (questionId: string, to: (draft: Draft) => Draft) => void;
    food: (to: Partial<FoodDraft>) => void;
    day: (to: (day: DayDraft) => DayDraft) => void;
    /** A field was left, or a choice made. */
    commit: (questionId: string | null) => void;
    /** From the signs to the check. */
    go: () => void;
    undo: () => void;
    /** What the host filled in is true. */
    confirm: (ids: readonly string[]) => void;
    /** Goes to a question that is still open. */
    show: (id: DoseQuestion) => void;
    restart: () => void;
    consent: (given: boolean) => void;
    /** The answers, to the quiz on the same page. */
    handOver: () => void;
    save: () => void;
    diary: () => void;
    print: () => void;
}
/** All that a screen is drawn from. Screens are functions of this and keep nothing. */
export interface DoseView {
    words: Words;
    ground: Ground;
    settings: DoseSettings;
    state: DoseState;
    check: Check;
    help: HelpNumbers;
    consent: Consent;
    /** Read out by a screen reader: the verdict, when it changed and the visitor paused. */
    announced: string;
    problems: readonly ConfigProblem[];
    quizThere: boolean;
    on: DoseActions;
}
