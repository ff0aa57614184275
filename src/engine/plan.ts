import type { ClockTime, DosePlan, Facts, Knowledge, Meal, PlanRules } from './types.js';

const MINUTES_A_DAY = 24 * 60;
const MEALS: readonly Meal[] = ['breakfast', 'lunch', 'dinner'];

export function minutesOf(time: ClockTime): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** A medicine whose hours have to be kept, with the times at which it is taken. */
export interface Separation {
  medicine: string;
  hoursAfterMedicine: number;
  /** null: on the same day magnesium never comes before the medicine. */
  hoursBeforeMedicine: number | null;
  times: readonly ClockTime[];
}

/** The hours to keep for the medicines a visitor takes; usual times stand in where the visitor's own are unknown. */
export function separationsOf(knowledge: Knowledge, facts: Facts): Separation[] {
  const { hours, usualTimes } = knowledge.plan.otherMedicine;
  return (facts.medicines ?? []).flatMap((id) => {
    const own = facts.medicineTimes?.[id];
    if (id === 'other') {
      return [
        { medicine: id, hoursAfterMedicine: hours, hoursBeforeMedicine: hours, times: own ?? usualTimes },
      ];
    }
    const row = knowledge.medicines[id];
    if (!row?.separation) return [];
    const { hoursAfterMedicine, hoursBeforeMedicine } = row.separation;
    return [{ medicine: id, hoursAfterMedicine, hoursBeforeMedicine, times: own ?? row.usualTimes }];
  });
}

const minutesFrom = (start: number, end: number): number => (end - start + MINUTES_A_DAY) % MINUTES_A_DAY;

function keepsDose(at: number, medicine: number, separation: Separation): boolean {
  const { hoursAfterMedicine, hoursBeforeMedicine } = separation;
  if (hoursBeforeMedicine === null) return at - medicine >= hoursAfterMedicine * 60;
  // A dose of the same minute is "zero hours after", not "a day before".
  const after = minutesFrom(medicine, at);
  const before = minutesFrom(at, medicine);
  return after >= hoursAfterMedicine * 60 && before >= hoursBeforeMedicine * 60;
}

/** Whether magnesium at this moment keeps every hour, the day before and the day after included. */
export function keepsHours(at: ClockTime, separations: readonly Separation[]): boolean {
  return separations.every((separation) =>
    separation.times.every((time) => keepsDose(minutesOf(at), minutesOf(time), separation)),
  );
}

function mealTimes(knowledge: Knowledge, facts: Facts): Record<Meal, ClockTime> {
  const [breakfast, lunch, dinner] = facts.meals ?? knowledge.plan.defaultMeals;
  return { breakfast, lunch, dinner };
}

/** Whether there is any meal at which magnesium would keep every hour. */
export function someMealKeepsHours(knowledge: Knowledge, facts: Facts): boolean {
  const times = mealTimes(knowledge, facts);
  const separations = separationsOf(knowledge, facts);
  return MEALS.some((meal) => keepsHours(times[meal], separations));
}

/** Equal shares in whole steps of 5 mg; what does not divide goes to the last. */
function shares(mg: number, count: number): number[] {
  const share = Math.floor(mg / count / 5) * 5;
  return Array.from({ length: count }, (_, i) => (i < count - 1 ? share : mg - share * (count - 1)));
}

interface Attempt {
  mg: number;
  sets: readonly (readonly Meal[])[];
}

/**
 * What to try, most first. Where two intakes find no room among the medicines, one intake of what needs no splitting
 * may: otherwise a larger gap would get no plan where a smaller one does.
 */
function attempts({ splitAboveMg, oneMoment, twoMoments }: PlanRules, mg: number): Attempt[] {
  const once = { mg: Math.min(mg, splitAboveMg), sets: oneMoment };
  return mg > splitAboveMg ? [{ mg, sets: twoMoments }, once] : [once];
}

/**
 * A day plan at fixed meal moments, of at most the amount asked for.
 * @returns null when no moment keeps every medicine's hours.
 */
export function planDose(knowledge: Knowledge, facts: Facts, targetMg: number): DosePlan | null {
  const rules = knowledge.plan;
  const times = mealTimes(knowledge, facts);
  const separations = separationsOf(knowledge, facts);
  const fits = (set: readonly Meal[]): boolean => set.every((meal) => keepsHours(times[meal], separations));
  const [found] = attempts(rules, targetMg).flatMap(({ mg, sets }) => {
    const meals = sets.find(fits);
    return meals ? [{ mg, meals }] : [];
  });
  if (!found) return null;
  const parts = shares(found.mg, found.meals.length);
  return {
    elementalMgPerDay: found.mg,
    startMgPerDay: Math.floor((found.mg * rules.startShare) / 5) * 5,
    startDays: rules.startDays,
    reviewAfterDays: rules.reviewAfterDays,
    stopWhen: [...rules.stopWhen],
    moments: found.meals.map((meal, i) => ({ at: times[meal], moment: meal, mg: parts[i] as number })),
    gaps: separations.map(({ medicine, hoursAfterMedicine, hoursBeforeMedicine }) => ({
      medicine,
      hoursAfterMedicine,
      hoursBeforeMedicine,
      kept: true,
    })),
  };
}
