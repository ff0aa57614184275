import type { BesideAdvice, Knowledge, PlanRules } from '../engine/types.js';
import type { Cited } from './cited.js';
import type { SafetyRuleId } from './safety-rules.js';

type StrictPlan = Cited<PlanRules> & { stopWhen: readonly SafetyRuleId[] };

/**
 * Two intakes are what the German risk institute asks of a 250 mg product; with a meal is what the text of a magnesium
 * medicine says; of more at once a smaller share is taken up. The hours between them, the slow start and the review are
 * our choice.
 */
export const plan = {
  roundDownToMg: 10,
  startShare: 0.5,
  startDays: 7,
  splitAboveMg: 200,
  reviewAfterDays: 28,
  stopWhen: ['flag-diarrhoea-persists', 'flag-hypermagnesaemia-early', 'flag-hypermagnesaemia'],
  hoursBetweenIntakes: 3,
  defaultMeals: ['08:00', '12:30', '18:00'],
  defaultWake: '07:00',
  defaultBed: '23:00',
  otherMedicine: { hours: 4, usualTimes: ['08:00', '22:00'] },
  sources: ['bfr2017', 'emc2678', 'fine1991', 'editorial'],
} as const satisfies StrictPlan;

export const besideAdvice = {
  keeping: { sources: ['editorial', 'none'] },
  trials: { lowWeeks: 8, highWeeks: 24, sources: ['pouteau2018', 'schutten2021'] },
  alcohol: { sources: ['invite-risk'] },
  vitaminB6: { sources: ['efsa2023-b6'] },
  notEnough: { sources: ['editorial', 'ntvg2002'] },
  firstHelp: {
    sleep: { sources: ['bsl-insomnia', 'nhg-sleep'] },
    stress: { sources: ['none'] },
    'restless-legs': { sources: ['cm-rls'] },
    headache: { sources: ['none'] },
  },
} as const satisfies Cited<BesideAdvice>;

/** An effervescent tablet is drunk, so it answers a wish for liquid. */
export const preferredUnits = {
  powder: ['scoop', 'sachet', 'gram'],
  liquid: ['ml', 'drop', 'ampoule', 'effervescent'],
} as const satisfies Knowledge['preferredUnits'];
