import type { Knowledge, PlanRules } from '../engine/types.js';
import type { Cited } from './cited.js';
import type { SafetyRuleId } from './safety-rules.js';

type StrictPlan = Cited<PlanRules> & { stopWhen: readonly SafetyRuleId[] };

/**
 * Two intakes are what the German risk institute asks of a 250 mg product; the hours between them, the slow start and
 * the review are our choice.
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
  sources: ['bfr2017', 'editorial'],
} as const satisfies StrictPlan;

/** An effervescent tablet is drunk, so it answers a wish for liquid. */
export const preferredUnits = {
  powder: ['scoop', 'sachet', 'gram'],
  liquid: ['ml', 'drop', 'ampoule', 'effervescent'],
} as const satisfies Knowledge['preferredUnits'];
