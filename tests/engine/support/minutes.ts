import type { Day } from '../../../src/engine/day-planner.js';
import type { Night, Separation } from '../../../src/engine/hours.js';
import type { ClockTime } from '../../../src/engine/types.js';

/**
 * A second opinion on the hours of medicines, minute by minute over several days on end. It shares nothing with the
 * engine but the shapes, so that a slip in the one does not hide in the other.
 */

const DAY = 1440;
/** Days before and after the one that is looked at. */
const AROUND = 2;

export function minute(time: ClockTime): number {
  const [hours, minutes] = [time.slice(0, 2), time.slice(3)].map(Number);
  return (hours as number) * 60 + (minutes as number);
}

export const clock = (minutes: number): ClockTime =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** The night walked through: where the walk is half way, one day ends and the next begins. */
function middleOf({ bed, wake }: Night): number {
  const minutes = [];
  for (let now = minute(bed); now !== minute(wake); now = (now + 1) % DAY) minutes.push(now);
  return minutes[Math.floor(minutes.length / 2)] ?? minute(bed);
}

/** Every minute of one day, and whether it is too near to a medicine. */
export function forbiddenMinutes(separations: readonly Separation[], night: Night): boolean[] {
  const line = Array.from({ length: DAY * (2 * AROUND + 1) }, () => false);
  const forbid = (from: number, to: number): void => {
    for (let now = Math.max(0, from); now < Math.min(to, line.length); now += 1) line[now] = true;
  };
  const turn = middleOf(night);
  for (const { times, hoursAfterMedicine, hoursBeforeMedicine } of separations) {
    for (const time of times) {
      for (let day = 0; day <= 2 * AROUND; day += 1) {
        const dose = day * DAY + minute(time);
        // Nothing of its own: as long before the next dose as after the last, and none of the dose's day before it.
        const before = hoursBeforeMedicine ?? hoursAfterMedicine;
        forbid(dose - before * 60 + 1, dose + hoursAfterMedicine * 60);
        if (hoursBeforeMedicine !== null) continue;
        let from = dose;
        while (((from % DAY) + DAY) % DAY !== turn) from -= 1;
        forbid(from, dose);
      }
    }
  }
  return line.slice(AROUND * DAY, (AROUND + 1) * DAY);
}

/** The shortest time from one intake to the next, over several days. */
export function shortestMinutesBetween(times: readonly ClockTime[]): number {
  const line = [0, 1, 2].flatMap((day) => times.map((time) => day * DAY + minute(time)));
  line.sort((a, b) => a - b);
  return Math.min(...line.slice(1).map((time, i) => time - (line[i] as number)));
}

/** Every set of so many moments at which all hours are kept. */
export function everyFreeSet(day: Day, count: number): Day['candidates'][] {
  const forbidden = forbiddenMinutes(day.separations, day.night);
  const sets: Day['candidates'][] = [];
  for (let mask = 0; mask < 2 ** day.candidates.length; mask += 1) {
    const set = day.candidates.filter((_, i) => Math.floor(mask / 2 ** i) % 2 === 1);
    if (set.length !== count || set.some(({ at }) => forbidden[minute(at)])) continue;
    if (count > 1 && shortestMinutesBetween(set.map(({ at }) => at)) < day.hoursBetweenIntakes * 60) continue;
    sets.push(set);
  }
  return sets;
}
