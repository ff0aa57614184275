import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkText } from '../../src/engine/check-text.js';
import { recogniseForm } from '../../src/engine/form-name.js';
import { readLabel } from '../../src/engine/label.js';
import { rankFoods } from '../../src/engine/rank-foods.js';
import { readGrams } from '../../src/elements/mg-food-table/table/state.js';
import { readPrefill } from '../../src/elements/mg-dose-check/prefill.js';
import { magnesium } from '../../src/knowledge/magnesium.js';
import { readCatalog } from '../../src/ui/catalog.js';
import { csvText } from '../../src/ui/csv.js';
import { readAnswers } from '../../src/ui/host-answers.js';
import { parseJson } from '../../src/ui/json.js';
import { isMailto, mailLink, mailSummary } from '../../src/ui/mail-summary.js';
import { readNumber } from '../../src/ui/number-field.js';
import { csvRows } from '../../src/ui/own-foods/csv-rows.js';
import { separatorOf } from '../../src/ui/own-foods/columns.js';
import { jsonElements, listStart } from '../../src/ui/own-foods/json-rows.js';
import { readNumber as readFoodNumber } from '../../src/ui/own-foods/numbers.js';
import { cleanText } from '../../src/ui/own-foods/text.js';
import { namedIn } from '../../src/ui/text-placeholders.js';
import { safeUrl } from '../../src/ui/urls.js';
import { quotedLine, valueText } from '../../src/ui/value-text.js';

/** Pieces that patterns trip over when they are repeated: what a pattern may begin with, and never ends. */
const pieces = [
  ['a', ' ', '\t', '-', '.', '0', '1', '"', '{', '[', '\\', '<', '&', '%', ',', ';', '=', '@', '\n', '\r'],
  [
    '1.234',
    '1 234 ',
    '1,234',
    "1'234",
    '- ',
    '.-',
    'a-',
    'a b ',
    '""',
    '"\n',
    '{a',
    '<br',
    '<br ',
    '</p',
    '[(',
  ],
  ['magnesium', 'magnesium ', 'magnesium-', 'ox', 'oxide ', 'ue', 'oe', 'aa', 'en', 'jes', 'tjes', 's '],
  ['e\u0301', '\u0301', '\u200b', '\u202e', '🙂', '\ud800', 'geneest ', 'g e n e e s t ', 'niet ', 'slaap '],
  ['2 capsules: ', '500 mg ', 'waarvan ', '½', '100% ', 'a@', 'java', 'http://', '%0d%0a', '&a=', 'sep='],
].flat();
const heads = ['', 'a', '"'];
const tails = ['', '!', 'я'];

interface Way {
  /** What is done with a text of any length. */
  readonly read: (text: string) => unknown;
  /** The size at which an ordinary text takes time enough to be measured. */
  readonly size?: number;
}

function* drained(rows: Iterator<unknown>): Generator<void> {
  while (!rows.next().done) yield;
}

const ways: Readonly<Record<string, Way>> = {
  'the search': { read: (text) => rankFoods(magnesium, { search: text, limit: 3 }) },
  ...Object.fromEntries(
    ['nl', 'en', 'de', 'fr'].map((lang) => [
      `the text checker in ${lang}`,
      { read: (text: string) => checkText(text, lang, magnesium.claimPhrases), size: 300 },
    ]),
  ),
  'the label reader': { read: (text) => readLabel(text, magnesium), size: 1000 },
  'the name of a product': { read: (text) => recogniseForm(text, magnesium.forms), size: 500 },
  'rows of CSV': { read: (text) => [...drained(csvRows(text, ';'))] },
  'the separator of CSV': { read: separatorOf },
  'elements of JSON': { read: (text) => [...drained(jsonElements(`[${text}`, listStart(`[${text}`)))] },
  'JSON, and what an editor puts into it': { read: (text) => parseJson(text, 5_000_000) },
  'an amount that is typed': { read: (text) => [readNumber(text), readGrams(text)] },
  'an amount of a food': { read: readFoodNumber },
  'the text of a food': { read: cleanText },
  'an address': { read: safeUrl },
  'a mail address': {
    read: (text) => [isMailto(text), mailLink(`mailto:a@b.nl?${text}`, { subject: text, body: text })],
  },
  'the summary in a mail': {
    read: (text) =>
      mailLink('mailto:a@b.nl', {
        subject: '',
        body: mailSummary([{ heading: text, lines: text.split(' ') }]),
      }),
  },
  'a cell that is saved': { read: (text) => csvText([[text, text]], { separator: ';', decimal: ',' }) },
  'the figures in a text of the host': { read: namedIn },
  'answers in JSON': { read: (text) => readAnswers(`{"sex": "${text}"}`, magnesium) },
  'ids in an attribute': {
    read: (text) =>
      readPrefill({ medicines: text, conditions: text, age: text, supplements: text } as never, magnesium),
  },
  'a product': {
    read: (text) =>
      readCatalog({ products: [{ id: text, name: text, url: text, elementalMgPerUnit: 1 }] }, magnesium),
  },
  'a warning': { read: (text) => quotedLine(valueText(text)) },
};

/** Below this the figure says more of the machine than of what ran. */
const LEAST_MS = 30;
/** Sixteen times the text is sixteen times the work, or 256 times where it is quadratic. */
const TIMES = 16;
const MOST_GROWTH = 64;
/** Something else may have run meanwhile; what is quadratic is so each time. */
const ROUNDS = 5;

const textOf = (piece: string, head: string, tail: string, length: number): string =>
  head + piece.repeat(Math.ceil(length / piece.length)) + tail;

/** Of the processor, not of the clock: whatever else the machine has to do counts for nothing. */
function msOf(read: (text: string) => unknown, text: string): number {
  const start = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Whether the time grows by more than the text does, each time that it is looked at. */
function growsFaster({ read, size = 2500 }: Way, make: (length: number) => string): boolean {
  const [short, long] = [make(size), make(size * TIMES)];
  for (let round = 0; round < ROUNDS; round += 1) {
    const longMs = msOf(read, long);
    if (longMs < LEAST_MS || longMs < MOST_GROWTH * Math.max(0.05, msOf(read, short))) return false;
  }
  return true;
}

describe('sixteen times the text', () => {
  for (const [what, way] of Object.entries(ways)) {
    it(`takes ${what} about sixteen times the time, whatever is repeated`, () => {
      const slow = pieces.filter((piece, index) => {
        const head = heads[index % heads.length] ?? '';
        return tails.some((tail) => growsFaster(way, (length) => textOf(piece, head, tail, length)));
      });
      assert.deepEqual(slow, []);
    });
  }

  it('is seen where it takes 256 times the time', () => {
    const quadratic: Way = { read: (text) => /\s+$/.test(text), size: 1200 };
    assert.ok(growsFaster(quadratic, (length) => `${' '.repeat(length)}x`));
  });
});
