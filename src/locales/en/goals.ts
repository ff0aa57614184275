import type { Formats, Words } from '../words.js';

/** Regulation (EU) 432/2012, to the letter. */
export const claims: Words['claims'] = {
  fatigue: 'Magnesium contributes to a reduction of tiredness and fatigue',
  electrolytes: 'Magnesium contributes to electrolyte balance',
  energy: 'Magnesium contributes to normal energy-yielding metabolism',
  'nervous-system': 'Magnesium contributes to normal functioning of the nervous system',
  muscle: 'Magnesium contributes to normal muscle function',
  'protein-synthesis': 'Magnesium contributes to normal protein synthesis',
  psychological: 'Magnesium contributes to normal psychological function',
  bones: 'Magnesium contributes to the maintenance of normal bones',
  teeth: 'Magnesium contributes to the maintenance of normal teeth',
  'cell-division': 'Magnesium has a role in the process of cell division',
};

export function claimCompanions(formats: Formats): Words['claimCompanions'] {
  return {
    variedDiet: 'A varied diet and a healthy lifestyle matter. A supplement does not replace them.',
    amount: ({ mg }) =>
      `This holds from ${formats.mg(mg, 2)} of magnesium a day, taken every day as the label says.`,
    avoid:
      'Do you have kidney disease, are you pregnant or breastfeeding, or do you use medicines? Then ask your doctor, midwife or pharmacist first.',
    tooMuch: ({ upperLevelMg }) =>
      `Take no more than ${formats.mg(upperLevelMg)} a day from supplements. More can give you diarrhoea.`,
  };
}

export const goals: Words['goals'] = {
  fatigue: { choice: 'Tiredness' },
  energy: { choice: 'Energy' },
  nerves: { choice: 'Nervous system' },
  mind: { choice: 'Mind' },
  muscles: { choice: 'Muscles' },
  bones: { choice: 'Bones' },
  teeth: { choice: 'Teeth' },
  other: {
    choice: 'Something else, such as sleep',
    hint: 'There we may not and will not promise anything. You will read why.',
  },
  sleep: { choice: 'Sleep' },
  stress: { choice: 'Stress' },
  cramps: { choice: 'Muscle cramps' },
  'restless-legs': { choice: 'Restless legs' },
  headache: { choice: 'Headache' },
  cycle: { choice: 'Cycle and menopause' },
  heart: { choice: 'Heart and blood pressure' },
  digestion: { choice: 'Bowel habit' },
  sport: { choice: 'Sport' },
};

export const goalOther: Words['goalOther'] = {
  title: 'You chose: something else',
  text: 'On other topics, such as sleep, we make no promise. No statement on magnesium has been approved for them. So this advice is only about how much magnesium you get.',
  helps:
    'Does a symptom last longer than a few weeks, or does it get worse? See your GP, who looks for the cause and knows what fits it. On nhs.uk you can read what you can do yourself.',
};

/** Only shown where nothing is for sale. */
export const evidence: Words['evidence'] = {
  sleep: {
    title: 'Sleep',
    for: 'In three small trials in older people they fell asleep about 17 minutes sooner.',
    against:
      'The certainty is low to very low. A review from 2024 found five of eight studies positive, with mixed designs.',
    limits: 'Doses were often above the EU upper level. The best-known trial used oxide.',
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
    limits: 'It was in people with low magnesium, and the maker helped to pay.',
  },
  cortisol: {
    title: 'Cortisol',
    for: 'In 49 overweight people there was less cortisol in urine after 24 weeks.',
    against: 'That showed only in a later analysis. Total production did not change.',
    limits: 'The dose was 350 mg, above the EU upper level.',
  },
  rls: {
    title: 'Restless legs',
    for: 'A pilot without a control group in twelve people was positive.',
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
  'sport-performance': {
    title: 'Sport',
    for: 'Athletes may need 10 to 20% more.',
    against: 'Those who get enough do not perform better with extra.',
    limits: 'So we never raise a dose for sport.',
  },
  pms: {
    title: 'Symptoms around the period',
    for: 'In one small trial women held less fluid.',
    against: 'Other outcomes did not differ, or were mixed. Blood levels are the same.',
    limits: 'The trials are small.',
  },
  migraine: {
    title: 'Migraine',
    for: 'A review from 2018 gave preventive use grade C: possible.',
    against: 'The trials differ in design and outcome.',
    limits: 'The dose was 600 mg, above every upper level. Only with a doctor.',
  },
  menopause: {
    title: 'Menopause',
    for: 'We read no study in people.',
    against: 'So nothing can be said about it.',
    limits: 'Talk to your GP about symptoms.',
  },
  'blood-pressure': {
    title: 'Blood pressure',
    for: 'Some reviews name a fall of about 2 mmHg.',
    against: 'In a Dutch trial of 24 weeks blood pressure did not change.',
    limits: 'Never change your blood pressure medicines yourself.',
  },
  'heart-rhythm': {
    title: 'Heart rhythm',
    for: 'In hospital magnesium is sometimes given by drip.',
    against: 'We read no trials of supplements for palpitations.',
    limits: 'Palpitations belong with your GP.',
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
    for: 'There are small studies of L-threonate.',
    against: 'They are linked to the maker. We read no independent trial.',
    limits: 'In the EU no statement on it has been approved.',
  },
};
