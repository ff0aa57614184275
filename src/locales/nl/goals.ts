import type { Words } from '../words.js';

export const goals: Words['goals'] = {
  fatigue: { choice: 'Vermoeidheid' },
  energy: { choice: 'Energie' },
  nerves: { choice: 'Zenuwstelsel' },
  mind: { choice: 'Mentaal' },
  muscles: { choice: 'Spieren' },
  bones: { choice: 'Botten' },
  teeth: { choice: 'Tanden' },
  other: {
    choice: 'Iets anders, zoals slaap',
    hint: 'Daarover mogen en willen we niets beloven. Je leest straks waarom.',
  },
  sleep: { choice: 'Slaap' },
  stress: { choice: 'Stress' },
  cramps: { choice: 'Spierkramp' },
  'restless-legs': { choice: 'Rusteloze benen' },
  headache: { choice: 'Hoofdpijn' },
  cycle: { choice: 'Cyclus en overgang' },
  heart: { choice: 'Hart en bloeddruk' },
  digestion: { choice: 'Stoelgang' },
  sport: { choice: 'Sport' },
};

export const goalOther: Words['goalOther'] = {
  title: 'Je koos: iets anders',
  text: 'Over andere onderwerpen, zoals slaap, doen we geen belofte. Daarvoor is geen uitspraak over magnesium goedgekeurd. Dit advies gaat dus alleen over hoeveel magnesium je binnenkrijgt.',
  helps:
    'Je huisarts zoekt naar de oorzaak van een klacht en kent de aanpak die daarbij hoort. Op thuisarts.nl lees je wat je zelf kunt doen.',
};
