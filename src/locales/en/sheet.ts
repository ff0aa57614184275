import type { Formats, SheetWords } from '../words.js';

export function sheet(formats: Formats): SheetWords {
  return {
    print: 'Print',
    printed: ({ date }) => `Printed on ${date}`,
    name: 'Name',
    figures: 'A day',
    plan: 'Schedule',
    time: 'Time',
    what: 'What',
    magnesium: 'Magnesium',
    hoursApart: ({ hours }) => `no magnesium for ${formats.hours(hours)} before and after`,
    hoursAfterAndBefore: ({ hoursAfter, hoursBefore }) =>
      `no magnesium for ${formats.hours(hoursBefore)} before and ${formats.hours(hoursAfter)} after`,
    hoursLater: ({ hours }) => `always first; magnesium only ${formats.hours(hours)} later`,
    medicineTimes:
      'Do you take a medicine at another time? Then keep the same hours. Move the magnesium, not your medicine.',
    findings: 'Reasons and points to note',
    answers: 'Answers',
    notes: 'Notes',
    knowledge: ({ version, hash }) => `Knowledge version ${version} (${hash})`,
  };
}
