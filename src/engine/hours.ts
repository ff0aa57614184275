import type { ClockTime, Facts, Knowledge } from './types.js';

export const MINUTES_A_DAY = 24 * 60;

export function minutesOf(time: ClockTime): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** How long it is from one time of day to the next time that it is the other. */
export const minutesFrom = (start: number, end: number): number =>
  (end - start + MINUTES_A_DAY) % MINUTES_A_DAY;

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

export interface Night {
  bed: ClockTime;
  wake: ClockTime;
}

/** A visitor's day turns in the middle of the night: what is taken just before rising belongs to the day that comes. */
export function dayTurnsAt({ bed, wake }: Night): number {
  const down = minutesOf(bed);
  return (down + Math.floor(minutesFrom(down, minutesOf(wake)) / 2)) % MINUTES_A_DAY;
}

/** What must not come before a medicine on its day keeps off the next day's dose for as long as it waits after one. */
export const hoursBefore = ({ hoursAfterMedicine, hoursBeforeMedicine }: Separation): number =>
  hoursBeforeMedicine ?? hoursAfterMedicine;

function keepsDose(at: number, medicine: number, separation: Separation, turn: number): boolean {
  const { hoursAfterMedicine, hoursBeforeMedicine } = separation;
  // A dose of the same minute is "zero hours after", not "a day before".
  const after = minutesFrom(medicine, at);
  const before = minutesFrom(at, medicine);
  const comesFirst = minutesFrom(turn, at) < minutesFrom(turn, medicine);
  if (hoursBeforeMedicine === null && comesFirst) return false;
  return after >= hoursAfterMedicine * 60 && before >= hoursBefore(separation) * 60;
}

/** Whether magnesium at this moment keeps every hour, the day before and the day after included. */
export function keepsHours(at: ClockTime, separations: readonly Separation[], night: Night): boolean {
  const turn = dayTurnsAt(night);
  return separations.every((separation) =>
    separation.times.every((time) => keepsDose(minutesOf(at), minutesOf(time), separation, turn)),
  );
}
