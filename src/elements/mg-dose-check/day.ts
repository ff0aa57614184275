import { separationsOf } from '../../engine/hours.js';
import type { ClockTime, Facts, Knowledge } from '../../engine/types.js';

/** The visitor's own times, as far as they were changed; an empty text is a time that was taken away. */
export interface DayDraft {
  wake?: string;
  bed?: string;
  meals?: readonly [string, string, string];
  medicineTimes: Readonly<Record<string, readonly string[]>>;
}

export const NO_TIMES: DayDraft = { medicineTimes: {} };
export const MOST_TIMES = 6;

/** What the fields show: the visitor's own times, else the host's, else the usual ones. */
export interface DayShown {
  wake: string;
  bed: string;
  meals: readonly [string, string, string];
  medicines: readonly { id: string; times: readonly string[] }[];
}

export function dayShown({ plan, ...rest }: Knowledge, facts: Facts, draft: DayDraft): DayShown {
  return {
    wake: draft.wake ?? facts.wake ?? plan.defaultWake,
    bed: draft.bed ?? facts.bed ?? plan.defaultBed,
    meals: draft.meals ?? facts.meals ?? plan.defaultMeals,
    medicines: separationsOf({ plan, ...rest }, facts).map(({ medicine, times }) => ({
      id: medicine,
      times: draft.medicineTimes[medicine] ?? times,
    })),
  };
}

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;
/** Some browsers hand over seconds too. */
const clockIn = (text: string | undefined): ClockTime | undefined => {
  const time = text?.slice(0, 5);
  return time !== undefined && CLOCK.test(time) ? time : undefined;
};

function ownTime(key: 'wake' | 'bed', draft: DayDraft): Facts {
  const time = clockIn(draft[key]);
  return time === undefined ? {} : { [key]: time };
}

function ownMeals({ plan }: Knowledge, { meals }: DayDraft): Facts {
  if (!meals) return {};
  const [a, b, c] = plan.defaultMeals;
  return { meals: [clockIn(meals[0]) ?? a, clockIn(meals[1]) ?? b, clockIn(meals[2]) ?? c] };
}

function ownMedicineTimes(facts: Facts, { medicineTimes }: DayDraft): Facts {
  const times = { ...facts.medicineTimes };
  for (const [id, list] of Object.entries(medicineTimes)) {
    const read = list.map(clockIn).filter((time) => time !== undefined);
    if (read.length > 0) times[id] = read;
    else delete times[id];
  }
  return Object.keys(times).length > 0 ? { medicineTimes: times } : {};
}

/** A time that was taken away is not known, and the usual one stands in for it. */
export function withDay(knowledge: Knowledge, facts: Facts, draft: DayDraft): Facts {
  const { wake, bed, meals, medicineTimes: _times, ...others } = facts;
  return {
    ...others,
    ...(wake !== undefined && draft.wake === undefined && { wake }),
    ...(bed !== undefined && draft.bed === undefined && { bed }),
    ...(meals !== undefined && draft.meals === undefined && { meals }),
    ...ownTime('wake', draft),
    ...ownTime('bed', draft),
    ...ownMeals(knowledge, draft),
    ...ownMedicineTimes(facts, draft),
  };
}

/* ----------------------------------------------------------- what changes */

export const withMeal = (shown: DayShown, draft: DayDraft, index: number, time: string): DayDraft => ({
  ...draft,
  meals: shown.meals.map((one, i) => (i === index ? time : one)) as [string, string, string],
});

export const withMedicineTimes = (draft: DayDraft, id: string, times: readonly string[]): DayDraft => ({
  ...draft,
  medicineTimes: { ...draft.medicineTimes, [id]: times },
});
