import { DIET_GROUPS, magnesiumMedicines } from '../../engine/read-facts.js';
import type { Given, Ground } from '../../ui/answering/answers.js';
import { openDraft, readDraft, type Draft } from '../../ui/answering/draft.js';
import {
  advance,
  answer,
  cancelEdit,
  edit,
  INTRO,
  refresh,
  withDay,
  withPerson,
  type QuizState,
} from './flow.js';
import { warn } from '../../ui/console.js';
import { forgetVisitor, sharedDay, sharedPerson, sharePerson } from '../../ui/page.js';
import { focusAddedRow, focusHeading, focusOn, focusProblem } from '../../ui/focus.js';

export type Step = (ground: Ground, state: QuizState) => QuizState;

export interface CourseHost {
  readonly localName: string;
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<unknown>;
  requestUpdate(): void;
}

/** Walks one visitor through the quiz: holds the state and the draft, and after each step draws, focuses and tells. */
export class QuizCourse {
  state: QuizState = INTRO;
  draft: Draft | null = null;
  /** An answer was just changed. */
  changed = false;
  /** The question whose answer was opened from the result last. */
  edited: string | null = null;
  /** A mistake of ours: an honest screen instead of half an advice. */
  broken = false;

  readonly #host: CourseHost;
  /** Called when a step of the visitor is on screen. */
  readonly #stepped: (wasEditing: boolean) => void;
  #ground: Ground | null = null;

  constructor(host: CourseHost, stepped: (wasEditing: boolean) => void) {
    this.#host = host;
    this.#stepped = stepped;
  }

  get ground(): Ground {
    if (!this.#ground) throw new Error('nothing to run on yet');
    return this.#ground;
  }

  /** Settings may come late or change: a visitor who is at it keeps place and answers. */
  follow(ground: Ground): { first: boolean } {
    const before = this.#ground;
    this.#ground = ground;
    if (before && (!sameGround(before, ground) || this.#hasNews)) this.#refresh();
    return { first: before === null };
  }

  /** The visitor said something of age, sex, life stage or food elsewhere, and is at it here. */
  get #hasNews(): boolean {
    return this.state.mode !== 'intro' && this.#known !== this.state;
  }

  /** A professional comes first, by what was found so far. */
  get blocks(): boolean {
    const outcome = this.broken ? undefined : this.state.recommendation?.outcome;
    return outcome === 'ask-professional' || outcome === 'emergency';
  }

  /** Where the visitor stands, with what was said on the other elements. */
  get #known(): QuizState {
    return withDay(withPerson(this.ground, this.state, sharedPerson()), sharedDay());
  }

  /** What is being answered stays as it is, unless another question takes its place. */
  #refresh(): void {
    const shown = this.state.question?.id;
    if (this.#attempt(() => refresh(this.ground, this.#known)) && this.state.question?.id !== shown)
      this.#openDraft();
  }

  /** Opens the first question without a visitor having asked: nothing is focused and nothing is told. */
  begin(): void {
    this.state = INTRO;
    if (this.#attempt(() => advance(this.ground, this.#known))) this.#openDraft();
  }

  start(): void {
    this.go(advance);
  }

  /**
   * Goes on with what the visitor did in another element.
   * @param saysFood whether that is another word on food than what was declared in a food table.
   */
  receive(given: Given, saysFood: boolean): void {
    this.broken = false;
    this.edited = null;
    const fed = saysFood ? { day: sharedDay(), counts: false } : INTRO.fed;
    this.state = { ...INTRO, ...given, fed };
    this.go(advance);
  }

  /** One step by the visitor. Opening an edit is nobody's business, so that is not told. */
  go(step: Step, told = true): void {
    const wasEditing = this.state.editing;
    this.changed = wasEditing && told;
    if (this.#attempt(() => step(this.ground, this.#known))) this.#openDraft();
    sharePerson(this.state);
    this.#drawn(() => {
      focusHeading(this.#host.renderRoot);
      if (told && !this.broken) this.#stepped(wasEditing);
    });
  }

  edit(id: string): void {
    this.edited = id;
    this.go((ground, state) => edit(ground, state, id), false);
  }

  /** Back to where the visitor was. */
  cancel(): void {
    this.state = cancelEdit(this.state);
    this.draft = null;
    this.#drawn(() => focusOn(this.#host.renderRoot, `#edit-${this.edited}`));
  }

  /** What comes after the step to another question is about the one before, and no answer to this one. */
  change(questionId: string, to: (draft: Draft) => Draft): void {
    if (!this.draft || this.state.question?.id !== questionId) return;
    const before = this.draft.rows.length;
    const draft = to(this.draft);
    this.draft = draft;
    this.#drawn(() => {
      if (before > 0 && draft.rows.length !== before)
        focusAddedRow(this.#host.renderRoot, draft.rows.length > before);
    });
  }

  submit(): void {
    const { question } = this.state;
    if (!question || !this.draft) return;
    const read = readDraft(question, this.draft, DIET_GROUPS);
    if ('answer' in read) return this.go((ground, state) => answer(ground, state, read.answer));
    this.draft = { ...this.draft, problems: read.problems };
    this.#drawn(() => focusProblem(this.#host.renderRoot));
  }

  restart(onFirstQuestion: boolean): void {
    this.broken = false;
    this.edited = null;
    forgetVisitor();
    this.state = INTRO;
    this.go((ground, state) => (onFirstQuestion ? advance(ground, state) : INTRO));
  }

  #drawn(then: () => void): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(then);
  }

  #attempt(step: () => QuizState): boolean {
    try {
      this.state = step();
      return true;
    } catch (error) {
      this.fail(error);
      return false;
    }
  }

  fail(error: unknown): void {
    this.broken = true;
    warn(`<${this.#host.localName}> stopped: ${error instanceof Error ? error.message : String(error)}`);
  }

  #openDraft(): void {
    const { question, answers, offered, facts } = this.state;
    if (!question) return void (this.draft = null);
    const earlier = { answer: answers.get(question.id), offered: offered.get(question.id) ?? [] };
    const { knowledge, hostFacts } = this.ground;
    const takesAntacid = magnesiumMedicines(knowledge, facts).length > 0;
    this.draft = openDraft(question, earlier, hostFacts, takesAntacid);
  }
}

function sameGround(a: Ground, b: Ground): boolean {
  return (
    a.knowledge === b.knowledge &&
    a.hostFacts === b.hostFacts &&
    a.options.standard === b.options.standard &&
    a.options.claims === b.options.claims &&
    a.options.catalog === b.options.catalog
  );
}
