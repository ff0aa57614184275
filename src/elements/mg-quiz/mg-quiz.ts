import { html, isServer, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { formsOf } from '../../engine/products.js';
import type { Facts, Product, ProductFit } from '../../engine/types.js';
import { MgElement, takePart } from '../../ui/base-element.js';
import { CatalogController } from '../../ui/catalog-controller.js';
import { propertiesOf } from '../../ui/config.js';
import { pushFinished } from '../../ui/data-layer.js';
import { printDiary } from '../../ui/diary.js';
import { forEvent } from '../../ui/event-detail.js';
import { helpNumbersFor } from '../../ui/help-numbers.js';
import { partner, type HandedOver } from '../../ui/page.js';
import { ProductImages } from '../../ui/product-images.js';
import { savePlan } from '../../ui/save-plan.js';
import { printSheet } from '../../ui/sheet.js';
import type { Ground } from '../../ui/answering/answers.js';
import { ownQuizSettings, quizSettings, type Display, type QuizSettings } from './config.js';
import { QuizCourse } from './course.js';
import { quizDialog } from './dialog.js';
import { fireQuiz, type ProductDetail } from './events.js';
import { back, toldProgress, undo } from './flow.js';
import { focusHeading, focusOn } from '../../ui/focus.js';
import { LawfulProducts } from '../../ui/lawful-products.js';
import { lawfulOffer, type Offer } from '../../ui/lawful-offer.js';
import { withProposal } from './hand-over.js';
import { screen } from './screen.js';
import { failed } from '../../ui/failed.js';
import { quizStyles } from './styles.js';
import type { Consent } from '../../ui/consent.js';
import type { QuizActions, QuizView } from './view.js';

const NOTHING_MORE: Facts = Object.freeze({});

/**
 * Asks about a dozen questions and answers which form of magnesium suits, how much and when, from which food, which
 * product of the host's, or that nothing is needed, or that a professional goes first.
 *
 * What stands inside the element is shown to visitors without JavaScript and replaced once the element works.
 *
 * @tag mg-quiz
 * @summary A quiz that ends in advice about magnesium.
 *
 * @attr {string} catalog - CSS selector of an inline JSON script, or a URL, with the host's products
 * @attr {string} consult-href - the practitioner's offer, shown with the result; a `mailto:` gets a summary
 * @attr {string} consult-label - the text of that link
 * @attr {'inline' | 'dialog'} [display=inline] - `dialog` shows a button that opens the quiz
 * @attr {boolean} autostart - opens on the first question
 * @attr {'nl' | 'eu' | 'us'} [standard=nl] - whose reference intakes and upper levels are used
 * @attr {'eu' | 'education'} [claims=eu] - what may be said about effects
 * @attr {string} country - two letters; decides which numbers to call in an emergency
 * @attr {string} answers - JSON of facts that pre-select answers
 * @attr {'result' | 'reasons' | 'answers'} [event-detail=result] - how much events tell
 * @attr {boolean} push-datalayer - tells the page's tag manager that a quiz was finished
 * @attr {string} knowledge - selector of an inline JSON script, or URL, of the host's own knowledge: findings, questions, stricter outcomes, weights of forms
 * @attr {string} texts - JSON, or selector of an inline JSON script, of the host's own wording by the key of a text
 * @attr {boolean} debug - shows versions, configuration problems and what each rule saw
 *
 * @fires {CustomEvent} mg-recommendation - the quiz ended, or an answer was changed afterwards
 * @fires {CustomEvent} mg-step - a question was shown, by what the visitor did
 * @fires {CustomEvent} mg-product-click - a product is opened; cancelable
 * @fires {CustomEvent} mg-add-to-cart - a product is asked for; cancelable
 * @fires {CustomEvent} mg-consult - the practitioner's link was used
 * @fires {CustomEvent} mg-config-error - something in the configuration cannot be used
 *
 * @csspart frame - the card around every screen
 * @csspart heading - the heading of a screen
 * @csspart intro - the first screen
 * @csspart question - a question's form
 * @csspart progress - text and bar above a question
 * @csspart choice - one choice
 * @csspart error - the message of an answer that has to be mended
 * @csspart start-button - starts the quiz
 * @csspart next-button - goes on
 * @csspart back-button - goes back
 * @csspart result - the advice
 * @csspart outcome - the advice in one sentence
 * @csspart finding - one safety finding; also `finding-info`, `finding-caution`, `finding-stop`
 * @csspart by - says whose a finding or question is, where it is the host's own
 * @csspart form - a proposed form
 * @csspart plan - the day plan
 * @csspart timeline - the strip of the day and its list
 * @csspart plan-actions - the buttons that save the plan and print the result
 * @csspart intake - the bars of what comes in
 * @csspart foods - the list of foods
 * @csspart claims - the authorised claims
 * @csspart product - a product
 * @csspart cart-button - adds a product to the cart
 * @csspart consult - the practitioner's offer
 * @csspart sources - the list of sources
 * @csspart emergency - the screen that says whom to call
 * @csspart open - the button that opens the dialog
 * @csspart dialog - the dialog
 * @csspart close - the dialog's close button
 * @csspart failed - says that something went wrong on our side
 * @csspart purpose - what this is and what it is not
 * @csspart privacy - what happens with the answers
 * @csspart prefilled - says that the site filled something in
 * @csspart choices - a list of choices
 * @csspart search - the search field above a long list
 * @csspart portions - the portions of a week
 * @csspart portion - one group of foods in it
 * @csspart supplements - the list of what is taken
 * @csspart supplement - one supplement
 * @csspart label-line - the field for a label's line
 * @csspart safety - what to mind
 * @csspart findings - the list of findings
 * @csspart intake-section - what comes in, under its heading
 * @csspart save-button - saves a changed answer, or the plan as a calendar file
 * @csspart print-button - prints the sheet
 * @csspart diary-button - prints the page on which to keep up what was taken
 * @csspart keeping - what helps to keep to the plan
 * @csspart vitamin-b6 - the limit of what a label may hold besides
 * @csspart good-to-know - what is worth knowing and weighs nothing
 * @csspart not-enough - what a symptom asks for that stays
 * @csspart hand-over-button - goes on in another element of the page
 * @csspart consent - asks whether the answers may be passed on
 * @csspart restart-button - starts again
 * @csspart summary - what unfolds it
 * @csspart source - one source
 * @csspart colophon - sources and fine print
 * @csspart why-elsewhere - why another figure stands elsewhere
 * @csspart credit - whose figures these are
 * @csspart call - a number to call
 * @csspart trace - what a rule saw, with `debug`
 * @csspart debug - versions and problems, with `debug`
 * @csspart missing - what is still open
 * @csspart forms - the forms, under their heading
 * @csspart form-row - a form in a list
 * @csspart rejected - the forms that fell off
 * @csspart take-along - what can be printed without a plan
 * @csspart foods-section - the foods, under their heading
 * @csspart food - one food
 * @csspart evidence-section - what is known of the topic
 * @csspart evidence - one use with its grade
 * @csspart form-uses - unfolds what is known of forms for it
 * @csspart form-use - what is known of one
 * @csspart goal-other - what is said of another topic
 * @csspart products - the products, under their heading
 * @csspart vitamin-b6 - how much vitamin B6 a day is the most, where products are shown
 * @csspart more-products - products that fit less
 * @csspart anyway - products where none is needed
 * @csspart care-products - products for the skin
 * @csspart advertisement - marks a link that earns money
 * @csspart catalog-error - says that the products could not be loaded
 * @csspart consult-link - the practitioner's link
 * @csspart mail-preview - what goes into the e-mail
 * @csspart answers-section - the answers, to be changed
 * @csspart answers - the list of answers
 * @csspart answer - one answer
 * @csspart cancel-button - leaves an answer as it was
 *
 * @cssprop [--mg-accent] - the one accent colour; follows the text's lightness by default
 * @cssprop [--mg-on-accent] - text on the accent
 * @cssprop [--mg-text=currentColor] - text
 * @cssprop [--mg-surface] - the background of the dialog and of option lists
 * @cssprop [--mg-line] - lines and borders
 * @cssprop [--mg-caution] - cautions
 * @cssprop [--mg-stop] - what stops, and emergencies
 * @cssprop [--mg-radius=0.75em] - roundness
 * @cssprop [--mg-space=1em] - the unit of distance
 * @cssprop [--mg-font=inherit] - font family
 * @cssprop [--mg-sticky-top=0px] - how much of the top of the screen a fixed bar of the page takes: no question comes to stand below it
 */
export class MgQuiz extends MgElement {
  static override readonly settings = quizSettings;
  static override readonly plainAttributes = [...MgElement.plainAttributes, 'catalog'];
  static override properties: PropertyDeclarations = {
    ...propertiesOf(ownQuizSettings),
    catalog: { attribute: false, noAccessor: true },
  };
  static override styles = quizStyles;

  declare consultHref: string | null | undefined;
  declare consultLabel: string | null | undefined;
  declare display: Display | null | undefined;
  declare autostart: boolean | undefined;

  readonly #catalog = new CatalogController(this, {
    knowledge: () => this.knowledgeUsed,
    tell: (problems) => this.setProblems('catalog', problems),
  });
  readonly #products = new LawfulProducts((problems) => this.setProblems('catalog-texts', problems));
  readonly #images = new ProductImages();
  readonly #course = new QuizCourse(this, (wasEditing) => this.#tellPage(wasEditing));
  #offer: Offer = { consultHref: null, consultLabel: null };
  #consent: Consent = 'open';
  /** What the visitor brought from another element and no question here asks. */
  #more: Facts = NOTHING_MORE;
  #hostFacts: Facts = NOTHING_MORE;
  #factsBefore: readonly [host: Facts, more: Facts] = [NOTHING_MORE, NOTHING_MORE];

  constructor() {
    super();
    takePart(this, {
      receive: (handed) => this.#receive(handed),
      blocks: () => this.#course.blocks,
    });
  }

  /** The host's products; an object wins over the attribute. */
  get catalog(): object | string | null {
    return this.#catalog.given;
  }

  set catalog(given: object | string | null | undefined) {
    this.#catalog.given = given;
  }

  protected override readonly kind = 'quiz';

  protected override get settings(): QuizSettings {
    return super.settings as QuizSettings;
  }

  protected override get givesCatalog(): boolean {
    return this.#catalog.given !== null;
  }

  #receive({ given, more }: HandedOver): void {
    this.#more = more;
    this.#course.follow(this.#groundNow);
    if (this.settings.display === 'dialog') this.renderRoot.querySelector('dialog')?.showModal();
    this.#course.receive(given, more.foodMg !== undefined || given.path.includes('diet'));
  }

  protected override configured(): Promise<unknown> {
    return this.updateComplete.then(() => this.#catalog.ready);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#images.release();
  }

  /** All that is drawn from is ready here: a server calls this and then draws. */
  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#catalog.follow();
    const { autostart, display } = this.settings;
    const { first } = this.#course.follow(this.#groundNow);
    if (first && autostart && display === 'inline') this.#course.begin();
    if (!isServer && this.#course.state.mode !== 'intro')
      this.#images.prepare(this.#catalog.catalog?.products ?? []);
    this.#keepLawful();
  }

  protected override render(): TemplateResult {
    // All our languages read from left to right, also on a page that does not.
    const content = html`<div class="frame" part="frame" lang=${this.words.lang} dir="ltr">
      ${this.#screen()}
    </div>`;
    return this.settings.display === 'dialog'
      ? quizDialog(this.words, content, this.#dialogActions)
      : content;
  }

  /** What the host says beside products, as far as it may. */
  #keepLawful(): void {
    const { consultHref, consultLabel, claims } = this.settings;
    const beside = { words: this.words, knowledge: this.knowledgeUsed };
    this.#products.follow(claims === 'eu' ? this.#catalog.catalog : null, beside);
    const { problems, ...offer } = lawfulOffer({ consultHref, consultLabel }, claims, beside);
    this.#offer = offer;
    this.setProblems('consult', problems);
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

  get #groundNow(): Ground {
    const { standard, claims } = this.settings;
    const { catalog } = this.#catalog;
    const options = { standard, claims, ...(catalog && { catalog }) };
    return { knowledge: this.knowledgeUsed, hostFacts: this.#factsBeforehand, options };
  }

  /** The same object while nothing changed: the course goes by it. */
  get #factsBeforehand(): Facts {
    const [host, more] = this.#factsBefore;
    if (host !== this.hostFacts || more !== this.#more) {
      this.#factsBefore = [this.hostFacts, this.#more];
      this.#hostFacts = { ...this.hostFacts, ...this.#more };
    }
    return this.#hostFacts;
  }

  get #view(): QuizView {
    const { ground, state, draft, changed, edited } = this.#course;
    return {
      words: this.words,
      ground,
      settings: { ...this.settings, ...this.#offer },
      state,
      draft,
      changed,
      edited,
      help: helpNumbersFor(this.settings.country),
      catalog: this.#catalog.catalog,
      catalogFailed: this.#catalog.state === 'failed',
      imageFor: (id) => this.#images.imageFor(id),
      shown: (product) => this.#products.shown(product),
      consent: this.#consent,
      problems: this.configProblems,
      doseCheckThere: partner('dose') !== undefined,
      recognised: this.#catalog.recognised,
      on: this.#on,
    };
  }

  /* ------------------------------------------------------------ the visitor */

  readonly #on: QuizActions = {
    start: () => this.#course.start(),
    change: (questionId, to) => this.#course.change(questionId, to),
    submit: () => this.#course.submit(),
    back: () => this.#course.go(back),
    undo: () => this.#course.go(undo),
    edit: (id) => this.#course.edit(id),
    cancel: () => this.#course.cancel(),
    restart: () => {
      this.#consent = 'open';
      this.#more = NOTHING_MORE;
      this.#course.restart(this.settings.autostart);
    },
    consent: (given) => this.#answerConsent(given),
    consult: () => fireQuiz(this, 'mg-consult', {}),
    handOver: () => {
      const handed = withProposal(this.#course.state);
      if (handed) partner('dose')?.receive(handed);
    },
    opened: (product, fit, event) => this.#tellProduct('mg-product-click', product, fit, event),
    wanted: (product, fit, event) => this.#tellProduct('mg-add-to-cart', product, fit, event),
    save: (plan) => savePlan(this.words, plan),
    diary: (diary) => printDiary(this, diary),
    print: (sheet) => printSheet(this, sheet),
  };

  readonly #dialogActions = {
    open: (): void => {
      if (this.settings.autostart && this.#course.state.mode === 'intro') this.#course.begin();
      this.requestUpdate();
      this.renderRoot.querySelector('dialog')?.showModal();
      void this.updateComplete.then(() => focusHeading(this.renderRoot));
    },
    close: (): void => this.renderRoot.querySelector('dialog')?.close(),
  };

  #answerConsent(given: boolean): void {
    this.#consent = given ? 'yes' : 'no';
    this.requestUpdate();
    const drawn = (): void => {
      focusOn(this.renderRoot, '#consent');
      if (given) this.#tellRecommendation();
    };
    void this.updateComplete.then(drawn);
  }

  /* --------------------------------------------------------------- the page */

  #tellPage(wasEditing: boolean): void {
    const { ground, state } = this.#course;
    if (state.mode === 'result') {
      this.#tellRecommendation();
      if (this.settings.pushDatalayer && !wasEditing) pushFinished('forms');
    } else if (state.question && !state.question.parent && !state.editing) {
      fireQuiz(this, 'mg-step', toldProgress(ground, state));
    }
  }

  #tellRecommendation(): void {
    const { ground, state } = this.#course;
    const { recommendation, facts } = state;
    if (!recommendation) return;
    const { eventDetail } = this.settings;
    const { knowledge } = ground;
    const { catalog } = this.#catalog;
    const isAllowed = this.#consent === 'yes';
    const detail = forEvent(recommendation, eventDetail, isAllowed, facts, knowledge, catalog);
    fireQuiz(this, 'mg-recommendation', detail);
  }

  #tellProduct(
    name: 'mg-product-click' | 'mg-add-to-cart',
    product: Product,
    fit: ProductFit | null,
    event: Event,
  ): void {
    const { recommendation } = this.#course.state;
    const shelf = recommendation?.forms.find(({ products }) => products.some(({ id }) => id === product.id));
    const detail: ProductDetail = {
      productId: product.id,
      form: shelf?.id ?? formsOf(product)[0] ?? '',
      unitsPerDay: fit?.unitsPerDay ?? 0,
      quantity: 1,
      ...(product.cartUrl !== undefined && { cartUrl: product.cartUrl }),
    };
    if (!fireQuiz(this, name, detail, { cancelable: true })) event.preventDefault();
  }
}
