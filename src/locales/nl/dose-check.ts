import { sumOf } from '../formats.js';
import type { DoseFigures, Formats, Words } from '../words.js';
import { professionals } from './quiz.js';

type DoseCheck = Words['doseCheck'];

function verdict(formats: Formats): DoseCheck['verdict'] {
  const isNothing = ({ supplementMgHigh }: DoseFigures): boolean => supplementMgHigh === 0;
  return {
    heading: 'Uitkomst',
    titles: {
      within: (shown) => {
        if (shown.gapMg === undefined) return 'Niet te veel';
        return isNothing(shown) ? 'Genoeg uit je eten' : 'Genoeg, niet te veel';
      },
      below: () => 'Onder de aanbeveling',
      above: ({ supplementMg, upperLevelMg }) =>
        supplementMg !== undefined && upperLevelMg !== undefined && supplementMg <= upperLevelMg
          ? 'Misschien boven de bovengrens'
          : 'Boven de bovengrens',
      'ask-professional': ({ professional }) => `Overleg eerst met ${professional || professionals.doctor}`,
      emergency: () => 'Bel nu',
      incomplete: ({ supplementMg }) =>
        supplementMg === undefined ? 'Vul in wat je neemt' : 'Nog niet alles ingevuld',
    },
    sum: ({ supplementMg, supplementMgHigh = supplementMg }) => {
      if (supplementMg === undefined || supplementMgHigh === undefined) return '';
      if (supplementMgHigh === 0) return 'Je neemt niets met magnesium.';
      return `Je neemt ${sumOf(formats, supplementMg, supplementMgHigh)}.`;
    },
    limit: ({ upperLevelMg }) => `De bovengrens is ${formats.mg(upperLevelMg)}.`,
    askText: 'Daarom staat hier geen dagplan. Neem dit overzicht gerust mee.',
    incompleteText: 'Je uitkomst staat hier zodra alles is ingevuld.',
    missing: 'Nog te doen',
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
    take: ({ count, supplement }) => `${formats.number(count, 2)} × ${supplement}`,
  };
}
