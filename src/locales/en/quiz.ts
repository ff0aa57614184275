import { figure, word } from '../shown.js';
import type { Formats, Words } from '../words.js';
import { localCrisisLine } from './red-flags.js';

/** What this is and what it is not; said before the first question and beside the result. */
export const purpose =
  'This is information for healthy adults about food and supplements. We diagnose nothing and treat nothing.';

export const professionals: Words['professionals'] = {
  emergency: 'the emergency number',
  crisis: 'the crisis line',
  'gp-today': 'your GP, today',
  gp: 'your GP',
  doctor: 'your doctor',
  pharmacist: 'your pharmacist',
  midwife: 'your midwife or doctor',
  prescriber: 'the prescriber',
};

export const help: Words['help'] = {
  call: ({ number }) => `Call ${number}`,
  localCrisisLine,
};

export function outcomes(formats: Formats): Words['outcomes'] {
  return {
    form: {
      title: (shown) =>
        `${formats.mg(figure(shown, 'mg'))} a day as ${word(shown, 'form')} fits your answers`,
      text: 'This is pure magnesium, beside what you eat. Food makes up the difference just as well.',
    },
    'food-first': {
      title: () => 'Start with your food',
      text: 'A supplement is not the first step now. Below are portions that get you closer.',
    },
    'nothing-needed': {
      title: () => 'You do not need to buy anything',
      text: 'If you change what you eat, do the test again.',
    },
    'ask-professional': {
      title: (shown) => `Talk to ${word(shown, 'professional') || professionals.doctor} first`,
      text: 'So we name no form, dose or product here. Feel free to take this page with you.',
    },
    emergency: {
      title: (shown) => `Call ${word(shown, 'number') || '112'} now`,
      text: 'Do not wait. This comes first.',
    },
    incomplete: {
      title: () => 'We do not know enough yet',
      text: 'Answer the questions that are still open. Without those answers we name no dose and no product.',
    },
  };
}

export function quiz(formats: Formats): Words['quiz'] {
  return {
    title: 'Which magnesium suits you?',
    lead: 'Answer a few questions. You will read whether you need anything, and if so: which form, how much and when.',
    purpose,
    aboutTime: 'About twelve short questions. It takes a few minutes.',
    privacy: {
      result: 'Your answers stay on this device and are not kept. This site only gets the outcome.',
      reasons:
        'Your answers are not kept. This site gets the outcome with the reasons. Those may tell something about your health.',
      answers:
        'This site gets the outcome with the reasons. Your answers themselves only go along if you say yes to that at the end.',
    },
    start: 'Start',
    next: 'Next',
    back: 'Back',
    restart: 'Start again',
    edit: 'Change',
    save: 'Save',
    cancel: 'Cancel',
    progress: ({ index, total }) => `Question ${formats.number(index)} of ${formats.number(total)}`,
    search: 'Search this list',
    found: ({ count, total }) =>
      count === 0
        ? 'Nothing found. Try another word.'
        : `${formats.number(count)} of ${formats.number(total)} found`,
    catalogError: 'The products could not be loaded. The advice holds without them.',
    open: 'Take the magnesium test',
    close: 'Close',
    dialogName: 'Magnesium test',
    yourAnswers: 'Your answers',
    editAnswer: ({ question }) => `Change: ${question}`,
    notAnswered: 'Not filled in',
    changed: 'Your answer has been changed. The advice was worked out again.',
    prefilled: 'Filled in by this site beforehand: is this right?',
    years: ({ years }) => `${formats.number(years, 1)} years`,
    failed: {
      title: 'Something went wrong',
      text: 'That is our doing, not yours. Without a sure outcome we give no advice. Please try again.',
    },
    consent: {
      title: 'May this site have your answers?',
      text: 'They then go to the owner of this site, including your answers about your health and your medicines. Your advice does not change.',
      yes: 'Yes, pass on my answers',
      no: 'No, keep them here',
      thanks: 'Your answers have been passed on to this site.',
      declined: 'Your answers have not been passed on.',
    },
  };
}

export function debug(): Words['debug'] {
  return {
    heading: 'For the builder of this site',
    version: 'Version',
    knowledge: 'Knowledge',
    hash: 'Hash',
    problems: 'Problems in the settings',
    noProblems: 'No problems found in the settings.',
    problem: ({ element, attribute, value, expected }) =>
      `${element}, ${attribute}: got "${value}", expected ${expected}.`,
    trace: 'What the rules saw',
    truths: { yes: 'yes', no: 'no', unknown: 'unknown' },
    weight: 'weight',
    saw: 'saw',
    formRead: ({ product, form }) => `${product}: form read from the name (${form}).`,
    formUnread: ({ product }) => `${product}: form not recognised, so not shown.`,
  };
}

export const together: Words['together'] = {
  toDoseCheck: 'Put this in the dose check',
  toQuiz: 'Go on in the quiz',
};
