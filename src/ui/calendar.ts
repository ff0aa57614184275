import type { ClockTime, DosePlan } from '../engine/types.js';
import type { Words } from '../locales/words.js';
import { VERSION } from './version.js';

export interface CalendarPlan {
  words: Words;
  plan: DosePlan;
  /** When the file is made. */
  stamp: Date;
  /** `YYYY-MM-DD`, the visitor's own day. */
  firstDay: string;
  /** Unique to this file; each event adds its number. */
  uid: string;
}

type Moment = DosePlan['moments'][number];

const LINE_END = '\r\n';
const MOST_OCTETS_A_LINE = 75;
/** Calendars draw an event that lasts no time as a hair line, or not at all. */
const DURATION = 'PT15M';

/* ------------------------------------------------------------------ text */

/** Line ends, backslashes, semicolons and commas mean something in the format; other control characters may not stand in it. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replace(/\n/g, String.raw`\n`);
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** A line goes on after a line end and a space; a character is never cut in two. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > MOST_OCTETS_A_LINE) {
      text += `${LINE_END} `;
      octets = 1;
    }
    text += character;
    octets += more;
  }
  return text;
}

/* ---------------------------------------------------------------- events */

/** From its parts: old scripts write a moment as `Date.prototype.toISOString` in their own way. */
function utc(moment: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = [moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate()].map(two).join('');
  const time = [moment.getUTCHours(), moment.getUTCMinutes(), moment.getUTCSeconds()].map(two).join('');
  return `${day}T${time}Z`;
}

/** Floating: eight o'clock stays eight o'clock, wherever the visitor is and whatever summer time does. */
const local = (day: string, time: ClockTime): string => `${day}T${time}00`.replace(/[-:]/g, '');

/** Numbers keep their units by a space that not every calendar knows how to show. */
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

function summaryOf({ words, plan }: CalendarPlan, { mg }: Moment): string {
  const { calendar } = words;
  return plan.startDays > 0
    ? calendar.eventLessAtFirst({ mg, days: plan.startDays })
    : calendar.event({ mg });
}

/** A calendar is often shared: nothing here names a medicine, a condition or any other answer. */
function descriptionOf({ words, plan }: CalendarPlan, { moment }: Moment): string {
  const { calendar, result } = words;
  const { startDays: days, startMgPerDay: mg, elementalMgPerDay: thenMg } = plan;
  return [
    moment === 'bedtime' ? calendar.withWater : result.plan.withMeal,
    ...(days > 0 ? [result.plan.start({ days, mg, thenMg })] : []),
    calendar.review({ days: plan.reviewAfterDays }),
    // What is taken already has no start, and was not advised.
    days > 0 ? calendar.otherTime : calendar.otherTimeTaken,
  ].join('\n');
}

function eventLines(file: CalendarPlan, moment: Moment, index: number): string[] {
  const summary = escaped(plain(summaryOf(file, moment)));
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(file.uid)}-${index + 1}`,
    `DTSTAMP:${utc(file.stamp)}`,
    `DTSTART:${local(file.firstDay, moment.at)}`,
    `DURATION:${DURATION}`,
    `RRULE:FREQ=DAILY;COUNT=${file.plan.reviewAfterDays}`,
    `SUMMARY:${summary}`,
    `DESCRIPTION:${escaped(plain(descriptionOf(file, moment)))}`,
    // Nobody is busy for it, and nobody else has to read it.
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${summary}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
  ];
}

/**
 * The plan as a calendar file (RFC 5545): one daily event for each moment, until the day of review. Where a plan starts
 * lower there is still one event a moment: its name says "less at first", and its description how much.
 */
export function calendarFile(file: CalendarPlan): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//mg-widgets//mg-widgets ${VERSION}//${file.words.lang.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    ...file.plan.moments.flatMap((moment, index) => eventLines(file, moment, index)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}${LINE_END}`).join('');
}
