// Fills in a dose check the way a visitor does, from a script: what it shows does not depend on the hand.
import type { AnyElement, DoseCheck } from './host-page.js';
import { find, rootOf } from './host-page.js';

export interface SaidTaken {
  amount: string;
  basis?: 'elemental' | 'compound' | 'percent-ri';
  form?: string;
  label?: string;
}

type Many = readonly string[] | 'unsure';

/** What a visitor says, by the id of a question. An empty list is "none of these". */
export interface Taker {
  'signs-now': Many;
  supplements: readonly SaidTaken[] | 'unsure';
  age: string;
  sex: string;
  'life-stage': string;
  medicines: Many;
  conditions: Many;
  'signs-topic': Many;
  /** mg a day, portions a week of each group, or that it is not known. */
  food: { mg: string } | { portions: string } | 'unsure';
}

const enough: Taker = {
  'signs-now': [],
  supplements: [{ amount: '100' }],
  age: '45',
  sex: 'female',
  'life-stage': 'none',
  medicines: [],
  conditions: [],
  'signs-topic': [],
  food: { mg: '250' },
};

/** One visitor for each verdict, and one with all that a verdict can hold. */
export const takers = {
  within: enough,
  below: { ...enough, food: { portions: '0' } },
  above: { ...enough, supplements: [{ amount: '300' }] },
  'ask-professional': { ...enough, conditions: ['renal-severe'] },
  emergency: { ...enough, 'signs-now': ['stroke-signs'] },
  'much to tell': {
    ...enough,
    age: '37',
    supplements: [
      { amount: '33,5', label: '2 capsules: 400 mg magnesiumcitraat, waarvan magnesium 64 mg' },
      { amount: '123', form: 'citrate', basis: 'compound' },
      { amount: '20' },
    ],
    'life-stage': 'breastfeeding',
    medicines: ['levothyroxine', 'ppi', 'mg-antacids-laxatives'],
    conditions: ['diabetes'],
    food: { portions: '3' },
  },
} as const satisfies Record<string, Taker>;

async function pick(check: DoseCheck, name: string, value: string): Promise<void> {
  const input = find<HTMLInputElement>(rootOf(check), `input[name="${name}"][value="${value}"]`);
  if (!input.checked) input.click();
  await check.updateComplete;
}

export async function pickEach(check: DoseCheck, name: string, values: Many): Promise<void> {
  const ticks = values === 'unsure' ? ['-unsure'] : values.length === 0 ? ['-none'] : values;
  // One after the other, as the list may change with each.
  for (const value of ticks) await pick(check, name, value);
}

export async function write(element: AnyElement, selector: string, text: string): Promise<void> {
  const field = find<HTMLInputElement | HTMLSelectElement>(rootOf(element), selector);
  field.value = text;
  // Of this window: on a page with an old script, `Event` may be something else.
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  await element.updateComplete;
}

export async function go(check: DoseCheck): Promise<void> {
  find(rootOf(check), '[part~="start-button"]').click();
  await check.updateComplete;
}

async function take(check: DoseCheck, list: readonly SaidTaken[], first: number): Promise<void> {
  for (const [index, { amount, basis = 'elemental', form, label }] of list.entries()) {
    const key = first + index;
    if (index > 0) find(rootOf(check), '#add-supplement').click();
    await check.updateComplete;
    if (label !== undefined) await write(check, `#supplement-${key}-label`, label);
    if (form !== undefined) await write(check, `#supplement-${key}-form`, form);
    await pick(check, `basis-${key}`, basis);
    await write(check, `#supplement-${key}-amount`, amount);
    await write(check, `#supplement-${key}-perDay`, '1');
  }
}

async function eat(check: DoseCheck, food: Taker['food']): Promise<void> {
  if (food === 'unsure') return pick(check, 'food-way', 'unsure');
  if ('mg' in food) {
    await pick(check, 'food-way', 'number');
    return write(check, '#food-mg', food.mg);
  }
  await pick(check, 'food-way', 'portions');
  const fields = [...rootOf(check).querySelectorAll('.portion input')];
  for (const { id } of fields) await write(check, `#${id}`, food.portions);
}

export interface Taking {
  /** Called on the first screen, after each part that was filled in, and at the verdict. */
  onScreen?: (screen: string) => void | Promise<void>;
}

/** From the signs to the verdict. */
export async function fillInAll(check: DoseCheck, taker: Taker, { onScreen }: Taking = {}): Promise<void> {
  await onScreen?.('signs');
  await pickEach(check, 'signs-now', taker['signs-now']);
  await go(check);
  if (rootOf(check).querySelector('.emergency')) return onScreen?.('emergency');
  await onScreen?.('nothing filled in');
  if (taker.supplements === 'unsure') await pick(check, 'supplements', '-unsure');
  else {
    await pick(check, 'supplements', '-some');
    await take(check, taker.supplements, 0);
  }
  await onScreen?.('what is taken');
  await write(check, '#age', taker.age);
  await pick(check, 'sex', taker.sex);
  if (rootOf(check).querySelector('input[name="life-stage"]'))
    await pick(check, 'life-stage', taker['life-stage']);
  await pickEach(check, 'medicines', taker.medicines);
  const antacid = [...rootOf(check).querySelectorAll('.supplement [id$="-amount"]')].find(
    (field) => (field as HTMLInputElement).value === '',
  );
  if (antacid) {
    const key = antacid.id.replace(/\D/g, '');
    await pick(check, `basis-${key}`, 'elemental');
    await write(check, `#${antacid.id}`, '15');
    await write(check, `#supplement-${key}-perDay`, '1');
  }
  await pickEach(check, 'conditions', taker.conditions);
  await onScreen?.('medicines and health');
  if (rootOf(check).querySelector('input[name="signs-topic"]'))
    await pickEach(check, 'signs-topic', taker['signs-topic']);
  await eat(check, taker.food);
  await onScreen?.('verdict');
}

/** What the verdict says. */
export const verdictOn = (check: DoseCheck): string =>
  rootOf(check).querySelector('#heading')?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
