// Somebody at a page with the quiz on it, in a frame: finds things by their role and name, and uses real keys, a real
// finger or a real mouse.
import { questions } from '../../../src/knowledge/questions.js';
import type { QuestionId } from '../../../src/knowledge/questions.js';
import type { DietGroup, QuestionRow } from '../../../src/engine/types.js';
import { nl } from '../../../src/locales/nl.js';
import type { Words } from '../../../src/locales/words.js';
import { choiceText } from '../../../src/ui/answer-text.js';
import { click, press, tap, type } from './input.js';
import type { Role } from './on-screen.js';
import {
  allByRole,
  allText,
  byName,
  elementsIn,
  isVisible,
  nameOf,
  plain,
  visibleText,
} from './on-screen.js';
import { until } from './until.js';

export type Hand = 'keys' | 'finger' | 'mouse';

/** Magnesium itself in one unit, and how many a day. */
export interface Taken {
  mg: number;
  perDay?: number;
}

/** An empty list is "none of these"; `unsure` is "I don't know". */
export type Said =
  | string
  | readonly string[]
  | readonly Taken[]
  | Readonly<Partial<Record<DietGroup, number>>>;

export type Answers = Readonly<Partial<Record<QuestionId, Said>>>;

/** Eats next to nothing with magnesium in it, and nothing else is the matter: a supplement suits. */
export const healthy = {
  'signs-now': [],
  age: '41',
  sex: 'female',
  'life-stage': 'none',
  conditions: [],
  medicines: [],
  supplements: [],
  goals: ['bones'],
  stress: 'low',
  sport: '2',
  'signs-topic': [],
  stomach: 'robust',
  diet: {},
  avoid: [],
  prefer: 'any',
} as const satisfies Record<QuestionId, Said>;

export interface Heard<Detail = unknown> {
  readonly name: string;
  readonly detail: Detail;
  readonly event: CustomEvent<Detail>;
  /** What stood on the screen at that moment. */
  readonly heading: string;
}

export interface QuizElement extends HTMLElement {
  answers: object | null;
  catalog: object | string | null;
  readonly configProblems: readonly { attribute: string; value: string }[];
  readonly updateComplete: Promise<boolean>;
}

const eventNames = [
  'mg-recommendation',
  'mg-step',
  'mg-product-click',
  'mg-add-to-cart',
  'mg-consult',
  'mg-config-error',
] as const;

const MOST_TABS = 250;
const MOST_STEPS = 20;

const present = new Set<Visitor>();

export interface VisitOptions {
  hand?: Hand;
  words?: Words;
}

/** Opens a page of this repository, and waits until it has loaded. */
export async function visit(address: string, { hand = 'mouse', words = nl }: VisitOptions = {}) {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position: fixed; inset: 0; inline-size: 100%; block-size: 100%; border: 0';
  frame.src = address;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return new Visitor(frame, hand, words);
}

export interface ElementVisitOptions extends VisitOptions {
  /** What a host's own script would do before the element is on the page. */
  prepare?: (element: QuizElement) => void;
}

type Attributes = Readonly<Record<string, string>>;

/** Opens an empty page with one element that has these attributes. */
export async function visitElement(
  tag: string,
  attributes: Attributes = {},
  { prepare, ...options }: ElementVisitOptions = {},
): Promise<Visitor> {
  const visitor = await visit('/tests/browser/fixtures/journey.html', options);
  visitor.at = tag;
  const element = visitor.document.createElement(tag) as QuizElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  prepare?.(element);
  visitor.document.querySelector('main')?.append(element);
  await until(`<${tag}>`, () => visitor.screen !== '');
  return visitor;
}

export const visitQuiz = (attributes?: Attributes, options?: ElementVisitOptions): Promise<Visitor> =>
  visitElement('mg-quiz', attributes, options);

/** For after each test: nobody stays. */
export function everybodyLeaves(): void {
  for (const visitor of present) visitor.frame.remove();
  present.clear();
  window.focus();
}

export class Visitor {
  readonly heard: Heard[] = [];
  readonly frame: HTMLIFrameElement;
  readonly hand: Hand;
  readonly words: Words;
  /** Which element of the page the visitor is at. */
  at = 'mg-quiz';

  constructor(frame: HTMLIFrameElement, hand: Hand, words: Words) {
    this.frame = frame;
    this.hand = hand;
    this.words = words;
    present.add(this);
    for (const name of eventNames) this.document.addEventListener(name, this.#hear as EventListener);
  }

  /* --------------------------------------------------------------- seeing */

  get document(): Document {
    return this.frame.contentDocument as Document;
  }

  get window(): Window {
    return this.frame.contentWindow as Window;
  }

  get quiz(): QuizElement {
    return this.document.querySelector(this.at) as QuizElement;
  }

  /** What can be read in the quiz. */
  get screen(): string {
    return visibleText(this.quiz);
  }

  /** What stands in the quiz, also what is folded away. */
  get everything(): string {
    return allText(this.quiz);
  }

  get heading(): string {
    const [first] = allByRole(this.quiz, 'heading');
    return first ? nameOf(first) : '';
  }

  /** The question on the screen. */
  get question(): (QuestionRow & { id: QuestionId }) | undefined {
    const { heading } = this;
    return questions.find(({ id }) => plain(this.words.questions[id].title) === heading);
  }

  /** Names of what is ticked or chosen. */
  get chosen(): string[] {
    const controls = [...this.all('radio'), ...this.all('checkbox')] as HTMLInputElement[];
    return controls.filter(({ checked }) => checked).map(nameOf);
  }

  /** What stands in the fields. */
  get written(): string[] {
    return (this.all('textbox') as HTMLInputElement[]).map(({ value }) => value);
  }

  get focused(): Element | null {
    let element = this.document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  }

  all(role: Role, root: Node = this.quiz): HTMLElement[] {
    return allByRole(root, role);
  }

  sees(role: Role, name: string | RegExp, root: Node = this.quiz): boolean {
    return byName(this.all(role, root), name) !== undefined;
  }

  /** Waits until it is there. */
  find(role: Role, name: string | RegExp, root: Node = this.quiz): Promise<HTMLElement> {
    return until(`the ${role} "${String(name)}"`, () => byName(this.all(role, root), name)).catch(() => {
      const there = this.all(role, root).map(nameOf).join(' | ');
      throw new Error(`no ${role} "${String(name)}" under "${this.heading}", but: ${there}`);
    });
  }

  heardOf<Detail>(name: (typeof eventNames)[number]): Heard<Detail>[] {
    return this.heard.filter((one) => one.name === name) as Heard<Detail>[];
  }

  /* ----------------------------------------------------------------- using */

  async press(key: string): Promise<void> {
    await press(key);
  }

  /** A button, a link, a summary. */
  async use(role: Role, name: string | RegExp, root: Node = this.quiz): Promise<void> {
    await this.useThis(await this.find(role, name, root));
  }

  async useThis(element: HTMLElement): Promise<void> {
    if (this.hand !== 'keys') return this.#point(element);
    await this.tabTo(element);
    await press('Enter');
  }

  async unfold(title: string): Promise<void> {
    const summary = await this.find('summary', title);
    await this.useThis(summary);
    await until(`what is under "${title}"`, () => (summary.parentElement as HTMLDetailsElement).open);
  }

  /** Ticks, unticks or chooses. */
  async choose(name: string, isChosen = true, root: Node = this.quiz): Promise<void> {
    const control = await until(
      `the choice "${name}"`,
      () =>
        byName([...this.all('radio', root), ...this.all('checkbox', root)], name) as
          | HTMLInputElement
          | undefined,
    );
    if (control.checked === isChosen) return;
    if (this.hand !== 'keys') await this.#point(control.closest('label') ?? control);
    else if (control.type === 'radio') await this.#chooseByArrows(control);
    else {
      await this.tabTo(control);
      await press('Space');
    }
    await until(`"${name}" to be ${isChosen ? 'chosen' : 'let go'}`, () => control.checked === isChosen);
  }

  async fillIn(
    name: string | RegExp,
    text: string,
    role: Role = 'textbox',
    root: Node = this.quiz,
  ): Promise<void> {
    const field = (await this.find(role, name, root)) as HTMLInputElement;
    if (this.hand === 'keys') await this.tabTo(field);
    else await this.#point(field);
    await until(`the focus in "${String(name)}"`, () => this.focused === field);
    if (field.value !== '') {
      await press('Control+a');
      await press('Delete');
    }
    if (text !== '') await type(text);
    await until(`"${text}" in "${String(name)}"`, () => field.value === text);
  }

  /** Tab, or Shift+Tab to what came before, until the focus is there. */
  async tabTo(element: Element): Promise<void> {
    if (!this.document.hasFocus()) this.window.focus();
    const reached = (): boolean => this.focused === element || isSameRadioGroup(this.focused, element);
    for (let tabs = 0; tabs < MOST_TABS && !reached(); tabs += 1) await press(this.#tabTowards(element));
    if (!reached()) throw new Error(`Tab does not come to "${nameOf(element)}".`);
  }

  #tabTowards(element: Element): string {
    const order = elementsIn(this.document);
    return this.focused && order.indexOf(this.focused) > order.indexOf(element) ? 'Shift+Tab' : 'Tab';
  }

  async #chooseByArrows(control: HTMLInputElement): Promise<void> {
    await this.tabTo(control);
    const radios = this.all('radio');
    for (let moves = 0; moves < radios.length && this.focused !== control; moves += 1) {
      const isBelow = radios.indexOf(this.focused as HTMLElement) < radios.indexOf(control);
      await press(isBelow ? 'ArrowDown' : 'ArrowUp');
    }
    if (!control.checked) await press('Space');
  }

  /** Nobody strikes at what still moves: a page may scroll smoothly. */
  async #point(element: Element): Promise<void> {
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    let before = NaN;
    await until(`"${nameOf(element)}" to stand still`, () => {
      const { top } = element.getBoundingClientRect();
      const stands = top === before;
      before = top;
      return stands;
    });
    await (this.hand === 'finger' ? tap(element) : click(element));
  }

  /* ------------------------------------------------------------- answering */

  async start(): Promise<void> {
    await this.use('button', this.words.quiz.start);
    await until('the first question', () => this.question);
  }

  async next(): Promise<void> {
    const before = this.heading;
    const { next, save } = this.words.quiz;
    await this.use('button', this.sees('button', save) ? save : next);
    await until('another screen or an error', () => this.heading !== before || this.all('alert').length > 0);
  }

  async back(): Promise<void> {
    const before = this.heading;
    await this.use('button', this.words.quiz.back);
    await until('the screen before', () => this.heading !== before);
  }

  /** Answers the question on the screen, and stays there. */
  async answer(said: Said): Promise<void> {
    const question = await until('a question', () => this.question);
    const { unsure, none } = this.words.questions[question.id];
    if (said === 'unsure') return this.choose(unsure ?? '');
    switch (question.kind) {
      case 'one':
        return this.choose(choiceText(this.words, question, said as string));
      case 'number':
        return this.fillIn(this.words.questions[question.id].label, said as string);
      case 'many':
        return this.#tick(question, none ?? '', said as readonly string[]);
      case 'portions':
        return this.#fillInPortions(said as Partial<Record<DietGroup, number>>);
      case 'supplements':
        return this.#fillInSupplements(said as readonly Taken[]);
    }
  }

  /** Goes on until there is no question any more, or until this one; where nothing is said, as somebody healthy. */
  async answerAll(answers: Answers = {}, stopAt?: QuestionId): Promise<void> {
    for (let steps = 0; steps < MOST_STEPS; steps += 1) {
      const { question } = this;
      if (!question || question.id === stopAt) return;
      await this.answer(answers[question.id] ?? healthy[question.id]);
      await this.next();
    }
    throw new Error(`After ${MOST_STEPS} steps the quiz still asks "${this.heading}".`);
  }

  /** From the result: changes one answer. */
  async change(id: QuestionId, said: Said): Promise<void> {
    await this.openAnswer(id);
    await this.answer(said);
    await this.next();
  }

  async openAnswer(id: QuestionId): Promise<void> {
    const { yourAnswers, editAnswer } = this.words.quiz;
    const { label, title } = this.words.questions[id];
    await this.unfold(yourAnswers);
    await this.use('button', editAnswer({ question: label }));
    await until(`the question "${title}"`, () => this.question?.id === id);
  }

  async #tick(question: QuestionRow, none: string, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return this.choose(none);
    const wanted = ids.map((id) => plain(choiceText(this.words, question, id)));
    for (const name of this.chosen) {
      if (!wanted.some((one) => name === one || name.startsWith(`${one} `))) await this.choose(name, false);
    }
    for (const name of wanted) await this.choose(name);
  }

  async #fillInPortions(portions: Partial<Record<DietGroup, number>>): Promise<void> {
    const { groups, perWeekOf } = this.words.diet;
    for (const group of Object.keys(groups) as DietGroup[]) {
      const { name } = groups[group];
      const count = portions[group] ?? 0;
      if (this.hand === 'finger') await this.#stepTo(name, count);
      else await this.fillIn(perWeekOf({ group: name }), String(count));
    }
  }

  /** A thumb has buttons beside the field; one fewer than nothing is none. */
  async #stepTo(group: string, count: number): Promise<void> {
    const { fewer, more, perWeekOf } = this.words.diet;
    const field = (await this.find('textbox', perWeekOf({ group }))) as HTMLInputElement;
    const button = count === 0 ? fewer({ group }) : more({ group });
    for (let portion = Math.min(1, count); portion <= count; portion += 1) {
      await this.use('button', button);
      await until(`${portion} of "${group}"`, () => field.value === String(portion));
    }
  }

  async #fillInSupplements(taken: readonly Taken[]): Promise<void> {
    const { none, yes, add, amount, perDay, bases } = this.words.supplements;
    if (taken.length === 0) return this.choose(this.words.questions.supplements.none ?? none);
    await this.choose(yes);
    const [only, ...more] = taken;
    if (!only || more.length > 0) throw new Error(`One is enough for these tests; "${add}" has its own.`);
    await this.fillIn(amount, String(only.mg));
    await this.fillIn(perDay, String(only.perDay ?? 1));
    await this.choose(bases.elemental);
  }

  readonly #hear = (event: CustomEvent): void => {
    this.heard.push({ name: event.type, detail: event.detail, event, heading: this.heading });
  };
}

function isSameRadioGroup(focused: Element | null, wanted: Element): boolean {
  const [a, b] = [focused, wanted] as (HTMLInputElement | null)[];
  return a?.type === 'radio' && b?.type === 'radio' && a.name === b.name && isVisible(a);
}
