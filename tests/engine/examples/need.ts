import type { NeedRuleId } from '../../../src/knowledge/need-rules.js';
import { given, takes, type Examples } from './example.js';

/** By the estimate 279 mg, and 349 mg at its high end: one short of what a man needs. */
const nearlyEnough = {
  leafyGreens: 7,
  nutsSeeds: 0,
  legumes: 0,
  wholegrains: 14,
  fish: 0,
  darkChocolate: 0,
} as const;
/** By the estimate 203 mg, and 254 mg at its high end. */
const poor = {
  leafyGreens: 1,
  nutsSeeds: 0,
  legumes: 0,
  wholegrains: 3,
  fish: 0,
  darkChocolate: 0,
} as const;

/** A man of 40 needs 350 mg: what he eats leaves a gap to the milligram. */
export const needExamples: Record<NeedRuleId, Examples> = {
  'enough-from-food': {
    fires: [
      given('eats 350 mg: gap 0', { foodMg: 350 }),
      given('eats 400 mg, whatever the goal', { foodMg: 400, goals: ['fatigue', 'muscles'] }),
      given('eats 250 mg and takes 100 mg', { ...takes(100), foodMg: 250 }),
      given('a girl of 12 eats 280 mg', { sex: 'female', ageYears: 12, foodMg: 280 }),
    ],
    silent: [given('eats 349 mg: gap 1', { foodMg: 349 })],
  },
  'minor-food-first': {
    fires: [
      given('turned four today, eats 60 mg', { ageYears: 4, foodMg: 60 }),
      given('almost 18, gap 100', { ageYears: 17.99, foodMg: 250 }),
      given('almost 18, gap 1', { ageYears: 17.99, foodMg: 349 }),
    ],
    silent: [
      given('turned 18 today, gap 100', { ageYears: 18, foodMg: 250 }),
      given('almost 18, eats 350 mg', { ageYears: 17.99, foodMg: 350 }),
    ],
  },
  'food-unsure': {
    fires: [
      given('cannot say what a week of food looks like', { unsure: ['diet'] }),
      given('was asked for milligrams a day, and does not know', { unsure: ['foodMg'] }),
    ],
    silent: [
      given('counted a day: 250 mg', { foodMg: 250 }),
      given('cannot say what a week looks like, but counted a day: 250 mg', {
        foodMg: 250,
        unsure: ['diet'],
      }),
      given('cannot say the milligrams, but told what a week looks like', { diet: poor, unsure: ['foodMg'] }),
      given('does not know the stomach', { unsure: ['stomach'] }),
    ],
  },
  'small-gap': {
    fires: [given('gap 1', { foodMg: 349 }), given('gap 59', { foodMg: 291 })],
    silent: [given('gap 0', { foodMg: 350 }), given('gap 60', { foodMg: 290 })],
  },
  'estimate-may-close': {
    fires: [
      given('takes 1 mg beside it, so at the high end the gap is 0', { ...takes(1), diet: nearlyEnough }),
      given('the sex unknown: 253 mg leaves a gap in the middle, 316 mg would be enough for a woman', {
        diet: { ...nearlyEnough, leafyGreens: 0 },
        unsure: ['sex'],
      }),
    ],
    silent: [
      given('at the high end the gap is 1', { diet: nearlyEnough }),
      given('portions of a week that stay far off', { diet: poor }),
      given('the same 279 mg, but counted', { foodMg: 279 }),
    ],
  },
  'prefers-skin': {
    fires: [given('wants an oil, gap 100', { prefer: 'skin' })],
    silent: [
      given('wants an oil, gap 59', { prefer: 'skin', foodMg: 291 }),
      given('wants a powder, gap 100', { prefer: 'powder' }),
    ],
  },
  'no-room': {
    fires: [given('takes 191 mg and eats 90 mg: room 59', { ...takes(191), foodMg: 90 })],
    silent: [given('takes 190 mg and eats 90 mg: room 60', { ...takes(190), foodMg: 90 })],
  },
  'gap-needs-supplement': {
    fires: [
      given('gap 60', { foodMg: 290 }),
      given('takes 190 mg and eats 90 mg: gap 70, room 60', { ...takes(190), foodMg: 90 }),
      given('a woman who eats 240 mg: gap 60', { sex: 'female', foodMg: 240 }),
    ],
    silent: [
      given('gap 59', { foodMg: 291 }),
      given('a woman who eats 241 mg', { sex: 'female', foodMg: 241 }),
    ],
  },
};
