import { sumOf } from '../formats.js';
import { isPerhapsAbove, isSurelyEnough, type AboutLevel } from '../shown.js';
import type { DoseFigures, Formats, Words } from '../words.js';
import { professionals } from './quiz.js';

type DoseCheck = Words['doseCheck'];

/** The verdict and the finding that decided it say the same. */
export const aboveLevel = (shown: AboutLevel): string =>
  isPerhapsAbove(shown) ? 'Misschien boven de bovengrens' : 'Boven de bovengrens';

/** What the chosen standard allows, and Europe does not, is never called little or enough. */
const overEuLevel = ({ overEuLevelMg }: DoseFigures): string | undefined =>
  overEuLevelMg === undefined ? undefined : 'Boven de Europese bovengrens';

function within(shown: DoseFigures): string {
  const takesNone = shown.supplementMgHigh === 0;
  const over = overEuLevel(shown);
  if (over !== undefined) return over;
  // What a child takes is never called good, nor a laxative.
  if ((shown.isMinor || shown.isDoubted) && !takesNone) return 'Niet boven de bovengrens';
  if (shown.gapMg === undefined) return 'Niet te veel';
  const enough = isSurelyEnough(shown) ? 'Genoeg' : 'Waarschijnlijk genoeg';
  return takesNone ? `${enough} uit je eten` : `${enough}, niet te veel`;
}

function verdict(formats: Formats): DoseCheck['verdict'] {
  return {
    heading: 'Uitkomst',
    titles: {
      within,
      below: (shown) => overEuLevel(shown) ?? 'Onder de aanbeveling',
      above: aboveLevel,
      'ask-professional': ({ professional, refer }) =>
        refer === 'gp-today'
          ? 'Bel vandaag je huisarts'
          : `Overleg eerst met ${professional || professionals.doctor}`,
      emergency: () => 'Bel nu',
      incomplete: ({ supplementMg }) =>
        supplementMg === undefined ? 'Vul in wat je neemt' : 'Nog niet alles ingevuld',
    },
    sum: ({ supplementMg, supplementMgHigh = supplementMg, upperLevelMg, onSkin }) => {
      if (supplementMg === undefined || supplementMgHigh === undefined) return '';
      if (supplementMgHigh > 0)
        return `Je neemt ${sumOf(formats.mgFromTo, { lowMg: supplementMg, highMg: supplementMgHigh, upperLevelMg })}.`;
      return onSkin ? 'Wat je op de huid gebruikt, telt niet mee.' : 'Je neemt niets met magnesium.';
    },
    limit: ({ upperLevelMg, overEuLevelMg: euLevelMg }) =>
      euLevelMg === undefined
        ? `De bovengrens is ${formats.mg(upperLevelMg)}.`
        : `De Europese bovengrens is ${formats.mg(euLevelMg)}, de Amerikaanse ${formats.mg(upperLevelMg)}.`,
    askText: 'Daarom staat hier geen dagplan. Neem dit overzicht gerust mee.',
    incompleteText: 'Je uitkomst staat hier zodra alles is ingevuld.',
    missing: 'Nog te doen',
    toDay: 'Naar je dag',
  };
}

export function doseCheck(formats: Formats): DoseCheck {
  return {
    title: 'Hoeveel magnesium neem je?',
    lead: 'Vul in wat je slikt en wat je eet. Je ziet of het samen genoeg is, en of het niet te veel is.',
    start: 'Verder',
    sections: {
      taken: 'Wat je neemt',
      person: 'Over jou',
      medicines: 'Medicijnen',
      health: 'Gezondheid',
      signs: 'Klachten',
      food: 'Wat je eet',
      day: 'Je tijden',
    },
    confirm: 'Dit klopt',
    outgrown: 'Deze lijst is langer geworden. Klopt je antwoord nog?',
    food: {
      question: 'Hoeveel magnesium krijg je uit eten?',
      hint: 'Eten telt niet mee voor de bovengrens. Wel voor de vraag of je genoeg krijgt.',
      ways: {
        unsure: 'Weet ik niet',
        portions: 'Ik schat het: hoe vaak eet ik wat?',
        number: 'Ik weet het getal',
      },
      noEstimate: ({ years }) =>
        `Voor wie jonger is dan ${formats.number(years)} jaar kunnen we het niet schatten.`,
      label: 'Magnesium uit eten',
      unit: 'mg per dag',
      error: ({ most }) => `Vul een getal in, van 0 tot ${formats.number(most)}.`,
    },
    day: {
      fold: 'Wanneer je opstaat, eet en naar bed gaat',
      hint: 'Hiermee plannen we je dag. Laat je een tijd leeg, dan gaan we uit van de gewone tijd.',
      wake: 'Opstaan',
      bed: 'Naar bed',
      meals: ['Ontbijt', 'Lunch', 'Avondeten'],
      medicine: ({ medicine }) => medicine,
      time: ({ medicine, index }) => `${medicine}, tijd ${formats.number(index)}`,
      add: 'Nog een tijd',
      addTo: ({ medicine }) => `Nog een tijd voor ${medicine}`,
      remove: ({ medicine, index }) => `Verwijder tijd ${formats.number(index)} van ${medicine}`,
    },
    verdict: verdict(formats),
    notes: 'Let hierop',
    take: ({ count, supplement }) =>
      count === 0.5 ? `een halve ${supplement}` : `${formats.number(count, 2)} × ${supplement}`,
    takeNumbered: ({ count, index, supplement }) =>
      `${formats.number(count, 2)} × middel ${formats.number(index)} (${supplement})`,
  };
}
