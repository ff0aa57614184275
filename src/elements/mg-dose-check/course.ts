import type { Ground } from '../../ui/answering/answers.js';
import type { Draft } from '../../ui/answering/draft.js';
import { warn } from '../../ui/console.js';
import { focusAddedRow, focusHeading, focusOn, focusProblem } from '../../ui/focus.js';
import {
  forgetVisitor,
  sharedDay,
  sharedPerson,
  sharePerson,
  type HandedOver,
  type PersonAnswers,
} from '../../ui/page.js';
import { received } from './brought.js';
import { ask, change, changeFood, commit, confirm, settle, undo } from './changes.js';
import { look, type Check } from './check.js';
import type { DayDraft } from './day.js';
import { withDeclared, withPerson } from './elsewhere.js';
import type { FoodDraft } from './food.js';
import { START, type DoseQuestion, type DoseState } from './state.js';

/** After the last key: long enough to finish a number, short enough to still belong to it. */
const PAUSE_MS = 500;

export interface CourseHost {
  readonly localName: string;
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<unknown>;
  requestUpdate(): void;
}

type Step = (state: DoseState, check: Check, ground: Ground) => DoseState;

/** Holds what the visitor wrote; after each step draws, and after a pause or a commit tells. */
export class DoseCourse {
  state: DoseState = START;
  /** A mistake of ours: an honest screen instead of half a verdict. */
  broken = false;

  readonly #host: CourseHost;
  /** Called when what the visitor did is on screen and the visitor paused. */
  readonly #paused: () => void;
  #ground: Ground | null = null;
  #check: Check | null = null;
  #person: PersonAnswers = new Map();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: CourseHost, paused: () => void) {
    this.#host = host;
    this.#paused = paused;
  }

  get ground(): Ground {
    if (!this.#ground) throw new Error('nothing to run on yet');
    return this.#ground;
  }

  get check(): Check {
    this.#check ??= look(this.ground, this.state);
    return this.#check;
  }

  /** Settings may come late or change: what was typed stays, and is read anew. */
  follow(ground: Ground): void {
    const before = this.#ground;
    if (!before || !isSameGround(before, ground)) {
      this.#ground = ground;
      this.#check = null;
      this.resume();
    }
    if (this.broken) return;
    const { state } = this;
    this.#hearPerson(ground);
    this.#attempt(() => withDeclared(this.state, ground.hostFacts, sharedDay()));
    if (this.state !== state) this.resume();
  }

  /** A professional comes first, by what stands there so far. */
  get blocks(): boolean {
    if (this.broken || !this.#ground) return false;
    const { outcome } = this.check.recommendation;
    return outcome === 'ask-professional' || outcome === 'emergency';
  }

  /* ------------------------------------------------------------ the visitor */

  /** Typing and ticking: drawn at once, told after a pause. */
  change(id: string, to: (draft: Draft) => Draft): void {
    const before = this.check.drafts.get(id)?.rows.length ?? 0;
    this.#write((state, check, { knowledge }) => change(state, check, knowledge, id, to));
    const after = this.broken ? before : (this.check.drafts.get(id)?.rows.length ?? 0);
    if (before > 0 && after !== before)
      this.#drawn(() => focusAddedRow(this.#host.renderRoot, after > before));
  }

  changeFood(to: Partial<FoodDraft>): void {
    this.#write((state, _check, { hostFacts }) => changeFood(state, hostFacts, to));
  }

  changeDay(to: (day: DayDraft) => DayDraft): void {
    this.#write((state) => ({ ...state, day: to(state.day) }));
  }

  /** A field was left, or a choice made: mistakes are pointed out and the rest is told. */
  commit(id: string | null): void {
    if (this.broken || this.state.screen === 'signs') return;
    if (id !== null) this.#step((state, check, ground) => commit(state, check, ground, id));
    this.#pause();
  }

  confirm(ids: readonly string[]): void {
    this.#step((state, check) => confirm(state, check, ids));
    this.#pause();
    this.#drawn(() => {
      // The button that was pressed is gone.
      const [first] = ids;
      if (first !== undefined) focusOn(this.#host.renderRoot, `#ask-${first} :is(input, select)`);
    });
  }

  /** From the signs to the check, once they were answered. */
  go(): void {
    this.#step((state, check, ground) => {
      const asked = ask(confirm(state, check, ['signs-now']), check, ground, 'signs-now');
      const answered = asked.drafts.get('signs-now')?.problems.length === 0;
      return answered ? { ...asked, screen: 'check' } : asked;
    });
    const onward = this.state.screen === 'check';
    this.#drawn(() => (onward ? this.#arrived() : focusProblem(this.#host.renderRoot)));
  }

  undo(): void {
    this.#step((state, _check, { knowledge }) => undo(state, knowledge));
    this.#drawn(() => this.#arrived());
  }

  /** To a question that is still open, with what is wrong in it pointed out. */
  show(id: DoseQuestion): void {
    this.#step((state, check, ground) => ask(state, check, ground, id));
    this.#drawn(() => {
      const confirms = this.#check?.unconfirmed.includes(id);
      if (confirms) focusOn(this.#host.renderRoot, `section:has(#ask-${id}) [part="confirm-button"]`);
      else focusProblem(this.#host.renderRoot, `#ask-${id}`);
    });
  }

  restart(): void {
    this.broken = false;
    this.#clear();
    forgetVisitor();
    this.#person = sharedPerson();
    this.#step(() => START);
    this.#drawn(() => focusHeading(this.#host.renderRoot));
  }

  /* ----------------------------------------------------- the other elements */

  /** Goes on with what the visitor did in another element, beside what was done here, at the verdict. */
  receive(handed: HandedOver): void {
    const { broken } = this;
    this.broken = false;
    this.#step((state, check, { knowledge }) =>
      broken ? received(knowledge, handed) : received(knowledge, handed, state, check),
    );
    this.#drawn(() => this.#arrived());
  }

  /** Nothing is told while the element is not on the page, and whoever was typing has stopped. */
  stop(): void {
    this.#clear();
    if (this.#ground && !this.broken) this.#step((state) => settle(state));
  }

  /** On the page again: what could not be told is told after a pause. */
  resume(): void {
    if (this.state.screen === 'check') this.#arm();
  }

  fail(error: unknown): void {
    this.broken = true;
    warn(`<${this.#host.localName}> stopped: ${error instanceof Error ? error.message : String(error)}`);
  }

  /* ---------------------------------------------------------------- within */

  #hearPerson({ knowledge }: Ground): void {
    if (sharedPerson() === this.#person) return;
    const known = this.#person;
    const news = new Map([...sharedPerson()].filter(([id, answer]) => known.get(id) !== answer));
    this.#person = sharedPerson();
    this.#attempt(() => withPerson(this.state, this.check, knowledge, news));
  }

  #clear(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #arm(): void {
    this.#clear();
    this.#timer = setTimeout(() => this.#pause(), PAUSE_MS);
  }

  /** A verdict on a screen that was just opened. */
  #arrived(): void {
    focusHeading(this.#host.renderRoot);
    this.#pause();
  }

  #write(step: Step): void {
    const emergency = this.#isEmergency;
    this.#step(step);
    this.#arm();
    // Another screen, so the focus goes with it.
    if (this.#isEmergency !== emergency) this.#drawn(() => this.#arrived());
  }

  get #isEmergency(): boolean {
    return !this.broken && this.state.screen === 'check' && this.check.recommendation.outcome === 'emergency';
  }

  #pause(): void {
    this.#clear();
    if (this.broken) return;
    this.#step((state) => settle(state));
    if (this.broken) return;
    sharePerson(this.check.given);
    // What was shared here is no news here.
    this.#person = sharedPerson();
    this.#drawn(this.#paused);
  }

  #step(step: Step): void {
    this.#attempt(() => step(this.state, this.check, this.ground));
    this.#host.requestUpdate();
  }

  /** What follows is worked out at once, so that a mistake of ours shows here. */
  #attempt(step: () => DoseState): void {
    try {
      const state = step();
      if (state === this.state) return;
      const check = look(this.ground, state);
      this.state = state;
      this.#check = check;
    } catch (error) {
      this.fail(error);
    }
  }

  #drawn(then: () => void): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(then);
  }
}

function isSameGround(a: Ground, b: Ground): boolean {
  return (
    a.knowledge === b.knowledge &&
    a.hostFacts === b.hostFacts &&
    a.options.standard === b.options.standard &&
    a.options.claims === b.options.claims
  );
}
