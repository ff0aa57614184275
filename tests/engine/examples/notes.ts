import type { Facts } from '../../../src/engine/types.js';
import type { NoteRuleId } from '../../../src/knowledge/note-rules.js';
import { given, takes, type Examples } from './example.js';

const education = { claims: 'education' } as const;
const shop = { claims: 'eu' } as const;
const girl: Facts = { sex: 'female', ageYears: 12, foodMg: 200 };
const boy: Facts = { sex: 'male', ageYears: 12, foodMg: 200 };

/** What is worth knowing beside a result; none of it may be told where a professional comes first. */
export const noteExamples: Record<NoteRuleId, Examples> = {
  'note-stress': {
    fires: [
      given('some stress, and a form is advised', { stress: 'some' }, education),
      given('much stress, and enough from food', { stress: 'high', foodMg: 400 }, education),
      given('much stress, and food first', { stress: 'high', foodMg: 320 }, education),
    ],
    silent: [
      given('hardly any stress', { stress: 'low' }, education),
      given('much stress, in a shop', { stress: 'high' }, shop),
      given('much stress and weak kidneys', { stress: 'high', conditions: ['renal-mild'] }, education),
    ],
  },
  'note-sport': {
    fires: [
      given('five hours of sport a week', { sportHours: 5 }, education),
      given('twelve hours, and enough from food', { sportHours: 12, foodMg: 400 }, education),
    ],
    silent: [
      given('four hours of sport a week', { sportHours: 4 }, education),
      given('five hours, in a shop', { sportHours: 5 }, shop),
    ],
  },
  'note-slow': {
    fires: [given('slow bowels', { stomach: 'slow' }, education)],
    silent: [
      given('slow bowels, in a shop', { stomach: 'slow' }, shop),
      given('a sensitive stomach', { stomach: 'sensitive' }, education),
    ],
  },
  'note-cycle': {
    fires: [given('wants to know of the cycle', { sex: 'female', goals: ['cycle'] }, education)],
    silent: [
      given('wants to know of sleep', { goals: ['sleep'] }, education),
      given('wants to know of the cycle, in a shop', { sex: 'female', goals: ['cycle'] }, shop),
    ],
  },
  'note-65-plus': {
    fires: [
      given('turned 65 today', { ageYears: 65 }),
      given('80, by the European table', { ageYears: 80 }, { standard: 'eu' }),
      given('70, and enough from food', { ageYears: 70, foodMg: 400 }),
      given('70, by the American table', { ageYears: 70 }, { standard: 'us' }),
      given('70, and takes 300 mg', { ageYears: 70, ...takes(300) }),
    ],
    silent: [
      given('almost 65', { ageYears: 64.99 }),
      given('70, with weak kidneys', { ageYears: 70, conditions: ['renal-mild'] }),
      given('70, does not know what is taken', { ageYears: 70, unsure: ['supplements'] }),
    ],
  },
  'note-teen': {
    fires: [
      given('a girl who turned ten today', { ...girl, ageYears: 10 }),
      given('a girl who is almost 14', { ...girl, ageYears: 13.99 }),
      given('a boy who turned 14 today', { ...boy, ageYears: 14 }),
      given('a girl who is almost 18', { ...girl, ageYears: 17.99 }),
    ],
    silent: [
      given('a girl who is almost ten', { ...girl, ageYears: 9.99, foodMg: 150 }),
      given('a boy who is almost 14', { ...boy, ageYears: 13.99 }),
      given('turned 18 today', { ageYears: 18 }),
      given('a girl of twelve, by the European table', girl, { standard: 'eu' }),
      given('a girl of twelve who gets enough', { ...girl, foodMg: 400 }),
    ],
  },
};
