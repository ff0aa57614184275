import type { CalendarWords, Formats } from '../words.js';

/** A calendar is often shared: nothing in it speaks of medicines, conditions or other answers. */
export function calendar(formats: Formats): CalendarWords {
  return {
    save: 'Add to your calendar',
    fileName: 'magnesium',
    event: ({ mg }) => `Magnesium, ${formats.mg(mg)}`,
    eventLessAtFirst: ({ mg, days }) =>
      `Magnesium, ${formats.mg(mg)} (less for the first ${formats.days(days)})`,
    withWater: 'Take it with a glass of water.',
    review: ({ days }) => `After ${formats.days(days)}, see whether you still need it.`,
    otherTime: 'Would another time suit you better? First see whether it fits your advice.',
    otherTimeTaken: 'Would another time suit you better? First look in the dose check.',
  };
}
