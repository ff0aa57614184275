import type { limitRules } from '../../../src/knowledge/safety-limits.js';
import { given, takes, type Examples } from './example.js';

const american = { standard: 'us' } as const;
const woman = { sex: 'female', ageYears: 30 } as const;

/** Age, pregnancy, and what the visitor does not know: on both sides of each edge. */
export const limitExamples: Record<keyof typeof limitRules, Examples> = {
  'age-under-4': {
    fires: [
      given('a few days before the fourth birthday', { ageYears: 3.99 }),
      given('a baby', { ageYears: 0 }),
    ],
    silent: [given('turned four today', { ageYears: 4 })],
  },
  'age-4-17': {
    fires: [
      given('turned four today', { ageYears: 4 }),
      given('a few days before the eighteenth birthday', { ageYears: 17.99 }),
    ],
    silent: [
      given('a few days before the fourth birthday', { ageYears: 3.99 }),
      given('turned eighteen today', { ageYears: 18 }),
    ],
  },
  pregnant: {
    fires: [given('a pregnant woman', { ...woman, lifeStage: 'pregnant' })],
    silent: [
      given('a woman who is not', { ...woman, lifeStage: 'none' }),
      given('a woman who breastfeeds', { ...woman, lifeStage: 'breastfeeding' }),
    ],
  },
  breastfeeding: {
    fires: [given('a woman who breastfeeds', { ...woman, lifeStage: 'breastfeeding' })],
    silent: [given('a pregnant woman', { ...woman, lifeStage: 'pregnant' })],
  },
  'pregnant-minor': {
    fires: [
      given('pregnant, almost 18', { sex: 'female', ageYears: 17.99, lifeStage: 'pregnant' }),
      given('breastfeeding at 16', { sex: 'female', ageYears: 16, lifeStage: 'breastfeeding' }),
      given(
        'pregnant at 16, where a reference intake exists',
        { sex: 'female', ageYears: 16, lifeStage: 'pregnant' },
        american,
      ),
    ],
    silent: [
      given('pregnant and 18', { sex: 'female', ageYears: 18, lifeStage: 'pregnant' }),
      given('a girl of 16', { sex: 'female', ageYears: 16 }),
    ],
  },
  'no-reference-intake': {
    fires: [
      given('a baby of five months', { ageYears: 5 / 12 }),
      given('pregnant at 16 in the Netherlands', { sex: 'female', ageYears: 16, lifeStage: 'pregnant' }),
      given(
        'pregnant at 51 by the American table',
        { sex: 'female', ageYears: 51, lifeStage: 'pregnant' },
        american,
      ),
    ],
    silent: [
      given('a baby of six months', { ageYears: 6 / 12 }),
      given(
        'pregnant at 50 by the American table',
        { sex: 'female', ageYears: 50, lifeStage: 'pregnant' },
        american,
      ),
    ],
  },
  'unsure-age': {
    fires: [given('does not tell the age', { unsure: ['ageYears'] })],
    silent: [given('does not tell the sex', { unsure: ['sex'] })],
  },
  'unsure-life-stage': {
    fires: [given('may be pregnant', { ...woman, unsure: ['lifeStage'] })],
    silent: [given('does not tell the sex', { unsure: ['sex'] })],
  },
  'unsure-conditions': {
    fires: [given('does not know what the doctor called it', { unsure: ['conditions'] })],
    silent: [given('does not know the medicines', { unsure: ['medicines'] })],
  },
  'unsure-medicines': {
    fires: [given('does not know the names of the tablets', { unsure: ['medicines'] })],
    silent: [given('does not know the supplements', { unsure: ['supplements'] })],
  },
  'unsure-red-flags': {
    fires: [given('doubts about a symptom', { unsure: ['redFlags'] })],
    silent: [given('doubts about the stomach', { unsure: ['stomach'] })],
  },
  'unsure-supplements': {
    fires: [given('does not know what is in the multivitamin', { unsure: ['supplements'] })],
    silent: [given('does not know what a week of food looks like', { unsure: ['diet'] })],
  },
  'hours-not-kept': {
    fires: [
      given('ciprofloxacin morning and evening', { ...takes(100), medicines: ['quinolones'] }),
      given('an unlisted tablet at each meal and one for the night', {
        ...takes(100),
        medicines: ['other'],
        medicineTimes: { other: ['08:00', '12:30', '18:00', '22:00'] },
      }),
    ],
    silent: [
      given('one antibiotic tablet a day, at seven', {
        medicines: ['quinolones'],
        medicineTimes: { quinolones: ['07:00'] },
      }),
      given('levothyroxine on rising', { medicines: ['levothyroxine'] }),
      given('an unlisted tablet at each meal, which leaves bedtime', {
        medicines: ['other'],
        medicineTimes: { other: ['08:00', '12:30', '18:00'] },
      }),
    ],
  },
};
