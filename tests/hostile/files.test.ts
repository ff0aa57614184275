import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import type { DosePlan, Food } from '../../src/engine/types.js';
import { csvOf } from '../../src/elements/mg-food-table/table/exported.js';
import { en } from '../../src/locales/en.js';
import { nl } from '../../src/locales/nl.js';
import type { Words } from '../../src/locales/words.js';
import { calendarFile } from '../../src/ui/calendar.js';
import { csvText } from '../../src/ui/csv.js';
import { mailLink, mailSummary } from '../../src/ui/mail-summary.js';
import { csvRows } from '../../src/ui/own-foods/csv-rows.js';
import { safeUrl } from '../../src/ui/urls.js';
import { madeSafe } from '../engine/support/made-safe.js';
import { read } from '../engine/support/own-foods.js';
import { payloadGroups, payloadName, payloads, payloadTexts } from './support/payloads.js';
import { runs } from './support/spreadsheet.js';

// What leaves the widgets as a file or a mail, opened by programs that run what they find.

const cellsIn = (text: string, separator: string): readonly (readonly string[])[] =>
  [...csvRows(text.replace(/^\uFEFF/, ''), separator)].map(({ fields, fault }) => {
    assert.equal(fault, null);
    return fields;
  });

function finished<T>(steps: Generator<unknown, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Whose percentages nobody asked for. */
const measure = { reference: null, fullMg: 100 };
const csvOfFoods = (words: Words, foods: readonly Food[]): string =>
  finished(
    csvOf({
      words,
      listing: { foods, order: foods.map((_, index) => index) },
      grams: new Map(),
      measure,
    }),
  );

describe('an attack in the table that is saved as a spreadsheet', () => {
  it('is in the list of what attacks: each payload of the group would run, or looks like it', () => {
    const running = payloadGroups['formulas of spreadsheets'].filter(runs);
    assert.ok(running.length >= 30, `${running.length}`);
  });

  for (const [words, separator] of [
    [nl, ';'],
    [en, ','],
  ] as const) {
    it(`runs nothing, moves no cell and makes no row, in ${words.lang}`, async () => {
      const given = payloadTexts.map((text, index) => ({
        id: `f${index}`,
        names: text,
        mgPer100g: index % 7 === 0 ? null : index / 4,
        portionGrams: 25,
        portionLabel: text,
        category: text,
        state: text,
        source: text,
      }));
      const { foods } = await read(given);
      assert.ok(foods.length > 300);
      const [head, ...rows] = cellsIn(csvOfFoods(words, foods), separator);
      assert.equal(rows.length, foods.length);
      for (const [index, row] of rows.entries()) {
        assert.equal(row.length, head?.length);
        for (const cell of row) assert.ok(!runs(cell), payloadName(cell));
        const name = foods[index]?.names as string;
        assert.equal(row[0], madeSafe(name), payloadName(name));
      }
    });
  }

  it('runs nothing whatever a cell holds, and leaves what is no formula as it is', () => {
    for (const separator of [',', ';', '\t'] as const) {
      for (const { text } of payloads) {
        const written = csvText([['voor', text, 5, 'na']], { separator, decimal: ',' });
        const [[before, cell = '', number, after] = []] = cellsIn(written, separator);
        assert.deepEqual([before, number, after], ['voor', '5', 'na']);
        assert.ok(!runs(cell), payloadName(text));
        assert.equal(cell, madeSafe(text), payloadName(text));
        if (!/[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(text))
          assert.equal(/^[\t\r\n]/.test(text) ? cell.slice(1) : cell, text);
        // A program that parts by another sign takes quotes inside a cell for letters.
        for (const other of [',', ';', '\t'].filter((one) => one !== separator)) {
          const pieces = written.slice(1).split(other);
          for (const piece of pieces) assert.ok(!runs(piece.replace(/^["\s]+/, '')), payloadName(text));
        }
      }
    }
  });

  it('keeps a number a number, however negative', () => {
    const [[cell] = []] = cellsIn(csvText([[-5.5]], { separator: ';', decimal: ',' }), ';');
    assert.equal(cell, '-5,5');
  });

  for (const number of ['-5', '-1,5', '-0.25']) {
    it(`${number} stays a number`, () => {
      assert.deepEqual(cellsIn(csvText([[number]], { separator: ';', decimal: ',' }), ';'), [[number]]);
    });
  }
});

const plan: DosePlan = {
  elementalMgPerDay: 200,
  startMgPerDay: 100,
  startDays: 7,
  reviewAfterDays: 28,
  stopWhen: [],
  moments: [
    { at: '08:00', moment: 'breakfast', mg: 100 },
    { at: '22:30', moment: 'bedtime', mg: 100 },
  ],
  gaps: [],
};

describe('an attack in the calendar file', () => {
  it('is the text of one event, and no line, alarm or attachment of its own', () => {
    for (const { text } of payloads) {
      const words: Words = {
        ...nl,
        calendar: { ...nl.calendar, eventLessAtFirst: () => text, withWater: text, review: () => text },
        result: { ...nl.result, plan: { ...nl.result.plan, withMeal: text } },
      };
      const file = calendarFile({ words, plan, stamp: new Date(0), firstDay: '2026-03-01', uid: text });
      const lines = file.split('\r\n');
      assert.doesNotMatch(file.replaceAll('\r\n', ''), /(?!\t)\p{Cc}/u, payloadName(text));
      assert.equal(lines.filter((line) => /^(?:BEGIN|END):VEVENT$/.test(line)).length, 4, payloadName(text));
      const calendar = new ICAL.Component(ICAL.parse(file) as never);
      const events = calendar.getAllSubcomponents('vevent');
      assert.equal(events.length, 2);
      for (const event of events) {
        assert.equal(event.getAllProperties('attach').length, 0);
        assert.equal(event.getAllProperties('summary').length, 1);
        assert.equal(event.getAllSubcomponents('valarm').length, 1);
      }
    }
  });
});

describe('an attack in the mail to the practitioner', () => {
  it('is a line of the text, and never an addressee, a header or an end of the mail', () => {
    for (const { text } of payloads) {
      const body = mailSummary([{ lines: [text] }, { heading: text, lines: [text, 'Leeftijd: 45'] }]);
      const { href } = mailLink('mailto:praktijk@example.nl', {
        subject: text.replaceAll(/\s+/g, ' '),
        body,
      });
      const [start, query = ''] = href.split('?');
      assert.equal(start, 'mailto:praktijk@example.nl');
      assert.deepEqual(
        query.split('&').map((part) => part.split('=')[0]),
        ['subject', 'body'],
        payloadName(text),
      );
      assert.ok(!href.includes('#') && !/[^\x21-\x7e]/.test(href), payloadName(text));
      const subject = query.split('&')[0] ?? '';
      assert.doesNotMatch(decodeURIComponent(subject), /[\r\n]/);
      assert.equal(href, safeUrl(href) ?? href);
    }
  });

  it('through the address stays what the host wrote, or is no address', () => {
    for (const { text } of payloads) {
      const address = safeUrl(text);
      if (!address?.toLowerCase().startsWith('mailto:')) continue;
      const { href } = mailLink(address, { subject: 'Vraag', body: 'Leeftijd: 45' });
      const headers = href.replace(/([?&])body=[^&]*/gi, '$1');
      assert.doesNotMatch(headers, /%0[ad]|[?&][^=]*attach/i, payloadName(text));
    }
  });
});
