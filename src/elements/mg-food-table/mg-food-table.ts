import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { foodsOf } from '../../engine/foods.js';
import type { Facts, Food, Lang, Range } from '../../engine/types.js';
import { MgElement } from '../../ui/base-element.js';
import { problemWith, propertiesOf } from '../../ui/config.js';
import { warn } from '../../ui/console.js';
import { failed } from '../../ui/failed.js';
import { focusHigh, focusOn } from '../../ui/focus.js';
import { helpNumbersFor } from '../../ui/help-numbers.js';
import { typedNumber } from '../../ui/number-field.js';
import { FoodsController } from '../../ui/own-foods/foods-controller.js';
import { isOnPage } from '../../ui/page.js';
import { foodTableSettings, ownFoodTableSettings, type FoodTableSettings } from './config.js';
import { DayCourse } from './day/course.js';
import { InSight } from './day/in-sight.js';
import type { DayGround } from './day/look.js';
import { printDay } from './day/paper.js';
import { personText } from './day/person.js';
import { tellDay } from './day/tell.js';
import { dayView, type DayView } from './day/view.js';
import { FoodsById } from './foods-by-id.js';
import { readPrefill } from './prefill.js';
import { screen } from './screen.js';
import { isWindowed, MOST_IN_PAGE, mostShown, queryOf, Shown } from './shown.js';
import { foodTableStyles } from './styles.js';
import { TableBody, type BodyView } from './table/body.js';
import { TableCourse } from './table/course.js';
import { saveFoods, type Exported } from './table/exported.js';
import { creditOf } from './table/foot.js';
import { kindsOf, type Kinds } from './table/kinds.js';
import { printFoods } from './table/paper.js';
import { previewFrom, previewWish, type Preview } from './table/preview.js';
import { PreparedList, type Wanted } from './table/prepared-list.js';
import { ordinaryGrams } from './table/row.js';
import type { Slices } from './table/slices.js';
import * as change from './table/state.js';
import { News } from './table/news.js';
import type { TableActions, TableView } from './view.js';

const NO_FOODS: readonly Food[] = [];
const NOBODY: Facts = Object.freeze({});
const OTHERS = ['quiz', 'dose'] as const;
/** Of the categories that occur: a longer list says no more. */
const MOST_TOLD = 40;
/** Cells of a row, with and without the button that puts it on the day. */
const COLUMNS = 5;

/**
 * Shows how much magnesium foods hold, per portion and per 100 g, and adds up a day.
 *
 * What stands inside the element is shown to visitors without JavaScript and replaced once the element works.
 *
 * @tag mg-food-table
 * @summary How much magnesium is in what people eat.
 *
 * @attr {string} src - URL of the host's own foods, CSV or JSON; they replace the built-in ones
 * @attr {string} category - the kind of food that is shown at first; the visitor may choose another
 * @attr {string} search - what is searched for at first
 * @attr {'mg-per-portion' | 'mg-per-100g' | 'name'} [sort=mg-per-portion] - the order at first
 * @attr {number} page-size - rows before "show more"; without it all of them
 * @attr {number} age - years; the visitor may change it
 * @attr {'female' | 'male'} sex - whose reference intake the percentages are of; unknown: a range
 * @attr {'none' | 'pregnant' | 'breastfeeding'} life-stage - the visitor may change it
 * @attr {boolean} no-tray - without the day that adds up
 * @attr {'nl' | 'eu' | 'us'} [standard=nl] - whose reference intakes are used
 * @attr {'eu' | 'education'} [claims=eu] - how strictly benefits are kept out
 * @attr {string} country - two letters; decides which numbers to call in an emergency
 * @attr {string} answers - JSON of facts that pre-select answers; a single attribute wins
 * @attr {'result' | 'reasons' | 'answers'} [event-detail=result] - how much events tell
 * @attr {boolean} push-datalayer - tells the page's tag manager that a day was declared
 * @attr {string} knowledge - selector of an inline JSON script, or URL, of the host's own knowledge: its texts and its stamp
 * @attr {string} texts - JSON, or selector of an inline JSON script, of the host's own wording by the key of a text
 * @attr {boolean} debug - shows versions and configuration problems
 *
 * @fires {CustomEvent} mg-recommendation - the visitor changed the day
 * @fires {CustomEvent} mg-config-error - something in the configuration, or in the host's own foods, cannot be used
 *
 * @csspart frame - the card around everything
 * @csspart page - the table and the day
 * @csspart heading - the heading
 * @csspart toolbar - what is searched for and chosen
 * @csspart search - the search field with its icon
 * @csspart filters-button - unfolds the filters in a narrow column
 * @csspart chips - the kinds of food
 * @csspart chip - one kind
 * @csspart count - how many foods there are
 * @csspart download-button - saves the rows as CSV
 * @csspart print-button - prints the rows, or the day
 * @csspart skip-button - jumps over the table; seen while it has the focus
 * @csspart table-region - around the table; a long list scrolls in it
 * @csspart table - the table
 * @csspart sort-button - the name of a column that can be sorted
 * @csspart row - one food
 * @csspart bar - the bar in a row
 * @csspart portion-field - the field for the weight of a portion
 * @csspart add-button - puts a food on the day
 * @csspart detail - what unfolds below a food
 * @csspart more-button - shows more rows
 * @csspart left-out - says which words of a search were left out
 * @csspart none - says that nothing was found
 * @csspart loading - says that a list is on its way
 * @csspart load-failed - says that it did not come
 * @csspart retry-button - asks for it again
 * @csspart row-problems - what is wrong in the host's own foods
 * @csspart notes - what is good to know
 * @csspart evidence - what is known of an idea about food, with its grade
 * @csspart person - whose reference intake is used
 * @csspart question - one question about that
 * @csspart choices - a list of choices
 * @csspart choice - one choice
 * @csspart prefilled - says that the site filled something in
 * @csspart error - the message of an answer that has to be mended
 * @csspart day - the day that adds up
 * @csspart day-heading - its heading
 * @csspart privacy - what the site hears of it
 * @csspart day-credit - whose figures are proposed beside the host's own foods
 * @csspart day-list - what stands on it
 * @csspart day-row - one food on it
 * @csspart remove-button - takes a food off
 * @csspart undo - says what was taken off
 * @csspart undo-button - puts it back
 * @csspart day-sum - what it comes to
 * @csspart day-chart - the bar of that
 * @csspart day-gap - its share of the reference intake, or what is left to it
 * @csspart to-person-button - goes to the questions about the visitor
 * @csspart not-counted - foods on the day of which nothing was measured
 * @csspart declare - whether it is a whole day
 * @csspart held - says who comes first, in the place of proposals
 * @csspart finding - one finding
 * @csspart by - says whose a finding or question is, where it is the host's own
 * @csspart findings - the list of findings
 * @csspart ask-first - whom to ask before what is proposed
 * @csspart top-up - portions that close the gap
 * @csspart offer - one of them
 * @csspart offer-button - puts it on the day
 * @csspart avoided - what somebody does not eat
 * @csspart avoid - the question for that
 * @csspart menus - the menus
 * @csspart menu-button - shows a menu
 * @csspart close-menu-button - hides it
 * @csspart menu - a menu of a day or a week
 * @csspart menu-day - one day of it
 * @csspart menu-beside - what counts in each day of it
 * @csspart menu-short - says that a day falls short
 * @csspart meal - one meal
 * @csspart menu-food - one food of it
 * @csspart take-button - puts a menu on the day
 * @csspart print-menu-button - prints a menu
 * @csspart no-menu - says for whom nothing is proposed
 * @csspart day-actions - what can be done with the day
 * @csspart clear-button - empties the day
 * @csspart consent - asks whether the answers may be passed on
 * @csspart day-bar - the line at the bottom while the day is out of sight
 * @csspart to-day-button - goes to the day
 * @csspart disclosure - something to unfold
 * @csspart summary - what unfolds it
 * @csspart sources - the list of sources
 * @csspart source - one source
 * @csspart colophon - sources and fine print
 * @csspart why-elsewhere - why another figure stands elsewhere
 * @csspart purpose - what this is and what it is not
 * @csspart credit - whose figures these are
 * @csspart failed - says that something went wrong on our side
 * @csspart trace - what a rule saw, with `debug`
 * @csspart debug - versions and problems, with `debug`
 *
 * @cssprop [--mg-accent] - the one accent colour; follows the text's lightness by default
 * @cssprop [--mg-on-accent] - text on the accent
 * @cssprop [--mg-text=currentColor] - text
 * @cssprop [--mg-surface] - the background of the heading row and of option lists
 * @cssprop [--mg-line] - lines and borders
 * @cssprop [--mg-caution] - cautions
 * @cssprop [--mg-stop] - what stops, and mistakes in fields
 * @cssprop [--mg-radius=0.75em] - roundness
 * @cssprop [--mg-space=1em] - the unit of distance
 * @cssprop [--mg-font=inherit] - font family
 * @cssprop [--mg-sticky-top=0px] - how far below the top of the screen the heading row stays, for a page with a fixed bar
 * @cssprop [--mg-table-block-size=max(min(70vh, 40em), 18em)] - how high the window of a list of more than 1,000 rows is at most
 */
export class MgFoodTable extends MgElement {
  static override readonly settings = foodTableSettings;
  static override readonly plainAttributes: readonly string[] = [...MgElement.plainAttributes, 'src'];
  static override properties: PropertyDeclarations = {
    ...propertiesOf(ownFoodTableSettings),
    foods: { attribute: false, noAccessor: true },
  };
  static override styles = foodTableStyles;

  declare category: string | null | undefined;
  declare search: string | null | undefined;
  declare sort: change.Sort | null | undefined;
  declare pageSize: number | string | null | undefined;
  declare age: number | string | null | undefined;
  declare sex: string | null | undefined;
  declare lifeStage: string | null | undefined;
  declare noTray: boolean | undefined;

  readonly #own = new FoodsController(this, {
    tell: (problems) => this.setProblems('foods', problems),
  });
  readonly #course = new TableCourse({
    changed: () => {
      this.#isNewsDue = false;
      this.requestUpdate();
    },
    paused: () => {
      this.#isNewsDue = true;
      this.requestUpdate();
    },
  });
  readonly #list = new PreparedList({
    changed: () => this.requestUpdate(),
    progressed: () => {
      // Beside the first rows nobody looks at how far the rest is.
      if (!this.#preview) this.requestUpdate();
    },
    failed: (error) => this.#fail(error),
  });
  readonly #day = new DayCourse(this, () => tellDay(this, this.#day, this.settings));
  readonly #inSight = new InSight(this, '#day');
  readonly #body = new TableBody(this, () => this.#bodyView);
  readonly #shown = new Shown();
  /** Stands there while a long list is being made ready. */
  #preview: Preview | null = null;
  #saving: Slices<unknown> | null = null;
  #isBroken = false;
  #announced = '';
  readonly #news = new News();
  /** The visitor paused, and is read out what came of it once it is there. */
  #isNewsDue = false;
  /** What the host gives besides `answers`, and what both are together: the same objects while nothing changed. */
  #given: readonly unknown[] = [];
  #hostFacts: Facts = NOBODY;
  #foods = NO_FOODS;
  #byId: DayGround['foods'] = new FoodsById(NO_FOODS);

  /** The host's own foods; a list wins over the attribute `src`. */
  get foods(): object | string | null {
    return this.#own.given;
  }

  set foods(given: object | string | null | undefined) {
    this.#own.given = given;
  }

  protected override readonly kind = 'foods';

  protected override get settings(): FoodTableSettings {
    return super.settings as FoodTableSettings;
  }

  protected override configured(): Promise<unknown> {
    return this.#own.ready;
  }

  /* ------------------------------------------------------------ lifecycle */

  override connectedCallback(): void {
    super.connectedCallback();
    this.#day.resume();
  }

  override disconnectedCallback(): void {
    this.#day.leave();
    super.disconnectedCallback();
    this.#course.stop();
    this.#list.stop();
    this.#saving?.stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#readPrefill();
    this.#own.follow();
    this.#follow();
  }

  protected override render(): TemplateResult {
    // All our languages read from left to right, also on a page that does not.
    return html`<div class="frame" part="frame" lang=${this.words.lang} dir="ltr">${this.#screen()}</div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#readOut();
  }

  #screen(): TemplateResult {
    const restart = (): void => this.#restart();
    if (this.#isBroken) return failed(this.words, restart);
    try {
      return screen(this.#view);
    } catch (error) {
      this.#isBroken = true;
      warn(error);
      return failed(this.words, restart);
    }
  }

  #fail(error: unknown): void {
    this.#isBroken = true;
    warn(error);
    this.requestUpdate();
  }

  #restart(): void {
    this.#isBroken = false;
    this.#course.restart();
    this.#own.retry();
    this.requestUpdate();
    this.#drawn(() => focusOn(this.renderRoot, '#heading'));
  }

  /* -------------------------------------------------------------- reading */

  #follow(): void {
    const { category, search, sort, standard, claims } = this.settings;
    const knowledge = this.knowledgeUsed;
    this.#course.follow({ category, search, sort });
    this.#readPreview();
    this.#readFoods();
    const lang = this.language as Lang;
    const source = this.#isThere ? { knowledge, foods: this.#foods, lang } : null;
    // What was under way when it left the page is still drawn, and would begin to be prepared again.
    const isWhole = this.isDrawnWhole;
    if (isWhole || this.isConnected) this.#list.follow(source, this.#wanted, isWhole);
    if (this.#list.listing) this.#preview = null;
    const options = { standard, claims };
    const { isHostRiskUnread } = this;
    const ground = {
      knowledge,
      hostFacts: this.#hostFacts,
      options,
      foods: this.#byId,
      areFoodsComing: !this.#isThere,
      isHostRiskUnread,
    };
    this.#day.follow(ground, !this.settings.noTray);
    this.#tellOfCategory(category);
  }

  get #wanted(): Wanted {
    const { state } = this.#course;
    const { sort, direction, byFit } = state;
    return { sort, direction, byFit, query: queryOf(state, this.#kinds) };
  }

  get #isThere(): boolean {
    return this.#own.state === 'built-in' || this.#own.state === 'ready';
  }

  get #kinds(): Kinds {
    return kindsOf(this.words, this.#preview?.kinds ?? this.#foods);
  }

  #readPreview(): void {
    // Once it is read, it stays until the list is in order.
    if (this.#own.state === 'ready') return;
    const isWhole = this.settings.pageSize === null;
    const seen = this.#own.preview(isWhole ? previewWish(this.#course.state, MOST_IN_PAGE) : null);
    if (seen?.foods !== this.#preview?.foods) this.#preview = seen && previewFrom(seen);
  }

  #readFoods(): void {
    if (this.#own.state === 'built-in') {
      const table = foodsOf(this.knowledgeUsed);
      if (this.#byId === table) return;
      this.#byId = table;
      this.#foods = [...table.values()];
      return;
    }
    const foods = this.#own.state === 'ready' ? this.#own.foods : (this.#preview?.foods ?? NO_FOODS);
    if (foods === this.#foods) return;
    this.#foods = foods;
    this.#byId = new FoodsById(foods);
  }

  #readPrefill(): void {
    const { age, sex, lifeStage } = this.settings;
    const given = [super.hostFacts, this.knowledgeUsed, age, sex, lifeStage];
    if (given.every((one, i) => one === this.#given[i])) return;
    this.#given = given;
    const prefill = readPrefill({ age, sex, lifeStage }, this.knowledgeUsed);
    this.setProblems('prefill', prefill.problems);
    this.#hostFacts = { ...super.hostFacts, ...prefill.facts };
  }

  /** Which there are is known once the list is. */
  #tellOfCategory(category: string | null): void {
    if (!this.#isThere) return;
    const { categories } = this.#kinds;
    const isBad = category !== null && !categories.includes(category);
    const expected =
      categories.length > 0
        ? categories.slice(0, MOST_TOLD).join(', ')
        : 'none: there is one kind of food only';
    this.setProblems('category', isBad ? [problemWith('category', category, expected)] : []);
  }

  /* ----------------------------------------------------------------- view */

  /** Where somebody else goes first, no recommendation stands here either. */
  get #reference(): Range | null {
    const { held, reference } = this.#day.look;
    return held ? null : reference;
  }

  get #bodyView(): BodyView | null {
    const listing = this.#list.listing ?? this.#preview?.listing;
    const fullMg = this.#list.prepared?.fullMg ?? this.#preview?.fullMg;
    if (this.#isBroken || !listing || fullMg === undefined) return null;
    const { words } = this;
    const { state } = this.#course;
    const { pageSize, noTray } = this.settings;
    const most = mostShown(pageSize, state.pages);
    const knowledge = this.knowledgeUsed;
    const { labelReferenceMg: mg } = knowledge.limits;
    const reference = state.basis === 'label' ? { low: mg, high: mg } : this.#reference;
    return {
      words,
      knowledge,
      state,
      lines: this.#shown.lines(listing, state.open, most),
      measure: this.#shown.measure(reference, fullMg),
      isWindowed: listing.isPreview === true || isWindowed(this.#foods, most),
      columns: COLUMNS + (noTray ? 0 : 1),
      amountOf: noTray ? null : this.#amountOf,
      edit: this.#edit,
      isWhole: this.isDrawnWhole,
    };
  }

  get #dayView(): DayView {
    return dayView(this.#day, {
      words: this.words,
      help: helpNumbersFor(this.settings.country),
      eventDetail: this.settings.eventDetail,
      isInSight: this.#inSight.yes,
      others: OTHERS.filter(isOnPage),
      print: (what) => this.#printDay(what),
    });
  }

  #printDay(what: 'day' | 'menu'): void {
    printDay(this, this.#dayView, what);
  }

  get #view(): TableView {
    return {
      words: this.words,
      knowledge: this.knowledgeUsed,
      settings: this.settings,
      state: this.#course.state,
      foods: this.#foods,
      own: this.#own,
      kinds: this.#kinds,
      isThere: this.#isThere || this.#preview !== null,
      reference: this.#reference,
      body: this.#bodyView,
      rows: this.#body.atFirst,
      prepared: this.#list.share,
      announced: this.#announced,
      day: this.#dayView,
      problems: this.configProblems,
      on: this.#on,
    };
  }

  readonly #amountOf = (id: string): number | undefined => this.#day.amountOf(id);

  /* ------------------------------------------------------------ the visitor */

  readonly #on: TableActions = {
    search: (text) => this.#course.change(change.searched(text)),
    clearSearch: () => {
      this.#course.change(change.searched(''));
      this.#focus('#search');
    },
    toCount: () => focusHigh(this.renderRoot, '#count'),
    category: (id) => this.#course.change(change.ofCategory(id)),
    prepared: (id) => this.#course.change(change.ofState(id)),
    clearFilters: () => {
      this.#course.change(change.unfiltered);
      this.#focus('#search');
    },
    foldFilters: () => this.#course.change(change.filtersFolded),
    basis: (basis) => this.#course.change(change.basedOn(basis)),
    sort: (sort) => {
      this.#course.change(change.sortPressed(sort));
      this.#drawn(() => this.#body.showTop());
    },
    press: (what, id) => this.#press(what, id),
    focusRow: (target) => this.#body.follow(target),
    more: () => this.#more(),
    skip: () => focusOn(this.renderRoot, '#after-table'),
    download: () => this.#download(),
    print: () => this.#print(),
    retry: () => {
      this.#own.retry();
      this.#focus('#heading');
    },
  };

  #press(what: string, id: string): void {
    const food = this.#byId.get(id);
    if (!food) return;
    const { state } = this.#course;
    const grams = state.grams.get(id) ?? ordinaryGrams(food);
    if (what === 'fold') this.#course.change(change.folded(id));
    if (what === 'add') this.#day.add(id, grams);
    if (what !== 'portion') return;
    this.#course.change(change.editing(id, typedNumber(this.words, grams)));
    this.#drawn(() => this.#body.rowOf(id)?.querySelector('input')?.select());
  }

  /** The button that stands there again keeps the focus that the field had. */
  readonly #edit = {
    type: (text: string): void => this.#course.change(change.typed(text)),
    commit: (isLeft: boolean): void => {
      const id = this.#course.state.editing?.id;
      const food = id === undefined ? undefined : this.#byId.get(id);
      if (!food) return;
      this.#course.change(change.committed(ordinaryGrams(food), isLeft));
      if (!isLeft && this.#course.state.editing === null) this.#focusPortion(food.id);
    },
    takeBack: (): void => {
      const id = this.#course.state.editing?.id;
      this.#course.change(change.takenBack);
      if (id !== undefined) this.#focusPortion(id);
    },
  };

  #focusPortion(id: string): void {
    this.#drawn(() => this.#body.rowOf(id)?.querySelector<HTMLElement>('[data-do=portion]')?.focus());
  }

  /** The focus goes on where the new rows begin. */
  #more(): void {
    const first = this.#bodyView?.lines.foods ?? 0;
    this.#body.reach(first);
    this.#course.change(change.morePages);
    this.#drawn(() => this.#body.place(first)?.querySelector<HTMLElement>('.name')?.focus());
  }

  get #exported(): Exported | null {
    const body = this.#bodyView;
    if (!body || body.lines.listing.isPreview) return null;
    const { words, lines, measure, state } = body;
    return { words, listing: lines.listing, grams: state.grams, measure };
  }

  #download(): void {
    const exported = this.#exported;
    this.#saving?.stop();
    if (exported) this.#saving = saveFoods(exported);
  }

  #print(): void {
    const exported = this.#exported;
    if (!exported) return;
    const { words } = this;
    const { state } = this.#course;
    const { query } = this.#wanted;
    const credit = creditOf({ words, own: this.#own });
    printFoods(this, { ...exported, state, query, credit, person: personText(this.#dayView) });
  }

  /* ------------------------------------------------------------- read out */

  #readOut(): void {
    const body = this.#bodyView;
    if (!body || body.lines.listing.isPreview) return this.#news.wait();
    this.#tell(this.#news.begin(body, this.#foods.length));
    if (!this.#isNewsDue || this.#list.isBehind) return;
    this.#isNewsDue = false;
    this.#tell(this.#news.since(body, this.#foods.length));
  }

  #tell(news: string): void {
    if (news === '') return;
    this.#announced = news;
    this.requestUpdate();
  }

  #focus(selector: string): void {
    this.#drawn(() => focusOn(this.renderRoot, selector));
  }

  #drawn(then: () => void): void {
    void this.updateComplete.then(then);
  }
}
