import { hasRoom, planDay, type Candidate, type Day } from './day-planner.js';
import { minutesFrom, minutesOf, separationsOf, type Night, type Separation } from './hours.js';
import type { DosePlan, Facts, Knowledge, PlanRules } from './types.js';

/** The visitor's own night, or the usual one. */
export const nightOf = ({ plan }: Knowledge, { bed, wake }: Facts): Night => ({
  bed: bed ?? plan.defaultBed,
  wake: wake ?? plan.defaultWake,
});

function isAsleep(at: string, { bed, wake }: Night): boolean {
  const since = minutesFrom(minutesOf(bed), minutesOf(at));
  return since > 0 && since < minutesFrom(minutesOf(bed), minutesOf(wake));
}

/** The meals and bedtime; an assumed meal at which this visitor sleeps is no moment. */
function candidatesOf(knowledge: Knowledge, facts: Facts): Candidate[] {
  const night = nightOf(knowledge, facts);
  const [breakfast, lunch, dinner] = facts.meals ?? knowledge.plan.defaultMeals;
  const meals: Candidate[] = [
    { moment: 'breakfast', at: breakfast },
    { moment: 'lunch', at: lunch },
    { moment: 'dinner', at: dinner },
  ];
  const awake = facts.meals ? meals : meals.filter(({ at }) => !isAsleep(at, night));
  return [...awake, { moment: 'bedtime', at: night.bed }];
}

/** The day of this visitor, as far as it is known; what is usual stands in for the rest. */
export const dayOf = (knowledge: Knowledge, facts: Facts): Day => ({
  candidates: candidatesOf(knowledge, facts),
  separations: separationsOf(knowledge, facts),
  night: nightOf(knowledge, facts),
  hoursBetweenIntakes: knowledge.plan.hoursBetweenIntakes,
});

/** Whether there is any moment at which magnesium would keep every hour. */
export const someMomentKeepsHours = (knowledge: Knowledge, facts: Facts): boolean =>
  hasRoom(dayOf(knowledge, facts));

type Start = Pick<DosePlan, 'startMgPerDay' | 'startDays'>;

/** A plan of these moments, but for how it begins. */
export const planOf = (
  { plan }: Knowledge,
  separations: readonly Separation[],
  moments: DosePlan['moments'],
): Omit<DosePlan, keyof Start> => ({
  elementalMgPerDay: moments.reduce((sum, { mg }) => sum + mg, 0),
  reviewAfterDays: plan.reviewAfterDays,
  stopWhen: [...plan.stopWhen],
  moments,
  gaps: separations.map(({ medicine, hoursAfterMedicine, hoursBeforeMedicine }) => ({
    medicine,
    hoursAfterMedicine,
    hoursBeforeMedicine,
    kept: true,
  })),
});

/** Steps in which amounts are named. */
const STEP_MG = 5;
const inSteps = (mg: number): number => Math.floor(mg / STEP_MG) * STEP_MG;

/**
 * Two equal intakes of a larger amount; what does not divide goes to the last. Where two find no room among the
 * medicines, one intake of what needs no splitting may: otherwise a larger gap would get no plan where a smaller one does.
 */
function waysToPropose({ splitAboveMg }: PlanRules, mg: number): number[][] {
  const once = [Math.min(mg, splitAboveMg)];
  const half = inSteps(mg / 2);
  return mg > splitAboveMg ? [[half, mg - half], once] : [once];
}

/**
 * A day plan of at most the amount asked for.
 * @returns null when no moment keeps every medicine's hours.
 */
export function planDose(knowledge: Knowledge, facts: Facts, targetMg: number): DosePlan | null {
  const rules = knowledge.plan;
  const day = dayOf(knowledge, facts);
  const intakes = planDay(day, waysToPropose(rules, targetMg));
  if (!intakes) return null;
  const moments = intakes.map(({ at, moment, intake }) => ({ at, moment, mg: intake }));
  const plan = planOf(knowledge, day.separations, moments);
  const startMgPerDay = inSteps(plan.elementalMgPerDay * rules.startShare);
  return { ...plan, startMgPerDay, startDays: rules.startDays };
}
