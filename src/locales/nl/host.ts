import type { HostTexts } from '../host-words.js';

/** Beside what comes from whoever put this on their site. */
export const host: HostTexts = {
  by: 'Van deze site',
  byTitle: ({ title }) => `${title} (van deze site)`,
  byReason: ({ text }) => `${text} (van deze site)`,
  question: 'Vraag van deze site',
  section: 'Vragen van deze site',
  none: 'Geen van deze',
  unsure: 'Weet ik niet',
  choose: 'Kies een antwoord.',
  chooseMore: 'Kies een of meer antwoorden, of zeg dat geen ervan past.',
  fill: 'Vul een getal in.',
  remark: 'Opmerking van deze site',
  held: {
    title: 'Deze site is hier voorzichtiger',
    text: 'Bij jouw antwoorden houdt deze site een stap meer aan dan de algemene regels.',
  },
  source: 'Opgegeven door deze site',
  debug: {
    heading: 'Kennis van de host',
    findings: 'Bevindingen',
    questions: 'Vragen',
    outcomes: 'Strengere uitkomsten',
    weights: 'Gewichten van vormen',
  },
};
