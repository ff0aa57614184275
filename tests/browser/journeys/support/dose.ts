// What a visitor does at the dose check, and reads there.
import type { DietGroup, DoseOutcome } from '../../../../src/engine/types.js';
import type { DoseFigures } from '../../../../src/locales/words.js';
import { choiceText } from '../../../../src/ui/answer-text.js';
import type { DoseEventDetail } from '../../../../src/ui/event-detail.js';
import { questions } from '../../../../src/knowledge/questions.js';
import type { QuestionId } from '../../../../src/knowledge/questions.js';
import { elementsIn, isVisible, nameOf, plain } from '../../support/on-screen.js';
import { until } from '../../support/until.js';
import type { ElementVisitOptions, Heard, QuizElement, Visitor } from '../../support/visitor.js';
import { visitElement } from '../../support/visitor.js';

export interface DoseElement extends QuizElement {
  age: number | string | null | undefined;
  foodMg: number | string | null | undefined;
  supplements: object | string | null | undefined;
  conditions: readonly string[] | string | null | undefined;
}

export const visitDose = (
  attributes?: Readonly<Record<string, string>>,
  options?: ElementVisitOptions,
): Promise<Visitor> => visitElement('mg-dose-check', attributes, options);

/* ------------------------------------------------------------- reading */

export const verdictOf = (visitor: Visitor): string => visitor.heading;

/** What a screen reader was told of the verdict last. */
export const announcedTo = (visitor: Visitor): string => plain(visitor.all('status')[0]?.textContent);

export const toldBy = (visitor: Visitor): Heard<DoseEventDetail>[] =>
  visitor.heardOf<DoseEventDetail>('mg-recommendation');

export function lastToldBy(visitor: Visitor): DoseEventDetail {
  const last = toldBy(visitor).at(-1);
  if (!last) throw new Error('The page was told nothing.');
  return last.detail;
}

/** Waits for a verdict that says this. */
export const whenVerdict = (visitor: Visitor, text: string): Promise<boolean> =>
  until(`the verdict "${text}"`, () => verdictOf(visitor).includes(plain(text))).catch(() => {
    throw new Error(`no verdict "${plain(text)}", but "${verdictOf(visitor)}"`);
  });

/** Waits until the page was told this, by then or already. */
export const whenTold = (visitor: Visitor, outcome: DoseEventDetail['outcome']): Promise<boolean> =>
  until(`the page to hear of "${outcome}"`, () => toldBy(visitor).at(-1)?.detail.outcome === outcome);

/** The outcome as the verdict says it. */
export const outcome = ({ words }: Visitor, name: DoseOutcome, figures: Partial<DoseFigures> = {}): string =>
  words.doseCheck.verdict.titles[name]({ professional: '', ...figures });

/** What is taken, as the verdict says it. */
export const sum = ({ words }: Visitor, mg: number, mgHigh = mg): string =>
  words.doseCheck.verdict.sum({ professional: '', supplementMg: mg, supplementMgHigh: mgHigh });

/* ------------------------------------------------------ parts of the page */

function legendOf(group: Element): string {
  return plain(group.querySelector(':scope > legend')?.textContent);
}

const groupsIn = (root: Node): Element[] =>
  elementsIn(root).filter((element) => element.matches('fieldset') && isVisible(element));

/** Fields that belong together under one name. */
export const seesGroup = (visitor: Visitor, name: string): boolean =>
  groupsIn(visitor.quiz).some((group) => legendOf(group) === plain(name));

export const group = (visitor: Visitor, name: string, root: Node = visitor.quiz): Promise<Element> =>
  until(`the fields "${name}"`, () => groupsIn(root).find((one) => legendOf(one) === plain(name))).catch(
    () => {
      throw new Error(`no fields "${name}", but: ${groupsIn(root).map(legendOf).join(' | ')}`);
    },
  );

export const questionGroup = (visitor: Visitor, id: QuestionId): Promise<Element> =>
  group(visitor, visitor.words.questions[id].title);

export const asksFor = (visitor: Visitor, id: QuestionId): boolean =>
  seesGroup(visitor, visitor.words.questions[id].title);

/** A supplement by its number, from 1. */
export const supplement = (visitor: Visitor, index: number): Promise<Element> =>
  group(visitor, visitor.words.supplements.row({ index }));

export const supplementsShown = (visitor: Visitor): number =>
  groupsIn(visitor.quiz).filter((one) => one.matches('.supplement')).length;

/** A part of the page under its heading. */
export async function section(
  visitor: Visitor,
  name: keyof Visitor['words']['doseCheck']['sections'],
): Promise<Element> {
  const heading = await visitor.find('heading', visitor.words.doseCheck.sections[name]);
  return heading.closest('section') as Element;
}

/* ------------------------------------------------------------- answering */

export interface Taken {
  /** As it is typed. */
  amount: string;
  /** One where nothing is said. */
  perDay?: string;
  basis?: 'elemental' | 'compound' | 'percent-ri';
  form?: string;
  prescribed?: boolean;
}

export type Food = 'unsure' | { mg: string } | { portions: Readonly<Partial<Record<DietGroup, number>>> };
type Many = readonly string[] | 'unsure';

/** `null` leaves a question open; an empty list is "none of these". */
export interface DoseAnswers {
  'signs-now'?: Many;
  supplements?: readonly Taken[] | 'unsure' | null;
  age?: string | null;
  sex?: 'female' | 'male' | 'unsure' | null;
  'life-stage'?: 'none' | 'pregnant' | 'breastfeeding' | 'unsure' | null;
  medicines?: Many | null;
  conditions?: Many | null;
  'signs-topic'?: Many | null;
  food?: Food | null;
}

/** Gets 250 mg from food and 100 mg beside it: enough, and not too much. */
export const enough = {
  'signs-now': [],
  supplements: [{ amount: '100' }],
  age: '41',
  sex: 'female',
  'life-stage': 'none',
  medicines: [],
  conditions: [],
  'signs-topic': [],
  food: { mg: '250' },
} as const satisfies DoseAnswers;

/** From the signs to the check, or to the number to call. */
export async function passSigns(visitor: Visitor, signs: Many = []): Promise<void> {
  const before = visitor.heading;
  await tick(visitor, 'signs-now', signs);
  await visitor.use('button', visitor.words.doseCheck.start);
  await until('the screen after the signs', () => visitor.heading !== before);
}

/** Ticks or chooses in one question; `unsure` is "I don't know". */
export async function tick(
  visitor: Visitor,
  id: QuestionId,
  said: readonly string[] | string,
): Promise<void> {
  const question = questions.find((one) => one.id === id);
  const fields = await questionGroup(visitor, id);
  const { none = '', unsure = '' } = visitor.words.questions[id];
  if (!question) throw new Error(`no question ${id}`);
  if (said === 'unsure') return visitor.choose(unsure, true, fields);
  if (typeof said === 'string')
    return visitor.choose(choiceText(visitor.words, question, said), true, fields);
  if (said.length === 0) return visitor.choose(none, true, fields);
  for (const one of said) await visitor.choose(choiceText(visitor.words, question, one), true, fields);
}

/** Finds a medicine by a word that stands on its box. */
export async function findMedicine(visitor: Visitor, word: string, name: string): Promise<void> {
  const fields = await questionGroup(visitor, 'medicines');
  await visitor.fillIn(visitor.words.quiz.search, word, 'searchbox', fields);
  await visitor.choose(name, true, fields);
}

export const sayAge = async (visitor: Visitor, age: string): Promise<void> =>
  visitor.fillIn(visitor.words.questions.age.label, age, 'textbox', await questionGroup(visitor, 'age'));

export async function sayFood(visitor: Visitor, food: Food): Promise<void> {
  const { doseCheck, diet } = visitor.words;
  const fields = await group(visitor, doseCheck.food.question);
  if (food === 'unsure') return visitor.choose(doseCheck.food.ways.unsure, true, fields);
  if ('mg' in food) {
    await visitor.choose(doseCheck.food.ways.number, true, fields);
    return visitor.fillIn(doseCheck.food.label, food.mg);
  }
  await visitor.choose(doseCheck.food.ways.portions, true, fields);
  for (const [id, count] of Object.entries(food.portions))
    await visitor.fillIn(diet.perWeekOf({ group: diet.groups[id as DietGroup].name }), String(count));
  await visitor.use('button', diet.fillZeros);
}

/** "Yes, I take something", or one more of it; answers with its fields. */
export async function anotherSupplement(visitor: Visitor): Promise<Element> {
  const { yes, add } = visitor.words.supplements;
  const index = supplementsShown(visitor) + 1;
  if (index === 1) await visitor.choose(yes, true, await questionGroup(visitor, 'supplements'));
  else await visitor.use('button', add);
  return until(`supplement ${index}`, () => {
    const rows = groupsIn(visitor.quiz).filter((one) => one.matches('.supplement'));
    return rows.length === index && rows.at(-1);
  });
}

export async function fillInSupplement(visitor: Visitor, fields: Element, taken: Taken): Promise<void> {
  const texts = visitor.words.supplements;
  const { amount, perDay = '1', basis = 'elemental', form, prescribed } = taken;
  if (form !== undefined) pickForm(visitor, fields, form);
  await visitor.choose(texts.bases[basis], true, fields);
  // Before the amount: two taps in a row at one place of the screen would be a double tap.
  await visitor.fillIn(texts.perDay, perDay, 'textbox', fields);
  const name = basis === 'percent-ri' ? texts.amountPercent : texts.amount;
  await visitor.fillIn(name, amount, 'textbox', fields);
  if (prescribed) await visitor.choose(texts.prescribed, true, fields);
}

/** The list of a select opens outside the page, where no driver reaches. */
export function pickForm(visitor: Visitor, fields: Element, form: string): void {
  const [select] = visitor.all('combobox', fields) as HTMLSelectElement[];
  if (!select) throw new Error('no list of forms');
  select.value = form;
  select.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
}

async function sayTaken(visitor: Visitor, taken: readonly Taken[] | 'unsure'): Promise<void> {
  const none = visitor.words.questions.supplements.none ?? '';
  if (taken === 'unsure') return tick(visitor, 'supplements', 'unsure');
  if (taken.length === 0) return visitor.choose(none, true, await questionGroup(visitor, 'supplements'));
  for (const one of taken) await fillInSupplement(visitor, await anotherSupplement(visitor), one);
}

/** Fills in the whole check from top to bottom; where nothing is said, as somebody who gets enough. */
export async function fillIn(visitor: Visitor, answers: DoseAnswers = {}): Promise<void> {
  const said = { ...enough, ...answers };
  if (said.supplements) await sayTaken(visitor, said.supplements);
  if (said.age !== null) await sayAge(visitor, said.age);
  if (said.sex) await tick(visitor, 'sex', said.sex);
  if (said['life-stage'] && asksFor(visitor, 'life-stage'))
    await tick(visitor, 'life-stage', said['life-stage']);
  if (said.medicines) await tick(visitor, 'medicines', said.medicines);
  if (said.conditions) await tick(visitor, 'conditions', said.conditions);
  if (said['signs-topic'] && asksFor(visitor, 'signs-topic'))
    await tick(visitor, 'signs-topic', said['signs-topic']);
  if (said.food) await sayFood(visitor, said.food);
  // Leaves the last field, as whoever is done does.
  await visitor.press('Tab');
}

/** A check that is filled in from top to bottom. */
export async function filledIn(
  answers: DoseAnswers = {},
  attributes?: Readonly<Record<string, string>>,
  options?: ElementVisitOptions,
): Promise<Visitor> {
  const visitor = await visitDose(attributes, options);
  await passSigns(visitor, answers['signs-now']);
  await fillIn(visitor, answers);
  return visitor;
}

/** Goes through the buttons of what is still open. */
export function openParts(visitor: Visitor): string[] {
  const title = visitor.words.doseCheck.verdict.missing;
  const list = elementsIn(visitor.quiz).find(
    (element) => element.matches('ul') && isVisible(element) && nameOf(element) === plain(title),
  );
  return list ? visitor.all('button', list).map(nameOf) : [];
}

/* ---------------------------------------------------------------- pauses */

interface Pauses {
  /** How long somebody has to wait for what is waiting now. */
  readonly waiting: readonly number[];
  /** The visitor stops typing, for as long as it takes. */
  pause(): void;
}

/** A clock that stands still, so that nobody types too slowly for a test. To be called before anything is typed. */
export function stopClock({ window }: Visitor): Pauses {
  const page = window as unknown as {
    setTimeout: (callback: () => void, delay?: number) => number;
    clearTimeout: (id?: number) => void;
  };
  const held = new Map<number, { callback: () => void; delay: number }>();
  let ids = 0;
  page.setTimeout = (callback, delay = 0) => {
    ids -= 1;
    held.set(ids, { callback, delay });
    return ids;
  };
  page.clearTimeout = (id = 0) => void held.delete(id);
  return {
    get waiting() {
      return [...held.values()].map(({ delay }) => delay);
    },
    pause() {
      const due = [...held.values()];
      held.clear();
      for (const { callback } of due) callback();
    },
  };
}

/** Keeps what is announced and what the verdict says, each time that either changes. */
export interface Listening {
  readonly announced: readonly string[];
  readonly verdicts: readonly string[];
  stop(): void;
}

export function listenTo(visitor: Visitor): Listening {
  const announced: string[] = [];
  const verdicts: string[] = [];
  const note = (list: string[], text: string): void => {
    if (text !== (list.at(-1) ?? null)) list.push(text);
  };
  let before = announcedTo(visitor);
  note(verdicts, verdictOf(visitor));
  const observer = new MutationObserver(() => {
    const now = announcedTo(visitor);
    if (now !== before) announced.push(now);
    before = now;
    note(verdicts, verdictOf(visitor));
  });
  const root = visitor.quiz.shadowRoot as ShadowRoot;
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  return { announced, verdicts, stop: () => observer.disconnect() };
}
