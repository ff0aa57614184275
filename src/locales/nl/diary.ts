import type { DiaryWords, Formats } from '../words.js';

export function diary(formats: Formats): DiaryWords {
  return {
    print: 'Druk een dagboek af',
    title: ({ weeks }) => `Dagboek voor ${formats.number(weeks)} weken`,
    begun: 'Begonnen op',
    week: ({ index }) => `Week ${formats.number(index)}`,
    day: 'Dag',
    date: 'Datum',
    withFood: 'Bij eten',
    stool: 'Ontlasting: gewoon of dun',
    note: 'Notitie',
    topic: 'Mijn onderwerp',
    topicMark: 'Mijn onderwerp, 0\u00a0tot\u00a010',
  };
}
