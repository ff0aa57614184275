import type { flagRules } from '../../../src/knowledge/safety-flags.js';
import { given, type Examples } from './example.js';

/** Of each sign: who has it, and who has something that looks like it. */
export const signExamples: Record<keyof typeof flagRules, Examples> = {
  'flag-palpitations-alarm': {
    fires: [given('palpitations with chest pain', { redFlags: ['palpitations-alarm'] })],
    silent: [given('palpitations without any other symptom', { redFlags: ['palpitations'] })],
  },
  'flag-palpitations': {
    fires: [given('the heart often skips a beat, nothing else', { redFlags: ['palpitations'] })],
    silent: [given('none of the signs', {})],
  },
  'flag-stroke-signs': {
    fires: [given('the mouth droops on one side', { redFlags: ['stroke-signs'] })],
    silent: [given('a headache every week', { redFlags: ['headache-chronic'] })],
  },
  'flag-hypermagnesaemia': {
    fires: [given('weak and drowsy after much magnesium', { redFlags: ['hypermagnesaemia'] })],
    silent: [
      given('only sick and flushed after much magnesium', { redFlags: ['hypermagnesaemia-early'] }),
      given('takes 300 mg and feels well', {
        supplements: [{ amountMg: 300, basis: 'elemental', perDay: 1 }],
      }),
    ],
  },
  'flag-hypermagnesaemia-early': {
    fires: [given('sick and flushed after much magnesium', { redFlags: ['hypermagnesaemia-early'] })],
    silent: [given('weak and drowsy after much magnesium', { redFlags: ['hypermagnesaemia'] })],
  },
  'flag-diarrhoea-persists': {
    fires: [given('diarrhoea for days after stopping magnesium', { redFlags: ['diarrhoea-persists'] })],
    silent: [given('a stomach that is easily upset', { stomach: 'sensitive' })],
  },
  'flag-blood-in-stool': {
    fires: [given('sees blood in the stools', { redFlags: ['blood-in-stool'] })],
    silent: [given('diarrhoea without blood', { redFlags: ['diarrhoea-persists'] })],
  },
  'flag-seizure-tetany': {
    fires: [given('spasms that do not let go, with tingling', { redFlags: ['seizure-tetany'] })],
    silent: [given('an urge to move the legs in the evening', { redFlags: ['rls'] })],
  },
  'flag-ppi-symptoms': {
    fires: [
      given('omeprazole for years, and now trembling', { medicines: ['ppi'], redFlags: ['ppi-symptoms'] }),
    ],
    silent: [given('omeprazole for years, and feels well', { medicines: ['ppi'] })],
  },
  'flag-insomnia': {
    fires: [given('has slept badly for half a year', { redFlags: ['insomnia'] })],
    silent: [given('wants to sleep better, but not for long yet', { goals: ['other'] })],
  },
  'flag-sleep-apnoea': {
    fires: [given('snores, stops breathing, sleepy by day', { redFlags: ['sleep-apnoea'] })],
    silent: [given('sleeps badly, but does not snore', { redFlags: ['insomnia'] })],
  },
  'flag-depression': {
    fires: [given('joyless for weeks', { redFlags: ['depression'] })],
    silent: [given('wants to keep a clear mind', { goals: ['mind'] })],
  },
  'flag-suicidal-thoughts': {
    fires: [
      given('thinks of ending his life', { redFlags: ['suicidal-thoughts'] }, { claims: 'education' }),
      given('says so in a shop, where it is not asked', { redFlags: ['suicidal-thoughts'] }),
    ],
    silent: [given('much stress', { goals: ['stress'], stress: 'high' }, { claims: 'education' })],
  },
  'flag-weight-loss': {
    fires: [given('lost weight without wanting to', { redFlags: ['weight-loss'] })],
    silent: [given('tired, weight as it was', { goals: ['fatigue'] })],
  },
  'flag-fatigue-long': {
    fires: [given('tired for two months without a reason', { redFlags: ['fatigue-long'] })],
    silent: [given('tired since a week', { goals: ['fatigue'] })],
  },
  'flag-burnout': {
    fires: [given('stress stands in the way of daily life', { redFlags: ['burnout'] })],
    silent: [given('a busy week', { goals: ['stress'], stress: 'some' }, { claims: 'education' })],
  },
  'flag-calf-clot': {
    fires: [given('one calf is red, warm and swollen', { redFlags: ['calf-clot'] })],
    silent: [given('ordinary cramp now and then', { goals: ['muscles'] })],
  },
  'flag-leg-cramps-new': {
    fires: [given('cramps since a new medicine', { redFlags: ['leg-cramps-new'] })],
    silent: [given('one calf is red, warm and swollen', { redFlags: ['calf-clot'] })],
  },
  'flag-rls': {
    fires: [given('an urge to move the legs in the evening', { redFlags: ['rls'] })],
    silent: [given('restless legs only as a topic', { goals: ['restless-legs'] }, { claims: 'education' })],
  },
  'flag-headache-alarm': {
    fires: [given('suddenly the worst headache ever', { redFlags: ['headache-alarm'] })],
    silent: [given('a headache every week', { redFlags: ['headache-chronic'] })],
  },
  'flag-headache-chronic': {
    fires: [given('painkillers for headache every week', { redFlags: ['headache-chronic'] })],
    silent: [given('a headache now and then', { goals: ['headache'] }, { claims: 'education' })],
  },
  'flag-pre-eclampsia': {
    fires: [
      given('pregnant and sees stars', { sex: 'female', lifeStage: 'pregnant', redFlags: ['pre-eclampsia'] }),
    ],
    silent: [given('pregnant and well', { sex: 'female', lifeStage: 'pregnant' })],
  },
  'flag-kidney': {
    fires: [given('kidney disease, given as a sign', { redFlags: ['kidney'] })],
    silent: [given('kidney disease, given as a condition', { conditions: ['renal-mild'] })],
  },
  'flag-refeeding-criteria': {
    fires: [given('ate almost nothing for days, given as a sign', { redFlags: ['refeeding-criteria'] })],
    silent: [given('ate almost nothing for days, given as a condition', { conditions: ['refeeding'] })],
  },
  'flag-deficiency-not-by-symptoms': {
    fires: [given('thinks the tiredness proves it', { redFlags: ['deficiency-not-by-symptoms'] })],
    silent: [given('tired, and draws no conclusion from it', { goals: ['fatigue'] })],
  },
};
