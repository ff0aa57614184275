// Answers a quiz the way a visitor does: looks which question stands there, answers it, and goes on.
import { click, type } from '../../support/input.js';
import { find, rootOf } from './host-page.js';
import type { Quiz } from './host-page.js';

export interface SaidSupplement {
  form?: string;
  amount: string;
  basis?: 'elemental' | 'compound' | 'percent-ri';
}

/** What a visitor says, by the id of a question. An empty list is "none of these". */
export interface Persona {
  'signs-now': readonly string[] | 'unsure';
  age: string;
  sex: string;
  'life-stage': string;
  conditions: readonly string[] | 'unsure';
  medicines: readonly string[] | 'unsure';
  supplements: readonly SaidSupplement[] | 'unsure';
  goals: readonly string[];
  'signs-topic': readonly string[] | 'unsure';
  stress: string;
  /** Hours a week. */
  sport: string;
  stomach: string;
  /** Portions a week of each group, or `unsure`. */
  diet: string;
  avoid: readonly string[];
  prefer: string;
}

export const healthy: Persona = {
  'signs-now': [],
  age: '45',
  sex: 'female',
  'life-stage': 'none',
  conditions: [],
  medicines: [],
  supplements: [],
  goals: ['muscles'],
  'signs-topic': [],
  stress: 'some',
  sport: '3',
  stomach: 'robust',
  diet: '0',
  avoid: [],
  prefer: 'any',
};

/** One visitor for each way a quiz can end. */
export const personas = {
  form: healthy,
  'food-first': { ...healthy, diet: 'unsure' },
  'nothing-needed': { ...healthy, diet: '21' },
  'ask-professional': { ...healthy, conditions: ['renal-severe'] },
  emergency: { ...healthy, 'signs-now': ['stroke-signs'] },
} as const satisfies Record<string, Persona>;

export type Ending = keyof typeof personas;

export interface Hand {
  click(element: HTMLElement): Promise<void>;
  fill(field: HTMLInputElement, text: string): Promise<void>;
}

/** By the browser's own pointer and keys. */
export const realHand: Hand = {
  click,
  fill: async (field, text) => {
    await click(field);
    await type(text);
  },
};

/** The same from a script: what a screen shows does not depend on it, and it takes a hundredth of the time. */
export const quickHand: Hand = {
  click: async (element) => element.click(),
  fill: async (field, text) => {
    const { InputEvent } = field.ownerDocument.defaultView as Window & typeof globalThis;
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  },
};

const MOST_STEPS = 25;

const isQuestionId = (id: string | undefined): id is keyof Persona =>
  id !== undefined && Object.hasOwn(healthy, id);

/** The question on screen; null when there is none. */
export function questionOn(quiz: Quiz): keyof Persona | null {
  const form = rootOf(quiz).querySelector('form.question');
  if (!form) return null;
  const ids = [...form.querySelectorAll<HTMLInputElement>('.ask input')].map(({ name, id }) => name || id);
  const id = ids.some((one) => one.startsWith('portion-')) ? 'diet' : ids.find(isQuestionId);
  if (!isQuestionId(id)) throw new Error(`a question of which nobody knows: ${ids.join(', ')}`);
  return id;
}

/** How the quiz ended; null while it has not. */
export function endingOf(quiz: Quiz): string | null {
  const root = rootOf(quiz);
  if (root.querySelector('.emergency')) return 'emergency';
  return root.querySelector('.result') ? 'result' : null;
}

async function tick(quiz: Quiz, hand: Hand, value: string): Promise<void> {
  const input = find<HTMLInputElement>(rootOf(quiz), `.choices input[value="${value}"]`);
  if (!input.checked) await hand.click(input);
  await quiz.updateComplete;
}

async function tickEach(quiz: Quiz, hand: Hand, values: readonly string[] | 'unsure'): Promise<void> {
  const ticks = values === 'unsure' ? ['-unsure'] : values.length === 0 ? ['-none'] : values;
  // A visitor has one hand.
  for (const value of ticks) await tick(quiz, hand, value);
}

async function fillEach(quiz: Quiz, hand: Hand, fields: readonly [string, string][]): Promise<void> {
  for (const [selector, text] of fields) {
    await hand.fill(find<HTMLInputElement>(rootOf(quiz), selector), text);
    await quiz.updateComplete;
  }
}

function choose(quiz: Quiz, selector: string, value: string): void {
  const select = find<HTMLSelectElement>(rootOf(quiz), selector);
  select.value = value;
  // Of this window: on a page with an old script, `Event` may be something else.
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

async function listSupplements(
  quiz: Quiz,
  hand: Hand,
  list: readonly SaidSupplement[] | 'unsure',
): Promise<void> {
  if (list === 'unsure') return tick(quiz, hand, '-unsure');
  // An antacid that was named before has its row already.
  if (list.length === 0) return tick(quiz, hand, '-none');
  await tick(quiz, hand, '-some');
  for (const [index, { form, amount, basis = 'elemental' }] of list.entries()) {
    const isThere = rootOf(quiz).querySelector(`#supplement-${index}-amount`) !== null;
    if (!isThere) await hand.click(find(rootOf(quiz), '#add-supplement'));
    await quiz.updateComplete;
    if (form) choose(quiz, `#supplement-${index}-form`, form);
    await hand.click(find(rootOf(quiz), `[name="basis-${index}"][value="${basis}"]`));
    await fillEach(quiz, hand, [
      [`#supplement-${index}-amount`, amount],
      [`#supplement-${index}-perDay`, '1'],
    ]);
  }
}

/** Answers the question on screen, without going on. */
export async function giveAnswer(quiz: Quiz, persona: Persona, hand: Hand = quickHand): Promise<void> {
  const id = questionOn(quiz);
  switch (id) {
    case null:
      return;
    case 'age':
      return fillEach(quiz, hand, [['#age', persona.age]]);
    case 'sport':
      return fillEach(quiz, hand, [['#sport', persona.sport]]);
    case 'diet': {
      if (persona.diet === 'unsure') return tick(quiz, hand, '-unsure');
      const fields = [...rootOf(quiz).querySelectorAll('.portion input')];
      return fillEach(
        quiz,
        hand,
        fields.map((field) => [`#${field.id}`, persona.diet]),
      );
    }
    case 'supplements':
      return listSupplements(quiz, hand, persona.supplements);
    case 'sex':
    case 'life-stage':
    case 'stress':
    case 'stomach':
    case 'prefer':
      return tick(quiz, hand, persona[id] === 'unsure' ? '-unsure' : persona[id]);
    case 'signs-now':
    case 'conditions':
    case 'medicines':
    case 'goals':
    case 'signs-topic':
    case 'avoid':
      return tickEach(quiz, hand, persona[id]);
  }
}

async function press(quiz: Quiz, part: string, hand: Hand): Promise<void> {
  await hand.click(find(rootOf(quiz), `[part~="${part}"]`));
  await quiz.updateComplete;
}

export const start = (quiz: Quiz, hand: Hand = quickHand): Promise<void> => press(quiz, 'start-button', hand);
export const next = (quiz: Quiz, hand: Hand = quickHand): Promise<void> => press(quiz, 'next-button', hand);

export interface Course {
  hand?: Hand;
  /** Called on each screen, before it is answered, and at the end. */
  onScreen?: (screen: string) => void | Promise<void>;
}

/** Answers everything up to one question, and stops there. */
export async function answerUpTo(quiz: Quiz, persona: Persona, question: keyof Persona): Promise<void> {
  await answerUntil(quiz, persona, {}, () => questionOn(quiz) === question);
}

/** From the intro to the result. */
export async function answerAll(quiz: Quiz, persona: Persona, course: Course = {}): Promise<void> {
  await answerUntil(quiz, persona, course, () => endingOf(quiz) !== null);
  await course.onScreen?.(endingOf(quiz) ?? '');
}

async function answerUntil(
  quiz: Quiz,
  persona: Persona,
  { hand = quickHand, onScreen }: Course,
  isThere: () => boolean,
): Promise<void> {
  if (rootOf(quiz).querySelector('.intro')) {
    await onScreen?.('intro');
    await start(quiz, hand);
  }
  for (let steps = 0; !isThere(); steps += 1) {
    const question = questionOn(quiz);
    if (question === null || steps > MOST_STEPS) throw new Error(`the quiz does not go on: ${question}`);
    await onScreen?.(question);
    await giveAnswer(quiz, persona, hand);
    await next(quiz, hand);
  }
}
