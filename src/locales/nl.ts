import { counted, intlFormats, rangeInWords } from './formats.js';
import { calendar } from './nl/calendar.js';
import { diary } from './nl/diary.js';
import { claimCompanions, claims } from './nl/claims.js';
import { doseCheck } from './nl/dose-check.js';
import { evidence, formNotes, formUses } from './nl/evidence.js';
import { findings } from './nl/findings.js';
import { foodDay } from './nl/food-day.js';
import { foodTable } from './nl/food-table.js';
import { forms, units } from './nl/forms.js';
import { goalOther, goals } from './nl/goals.js';
import { conditions, medicines } from './nl/medicines.js';
import { diet, facts, questions, supplements } from './nl/questions.js';
import { debug, help, outcomes, professionals, quiz, together } from './nl/quiz.js';
import { host } from './nl/host.js';
import { measures } from './nl/measures.js';
import { ownFoods } from './nl/own-foods.js';
import { reasons } from './nl/reasons.js';
import { redFlags } from './nl/red-flags.js';
import { result } from './nl/result.js';
import { sheet } from './nl/sheet.js';
import type { Formats, Words } from './words.js';

const intl = intlFormats('nl', { thousands: '.' });
const formats: Formats = {
  ...intl,
  mgFromTo: rangeInWords(intl, 'tot'),
  days: (count) => counted(intl, count, 'dag', 'dagen'),
  hours: (count) => counted(intl, count, 'uur', 'uur'),
  clock: (time) => `${time.replace(/^0/, '')} uur`,
};

/** Dutch: the first language, plain words, spoken to one person. */
export const nl: Words = {
  lang: 'nl',
  name: 'Nederlands',
  ...formats,
  forms,
  units: units(formats),
  medicines,
  conditions,
  redFlags,
  findings: findings(formats),
  reasons: reasons(formats),
  claims,
  claimCompanions: claimCompanions(formats),
  goals,
  goalOther,
  evidence,
  formUses,
  formNotes,
  questions,
  diet,
  supplements: supplements(formats),
  facts,
  professionals,
  outcomes: outcomes(formats),
  help,
  quiz: quiz(formats),
  doseCheck: doseCheck(formats),
  result: result(formats),
  calendar: calendar(formats),
  sheet: sheet(formats),
  diary: diary(formats),
  measures,
  foodTable: foodTable(formats),
  foodDay: foodDay(formats),
  ownFoods: ownFoods(formats),
  host,
  debug: debug(),
  together,
};
