// Visitors who say what can be recognised wherever it turns up, and what that is.
import type { Persona } from './answering.js';
import { healthy, personas } from './answering.js';
import type { Taker } from './taking.js';
import { takers } from './taking.js';

/** Says something to every question that asks about health. */
export const telling: Persona = {
  ...healthy,
  age: '37',
  'life-stage': 'breastfeeding',
  conditions: ['diabetes'],
  medicines: ['levothyroxine', 'ppi'],
  supplements: [{ form: 'citrate', amount: '123', basis: 'compound' }],
  goals: ['fatigue', 'nerves'],
  'signs-topic': [],
  stomach: 'sensitive',
  diet: '1',
  avoid: ['fish', 'gluten'],
  prefer: 'powder',
};

/** Where products are for sale. */
export const shoppers: Readonly<Record<string, Persona>> = {
  ...personas,
  'form, with much to tell': telling,
  'form, with a medicine whose hours count': { ...healthy, age: '83', medicines: ['iron', 'other'] },
  'food first, with products for the skin': { ...healthy, supplements: [{ amount: '77' }], prefer: 'skin' },
  'a sign': { ...telling, 'signs-topic': ['fatigue-long', 'ppi-symptoms'] },
  'an emergency': { ...telling, 'signs-now': ['palpitations-alarm'] },
  'a minor': { ...telling, age: '15', 'life-stage': 'none', conditions: [] },
  'a small child': { ...healthy, age: '3' },
  unsure: { ...telling, conditions: 'unsure', medicines: 'unsure', supplements: 'unsure' },
  'a medicine that blocks': { ...telling, medicines: ['digoxin'] },
};

/** Where nothing is for sale, and more is said of what magnesium is used for. */
export const readers: Readonly<Record<string, Persona>> = {
  'a form, with topics': { ...telling, goals: ['sleep', 'stress', 'cramps'], medicines: ['ppi'] },
  'enough already': { ...healthy, goals: ['headache', 'heart'], 'signs-topic': [], diet: '21' },
  'a crisis': { ...healthy, goals: ['stress'], 'signs-topic': ['suicidal-thoughts'] },
};

/** No other figure is like it. */
const food = { mg: '247' };

export const checked: Readonly<Record<string, Taker>> = {
  ...takers,
  within: { ...takers.within, food },
  above: { ...takers.above, food },
  unsure: { ...takers['much to tell'], conditions: 'unsure', supplements: 'unsure', food: 'unsure' },
};

/** What a visitor says in `useAll` of a food table: for whom it is, what is eaten, and what was searched for. */
export const eaten: readonly string[] = [
  '37',
  'female',
  'breastfeeding',
  'spinazie',
  'spinazie-gekookt',
  'snijbiet-gekookt',
  'spinazei',
  'xyzzy',
  'veel',
  '160',
  '140',
  '105',
];

/** Why nothing is advised. */
const reasonsToWithhold: readonly string[] = ['ask-professional', 'emergency', 'crisis', 'incomplete'];

/** Words and figures of any advice, or that are said by many. */
const ordinary = new Set([
  'none',
  'any',
  'some',
  'unsure',
  'elemental',
  'citrate',
  '0',
  '1',
  '3',
  '20',
  '21',
  '30',
]);

function saidIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(saidIn);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(saidIn);
  return [String(value)];
}

/** All ids, figures and words that somebody entered, by which an answer would be known again. */
export const canariesOf = (visitor: Persona | Taker): string[] => [
  ...new Set(saidIn(visitor).filter((one) => !ordinary.has(one))),
  ...reasonsToWithhold,
];
