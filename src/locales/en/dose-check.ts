import { sumOf } from '../formats.js';
import type { DoseFigures, Formats, Words } from '../words.js';
import { professionals } from './quiz.js';

type DoseCheck = Words['doseCheck'];

function verdict(formats: Formats): DoseCheck['verdict'] {
  const isNothing = ({ supplementMgHigh }: DoseFigures): boolean => supplementMgHigh === 0;
  return {
    heading: 'Outcome',
    titles: {
      within: (shown) => {
        if (shown.gapMg === undefined) return 'Not too much';
        return isNothing(shown) ? 'Enough from your food' : 'Enough, not too much';
      },
      below: () => 'Below the reference intake',
      above: ({ supplementMg, upperLevelMg }) =>
        supplementMg !== undefined && upperLevelMg !== undefined && supplementMg <= upperLevelMg
          ? 'Perhaps above the upper level'
          : 'Above the upper level',
      'ask-professional': ({ professional }) => `Talk to ${professional || professionals.doctor} first`,
      emergency: () => 'Call now',
      incomplete: ({ supplementMg }) =>
        supplementMg === undefined ? 'Fill in what you take' : 'Not everything is filled in',
    },
    sum: ({ supplementMg, supplementMgHigh = supplementMg }) => {
      if (supplementMg === undefined || supplementMgHigh === undefined) return '';
      if (supplementMgHigh === 0) return 'You take nothing with magnesium.';
      return `You take ${sumOf(formats, supplementMg, supplementMgHigh)}.`;
    },
    limit: ({ upperLevelMg }) => `The upper level is ${formats.mg(upperLevelMg)}.`,
    askText: 'So there is no day plan here. Feel free to take this page with you.',
    incompleteText: 'Your outcome stands here as soon as everything is filled in.',
    missing: 'Still to do',
  };
}

export function doseCheck(formats: Formats): DoseCheck {
  return {
    title: 'How much magnesium do you take?',
    lead: 'Fill in what you take and what you eat. You will see whether it is enough together, and not too much.',
    start: 'Continue',
    sections: {
      taken: 'What you take',
      person: 'About you',
      medicines: 'Medicines',
      health: 'Health',
      signs: 'Signs',
      food: 'What you eat',
      day: 'Your times',
    },
    confirm: 'This is right',
    outgrown: 'This list has become longer. Is your answer still right?',
    food: {
      question: 'How much magnesium do you get from food?',
      hint: 'Food does not count for the upper level. It does for whether you get enough.',
      ways: {
        unsure: "I don't know",
        portions: 'I estimate it: how often do I eat what?',
        number: 'I know the figure',
      },
      noEstimate: ({ years }) => `For anyone younger than ${formats.number(years)} we cannot estimate it.`,
      label: 'Magnesium from food',
      unit: 'mg a day',
      error: ({ most }) => `Fill in a number, from 0 to ${formats.number(most)}.`,
    },
    day: {
      fold: 'When you get up, eat and go to bed',
      hint: 'We plan your day with these. If you leave a time empty, we assume the usual one.',
      wake: 'Getting up',
      bed: 'Going to bed',
      meals: ['Breakfast', 'Lunch', 'Evening meal'],
      medicine: ({ medicine }) => medicine,
      time: ({ medicine, index }) => `${medicine}, time ${formats.number(index)}`,
      add: 'Another time',
      addTo: ({ medicine }) => `Another time for ${medicine}`,
      remove: ({ medicine, index }) => `Remove time ${formats.number(index)} of ${medicine}`,
    },
    verdict: verdict(formats),
    notes: 'Mind this',
    take: ({ count, supplement }) => `${formats.number(count, 2)} × ${supplement}`,
  };
}
