import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { jsonText } from '../../engine/json-text.js';
import type { DoseOutcome, Facts } from '../../engine/types.js';
import type { Ground } from '../../ui/answering/answers.js';
import { MgElement, takePart } from '../../ui/base-element.js';
import { propertiesOf } from '../../ui/config.js';
import type { Consent } from '../../ui/consent.js';
import { pushFinished } from '../../ui/data-layer.js';
import { printDiary } from '../../ui/diary.js';
import { forEvent } from '../../ui/event-detail.js';
import { failed } from '../../ui/failed.js';
import { focusOn } from '../../ui/focus.js';
import { helpNumbersFor } from '../../ui/help-numbers.js';
import { keepPlace } from '../../ui/keep-place.js';
import { partner, type HandedOver } from '../../ui/page.js';
import { savePlan } from '../../ui/save-plan.js';
import { printSheet } from '../../ui/sheet.js';
import { doseSettings, ownDoseSettings, type DoseSettings } from './config.js';
import { DoseCourse } from './course.js';
import { handedOver } from './elsewhere.js';
import { fireDose } from './events.js';
import { doseDiary, doseSheet } from './paper.js';
import { readPrefill, withPrefill } from './prefill.js';
import { screen } from './screen.js';
import { doseStyles } from './styles.js';
import { sentenceOf, verdictOf } from './verdict.js';
import type { DoseActions, DoseView } from './view.js';

const NOTHING: Facts = Object.freeze({});

/**
 * Adds up food and supplements, compares them with the reference intake and the upper level, and plans the day of what
 * is taken already.
 *
 * What stands inside the element is shown to visitors without JavaScript and replaced once the element works.
 *
 * @tag mg-dose-check
 * @summary Whether the magnesium that somebody takes is enough, and not too much.
 *
 * @attr {number} age - years; the visitor confirms it
 * @attr {'female' | 'male'} sex - whose reference intake is used; unknown: a range
 * @attr {'none' | 'pregnant' | 'breastfeeding'} life-stage - the visitor confirms it
 * @attr {number} food-mg - mg of magnesium a day from food, where it is known
 * @attr {string} supplements - JSON list of what is taken; the visitor confirms it
 * @attr {string} medicines - ids with spaces between them, or `none`; a risk counts at once, the visitor confirms
 * @attr {string} conditions - ids with spaces between them, or `none`; a risk counts at once, the visitor confirms
 * @attr {'nl' | 'eu' | 'us'} [standard=nl] - whose reference intakes and upper levels are used
 * @attr {'eu' | 'education'} [claims=eu] - with `eu` no day is planned above 250 mg, whatever the standard
 * @attr {string} country - two letters; decides which numbers to call in an emergency
 * @attr {string} answers - JSON of facts that pre-select answers; a single attribute wins
 * @attr {'result' | 'reasons' | 'answers'} [event-detail=result] - how much events tell
 * @attr {boolean} push-datalayer - tells the page's tag manager that a check was finished
 * @attr {string} knowledge - selector of an inline JSON script, or URL, of the host's own knowledge: findings, questions and stricter outcomes
 * @attr {string} texts - JSON, or selector of an inline JSON script, of the host's own wording by the key of a text
 * @attr {boolean} debug - shows versions, configuration problems and what each rule saw
 *
 * @fires {CustomEvent} mg-recommendation - a verdict was reached or taken back, or what is told of it changed; on
 *   commit, or half a second after the last key
 * @fires {CustomEvent} mg-config-error - something in the configuration cannot be used
 *
 * @csspart frame - the card around every screen
 * @csspart heading - the heading of a screen; on the check it is the verdict
 * @csspart intro - the first screen, with the signs
 * @csspart question - one question and its controls
 * @csspart start-button - goes on to the check
 * @csspart check - the check: what is filled in, and the verdict
 * @csspart verdict - the verdict in one sentence, which stays in sight; also `verdict-good`, `verdict-mild`,
 *   `verdict-caution`, `verdict-stop`, `verdict-open`
 * @csspart verdict-text - what it means, and what is still open
 * @csspart minded - what to mind, beside the verdict
 * @csspart missing - the list of what is still open
 * @csspart to-plan-button - goes to the day plan
 * @csspart inputs - everything that is filled in
 * @csspart section - one part of it; also `section-taken`, `section-person`, `section-medicines`, `section-health`,
 *   `section-signs`, `section-food`, `section-day`
 * @csspart prefilled - says that the site filled something in
 * @csspart confirm-button - says that it is true
 * @csspart choice - one choice
 * @csspart supplement - one supplement
 * @csspart error - the message of an answer that has to be mended
 * @csspart finding - one finding; also `finding-info`, `finding-caution`, `finding-stop`
 * @csspart by - says whose a finding or question is, where it is the host's own
 * @csspart intake - the bars of what comes in
 * @csspart plan - the day plan
 * @csspart timeline - the strip of the day and its list
 * @csspart sources - the list of sources
 * @csspart emergency - the screen that says whom to call
 * @csspart failed - says that something went wrong on our side
 * @csspart purpose - what this is and what it is not
 * @csspart privacy - what happens with the answers
 * @csspart choices - a list of choices
 * @csspart search - the search field above a long list
 * @csspart portions - the portions of a week
 * @csspart portion - one group of foods in it
 * @csspart supplements - the list of what is taken
 * @csspart label-line - the field for a label's line
 * @csspart safety - what to mind
 * @csspart findings - the list of findings
 * @csspart intake-section - what comes in, under its heading
 * @csspart save-button - saves the plan as a calendar file
 * @csspart print-button - prints the sheet
 * @csspart diary-button - prints the page on which to keep up what was taken
 * @csspart keeping - what helps to keep to the plan
 * @csspart vitamin-b6 - the limit of what a label may hold besides
 * @csspart good-to-know - what is worth knowing and weighs nothing
 * @csspart not-enough - what a symptom asks for that stays
 * @csspart hand-over-button - goes on in another element of the page
 * @csspart consent - asks whether the answers may be passed on
 * @csspart restart-button - starts again
 * @csspart disclosure - something to unfold
 * @csspart summary - what unfolds it
 * @csspart source - one source
 * @csspart colophon - sources and fine print
 * @csspart why-elsewhere - why another figure stands elsewhere
 * @csspart credit - whose figures these are
 * @csspart call - a number to call
 * @csspart back-button - goes back
 * @csspart trace - what a rule saw, with `debug`
 * @csspart debug - versions and problems, with `debug`
 * @csspart vitamin-b6 - how much vitamin B6 a day is the most
 * @csspart plan-actions - what can be done with the verdict
 *
 * @cssprop [--mg-accent] - the one accent colour; follows the text's lightness by default
 * @cssprop [--mg-on-accent] - text on the accent
 * @cssprop [--mg-text=currentColor] - text
 * @cssprop [--mg-surface] - the background of the verdict and of option lists
 * @cssprop [--mg-line] - lines and borders
 * @cssprop [--mg-caution] - cautions
 * @cssprop [--mg-stop] - what stops, and emergencies
 * @cssprop [--mg-radius=0.75em] - roundness
 * @cssprop [--mg-space=1em] - the unit of distance
 * @cssprop [--mg-font=inherit] - font family
 * @cssprop [--mg-sticky-top=0px] - how far below the top of the screen the verdict stays, for a page with a fixed bar
 */
export class MgDoseCheck extends MgElement {
  static override readonly settings = doseSettings;
  static override properties: PropertyDeclarations = propertiesOf(ownDoseSettings);
  static override styles = doseStyles;

  declare age: number | string | null | undefined;
  declare sex: string | null | undefined;
  declare lifeStage: string | null | undefined;
  declare foodMg: number | string | null | undefined;
  declare supplements: object | string | null | undefined;
  declare medicines: readonly string[] | string | null | undefined;
  declare conditions: readonly string[] | string | null | undefined;

  readonly #course = new DoseCourse(this, () => this.#paused());
  #consent: Consent = 'open';
  /** What the host gives besides `answers`, and what both are together: the same objects while nothing changed. */
  #given: readonly unknown[] = [];
  #hostFacts: Facts = NOTHING;
  /** The verdict that was read out or stood under the focus last. */
  #known = '';
  #announced = '';
  /** What the page heard last. */
  #told: { outcome: DoseOutcome; text: string } | null = null;
  #finished = false;
  #readFor: readonly unknown[] = [];

  constructor() {
    super();
    takePart(this, {
      receive: (handed) => this.#receive(handed),
      blocks: () => this.#course.blocks,
    });
  }

  protected override readonly kind = 'dose';

  protected override get settings(): DoseSettings {
    return super.settings as DoseSettings;
  }

  #receive(handed: HandedOver): void {
    this.#course.follow(this.#groundNow);
    this.#course.receive(handed);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#course.resume();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#course.stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#readPrefill();
    this.#course.follow(this.#groundNow);
    this.#forgetAnnounced();
  }

  protected override update(changed: PropertyValues): void {
    keepPlace(this.renderRoot.querySelector('.inputs'), () => super.update(changed));
  }

  protected override render(): TemplateResult {
    // All our languages read from left to right, also on a page that does not.
    return html`<div class="frame" part="frame" lang=${this.words.lang} dir="ltr">${this.#screen()}</div>`;
  }

  #screen(): TemplateResult {
    const restart = (): void => this.#on.restart();
    if (this.#course.broken) return failed(this.words, restart);
    try {
      return screen(this.#view);
    } catch (error) {
      this.#course.fail(error);
      return failed(this.words, restart);
    }
  }

  #readPrefill(): void {
    const { age, sex, lifeStage, foodMg, supplements, medicines, conditions } = this.settings;
    const own = { age, sex, lifeStage, foodMg, supplements, medicines, conditions };
    const given = [super.hostFacts, this.knowledgeUsed, ...Object.values(own)];
    if (given.every((one, i) => one === this.#given[i])) return;
    this.#given = given;
    const prefill = readPrefill(own, this.knowledgeUsed);
    this.setProblems('prefill', prefill.problems);
    this.#hostFacts = withPrefill(super.hostFacts, prefill);
  }

  get #groundNow(): Ground {
    const { standard, claims } = this.settings;
    return { knowledge: this.knowledgeUsed, hostFacts: this.#hostFacts, options: { standard, claims } };
  }

  get #view(): DoseView {
    const { ground, state, check } = this.#course;
    return {
      words: this.words,
      ground,
      settings: this.settings,
      state,
      check,
      help: helpNumbersFor(this.settings.country),
      consent: this.#consent,
      announced: this.#announced,
      problems: this.configProblems,
      quizThere: partner('quiz') !== undefined,
      on: this.#on,
    };
  }

  /* ------------------------------------------------------------ the visitor */

  readonly #on: DoseActions = {
    change: (id, to) => this.#course.change(id, to),
    food: (to) => this.#course.changeFood(to),
    day: (to) => this.#course.changeDay(to),
    commit: (id) => this.#course.commit(id),
    go: () => {
      this.#course.go();
      this.#knowVerdict();
    },
    undo: () => {
      this.#course.undo();
      this.#knowVerdict();
    },
    confirm: (ids) => this.#course.confirm(ids),
    show: (id) => this.#course.show(id),
    restart: () => {
      this.#consent = 'open';
      this.#announced = '';
      this.#known = '';
      this.#told = null;
      this.#course.restart();
    },
    consent: (given) => this.#answerConsent(given),
    handOver: () => {
      const { ground, state } = this.#course;
      partner('quiz')?.receive(handedOver(ground, state));
    },
    save: () => {
      const { plan } = this.#course.check.recommendation;
      if (plan) savePlan(this.words, plan);
    },
    diary: () => {
      const { plan } = this.#course.check.recommendation;
      if (plan) printDiary(this, doseDiary(this.#view, plan));
    },
    print: () => printSheet(this, doseSheet(this.#view)),
  };

  #answerConsent(given: boolean): void {
    this.#consent = given ? 'yes' : 'no';
    this.requestUpdate();
    const drawn = (): void => {
      focusOn(this.renderRoot, '#consent');
      if (given) this.#tellPage();
    };
    void this.updateComplete.then(drawn);
  }

  /** Where the focus goes to the verdict it is read there, and not a second time. */
  #knowVerdict(): void {
    if (!this.#course.broken) this.#known = this.#sentence;
  }

  get #sentence(): string {
    return sentenceOf(verdictOf(this.#view));
  }

  #paused(): void {
    if (!this.isConnected || this.#course.broken || this.#course.state.screen === 'signs') return;
    this.#announce();
    this.#tellPage();
  }

  #announce(): void {
    const sentence = this.#sentence;
    if (sentence === this.#known) return;
    this.#known = sentence;
    this.#announced = sentence;
    this.requestUpdate();
  }

  /** What was said in another language, or on other grounds, is no longer what stands there. */
  #forgetAnnounced(): void {
    const now = [this.language, this.#course.ground];
    if (now.some((one, i) => one !== this.#readFor[i])) this.#announced = '';
    this.#readFor = now;
  }

  /* --------------------------------------------------------------- the page */

  /** A verdict that is taken back is told once; one that was never given is not. */
  #tellPage(): void {
    const { ground, check } = this.#course;
    const { recommendation, facts } = check;
    const { outcome } = recommendation;
    if (outcome === 'incomplete' && (this.#told?.outcome ?? outcome) === outcome) return;
    const { eventDetail, pushDatalayer } = this.settings;
    const detail = forEvent(recommendation, eventDetail, this.#consent === 'yes', facts, ground.knowledge);
    const text = jsonText(detail);
    const isNews = text !== this.#told?.text;
    this.#told = { outcome, text };
    if (!isNews) return;
    fireDose(this, 'mg-recommendation', detail);
    if (pushDatalayer && !this.#finished) pushFinished('dose');
    this.#finished = true;
  }
}
