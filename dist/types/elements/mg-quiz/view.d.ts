import type { Catalog, DosePlan, Product, ProductFit } from '../../engine/types.js';
import type { HelpNumbers, Words } from '../../locales/words.js';
import type { Consent } from '../../ui/consent.js';
import type { RecognisedForm } from '../../ui/catalog.js';
import type { ConfigProblem } from '../../ui/config.js';
import type { Ground } from '../../ui/answering/answers.js';
import type { Diary } from '../../ui/diary.js';
import type { Sheet } from '../../ui/sheet.js';
import type { QuizSettings } from './config.js';
import type { Draft } from '../../ui/answering/draft.js';
import type { QuizState } from './flow.js';
/** What a visitor can do. */
export interface QuizActions {
    start: () => void;
    /** Changes what stands there by then: two changes may come before the next drawing. */
    change: (questionId: string, to: (draft: Draft) => Draft) => void;
    submit: () => void;
    back: () => void;
    undo: () => void;
    edit: (id: string) => void;
    cancel: () => void;
    restart: () => void;
    consent: (given: boolean) => void;
    consult: () => void;
    /** The plan and the answers, to the dose check on the same page. */
    handOver: () => void;
    opened: (product: Product, fit: ProductFit | null, event: Event) => void;
    wanted: (product: Product, fit: ProductFit | null, event: Event) => void;
    /** Offers the plan as a calendar file. */
    save: (plan: DosePlan) => void;
    diary: (diary: Diary) => void;
    print: (sheet: Sheet) => void;
}
/** All that a screen is drawn from. Screens are functions of this and keep nothing. */
export interface QuizView {
    words: Words;
    ground: Ground;
    settings: QuizSettings;
    state: QuizState;
    draft: Draft | null;
    help: HelpNumbers;
    catalog: Catalog | null;
    catalogFailed: boolean;
    imageFor: (id: string) => HTMLElement | null;
    /** A product as it may be shown. */
    shown: (product: Product) => Product;
    consent: Consent;
    /** An answer was just changed, so the advice is another one than before. */
    changed: boolean;
    /** The question whose answer was opened from the result last. */
    edited: string | null;
    problems: readonly ConfigProblem[];
    doseCheckThere: boolean;
    recognised: readonly RecognisedForm[];
    on: QuizActions;
}
