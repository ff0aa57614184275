import type { Words } from '../words.js';

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
    'Your GP looks for the cause of a symptom and knows what fits it. On nhs.uk you can read what you can do yourself.',
};
