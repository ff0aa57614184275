import type { Formats, SheetWords } from '../words.js';

export function sheet(formats: Formats): SheetWords {
  return {
    print: 'Druk af',
    printed: ({ date }) => `Afgedrukt op ${date}`,
    name: 'Naam',
    figures: 'Per dag',
    plan: 'Dagschema',
    time: 'Tijd',
    what: 'Wat',
    magnesium: 'Magnesium',
    hoursApart: ({ hours }) => `${formats.hours(hours)} ervoor en erna geen magnesium`,
    hoursAfterAndBefore: ({ hoursAfter, hoursBefore }) =>
      `${formats.hours(hoursBefore)} ervoor en ${formats.hours(hoursAfter)} erna geen magnesium`,
    hoursLater: ({ hours }) => `altijd eerst; magnesium pas ${formats.hours(hours)} later`,
    medicineTimes:
      'Neem je een medicijn op een andere tijd? Houd dan dezelfde uren aan. Verschuif het magnesium, niet je medicijn.',
    findings: 'Redenen en aandachtspunten',
    answers: 'Antwoorden',
    notes: 'Notities',
    knowledge: ({ version, hash }) => `Kennisversie ${version} (${hash})`,
  };
}
