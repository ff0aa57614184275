import type { HelpNumbers, Words } from '../words.js';

const callNow = ({ emergency }: HelpNumbers): string => `Call ${emergency} now.`;

export const localCrisisLine = 'the crisis line in your country';

function callCrisis({ emergency, crisis, crisisSite }: HelpNumbers): string {
  const line = `Call ${crisis ?? localCrisisLine} now.${crisisSite ? ` Or chat at ${crisisSite}.` : ''}`;
  return `${line} Are you in danger right now? Call ${emergency}. You do not have to carry this alone.`;
}

/** What someone ticks, and what to do then. Never the name of an illness someone would have. */
export const redFlags: Words['redFlags'] = {
  'palpitations-alarm': {
    choice: 'I have palpitations with chest pain, fainting, dizziness or shortness of breath',
    message: (numbers) => `${callNow(numbers)} Do not wait, and do not take a supplement instead of help.`,
  },
  palpitations: {
    choice: 'I often have palpitations or an irregular heartbeat, without other symptoms',
    message: () => 'Let your GP look at this, also if you already take magnesium.',
  },
  'stroke-signs': {
    choice: 'My mouth droops, my speech is suddenly unclear, or an arm or leg is suddenly weak',
    message: callNow,
  },
  hypermagnesaemia: {
    choice:
      'After magnesium I have muscle weakness, drowsiness, a slow heartbeat, low blood pressure or trouble breathing',
    message: (numbers) =>
      `${callNow(numbers)} Say that you took magnesium, and how much. Take no more magnesium until you have spoken to a doctor.`,
  },
  'hypermagnesaemia-early': {
    choice: 'After a lot of magnesium I became sick, red and warm in the face or very sleepy',
    message: () =>
      'Take no more magnesium that you bought yourself, and call your GP or pharmacist today. Was it prescribed? Then call the prescriber at once.',
  },
  'diarrhoea-persists': {
    choice: 'I have diarrhoea that goes on for more than two days after stopping magnesium',
    message: () =>
      'Call your GP. Until then, take no magnesium that you bought yourself. Was it prescribed? Ask the prescriber.',
  },
  'blood-in-stool': {
    choice: 'I see blood in my stools',
    message: ({ emergency }) =>
      `Call your GP today, or the out-of-hours service when the practice is closed. Are you losing much blood, or getting dizzy? Call ${emergency}. Until then, take no magnesium that you bought yourself. Was it prescribed? Ask the prescriber.`,
  },
  'seizure-tetany': {
    choice: 'I have a seizure, muscle spasms that last, or twitching with a tingling feeling',
    message: callNow,
  },
  'ppi-symptoms': {
    choice:
      'I have used a stomach acid blocker for long and have palpitations, muscle spasms, trembling or seizures',
    message: ({ emergency }) =>
      `Call your GP today. Do you have a seizure, or do you faint? Call ${emergency}. Keep taking your acid blocker until your doctor says otherwise.`,
  },
  insomnia: {
    choice:
      'I have slept badly for three months or more, three or more nights a week, and it troubles me by day',
    message: () =>
      'Talk to your GP. There is a good treatment for this without pills. A supplement is not the answer here.',
  },
  'sleep-apnoea': {
    choice: 'I snore loudly, my breath stops in my sleep and I am sleepy by day',
    message: () => 'Make an appointment with your GP to have this looked into.',
  },
  depression: {
    choice: 'I have felt low or joyless for weeks, or can hardly function because of anxiety',
    message: () => 'Talk to your GP. A supplement does not replace treatment.',
  },
  'suicidal-thoughts': { choice: 'I am thinking about ending my life', message: callCrisis },
  'weight-loss': {
    choice: 'I have lost weight in recent months without wanting to',
    message: () => 'Make an appointment with your GP to find the cause.',
  },
  'fatigue-long': {
    choice:
      'I have been tired for more than a month without a clear reason, or am also short of breath, feverish or pale',
    message: () => 'Let your GP look for the cause first.',
  },
  burnout: {
    choice: 'Stress gets in the way of my daily life, or has lasted long',
    message: () =>
      'Talk to your GP or company doctor. All the more if you also have headaches, palpitations or bad nights.',
  },
  'calf-clot': {
    choice: 'One calf is painful, swollen, red or warm, unlike an ordinary cramp',
    message: () => 'Call your GP today, or the out-of-hours service if the practice is closed.',
  },
  'leg-cramps-new': {
    choice: 'I have cramps with weakness or numbness, or since I started a new medicine',
    message: () => 'Talk to your GP or pharmacist. Keep taking your medicine until they say otherwise.',
  },
  rls: {
    choice: 'I have an irresistible urge to move my legs, above all in the evening',
    message: () => 'Talk to your GP. Ask whether your iron should be checked.',
  },
  'headache-alarm': {
    choice:
      'I suddenly have the worst headache ever, or a headache with fever, a stiff neck, confusion or loss of function',
    message: callNow,
  },
  'headache-chronic': {
    choice: 'I often have a headache or often take painkillers',
    message: () => 'Talk to your GP about this, also if you already take magnesium.',
  },
  'pre-eclampsia': {
    choice: 'I am pregnant and have a headache, see stars, have pain high in my belly or am suddenly swollen',
    message: () => 'Call your midwife or the hospital now, also outside office hours.',
  },
  kidney: {
    choice: 'I have kidney disease or reduced kidney function',
    message: () =>
      'Talk to your doctor first about magnesium, also about an antacid or laxative with magnesium. Until then, take no magnesium that you bought yourself. Was it prescribed? Call the doctor who prescribed it.',
  },
  'refeeding-criteria': {
    choice: 'I have eaten almost nothing for days, have lost much weight or have an eating disorder',
    message: () =>
      'Call your GP today. Do not start with large meals, and until then take no supplement that you bought yourself. Was it prescribed? Call the doctor who prescribed it.',
  },
  'deficiency-not-by-symptoms': {
    choice: 'I think my symptoms show that I get too little magnesium',
    message: () =>
      'Symptoms cannot tell you that. If you want to be sure, ask your GP whether a blood test makes sense.',
  },
};
