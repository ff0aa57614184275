import type { DiaryWords, Formats } from '../words.js';

export function diary(formats: Formats): DiaryWords {
  return {
    print: 'Print a diary',
    title: ({ weeks }) => `Diary for ${formats.number(weeks)} weeks`,
    begun: 'Begun on',
    week: ({ index }) => `Week ${formats.number(index)}`,
    day: 'Day',
    date: 'Date',
    withFood: 'With food',
    stool: 'Stool: ordinary or loose',
    note: 'Note',
    topic: 'My topic',
    topicMark: 'My topic, 0\u00a0to\u00a010',
  };
}
