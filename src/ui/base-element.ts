import { isServer, LitElement, ReactiveElement, render } from 'lit';
import type { PropertyDeclarations, PropertyValues } from 'lit';
import { jsonText } from '../engine/json-text.js';
import { knowledgeStamp } from '../engine/stamp.js';
import type { ClaimsMode, Facts, Knowledge, Standard } from '../engine/types.js';
import { magnesium } from '../knowledge/magnesium.js';
import type { Words } from '../locales/words.js';
import { attributeText } from './attribute-text.js';
import type { CommonSettings, EventDetailLevel } from './common-settings.js';
import { commonSettings } from './common-settings.js';
import type { ConfigProblem, Problem, SettingTable } from './config.js';
import { fewToTell, problemWith, propertiesOf, readSettings } from './config.js';
import { inform, warn } from './console.js';
import { countryFor } from './country.js';
import { fire } from './fire.js';
import { hasSoundGround, showContent } from './ground.js';
import type { HostAnswers } from './host-answers.js';
import { HostKnowledgeController } from './host-knowledge-controller.js';
import { HostTexts } from './host-texts.js';
import { noAnswers, parseAnswers, readAnswers } from './host-answers.js';
import { fallbackLanguage, languageTag, loadedLanguageFor } from './language.js';
import { addLanguage, loadedLanguages, wordsOf } from './languages.js';
import type { MemberKind, PageMember } from './page.js';
import { blocksOnPage, catalogOnPage, joinPage, leavePage, pageChanged } from './page.js';
import { sharedDay, sharedPerson } from './page.js';
import { keepOwnKeys } from './own-keys.js';
import { shownValue } from './value-text.js';
import { rootElsewhere, takeStylesAlong } from './styles/adopt.js';
import { VERSION } from './version.js';
import { Written } from './written.js';

/** What an element does with what the visitor did elsewhere on the page. */
type Part = Required<Pick<PageMember, 'receive' | 'blocks'>>;

/** Beside the elements and not on them: a page can call whatever is there, and must not learn whom we sent to a doctor. */
const parts = new WeakMap<MgElement, Part>();

/** An element that takes part says so while it is made; the others have nothing to go on with. */
export const takePart = (element: MgElement, part: Part): void => void parts.set(element, part);

/**
 * What the elements share: settings, language, the host's answers and configuration problems.
 * Properties hold what the host gave, as it was given; `settings` holds what is used.
 */
export abstract class MgElement extends LitElement {
  static readonly version: string = VERSION;
  /** For a script that adds a language later. */
  static readonly addLanguage: (words: Words) => void = addLanguage;
  /** A subclass adds its own: `{ ...commonSettings, ...quizSettings }`. */
  static readonly settings: SettingTable = commonSettings;
  /** Attributes that are read where they are needed, without a reactive property of their own. */
  static readonly plainAttributes: readonly string[] = ['lang', 'answers', 'knowledge', 'texts'];

  static override properties: PropertyDeclarations = {
    ...propertiesOf(commonSettings),
    answers: { attribute: false, noAccessor: true },
    knowledge: { attribute: false, noAccessor: true },
    texts: { attribute: false, noAccessor: true },
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...this.plainAttributes];
  }

  declare standard: Standard | null | undefined;
  declare claims: ClaimsMode | null | undefined;
  declare country: string | null | undefined;
  declare eventDetail: EventDetailLevel | null | undefined;
  declare pushDatalayer: boolean | undefined;
  declare debug: boolean | undefined;

  readonly #hostKnowledge = new HostKnowledgeController(this, {
    knowledge: magnesium,
    arrived: () => this.requestUpdate(),
  });
  readonly #texts = new HostTexts({
    element: this,
    changed: () => this.requestUpdate(),
    tell: (problems) => this.setProblems('texts', problems),
  });
  #knowledge: Knowledge = magnesium;
  #words: Words | null = null;
  #answers: unknown = null;
  #answersRead: readonly unknown[] = [null, magnesium];
  #hostAnswers: HostAnswers = noAnswers;
  #settings: CommonSettings | null = null;
  #language = '';
  /** A page may have broken it since the tag was defined; without a shadow root the content of the tag stays. */
  #hasGround: boolean | null = null;
  #gaveCatalog = false;
  #blocked = false;
  #introduced = false;
  readonly #problems = new Map<string, readonly ConfigProblem[]>();
  readonly #told = new Set<string>();
  #member: PageMember | null = null;
  readonly #written = new Written(this);

  /* ------------------------------------------------------- for the host */

  /** The facts that the host gave, and nothing that a visitor entered. An object wins over the attribute. */
  get answers(): object | null {
    const given = this.#answers ?? attributeText(this.getAttribute('answers'));
    return parseAnswers(given);
  }

  set answers(given: object | string | null | undefined) {
    const before = this.#answers;
    this.#answers = given ?? null;
    this.requestUpdate('answers', before);
  }

  /** The host's own knowledge, as it was given; an object wins over the attribute. */
  get knowledge(): object | string | null {
    return this.#hostKnowledge.given;
  }

  set knowledge(given: object | string | null | undefined) {
    this.#hostKnowledge.given = given;
    this.requestUpdate();
  }

  /** The host's own wording, as it was given; an object wins over the attribute. */
  get texts(): object | string | null {
    return this.#texts.given;
  }

  set texts(given: object | string | null | undefined) {
    this.#texts.given = given;
  }

  /** What is wrong with the configuration now. */
  get configProblems(): readonly ConfigProblem[] {
    return Object.freeze([...this.#problems.values()].flat());
  }

  /* --------------------------------------------------- for the elements */

  /** What is used: the host's settings where they are good, defaults elsewhere; `claims` and `country` as they work out. */
  protected get settings(): CommonSettings {
    this.#settings ??= this.#usedSettings(readSettings(this, this.#settingTable).values as CommonSettings);
    return this.#settings;
  }

  protected get language(): string {
    return this.#language;
  }

  protected get words(): Words {
    return this.#words ?? wordsOf(this.#language);
  }

  /** Forms, foods, figures and rules, with the host's own beside them. */
  protected get knowledgeUsed(): Knowledge {
    return this.#knowledge;
  }

  /**
   * The host's answers that passed the guards. Lists of risks carry the mark for "at least these": a risk that the
   * host names counts at once, "none of these" never does.
   */
  protected get hostFacts(): Facts {
    return this.#hostAnswers.facts;
  }

  /** Whether the host's answers tell something of health that cannot be read: it may be any risk. */
  protected get isHostRiskUnread(): boolean {
    return this.#hostAnswers.isRiskUnread;
  }

  /** Whether this element brings products; `claims` are then `eu` on the whole page. */
  protected get givesCatalog(): boolean {
    return false;
  }

  /** What is drawn now is drawn all at once: by a server, or over what a server drew. */
  protected get isDrawnWhole(): boolean {
    return this.#written.isWhole;
  }

  /** What this element is to the others on the page. */
  protected abstract readonly kind: MemberKind;

  /** Resolves when everything that the configuration names has been read. */
  protected configured(): Promise<unknown> {
    return this.updateComplete;
  }

  /** Tells a problem that stands by itself. */
  protected report(problem: Problem): void {
    const others = this.#problems.get('reported') ?? [];
    this.setProblems('reported', [...others, problem]);
  }

  /** Replaces the problems of one part of the configuration, and tells those that are new. */
  protected setProblems(part: string, problems: readonly Problem[]): void {
    const known = new Map(
      fewToTell(problems).map((problem) => [jsonText(this.#named(problem)), this.#named(problem)]),
    );
    this.#problems.set(part, [...known.values()]);
    for (const [key, problem] of known) {
      if (!this.#told.has(key)) this.#tell(key, problem);
    }
  }

  /* ------------------------------------------------------------ lifecycle */

  override connectedCallback(): void {
    this.#hasGround ??= hasSoundGround(this.localName);
    if (!this.#hasGround) return;
    try {
      super.connectedCallback();
      if (!isServer) this.#join();
    } catch (error) {
      this.#standBack(error);
    }
  }

  #join(): void {
    this.#member ??= this.#asMember();
    joinPage(this.#member);
    pageChanged();
    // Elsewhere on the page another language may hold.
    this.requestUpdate();
  }

  /** What the page has broken shows in the first drawing at the latest; after that there is something to lose. */
  #standBack(error: unknown): void {
    this.#hasGround = false;
    if (this.#member) leavePage(this.#member);
    showContent(this, error);
  }

  override disconnectedCallback(): void {
    if (this.#hasGround !== true) return;
    super.disconnectedCallback();
    if (this.#member) leavePage(this.#member);
    this.#hostKnowledge.stop();
    this.#texts.stop();
    pageChanged();
  }

  adoptedCallback(): void {
    takeStylesAlong(this);
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, attributeText(after));
    if (before !== after) this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const found = this.shadowRoot;
    const isAtHome = isServer || this.ownerDocument === document;
    const root = isAtHome ? super.createRenderRoot() : rootElsewhere(this);
    if (found) this.#written.find(found);
    keepOwnKeys(root);
    return root;
  }

  protected override scheduleUpdate(): void {
    if (this.hasUpdated) return void super.scheduleUpdate();
    try {
      void super.scheduleUpdate();
    } catch (error) {
      this.#standBack(error);
    }
  }

  /** Without a single language there is nothing to say, and the content of the element stays as it is. */
  protected override shouldUpdate(_changed: PropertyValues): boolean {
    return this.#hasGround !== false && loadedLanguages().length > 0;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.#readLanguage();
    this.#readSettings();
    this.#readHostKnowledge();
    this.#readTexts();
    this.#readAnswers();
    this.#tellOthersOfCatalog();
    this.#written.compare(() => this.#drawnFrom);
    if (this.settings.debug && !this.#introduced) void this.#introduce();
  }

  protected override update(changed: PropertyValues): void {
    const asEver = (): void => super.update(changed);
    this.#written.draw(asEver, () => this.#drawAnew(changed));
  }

  /** As lit does it, but never over what it found. */
  #drawAnew(changed: PropertyValues): void {
    const content = this.render();
    ReactiveElement.prototype['update'].call(this, changed);
    render(content, this.renderRoot, { host: this });
  }

  protected override updated(_changed: PropertyValues): void {
    const blocks = parts.get(this)?.blocks() === true;
    if (blocks === this.#blocked) return;
    this.#blocked = blocks;
    pageChanged();
  }

  /* -------------------------------------------------------------- reading */

  get #settingTable(): SettingTable {
    return (this.constructor as typeof MgElement).settings;
  }

  #readSettings(): void {
    const { values, problems } = readSettings(this, this.#settingTable);
    const given = values as CommonSettings;
    this.#settings = this.#usedSettings(given);
    const overruled = given.claims !== this.#settings.claims;
    const expected = 'eu on a page with a catalogue, for a shop may say no more';
    this.setProblems(
      'settings',
      overruled ? [...problems, problemWith('claims', given.claims, expected)] : problems,
    );
  }

  #usedSettings(given: CommonSettings): CommonSettings {
    const claims = this.givesCatalog || catalogOnPage() ? 'eu' : given.claims;
    return { ...given, claims, country: countryFor(given.country, languageTag(this)) };
  }

  #readLanguage(): void {
    const loaded = loadedLanguages();
    const tag = languageTag(this);
    const language = loadedLanguageFor(tag, loaded);
    this.#language = language ?? fallbackLanguage(loaded);
    // Until then a script that follows may still bring it.
    const mayStillCome = isServer || document.readyState !== 'complete';
    const expected = `${loaded.join(' or ')}; for another language add its script. ${wordsOf(this.#language).name} is used`;
    this.setProblems('lang', language || mayStillCome ? [] : [problemWith('lang', tag, expected)]);
  }

  #readAnswers(): void {
    const given = this.#answers ?? attributeText(this.getAttribute('answers'));
    const now = [given, this.knowledgeUsed];
    if (now.every((one, i) => one === this.#answersRead[i])) return;
    this.#answersRead = now;
    this.#hostAnswers = readAnswers(given, this.knowledgeUsed);
    // Which questions of the host's own there are is not known until they are here.
    const isKnown = ({ attribute }: Problem): boolean =>
      attribute !== 'answers.own' || !this.#hostKnowledge.isLoading;
    this.setProblems('answers', this.#hostAnswers.problems.filter(isKnown));
  }

  /** What the host's own knowledge says in this language, where claims are as they are here. */
  #readHostKnowledge(): void {
    this.#hostKnowledge.follow();
    const { words, knowledge, problems } = this.#hostKnowledge.worded(
      wordsOf(this.#language),
      this.settings.claims,
    );
    this.#words = words;
    this.#knowledge = knowledge;
    this.setProblems('knowledge', [...this.#hostKnowledge.problems, ...problems]);
  }

  /** The host's own wording is laid over all other words, and has to be lawful where they have to. */
  #readTexts(): void {
    const words = this.words;
    this.#texts.follow({ words, knowledge: this.#knowledge, claims: this.settings.claims });
    this.#words = this.#texts.over(words);
  }

  /** All that decides what is drawn first. What `debug` shows is of the page. */
  get #drawnFrom(): readonly unknown[] | null {
    const { claims, country, debug } = this.settings;
    if (debug) return null;
    const properties = (this.constructor as typeof MgElement).elementProperties.keys();
    const given = [...properties].map((name) => (this as Record<PropertyKey, unknown>)[name]);
    const isReworded = this.words !== wordsOf(this.#language);
    const page = [blocksOnPage(), sharedDay(), ...sharedPerson()];
    return [VERSION, this.#language, claims, country, this.#knowledge.version, isReworded, page, given];
  }

  #asMember(): PageMember {
    return {
      kind: this.kind,
      givesCatalog: () => this.givesCatalog,
      pageChanged: () => this.requestUpdate(),
      ...parts.get(this),
    };
  }

  #tellOthersOfCatalog(): void {
    if (this.#gaveCatalog === this.givesCatalog) return;
    this.#gaveCatalog = this.givesCatalog;
    pageChanged();
  }

  /* -------------------------------------------------------------- telling */

  #named(problem: Problem): ConfigProblem {
    const { attribute, value, expected } = problem;
    return Object.freeze({ element: this.localName, attribute, value, expected });
  }

  #tell(key: string, problem: ConfigProblem): void {
    this.#told.add(key);
    const { element, attribute, value, expected } = problem;
    warn(`<${element}> ${attribute}: ${shownValue(value)} cannot be used. Expected: ${expected}.`);
    const tellPage = (): void => void fire(this, 'mg-config-error', problem);
    this.updateComplete.then(tellPage, tellPage);
  }

  async #introduce(): Promise<void> {
    this.#introduced = true;
    await this.updateComplete.catch(() => false);
    await this.configured();
    await this.#hostKnowledge.ready;
    const { id, version, hash } = knowledgeStamp(this.knowledgeUsed);
    const problems = this.configProblems.length;
    inform(`[${this.localName} ${VERSION}] knowledge ${id} ${version} ${hash} problems: ${problems}`);
  }
}
