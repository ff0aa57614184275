import type { Persona } from './answering.js';
import { healthy, personas } from './answering.js';

/** With all that a result can hold. */
export const full: Persona = {
  ...healthy,
  medicines: ['levothyroxine', 'iron'],
  supplements: [{ form: 'citrate', amount: '30' }],
  goals: ['fatigue', 'nerves'],
  prefer: 'skin',
};

/** One visitor for each ending, and some whose results hold other parts. */
export const endings: Readonly<Record<string, Persona>> = {
  ...personas,
  'form, with medicines and a supplement': { ...full, prefer: 'any' },
  'food first, with products for the skin': full,
  'a professional, for what was not known': { ...healthy, conditions: 'unsure', medicines: ['other'] },
  'a minor': { ...healthy, age: '15' },
};
