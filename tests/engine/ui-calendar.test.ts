import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import type { DosePlan } from '../../src/engine/types.js';
import { languages } from '../../src/locales/index.js';
import type { Words } from '../../src/locales/words.js';
import { calendarFile, type CalendarPlan } from '../../src/ui/calendar.js';
import { dayAfter } from '../../src/ui/save-plan.js';

// A place with summer time; it begins there on 29 March 2026.
process.env['TZ'] = 'Europe/Amsterdam';

const { nl, en } = languages;

const plan: DosePlan = {
  elementalMgPerDay: 220,
  startMgPerDay: 220,
  startDays: 0,
  reviewAfterDays: 28,
  stopWhen: [],
  moments: [
    { at: '08:00', moment: 'breakfast', mg: 100 },
    { at: '18:30', moment: 'dinner', mg: 120 },
  ],
  gaps: [],
};

const file: CalendarPlan = {
  words: nl,
  plan,
  stamp: new Date('2026-03-14T21:05:09.123Z'),
  firstDay: '2026-03-15',
  uid: '0f8fad5bd9cb469fa165',
};

const lowerAtFirst: DosePlan = { ...plan, startMgPerDay: 110, startDays: 7 };

const componentOf = (text: string): ICAL.Component => new ICAL.Component(ICAL.parse(text) as unknown[]);
const eventsOf = (text: string): ICAL.Component[] => componentOf(text).getAllSubcomponents('vevent');
const valueOf = (component: ICAL.Component, name: string): string =>
  String(component.getFirstPropertyValue(name));

function occurrencesOf(component: ICAL.Component): ICAL.Time[] {
  const iterator = new ICAL.Event(component).iterator();
  const found: ICAL.Time[] = [];
  for (let next = iterator.next(); next && found.length < 1000; next = iterator.next()) found.push(next);
  return found;
}

/** All that a calendar shows of an event, or says out loud. */
const shownBy = (component: ICAL.Component): string =>
  [component, ...component.getAllSubcomponents()]
    .flatMap((part) => part.getAllProperties())
    .map((property) => String(property.getFirstValue()))
    .join('\n');

describe('the calendar file', () => {
  it('is a calendar of this version, with one event for each moment and nothing else', () => {
    const calendar = componentOf(calendarFile(file));
    assert.equal(calendar.name, 'vcalendar');
    assert.equal(valueOf(calendar, 'version'), '2.0');
    assert.match(valueOf(calendar, 'prodid'), /^-\/\/mg-widgets\/\//);
    assert.deepEqual(
      calendar.getAllSubcomponents().map(({ name }) => name),
      ['vevent', 'vevent'],
    );
  });

  it('names magnesium and the amount of the moment', () => {
    const summaries = (words: Words) =>
      eventsOf(calendarFile({ ...file, words })).map((event) => valueOf(event, 'summary'));
    assert.deepEqual(summaries(nl), ['Magnesium, 100 mg', 'Magnesium, 120 mg']);
    assert.deepEqual(summaries(en), ['Magnesium, 100 mg', 'Magnesium, 120 mg']);
  });

  it('begins on the first day at the times of the plan, by the clock of whoever opens it', () => {
    const text = calendarFile(file);
    const starts = eventsOf(text).map((event) => event.getFirstPropertyValue('dtstart') as ICAL.Time);
    assert.deepEqual(
      starts.map((start) => start.toString()),
      ['2026-03-15T08:00:00', '2026-03-15T18:30:00'],
    );
    assert.ok(starts.every(({ zone }) => zone === ICAL.Timezone.localTimezone));
    assert.doesNotMatch(text, /TZID|DTSTART:\w+Z/);
  });

  it('comes back every day until the review, at the same hour also when summer time begins', () => {
    for (const days of [1, 28, 56]) {
      const text = calendarFile({ ...file, plan: { ...plan, reviewAfterDays: days } });
      for (const [index, event] of eventsOf(text).entries()) {
        const dates = occurrencesOf(event).map((time) => time.toJSDate());
        const hours = new Set(dates.map((date) => `${date.getHours()}:${date.getMinutes()}`));
        const expected = Array.from({ length: days }, (_, day) => new Date(2026, 2, 15 + day).toDateString());
        assert.deepEqual([...hours], [['8:0'], ['18:30']][index]);
        assert.deepEqual(
          dates.map((date) => date.toDateString()),
          expected,
        );
        const offsets = new Set(dates.map((date) => date.getTimezoneOffset()));
        assert.equal(offsets.size, days === 1 ? 1 : 2, 'summer time begins on the way');
      }
    }
  });

  it('rings at the moment itself, with the same words', () => {
    for (const event of eventsOf(calendarFile(file))) {
      const alarms = event.getAllSubcomponents('valarm');
      assert.equal(alarms.length, 1);
      const [alarm] = alarms as [ICAL.Component];
      assert.equal(valueOf(alarm, 'action'), 'DISPLAY');
      assert.equal((alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds(), 0);
      assert.equal(valueOf(alarm, 'description'), valueOf(event, 'summary'));
    }
  });

  it('keeps nobody busy, and is short and private', () => {
    for (const event of eventsOf(calendarFile(file))) {
      assert.equal(valueOf(event, 'transp'), 'TRANSPARENT');
      assert.equal(valueOf(event, 'class'), 'PRIVATE');
      const seconds = (event.getFirstPropertyValue('duration') as ICAL.Duration).toSeconds();
      assert.ok(seconds > 0 && seconds <= 15 * 60);
    }
  });

  it('stamps each event in universal time and gives each a name of its own', () => {
    const events = eventsOf(calendarFile(file));
    assert.ok(events.every((event) => valueOf(event, 'dtstamp') === '2026-03-14T21:05:09Z'));
    const uids = events.map((event) => valueOf(event, 'uid'));
    assert.equal(new Set(uids).size, events.length);
    assert.ok(uids.every((uid) => uid.startsWith(file.uid)));
  });

  it('says to take it with a meal, and to look again after the days of the plan', () => {
    for (const words of [nl, en]) {
      for (const event of eventsOf(calendarFile({ ...file, words }))) {
        const description = valueOf(event, 'description').split('\n');
        assert.ok(description.includes(words.result.plan.withMeal));
        assert.ok(description.includes(words.calendar.review({ days: 28 }).replace('\u00a0', ' ')));
      }
    }
  });

  it('speaks of no meal before bed', () => {
    const moments: DosePlan['moments'] = [{ at: '22:30', moment: 'bedtime', mg: 100 }];
    const [event] = eventsOf(calendarFile({ ...file, plan: { ...plan, moments } }));
    const description = valueOf(event as ICAL.Component, 'description');
    assert.ok(!description.includes(nl.result.plan.withMeal));
    assert.ok(description.includes(nl.calendar.withWater));
  });

  it('says that the first days have less, in the name and in full, and stays one event a moment', () => {
    const events = eventsOf(calendarFile({ ...file, plan: lowerAtFirst }));
    assert.equal(events.length, plan.moments.length);
    for (const event of events) {
      assert.match(valueOf(event, 'summary'), /^Magnesium, 1[02]0 mg \(de eerste 7 dagen minder\)$/);
      assert.match(valueOf(event, 'description'), /eerste 7 dagen met 110 mg.*Daarna 220 mg/);
    }
    assert.doesNotMatch(calendarFile(file), /minder/);
  });

  it('tells a shared calendar nothing of medicines, conditions or other answers', () => {
    const medicines = Object.keys(nl.medicines);
    const gaps = medicines.map((medicine) => {
      return { medicine, hoursAfterMedicine: 4, hoursBeforeMedicine: 3, kept: true };
    });
    const stopWhen = ['flag-diarrhoea-persists', 'flag-hypermagnesaemia'];
    const told = { ...lowerAtFirst, gaps, stopWhen };
    for (const words of [nl, en]) {
      const text = calendarFile({ ...file, words, plan: told });
      assert.equal(text, calendarFile({ ...file, words, plan: lowerAtFirst }));
      const shown = eventsOf(text).map(shownBy).join('\n').toLowerCase();
      const names = [...Object.values(words.medicines), ...Object.values(words.conditions)];
      for (const { name } of names) assert.ok(!shown.includes(name.toLowerCase()), name);
    }
  });

  it('sends whoever wants another time to what the plan came from', () => {
    for (const words of [nl, en]) {
      const { otherTime, otherTimeTaken } = words.calendar;
      for (const [one, said, other] of [
        [lowerAtFirst, otherTime, otherTimeTaken],
        [plan, otherTimeTaken, otherTime],
      ] as const) {
        const [event] = eventsOf(calendarFile({ ...file, words, plan: one }));
        const description = valueOf(event as ICAL.Component, 'description');
        assert.ok(description.includes(said) && !description.includes(other), description);
      }
    }
  });
});

/* ------------------------------------------------------------- any text */

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        '\\',
        ';',
        ',',
        '\n',
        '\r\n',
        '\r',
        '\\n',
        ':',
        '"',
        ' ',
        '\t',
        'é',
        '€',
        '👩‍⚕️',
        'a',
        '\0',
      ),
    )
    .map((parts) => parts.join('')),
);

/** What no calendar may hold is left out, and every line end is the same. */
const held = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\n\t])\p{Cc}/gu, '')
    .replaceAll('\u00a0', ' ');

const saying = (event: string, review: string): Words => ({
  ...nl,
  calendar: { ...nl.calendar, event: () => event, review: () => review },
});

describe('any text in a calendar file', () => {
  it('comes out as it went in', () => {
    fc.assert(
      fc.property(nasty, nasty, (summary, review) => {
        const [event] = eventsOf(calendarFile({ ...file, words: saying(summary, review) }));
        assert.equal(valueOf(event as ICAL.Component, 'summary'), held(summary));
        const description = [nl.result.plan.withMeal, review, nl.calendar.otherTimeTaken].join('\n');
        assert.equal(valueOf(event as ICAL.Component, 'description'), held(description));
      }),
      { numRuns: 2000 },
    );
  });

  it('makes no line longer than 75 octets, cuts no character, and ends lines in one way only', () => {
    fc.assert(
      fc.property(nasty, nasty, (summary, review) => {
        const text = calendarFile({ ...file, words: saying(summary, review) });
        assert.ok(text.endsWith('\r\n'));
        const lines = text.slice(0, -2).split('\r\n');
        for (const line of lines) {
          assert.ok(Buffer.byteLength(line) <= 75, line);
          assert.doesNotMatch(line, /[\r\n]/);
          assert.equal(Buffer.from(line).toString(), line, 'a character was cut in two');
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is escaped as the standard asks, also where a forgiving reader would not mind', () => {
    const text = calendarFile({ ...file, words: saying('a;b,c\\d\r\ne:f', '') });
    assert.ok(text.split('\r\n').includes(String.raw`SUMMARY:a\;b\,c\\d\ne:f`));
  });

  it('adds no line of its own to the format', () => {
    const hostile = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:y';
    const events = eventsOf(calendarFile({ ...file, words: saying(hostile, hostile) }));
    assert.equal(events.length, plan.moments.length);
  });
});

describe('the first day of a saved plan', () => {
  it('is tomorrow, by the clock of the visitor', () => {
    assert.equal(dayAfter(new Date(2026, 1, 28, 23, 59)), '2026-03-01');
    assert.equal(dayAfter(new Date(2026, 11, 31, 0, 1)), '2027-01-01');
    // The day on which the clock goes back has 25 hours.
    assert.equal(dayAfter(new Date(2026, 9, 25, 0, 30)), '2026-10-26');
  });
});
