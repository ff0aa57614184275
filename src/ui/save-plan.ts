import type { DosePlan } from '../engine/types.js';
import type { Words } from '../locales/words.js';
import { calendarFile } from './calendar.js';
import { saveFile } from './save-file.js';

/** By `getRandomValues`, for `randomUUID` is there on secure pages alone. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const padded = (value: number): string => String(value).padStart(2, '0');

/** `YYYY-MM-DD` of the day after, in local time: of today some moments have passed. */
export function dayAfter(now: Date): string {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  return `${day.getFullYear()}-${padded(day.getMonth() + 1)}-${padded(day.getDate())}`;
}

/** Offers the plan as a calendar file that begins tomorrow. */
export function savePlan(words: Words, plan: DosePlan): void {
  const now = new Date();
  const firstDay = dayAfter(now);
  const text = calendarFile({ words, plan, stamp: now, firstDay, uid: randomId() });
  saveFile({ name: `${words.calendar.fileName}.ics`, type: 'text/calendar;charset=utf-8', text });
}
