import { counted, intlFormats, rangeInWords } from './formats.js';
import { calendar } from './en/calendar.js';
import { diary } from './en/diary.js';
import { claimCompanions, claims } from './en/claims.js';
import { doseCheck } from './en/dose-check.js';
import { evidence, formNotes, formUses } from './en/evidence.js';
import { findings } from './en/findings.js';
import { foodDay } from './en/food-day.js';
import { foodTable } from './en/food-table.js';
import { forms, units } from './en/forms.js';
import { goalOther, goals } from './en/goals.js';
import { conditions, medicines } from './en/medicines.js';
import { diet, facts, questions, supplements } from './en/questions.js';
import { debug, help, outcomes, professionals, quiz, together } from './en/quiz.js';
import { host } from './en/host.js';
import { measures } from './en/measures.js';
import { ownFoods } from './en/own-foods.js';
import { reasons } from './en/reasons.js';
import { redFlags } from './en/red-flags.js';
import { result } from './en/result.js';
import { sheet } from './en/sheet.js';
import type { Formats, Words } from './words.js';

const intl = intlFormats('en-GB', { thousands: ',' });
const formats: Formats = {
  ...intl,
  mgFromTo: rangeInWords(intl, 'to'),
  days: (count) => counted(intl, count, 'day', 'days'),
  hours: (count) => counted(intl, count, 'hour', 'hours'),
  clock: (time) => time,
};

/** English: plain and British, and what a page in another language falls back to. */
export const en: Words = {
  lang: 'en',
  name: 'English',
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
