import { sumOf } from '../formats.js';
import { isPerhapsAbove, isSurelyEnough, type AboutLevel } from '../shown.js';
import type { DoseFigures, Formats, Words } from '../words.js';
import { professionals } from './quiz.js';

type DoseCheck = Words['doseCheck'];

/** The verdict and the finding that decided it say the same. */
export const aboveLevel = (shown: AboutLevel): string =>
  isPerhapsAbove(shown) ? 'Perhaps above the upper level' : 'Above the upper level';

/** What the chosen standard allows, and Europe does not, is never called little or enough. */
const overEuLevel = ({ overEuLevelMg }: DoseFigures): string | undefined =>
  overEuLevelMg === undefined ? undefined : 'Above the European upper level';

function within(shown: DoseFigures): string {
  const takesNone = shown.supplementMgHigh === 0;
  const over = overEuLevel(shown);
  if (over !== undefined) return over;
  // What a child takes is never called good, nor a laxative.
  if ((shown.isMinor || shown.isDoubted) && !takesNone) return 'Not above the upper level';
  if (shown.gapMg === undefined) return 'Not too much';
  const enough = isSurelyEnough(shown) ? 'Enough' : 'Probably enough';
  return takesNone ? `${enough} from your food` : `${enough}, not too much`;
}

function verdict(formats: Formats): DoseCheck['verdict'] {
  return {
    heading: 'Outcome',
    titles: {
      within,
      below: (shown) => overEuLevel(shown) ?? 'Below the reference intake',
      above: aboveLevel,
      'ask-professional': ({ professional, refer }) =>
        refer === 'gp-today' ? 'Call your GP today' : `Talk to ${professional || professionals.doctor} first`,
      emergency: () => 'Call now',
      incomplete: ({ supplementMg }) =>
        supplementMg === undefined ? 'Fill in what you take' : 'Not everything is filled in',
    },
    sum: ({ supplementMg, supplementMgHigh = supplementMg, upperLevelMg, onSkin }) => {
      if (supplementMg === undefined || supplementMgHigh === undefined) return '';
      if (supplementMgHigh > 0)
        return `You take ${sumOf(formats.mgFromTo, { lowMg: supplementMg, highMg: supplementMgHigh, upperLevelMg })}.`;
      return onSkin ? 'What you use on your skin does not count.' : 'You take nothing with magnesium.';
    },
    limit: ({ upperLevelMg, overEuLevelMg: euLevelMg }) =>
      euLevelMg === undefined
        ? `The upper level is ${formats.mg(upperLevelMg)}.`
        : `The European upper level is ${formats.mg(euLevelMg)}, the American one ${formats.mg(upperLevelMg)}.`,
    askText: 'So there is no day plan here. Feel free to take this page with you.',
    incompleteText: 'Your outcome will appear here once everything is filled in.',
    missing: 'Still to do',
    toDay: 'To your day',
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
      signs: 'Symptoms',
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
    notes: 'Please note',
    take: ({ count, supplement }) =>
      count === 0.5 ? `a half ${supplement}` : `${formats.number(count, 2)} × ${supplement}`,
    takeNumbered: ({ count, index, supplement }) =>
      `${formats.number(count, 2)} × item ${formats.number(index)} (${supplement})`,
  };
}
