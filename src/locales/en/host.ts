import type { HostTexts } from '../host-words.js';

/** Beside what comes from whoever put this on their site. */
export const host: HostTexts = {
  by: 'From this site',
  byTitle: ({ title }) => `${title} (from this site)`,
  byReason: ({ text }) => `${text} (from this site)`,
  question: 'A question from this site',
  section: 'Questions from this site',
  none: 'None of these',
  unsure: 'I don’t know',
  choose: 'Choose an answer.',
  chooseMore: 'Choose one or more answers, or say that none of them fits.',
  fill: 'Fill in a number.',
  remark: 'A remark from this site',
  held: {
    title: 'This site is more careful here',
    text: 'With your answers, this site goes one step further than the general rules do.',
  },
  source: 'Given by this site',
  debug: {
    heading: 'Knowledge of the host',
    findings: 'Findings',
    questions: 'Questions',
    outcomes: 'Stricter outcomes',
    weights: 'Weights of forms',
  },
};
