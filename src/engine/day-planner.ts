import { keepsHours, MINUTES_A_DAY, minutesFrom, minutesOf, dayTurnsAt } from './hours.js';
import type { Night, Separation } from './hours.js';
import type { ClockTime, Moment } from './types.js';

/** A moment of the day at which magnesium could be taken. */
export interface Candidate {
  moment: Moment;
  at: ClockTime;
}

/** What a day leaves room for. */
export interface Day {
  candidates: readonly Candidate[];
  separations: readonly Separation[];
  night: Night;
  /** Two intakes stand at least so far apart, the last of one day and the first of the next included. */
  hoursBetweenIntakes: number;
}

/** Where nothing else tells two plans apart. */
const PREFERRED: readonly Moment[] = ['dinner', 'lunch', 'breakfast', 'bedtime'];

const preference = ({ moment }: Candidate): number => PREFERRED.indexOf(moment);

/** Every choice of so many moments, in the order of the list. */
function choices(from: readonly Candidate[], count: number): Candidate[][] {
  if (count === 0) return [[]];
  return from.flatMap((first, i) =>
    choices(from.slice(i + 1), count - 1).map((others) => [first, ...others]),
  );
}

/** The shortest time between two of these moments, across midnight too. */
function minutesApart(moments: readonly Candidate[]): number {
  const times = moments.map(({ at }) => minutesOf(at));
  const between = times.flatMap((one, i) =>
    times.filter((_, j) => j !== i).map((other) => minutesFrom(one, other)),
  );
  return Math.min(MINUTES_A_DAY, ...between);
}

/** Most meals, then the evening, then widest apart. */
function merits(moments: readonly Candidate[]): [meals: number, dinner: number, apart: number] {
  return [
    moments.filter(({ moment }) => moment !== 'bedtime').length,
    moments.filter(({ moment }) => moment === 'dinner').length,
    minutesApart(moments),
  ];
}

function byMerits(a: readonly Candidate[], b: readonly Candidate[]): number {
  const ofA = merits(a);
  const ofB = merits(b);
  const first = ofA.findIndex((merit, i) => merit !== ofB[i]);
  return first < 0 ? 0 : (ofB[first] as number) - (ofA[first] as number);
}

const freeMoments = ({ candidates, separations, night }: Day): Candidate[] =>
  candidates.filter(({ at }) => keepsHours(at, separations, night));

/** Whether there is any moment at which magnesium would keep every hour. */
export const hasRoom = (day: Day): boolean => freeMoments(day).length > 0;

/** The best moments for so many intakes, in the order of the visitor's day; undefined when the hours leave no room. */
function momentsFor(day: Day, count: number): Candidate[] | undefined {
  const free = freeMoments(day).sort((a, b) => preference(a) - preference(b));
  const [best] = choices(free, count)
    .filter((moments) => minutesApart(moments) >= day.hoursBetweenIntakes * 60)
    .sort(byMerits);
  const turn = dayTurnsAt(day.night);
  return best?.sort((a, b) => minutesFrom(turn, minutesOf(a.at)) - minutesFrom(turn, minutesOf(b.at)));
}

/**
 * Places intakes in a day so that every hour is kept.
 * @param ways how the amount may be divided, the best way first; each is a list of intakes in the order of the day.
 * @returns the intakes of the first way that finds room, each with its moment; null when none does.
 */
export function planDay<Intake>(
  day: Day,
  ways: readonly (readonly Intake[])[],
): (Candidate & { intake: Intake })[] | null {
  for (const intakes of ways) {
    const moments = momentsFor(day, intakes.length);
    if (moments) return moments.map((one, i) => ({ ...one, intake: intakes[i] as Intake }));
  }
  return null;
}
