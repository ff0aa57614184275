import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FoodsFailure } from '../../src/ui/own-foods/problems.js';
import { problemsToTell } from '../../src/ui/own-foods/told.js';
import { languages } from '../../src/locales/index.js';
import { badRows, idsOf, read, readBytes, told } from './support/own-foods.js';

const header = 'id,name,mgPer100g,portionGrams,category';
const good = 'a,Noot,1,30,noten';
const last = 'z,Kers,2,50,fruit';
const csv = (...rows: string[]): string => [header, good, ...rows, last].join('\n');
const x = (count: number): string => 'x'.repeat(count);

interface Broken {
  what: string;
  given: unknown;
  /** Line, column (* is the row) and what is wrong. */
  problems: string[];
  /** Ids that stay; a and z unless it says otherwise. */
  kept?: string[];
}

const rows: readonly Broken[] = [
  // Numbers
  { what: 'a figure in words', given: csv('b,Peer,veel,1,x'), problems: ['3 mgPer100g no-number'] },
  { what: 'a figure with its unit', given: csv('b,Peer,7 mg,1,x'), problems: ['3 mgPer100g no-number'] },
  { what: 'traces', given: csv('b,Peer,< 0.5,1,x'), problems: ['3 mgPer100g no-number'] },
  { what: 'NaN', given: csv('b,Peer,NaN,1,x'), problems: ['3 mgPer100g no-number'] },
  { what: 'a figure without end', given: csv('b,Peer,Infinity,1,x'), problems: ['3 mgPer100g no-number'] },
  { what: 'a figure in hexadecimals', given: csv('b,Peer,0x10,1,x'), problems: ['3 mgPer100g no-number'] },
  { what: 'two decimal marks', given: csv('b,Peer,1.2.3,1,x'), problems: ['3 mgPer100g no-number'] },
  { what: 'Dutch thousands', given: csv('b,Peer,"1.234,5",1,x'), problems: ['3 mgPer100g thousands'] },
  { what: 'English thousands', given: csv('b,Peer,"1,234.5",1,x'), problems: ['3 mgPer100g thousands'] },
  { what: 'thousands by a space', given: csv('b,Peer,1 234,1,x'), problems: ['3 mgPer100g thousands'] },
  { what: 'Swiss thousands', given: csv("b,Peer,1'234,1,x"), problems: ['3 mgPer100g thousands'] },
  { what: 'millions', given: csv('b,Peer,1.234.567,1,x'), problems: ['3 mgPer100g thousands'] },
  { what: 'what may be thousands', given: csv('b,Peer,1.234,1,x'), problems: ['3 mgPer100g thousands'] },
  { what: 'a figure below 0', given: csv('b,Peer,-1,1,x'), problems: ['3 mgPer100g out-of-range'] },
  {
    what: 'more than pure magnesium',
    given: csv('b,Peer,100001,1,x'),
    problems: ['3 mgPer100g out-of-range'],
  },
  // Portions: the row stays without.
  {
    what: 'a portion in words',
    given: csv('b,Peer,7,één,x'),
    problems: ['3 portionGrams bad-portion'],
    kept: ['a', 'b', 'z'],
  },
  {
    what: 'a portion of nothing',
    given: csv('b,Peer,7,0,x'),
    problems: ['3 portionGrams bad-portion'],
    kept: ['a', 'b', 'z'],
  },
  {
    what: 'a portion below 0',
    given: csv('b,Peer,7,-5,x'),
    problems: ['3 portionGrams bad-portion'],
    kept: ['a', 'b', 'z'],
  },
  {
    what: 'a portion of six kilos',
    given: csv('b,Peer,7,6000,x'),
    problems: ['3 portionGrams bad-portion'],
    kept: ['a', 'b', 'z'],
  },
  // Names, ids and other texts
  { what: 'no name', given: csv('b,,7,1,x'), problems: ['3 name no-name'] },
  { what: 'a name of control characters', given: csv('b,\u0001\u0002,7,1,x'), problems: ['3 name no-name'] },
  { what: 'a name of 201 characters', given: csv(`b,${x(201)},7,1,x`), problems: ['3 name long-name'] },
  { what: 'an id of 201 characters', given: csv(`${x(201)},Peer,7,1,x`), problems: ['3 id bad-id'] },
  { what: 'an id twice', given: csv('a,Peer,7,1,x'), problems: ['3 id double-id'] },
  {
    what: 'a category of 201 characters',
    given: csv(`b,Peer,7,1,${x(201)}`),
    problems: ['3 category bad-text'],
    kept: ['a', 'b', 'z'],
  },
  {
    what: 'everything wrong at once',
    given: csv(`${x(201)},,veel,0,x`),
    problems: ['3 id bad-id', '3 name no-name', '3 mgPer100g no-number'],
  },
  // Separators and quotes
  {
    what: 'a comma in a name without quotes',
    given: csv('b,Peer, rauw,7,1,x'),
    problems: ['3 * too-many-fields'],
  },
  { what: 'a decimal comma without quotes', given: csv('b,Peer,7,5,1,x'), problems: ['3 * too-many-fields'] },
  { what: 'a field that is not there', given: csv('b,Peer 7,1,x'), problems: ['3 * too-few-fields'] },
  { what: 'another separator in one row', given: csv('b;Peer;7;1;x'), problems: ['3 * too-few-fields'] },
  { what: 'a quote that is not closed', given: csv('b,"Peer,7,1,x'), problems: ['3 name unclosed-quote'] },
  {
    what: 'a quote that the last row does not close',
    given: `${csv()}\nb,"Peer`,
    problems: ['4 name unclosed-quote'],
  },
  {
    what: 'a quote that closes in a later row',
    given: csv('b,"Peer,7,1,x', 'c,"Appel, rauw",5,1,x'),
    problems: ['3 name text-after-quote'],
    kept: ['a', 'c', 'z'],
  },
  { what: 'text after a quote', given: csv('b,"Peer" rauw,7,1,x'), problems: ['3 name text-after-quote'] },
  {
    what: 'quotes in quotes',
    given: csv('b,"Peer "Conference"",7,1,x'),
    problems: ['3 name text-after-quote'],
  },
  {
    what: 'a quote in the row after a name of two lines',
    given: csv('b,"Peer\nrauw",7,1,x', 'c,"Appel,5,1,x'),
    problems: ['5 name unclosed-quote'],
    kept: ['a', 'b', 'z'],
  },
  {
    what: 'a bad quote on the second line of a row',
    given: csv('b,"Peer\nrauw",7,"1,x'),
    problems: ['4 portionGrams unclosed-quote'],
  },
  {
    what: 'the columns of somebody else',
    given: 'slug;name_nl;MG_PER_100G\nb;;x\nc;Peer;1',
    problems: ['2 name_nl no-name', '2 MG_PER_100G no-number'],
    kept: ['c'],
  },
  // Lists
  {
    what: 'an element that is no food',
    given: [{ id: 'a', names: 'Noot', mgPer100g: 1 }, 'Peer', null, [1]],
    problems: ['2 * not-a-food', '3 * not-a-food', '4 * not-a-food'],
    kept: ['a'],
  },
  {
    what: 'names that are no text',
    given: [
      { id: 'a', names: 'Noot', mgPer100g: 1 },
      { names: 5 },
      { names: { nl: [] } },
      { names: {} },
      { names: { es: 'Pera' } },
    ],
    problems: ['2 names no-name', '3 names.nl no-name', '4 names no-name', '5 names no-name'],
    kept: ['a'],
  },
  {
    what: 'figures of the wrong kind',
    given: [
      { id: 'a', names: 'Noot', mgPer100g: 1 },
      { names: 'b', mgPer100g: true },
      { names: 'c', mgPer100g: {} },
      { names: 'd', mgPer100g: Number.NaN },
    ],
    problems: ['2 mgPer100g no-number', '3 mgPer100g no-number', '4 mgPer100g no-number'],
    kept: ['a'],
  },
  {
    what: 'texts of the wrong kind',
    given: [{ id: 'a', names: 'Noot', mgPer100g: 1, category: {}, source: 5 }],
    problems: ['1 category bad-text', '1 source bad-text'],
    kept: ['a'],
  },
  {
    what: 'an id of the wrong kind',
    given: [
      { id: {}, names: 'Noot', mgPer100g: 1 },
      { id: 'b', names: 'Peer', mgPer100g: 1 },
    ],
    problems: ['1 id bad-id'],
    kept: ['b'],
  },
  {
    what: 'an element in the JSON that is none',
    given:
      '[{"id": "a", "names": "Noot", "mgPer100g": 1},\n{"id": b},\n{"id": "c", "names": "Peer", "mgPer100g": 2}]',
    problems: ['2 * not-json'],
    kept: ['a', 'c'],
  },
  {
    what: 'a list that was cut off',
    given: '[{"id": "a", "names": "Noot", "mgPer100g": 1}, {"id": "b", "na',
    problems: ['2 * not-json'],
    kept: ['a'],
  },
  {
    what: 'a quote that is missing in JSON',
    given:
      '[\n  {\n    "id": "b,\n    "names": "Peer"\n  },\n  {"id": "a", "names": "Noot", "mgPer100g": 1}\n]',
    problems: ['1 * not-json'],
    kept: ['a'],
  },
  {
    what: 'a list that was cut off after one',
    given: '[{"id": "a", "names": "Noot", "mgPer100g": 1}',
    problems: ['2 * not-json'],
    kept: ['a'],
  },
  {
    what: 'a list that was cut off between two',
    given: '{"foods": [{"id": "a", "names": "Noot", "mgPer100g": 1},',
    problems: ['2 * not-json'],
    kept: ['a'],
  },
];

describe('a file that is broken', () => {
  for (const { what, given, problems, kept = ['a', 'z'] } of rows) {
    it(`by ${what} is told so at its place, and the good rows stay`, async () => {
      const reading = await read(given);
      assert.deepEqual(told(reading), problems);
      assert.deepEqual(idsOf(reading), kept);
      assert.equal(reading.rowProblemCount, problems.length);
      assert.equal(reading.failure, null);
    });
  }

  it('says what stands there, what was expected, and the figures of it', async () => {
    const { rowProblems } = await read(csv('b,Peer,7', 'a,Peer,1.234,1,x'));
    assert.deepEqual(rowProblems, [
      { code: 'too-few-fields', line: 3, column: null, value: 'b | Peer | 7', count: 3, total: 5 },
      { code: 'thousands', line: 4, column: 'mgPer100g', value: '1.234' },
    ]);
    const { rowProblems: doubles } = await read(csv('a,Peer,1,1,x'));
    assert.deepEqual(doubles, [{ code: 'double-id', line: 3, column: 'id', value: 'a', firstLine: 2 }]);
  });

  it('that holds an object whose members throw loses that row alone', async () => {
    const bad = {
      id: 'b',
      get names(): string {
        throw new Error('mine');
      },
    };
    const list = [{ id: 'a', names: 'Noot', mgPer100g: 1 }, bad, { id: 'c', names: 'Peer', mgPer100g: 2 }];
    Object.defineProperty(list, 3, {
      enumerable: true,
      get: () => {
        throw new Error('mine');
      },
    });
    const reading = await read(list);
    assert.deepEqual(idsOf(reading), ['a', 'c']);
    assert.deepEqual(told(reading), ['2 * unreadable', '4 * unreadable']);
  });
});

const failures: readonly [string, unknown, FoodsFailure][] = [
  ['of nothing', '', { code: 'no-rows' }],
  ['of blank lines', '\n\n  \n', { code: 'no-rows' }],
  ['of a header alone', `${header}\n`, { code: 'no-rows' }],
  ['without good rows', `${header}\na,,1,1,x\nb,,1,1,x`, { code: 'no-good-rows', count: 2 }],
  ['without a name', 'id,mgPer100g\na,1', { code: 'no-columns', found: 'id, mgPer100g', missing: 'name' }],
  [
    'without a figure',
    'id;Name;mg\na;b;1',
    { code: 'no-columns', found: 'id, Name, mg', missing: 'mgPer100g' },
  ],
  [
    'without a header',
    'a,Noot,1\nb,Kers,2',
    { code: 'no-columns', found: 'a, Noot, 1', missing: 'name, mgPer100g' },
  ],
  [
    'with a separator that nobody named',
    'id|name|mgPer100g\na|Noot|1',
    { code: 'no-columns', found: 'id|name|mgPer100g', missing: 'name, mgPer100g' },
  ],
  ['that is a web page', '\n<!doctype html><title>Niet gevonden</title>', { code: 'web-page' }],
  ['that is another object', '{"items": []}', { code: 'no-list' }],
  ['that holds an object for a list', '{"foods": {}}', { code: 'no-list' }],
  ['that breaks off', '{"foods":', { code: 'no-list' }],
  ['that holds an empty list', '[]', { code: 'no-rows' }],
  ['that is another object of the page', { items: [] }, { code: 'no-list' }],
  ['that is a number', 5, { code: 'no-list' }],
  [
    'whose foods call it otherwise',
    [{ id: 'a', names: 'Noot', mg_per_100g: 1 }],
    { code: 'no-columns', found: 'id, names, mg_per_100g', missing: 'mgPer100g' },
  ],
  [
    'that throws',
    {
      get foods() {
        throw new Error('mine');
      },
    },
    { code: 'unreadable' },
  ],
];

describe('a list', () => {
  for (const [what, given, failure] of failures) {
    it(`${what} gives no foods, and says why`, async () => {
      const reading = await read(given);
      assert.deepEqual(reading.failure, failure);
      assert.deepEqual(reading.foods, []);
    });
  }

  for (const [what, start] of [
    ['new', [0x50, 0x4b, 3, 4, 20, 0]],
    ['old', [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
  ] as const) {
    it(`that is the ${what} workbook of a spreadsheet is known by its bytes`, async () => {
      assert.deepEqual((await readBytes(Uint8Array.from(start))).failure, { code: 'workbook' });
    });
  }

  it('that is a picture ends in a problem and in no error', async () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, i) => (i * 131 + (i >> 3)) % 256);
    assert.equal((await readBytes(bytes)).failure?.code, 'no-columns');
  });

  it('with a quote of 10 MB is read past it', async () => {
    const reading = await read(csv(`b,"${x(10_000_000)}`));
    assert.deepEqual(idsOf(reading), ['a', 'z']);
    assert.deepEqual(told(reading), ['3 name unclosed-quote']);
    assert.ok((reading.rowProblems[0]?.value.length ?? 0) <= 200);
  });

  it('of 20 million separators is one bad row', async () => {
    const reading = await read(`${header}\n${good}\n${','.repeat(20_000_000)}x`);
    assert.deepEqual(idsOf(reading), ['a']);
    assert.equal(reading.rowProblemCount, 1);
  });

  it('of a million brackets ends in a problem and in no error', async () => {
    const deep = '['.repeat(1_000_000) + ']'.repeat(1_000_000);
    const food = '{"id": "a", "names": "Noot", "mgPer100g": 1}';
    assert.deepEqual(idsOf(await read(`[${food}, {"id": ${deep}}]`)), ['a']);
    assert.equal((await read(deep)).failure?.code, 'no-good-rows');
    assert.equal((await read('['.repeat(1_000_000))).failure?.code, 'no-good-rows');
  });
});

describe('what is told of a list', () => {
  it('names the place as the host wrote it, in a file and in a list', async () => {
    const file = await read(csv('b,Peer,veel,1,x'));
    assert.deepEqual(
      problemsToTell('src', '/foods.csv', file).map(({ attribute, value }) => [attribute, value]),
      [['src line 3, mgPer100g', 'veel']],
    );
    const given = [{ names: 'Noot', mgPer100g: 1 }, 5];
    assert.deepEqual(
      problemsToTell('foods', given, await read(given)).map(({ attribute, value }) => [attribute, value]),
      [['foods[1]', '5']],
    );
  });

  it('is twenty problems one by one, and then their number', async () => {
    const given = [{ id: 'a', names: 'Noot', mgPer100g: 1 }, ...badRows(57)];
    const problems = problemsToTell('foods', given, await read(given));
    assert.equal(problems.length, 21);
    assert.equal(problems[20]?.value, '57 problems');
  });

  it('is why there are no foods, and which columns there were', async () => {
    const [problem, ...others] = problemsToTell('src', '/foods.csv', await read('id;Name;mg\na;b;1'));
    assert.deepEqual([problem?.attribute, problem?.value, others], ['src', '/foods.csv', []]);
    assert.match(problem?.expected ?? '', /columns mgPer100g.*found was id, Name, mg/);
  });

  it('shows a list that cannot be used by what it is, not by all that it holds', async () => {
    const given = { items: Array.from({ length: 1000 }, () => ({})), total: 1000 };
    const [problem] = problemsToTell('foods', given, await read(given));
    assert.equal(problem?.value, '{ items, total }');
  });

  it('is said in whole sentences, with place, value and figures', async () => {
    const { rowProblems } = await read(csv('b,Peer,7', 'c,Peer,veel,1,x'));
    const say = (lang: 'nl' | 'en') =>
      rowProblems.map((problem) =>
        (languages[lang].ownFoods.rows[problem.code] as (shown: unknown) => string)(problem),
      );
    assert.match(say('nl')[0] ?? '', /^Regel 3: “b \| Peer \| 7”\. .*\(3\).*\(5\)/);
    assert.match(say('en')[1] ?? '', /^Line 4, column mgPer100g: “veel”\. Expected: a number/);
  });
});
