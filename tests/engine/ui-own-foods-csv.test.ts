import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { csvText } from '../../src/ui/csv.js';
import type { CsvRow } from '../../src/ui/own-foods/csv-rows.js';
import { csvRows } from '../../src/ui/own-foods/csv-rows.js';
import { madeSafe } from './support/made-safe.js';
import { readOwnFoods } from './support/own-foods.js';

const rowsOf = (text: string, separator = ','): CsvRow[] => [...csvRows(text, separator)];
const fieldsOf = (text: string, separator = ','): (readonly string[])[] =>
  rowsOf(text, separator).map(({ fields }) => fields);

const lineEnds = /\r\n|\r|\n/g;
const lineEndsIn = (text: string): number => text.match(lineEnds)?.length ?? 0;

describe('rows of CSV', () => {
  const tables: readonly [string, string, string[][]][] = [
    [
      'any line end',
      'a,b\r\nc,d\re,f\ng,h',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
        ['g', 'h'],
      ],
    ],
    [
      'empty fields',
      'a,,\n,b,\n,,',
      [
        ['a', '', ''],
        ['', 'b', ''],
        ['', '', ''],
      ],
    ],
    [
      'quotes',
      '"a","b,c","d ""e"""\n"",x',
      [
        ['a', 'b,c', 'd "e"'],
        ['', 'x'],
      ],
    ],
    [
      'line ends in quotes',
      '"a\r\nb",c\n"\n",d',
      [
        ['a\r\nb', 'c'],
        ['\n', 'd'],
      ],
    ],
    ['quotes inside a field without', 'a"b,1" pat\nc', [['a"b', '1" pat'], ['c']]],
    ['blank lines', '\n\na\n\r\n\rb\n\n', [['a'], ['b']]],
    ['nothing', '', []],
  ];
  for (const [what, text, expected] of tables) {
    it(`are right with ${what}`, () => assert.deepEqual(fieldsOf(text), expected));
  }

  it('of thousands of fields are counted, and not kept whole', () => {
    const [row] = rowsOf(','.repeat(4999));
    assert.deepEqual([row?.count, row?.fields.length], [5000, 1000]);
  });

  it('know the line they begin on, and where a bad quote is', () => {
    const rows = rowsOf('a\n"b\nc",d\n\ne,"f\ng');
    assert.deepEqual(
      rows.map(({ line, fault }) => [line, fault]),
      [
        [1, null],
        [2, null],
        [5, { code: 'unclosed-quote', line: 5, column: 2, value: '"f' }],
        [6, null],
      ],
    );
  });

  it('without a quote are the lines, and their fields what stands between separators', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', ' ', ',', '\n', '\r', '\r\n', '=', '\0') });
    fc.assert(
      fc.property(text, (written) => {
        const expected = written
          .split(lineEnds)
          .filter((line) => line !== '')
          .map((line) => line.split(','));
        assert.deepEqual(fieldsOf(written), expected);
      }),
    );
  });

  it('are neither lost nor made up, whatever the text: each line belongs to one row or is blank', () => {
    const unit = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom('"', '""', ',', '\n', '\r\n', '\r', ' ', 'a') },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
    );
    const text = fc.array(unit, { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom(',', ';', '\t', ' ', '|'), (written, separator) => {
        const lines = written.split(lineEnds);
        let next = 1;
        for (const { line, fields, fault } of rowsOf(written, separator)) {
          for (; next < line; next++) assert.equal(lines[next - 1], '', `line ${next} is in no row`);
          assert.equal(next, line);
          next += 1 + fields.reduce((sum, field) => sum + lineEndsIn(field), 0);
          if (fault) assert.equal(fault.line, next - 1);
        }
        for (; next <= lines.length; next++) assert.equal(lines[next - 1], '', `line ${next} is lost`);
      }),
      { numRuns: 3000 },
    );
  });

  it('take about as long for a text of quotes as for any other', () => {
    // A scan that began anew at each quote would go on for hours.
    for (const piece of ['"', '""', '"\n', '"a\n', '"""\n""', ' "', '"",\n"x']) {
      const text = piece.repeat(2_000_000 / piece.length);
      const start = performance.now();
      for (const _ of csvRows(text, ',')) void _;
      assert.ok(performance.now() - start < 5000, JSON.stringify(piece));
    }
  });

  it('never make reading throw', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(
          fc.constantFrom('id', 'name', 'mgPer100g', '"', ',', ';', '\n', '1', '[', '{', '}', ']', ':', '\\'),
        )
        .map((parts) => parts.join('')),
      fc.json(),
      fc.string().map((tail) => `name,mgPer100g\n${tail}`),
      fc.string().map((tail) => `[{"names": "x", "mgPer100g": 1}, ${tail}`),
    );
    fc.assert(
      fc.property(fc.oneof(texts, fc.array(fc.anything()), fc.anything()), (given) => {
        const reading = readOwnFoods(given);
        assert.ok(!(reading instanceof Promise));
        const ids = reading.foods.map(({ id }) => id);
        assert.equal(new Set(ids).size, ids.length);
        for (const { names, mgPer100g, portionGrams = 1 } of reading.foods) {
          assert.ok(typeof names === 'string' ? names !== '' : Object.keys(names).length > 0);
          assert.ok(mgPer100g === null || (mgPer100g >= 0 && mgPer100g <= 100_000));
          assert.ok(portionGrams > 0 && portionGrams <= 5000);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('CSV that goes out', () => {
  const options = { separator: ';', decimal: ',' } as const;

  it('opens right in a Dutch spreadsheet: a mark, semicolons, decimal commas, CRLF', () => {
    const text = csvText(
      [
        ['naam', 'mg'],
        ['Noten; "rauw"', 270.5],
        ['Kers', null],
      ],
      options,
    );
    assert.equal(text, '\uFEFFnaam;mg\r\n"Noten; ""rauw""";270,5\r\nKers;\r\n');
  });

  it('has a decimal comma between commas in quotes', () => {
    assert.equal(csvText([[1.5, 'a']], { separator: ',', decimal: ',' }), '\uFEFF"1,5",a\r\n');
  });

  const formulas = [
    '=1+1',
    '=HYPERLINK("http://kwaad.example","klik")',
    '+31 6',
    '-1+1',
    '-cmd',
    '@SUM(A1)',
    '  =1+1',
    '\u00a0=1+1',
    '\t1',
    '\uFF1D1+1',
    '\uFF0B1',
    '\uFF0D1',
    '\uFF20A1',
    '-',
    '--1',
  ];
  for (const formula of formulas) {
    it(`shows ${JSON.stringify(formula)} as text and runs nothing`, () => {
      assert.deepEqual(fieldsOf(csvText([[formula]], options).slice(1), ';'), [[`'${formula}`]]);
    });
  }

  for (const [cell, text] of [
    ['\r=1', "'\r'=1"],
    ['\n=1', "'\n'=1"],
    ['noten;=1+1;', "noten;'=1+1;"],
    ['noten, @A1', "noten, '@A1"],
  ] as const) {
    it(`shows ${JSON.stringify(cell)} as text also where another sign parts the cells`, () => {
      assert.deepEqual(fieldsOf(csvText([[cell]], options).slice(1), ';'), [[text]]);
    });
  }

  for (const plain of ['-5', '-1,5', '-0.25', 'a=b', '1-2', 'x@y.nl', "'", ' noot']) {
    it(`leaves ${plain} as it is`, () => {
      assert.deepEqual(fieldsOf(csvText([[plain]], options).slice(1), ';'), [[plain]]);
    });
  }

  it('writes no word for a number that is none', () => {
    assert.equal(csvText([[Number.NaN, Infinity, -2.5]], options), '\uFEFF;;-2,5\r\n');
  });

  it('comes back as it was, but for the apostrophe before what may be a formula', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('"', ',', ';', '\t', '\r', '\n', ' ', "'", '=', '-', 'a', '1', '\u00a0'),
      }),
    );
    const row = fc.array(fc.oneof(text, fc.constant(null)), { minLength: 1, maxLength: 6 });
    const separators = fc.constantFrom(',' as const, ';' as const, '\t' as const);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), separators, (rows, separator) => {
        const written = csvText(rows, { separator, decimal: '.' });
        assert.ok(written.startsWith('\uFEFF'));
        const back = rowsOf(written.slice(1), separator);
        assert.ok(back.every(({ fault }) => fault === null));
        assert.equal(back.length, rows.length);
        for (const [i, cells] of rows.entries()) {
          assert.equal(back[i]?.fields.length, cells.length);
          for (const [j, cell] of cells.entries()) {
            const seen: string = back[i]?.fields[j] ?? '';
            assert.equal(seen, madeSafe(cell ?? ''), JSON.stringify([cell, seen]));
            assert.ok(!/^[\s]*[=+@\uFF1D\uFF0B\uFF0D\uFF20]/.test(seen), JSON.stringify(seen));
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
