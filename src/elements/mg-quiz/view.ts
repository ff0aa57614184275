import type { Catalog, Product, ProductFit, Question } from '../../engine/types.js';
import type { HelpNumbers, QuestionWords, Words } from '../../locales/words.js';
import type { RecognisedForm } from '../../ui/catalog.js';
import type { ConfigProblem } from '../../ui/config.js';
import type { Ground } from './answers.js';
import type { QuizSettings } from './config.js';
import type { Draft } from './draft.js';
import type { QuizState } from './flow.js';

export type Consent = 'open' | 'yes' | 'no';

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
  opened: (product: Product, fit: ProductFit | null, event: Event) => void;
  wanted: (product: Product, fit: ProductFit | null, event: Event) => void;
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
  consent: Consent;
  /** An answer was just changed, so the advice is another one than before. */
  changed: boolean;
  /** The question whose answer was opened from the result last. */
  edited: string | null;
  problems: readonly ConfigProblem[];
  recognised: readonly RecognisedForm[];
  on: QuizActions;
}

/** What one question is drawn from. */
export interface Asking {
  words: Words;
  view: QuizView;
  question: Question;
  texts: QuestionWords;
  draft: Draft;
}
