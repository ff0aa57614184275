import { figure, word } from '../shown.js';
import type { Formats, Words } from '../words.js';
import { localCrisisLine } from './red-flags.js';

/** What this is and what it is not; said before the first question and beside the result. */
export const purpose =
  'Dit is informatie voor gezonde volwassenen over eten en supplementen. We stellen geen diagnose en behandelen niets.';

export const professionals: Words['professionals'] = {
  emergency: 'het alarmnummer',
  crisis: 'de crisislijn',
  'gp-today': 'je huisarts, vandaag nog',
  gp: 'je huisarts',
  doctor: 'je arts',
  pharmacist: 'je apotheker',
  midwife: 'je verloskundige of arts',
  prescriber: 'de arts die het voorschreef',
};

export const help: Words['help'] = {
  call: ({ number }) => `Bel ${number}`,
  localCrisisLine,
};

export function outcomes(formats: Formats): Words['outcomes'] {
  return {
    form: {
      title: (shown) =>
        `${formats.mg(figure(shown, 'mg'))} per dag als ${word(shown, 'form')} past bij je antwoorden`,
      text: 'Het gaat om puur magnesium, naast wat je eet. Met eten kun je het verschil net zo goed aanvullen.',
    },
    'food-first': {
      title: () => 'Begin bij je eten',
      text: 'Een supplement is nu niet de eerste stap. Hieronder staan porties die je verder brengen.',
    },
    'nothing-needed': {
      title: () => 'Je hoeft niets te kopen',
      text: 'Ga je anders eten, doe de test dan nog eens.',
    },
    'ask-professional': {
      title: (shown) => `Overleg eerst met ${word(shown, 'professional') || professionals.doctor}`,
      text: 'Daarom noemen we hier geen vorm, dosis of product. Neem dit overzicht gerust mee.',
    },
    emergency: {
      title: (shown) => `Bel nu ${word(shown, 'number') || '112'}`,
      text: 'Wacht niet af. Dit gaat voor.',
    },
    incomplete: {
      title: () => 'We weten nog niet genoeg',
      text: 'Beantwoord de vragen die nog openstaan. Zonder die antwoorden noemen we geen dosis en geen product.',
    },
  };
}

export function quiz(formats: Formats): Words['quiz'] {
  return {
    title: 'Welk magnesium past bij je?',
    lead: 'Beantwoord een paar vragen. Je leest of je iets nodig hebt, en zo ja: welke vorm, hoeveel en wanneer.',
    purpose,
    aboutTime: 'Ongeveer twaalf korte vragen. Het kost een paar minuten.',
    privacy: {
      result:
        'Je antwoorden blijven op dit apparaat en worden niet bewaard. Deze site krijgt alleen de uitkomst.',
      reasons:
        'Je antwoorden worden niet bewaard. Deze site krijgt de uitkomst met de redenen erbij. Daarin kan iets over je gezondheid staan.',
      answers:
        'Deze site krijgt de uitkomst met de redenen erbij. Je antwoorden zelf gaan alleen mee als je daar aan het eind ja op zegt.',
    },
    start: 'Begin',
    next: 'Volgende',
    back: 'Vorige',
    restart: 'Opnieuw beginnen',
    edit: 'Pas aan',
    save: 'Opslaan',
    cancel: 'Annuleren',
    progress: ({ index, total }) => `Vraag ${formats.number(index)} van ${formats.number(total)}`,
    catalogError: 'De producten konden niet worden geladen. Het advies klopt ook zonder.',
    open: 'Doe de magnesiumtest',
    close: 'Sluiten',
    dialogName: 'Magnesiumtest',
    yourAnswers: 'Je antwoorden',
    editAnswer: ({ question }) => `Pas aan: ${question}`,
    notAnswered: 'Niet ingevuld',
    changed: 'Je antwoord is aangepast. Het advies is opnieuw berekend.',
    prefilled: 'Vooraf ingevuld door deze site: klopt dit?',
    years: ({ years }) => `${formats.number(years, 1)} jaar`,
    search: 'Zoek in deze lijst',
    found: ({ count, total }) =>
      count === 0
        ? 'Niets gevonden. Probeer een ander woord.'
        : `${formats.number(count)} van ${formats.number(total)} gevonden`,
    failed: {
      title: 'Er ging iets mis',
      text: 'Dat ligt aan ons, niet aan jou. Zonder zekere uitkomst geven we geen advies. Probeer het opnieuw.',
    },
    consent: {
      title: 'Mag deze site je antwoorden krijgen?',
      text: 'Ze gaan dan naar de eigenaar van deze site. Ook je antwoorden over je gezondheid en je medicijnen. Je advies verandert er niet door.',
      yes: 'Ja, geef mijn antwoorden door',
      no: 'Nee, houd ze hier',
      thanks: 'Je antwoorden zijn doorgegeven aan deze site.',
      declined: 'Je antwoorden zijn niet doorgegeven.',
    },
  };
}

export function debug(): Words['debug'] {
  return {
    heading: 'Voor de bouwer van deze site',
    version: 'Versie',
    knowledge: 'Kennis',
    hash: 'Controlegetal',
    problems: 'Problemen in de instellingen',
    noProblems: 'Geen problemen gevonden in de instellingen.',
    problem: ({ element, attribute, value, expected }) =>
      `${element}, ${attribute}: "${value}" gekregen, ${expected} verwacht.`,
    trace: 'Wat de regels zagen',
    truths: { yes: 'ja', no: 'nee', unknown: 'onbekend' },
    weight: 'gewicht',
    saw: 'zag',
    formRead: ({ product, form }) => `${product}: vorm gelezen uit de naam (${form}).`,
    formUnread: ({ product }) => `${product}: vorm niet herkend, dus niet getoond.`,
  };
}

export const together: Words['together'] = {
  toDoseCheck: 'Zet dit in de dosischeck',
  toQuiz: 'Ga verder in de keuzehulp',
};
