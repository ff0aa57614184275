import type { CalendarWords, Formats } from '../words.js';

/** A calendar is often shared: nothing in it speaks of medicines, conditions or other answers. */
export function calendar(formats: Formats): CalendarWords {
  return {
    save: 'Zet in je agenda',
    fileName: 'magnesium',
    event: ({ mg }) => `Magnesium, ${formats.mg(mg)}`,
    eventLessAtFirst: ({ mg, days }) =>
      `Magnesium, ${formats.mg(mg)} (de eerste ${formats.days(days)} minder)`,
    withWater: 'Neem het in met een glas water.',
    review: ({ days }) => `Kijk na ${formats.days(days)} of je het nog nodig hebt.`,
    otherTime: 'Wil je een andere tijd? Kijk dan eerst of die bij je advies past.',
    otherTimeTaken: 'Wil je een andere tijd? Kijk dan eerst in de dosischeck.',
  };
}
