import { graded } from '../graded.js';
import type { FormNoteWords, FormUseWords, UseWords } from '../words.js';

/** Only shown where nothing is for sale. */
export const evidence = graded<UseWords>({
  sleep: {
    title: 'Sleep',
    for: 'In three small trials in older people they fell asleep about 17 minutes sooner.',
    against:
      'The certainty is low to very low. A review from 2024 found five of eight studies positive, with mixed designs.',
    limits:
      'Doses were often above the EU upper level. The best-known trial gave 500\u00a0mg a day, as oxide: twice that level.',
  },
  anxiety: {
    title: 'Anxiety',
    for: 'Five of seven small studies were positive.',
    against: 'The studies differ so much that together they say little.',
    limits: 'Lasting anxiety belongs with your GP.',
  },
  stress: {
    title: 'Stress',
    for: 'In one trial the stress score fell by over 40% in both groups.',
    against: 'There was no placebo group, so the fall may have come by itself.',
    limits:
      'It was in people with low magnesium, and the maker helped to pay. The dose was 300\u00a0mg, above the EU upper level.',
  },
  cortisol: {
    title: 'Cortisol',
    for: 'In 49 overweight people there was less cortisol in urine after 24 weeks.',
    against: 'That showed only in a later analysis. Total production did not change.',
    limits: 'The dose was 350\u00a0mg, above the EU upper level.',
  },
  'stress-circle': {
    title: 'Circle of stress',
    for: 'A review describes a circle of stress and magnesium.',
    against: 'It is an idea, not a trial. The authors are linked to a maker.',
    limits: 'No reference intake adds anything for stress.',
  },
  rls: {
    title: 'Restless legs',
    for: 'We read no trial with a control group that shows a difference.',
    against: 'A review found too little evidence.',
    limits: 'Have your iron checked by your GP first.',
  },
  'muscle-cramps': {
    title: 'Muscle cramps',
    for: 'We know of no good trials that show an effect.',
    against: 'A large review from 2020 found no difference in older people that one would notice.',
    limits: 'In pregnancy the trials contradict each other. In sport it was not studied.',
  },
  'fatigue-energy': {
    title: 'Tiredness and energy',
    for: 'The statements the EU approved rest on the role of magnesium in the body.',
    against: 'We read no trials in healthy people who get enough magnesium.',
    limits: 'If you have been tired for long, have the cause looked for first.',
  },
  fibromyalgia: {
    title: 'Fibromyalgia',
    for: 'A small study from 1995 looked at malic acid with magnesium.',
    against:
      'The blinded part gave no clear advantage. Nor did a trial from 2022 with 100\u00a0mg as chloride.',
    limits: 'If you have been tired for long or are in much pain, have the cause looked for first.',
  },
  'sport-performance': {
    title: 'Sport',
    for: 'A review from 2006 names 10 to 20% extra as possible.',
    against: 'Those who get enough do not perform better with extra.',
    limits: 'So we never raise a dose for sport.',
  },
  pms: {
    title: 'Symptoms around the period',
    for: 'In one small trial women held less fluid.',
    against: 'Other outcomes did not differ, or were mixed. Blood levels are the same.',
    limits: 'The trials are small.',
  },
  'oc-pill': {
    title: 'The pill',
    for: 'A study from 1974 found less magnesium in the blood with the pill.',
    against: 'A study from 1992 saw no reason for a supplement.',
    limits: 'We add nothing to the reference intake. Change nothing about the pill by yourself.',
  },
  migraine: {
    title: 'Migraine',
    for: 'A review from 2018 gave preventive use grade C: possible.',
    against: 'The trials differ in design and outcome.',
    limits: 'The dose was 600\u00a0mg, above every upper level. Only with a doctor.',
  },
  menopause: {
    title: 'Menopause',
    for: 'We read no study in people.',
    against: 'So nothing can be said about it.',
    limits: 'Talk to your GP about symptoms.',
  },
  'blood-pressure': {
    title: 'Blood pressure',
    for: 'Some reviews name a fall of about 2\u00a0mmHg.',
    against: 'In a Dutch trial of 24 weeks blood pressure did not change.',
    limits: 'Never change your blood pressure medicines yourself.',
  },
  'heart-rhythm': {
    title: 'Heart rhythm',
    for: 'In hospital magnesium is sometimes given by drip.',
    against: 'We read no trials of supplements for palpitations.',
    limits: 'Palpitations belong with your GP.',
  },
  cholesterol: {
    title: 'Cholesterol',
    for: 'We read no study.',
    against: 'So nothing can be said about it.',
    limits: 'Never change your medicines yourself.',
  },
  'blood-sugar': {
    title: 'Blood sugar',
    for: 'Small effects have been reported, mainly in people with low magnesium.',
    against: 'We did not read those studies ourselves.',
    limits: 'If you have diabetes, ask your doctor and do not change your medicines yourself.',
  },
  bone: {
    title: 'Bones',
    for: 'The EU approved a statement on normal bones.',
    against: 'We read no trials on fractures.',
    limits: 'Calcium, vitamin D and exercise count as well.',
  },
  constipation: {
    title: 'Constipation',
    for: 'Magnesium oxide and magnesium hydroxide are licensed laxatives.',
    against: 'As a laxative it is a medicine, not a supplement.',
    limits: 'Ask your pharmacist about the dose. It counts towards the upper level.',
  },
  'gut-tolerance': {
    title: 'How the gut tolerates it',
    for: 'In one study bisglycinate gave fewer symptoms than oxide.',
    against: 'It was in twelve patients after bowel surgery.',
    limits: 'We read no other comparisons.',
  },
  concentration: {
    title: 'Concentration and memory',
    for: 'We read no independent study in people.',
    against: 'So nothing can be said about it.',
    limits: 'In the EU no statement on it has been approved.',
  },
  transdermal: {
    title: 'Through the skin',
    for: 'A warm bath can be pleasant.',
    against:
      'It has not been proven that magnesium passes the skin. A review from 2017 found no support, a pilot with 25 people no clear rise.',
    limits: 'It does not count. Keep it off broken skin; it can sting.',
  },
  'soil-depletion': {
    title: 'Poor soil',
    for: 'The idea is that vegetables hold less magnesium because of poor soil.',
    against: 'By an analysis from 2017 the differences lie within ordinary variation.',
    limits: 'Most adults in the Netherlands get enough from food.',
  },
  'weight-metabolism': {
    title: 'Weight and metabolism',
    for: 'We read no study.',
    against: 'EFSA assessed fat metabolism in 2010. It is not on the list of approved statements.',
    limits: 'If you lose weight without wanting to, see your GP.',
  },
  'anti-inflammatory': {
    title: 'Inflammation and immunity',
    for: 'We read no study.',
    against:
      'EFSA assessed immunity and oxidative damage in 2010. They are not on the list of approved statements.',
    limits: 'If an inflammation lasts, see your GP.',
  },
});

/** Nothing more is known of the form for the use than that it was not studied. */
const noneRead = 'On this we read no study in people with this form.';
const noControl = 'We read no study with a control group.';

/** What was found with one form. Each names what holds it back. */
export const formUses = graded<FormUseWords>({
  bisglycinate: {
    sleep:
      'In one trial with 155 people and 250\u00a0mg the difference from placebo was 1.6 points on an insomnia scale. Other outcomes did not differ.',
    stress: noneRead,
    rls: noneRead,
    'muscle-cramps':
      'We read no study with this form. Magnesium made no difference in older people that one would notice.',
  },
  citrate: {
    cortisol:
      'In 49 overweight people there was less cortisol in urine; total production did not change. The dose was 350\u00a0mg: above the EU upper level.',
    stress: noneRead,
    constipation: 'At a high dose it is a laxative. Then it is a medicine, not a supplement.',
    rls: 'A pilot with twelve people was positive, but without a group to compare with.',
  },
  malate: {
    'fatigue-energy': 'We read no study that shows an advantage of this form.',
    fibromyalgia:
      'In a small study from 1995 the blinded part gave no clear advantage. Nor did a trial from 2022 with chloride.',
    'sport-performance': noneRead,
  },
  taurate: { sleep: noneRead, rls: noneRead, stress: noneRead, 'heart-rhythm': noneRead },
  glycerophosphate: {
    'gut-tolerance': 'That the gut tolerates this form well is experience. We read no study that compares.',
  },
  oxide: {
    sleep:
      'The best-known sleep trial used this form, in 46 older people. The dose was 500\u00a0mg: twice the EU upper level.',
    constipation: 'This is a proven laxative. Then it is a medicine, not a supplement.',
  },
  lactate: {
    stress:
      'The stress score fell by 42 to 45%, but there was no placebo group. The dose was 300\u00a0mg: above the EU upper level.',
  },
  chloride: {
    fibromyalgia: '100\u00a0mg for a month made no difference overall. It is one trial, from 2022.',
  },
  'chloride-topical': {
    transdermal: 'A warm bath can be pleasant. It has not been proven that magnesium passes the skin.',
    'muscle-cramps': noControl,
    sleep: noControl,
  },
  sulfate: {
    transdermal:
      'In a bath or foot bath it does not count. The well-known bath study never appeared in a journal.',
  },
  threonate: {
    concentration: 'There are small studies, linked to the maker. We read no independent study.',
  },
  hydroxide: { constipation: 'This is a licensed laxative. Then it is a medicine, not a supplement.' },
});

export const formNotes = graded<FormNoteWords>({
  oxide: 'Yet by one review every form keeps magnesium in the blood at its level in healthy people.',
});
