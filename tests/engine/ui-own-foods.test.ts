import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { inSlices } from '../../src/ui/own-foods/slices.js';
import { csvText } from '../../src/ui/csv.js';
import { shared, withFacts } from './support/fact-files.js';
import { badRows, idsOf, read, readBytes, someFoods, told, readOwnFoods } from './support/own-foods.js';

/* ------------------------------------------------------------- dialects */

const foods = [
  {
    id: 'amandel',
    names: 'Amandelen, "ongebrand"',
    mgPer100g: 270.5,
    portionGrams: 25,
    source: 'eigen meting',
  },
  { id: 'creme', names: 'Crème fraîche', mgPer100g: 9.25, portionGrams: 12.5, portionLabel: '1 eetlepel' },
  { id: '007', names: 'Pâté; één plak', mgPer100g: null, category: 'vlees' },
];

interface Dialect {
  separator: string;
  decimal: string;
  lineEnd: string;
  encoding: 'utf-8' | 'utf-8 with a mark' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** What the server says. */
  type?: string;
  /** Nothing after the last row. */
  isOpenEnded?: boolean;
  before?: string;
}

function textIn({ separator, decimal, lineEnd, isOpenEnded, before = '' }: Dialect): string {
  const header = ['id', 'name', 'mgPer100g', 'portionGrams', 'portionLabel', 'category', 'source'];
  const cell = (value: string | number | null = null): string => {
    const text = typeof value === 'number' ? String(value).replace('.', decimal) : (value ?? '');
    return /[",;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const rows = foods.map((food) => {
    const row: Record<string, string | number | null> = { ...food, name: food.names };
    return header.map((column) => cell(row[column])).join(separator);
  });
  return before + [header.join(separator), ...rows].join(lineEnd) + (isOpenEnded ? '' : lineEnd);
}

function bytesOf(text: string, encoding: Dialect['encoding']): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  if (encoding === 'utf-8 with a mark') return Buffer.from(`\uFEFF${text}`, 'utf8');
  // Of these texts every letter is the same in both.
  if (encoding === 'windows-1252') return Buffer.from(text, 'latin1');
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return encoding === 'utf-16le' ? bytes : bytes.swap16();
}

const dialects: readonly [string, Dialect][] = [
  ['of our own', { separator: ',', decimal: '.', lineEnd: '\r\n', encoding: 'utf-8' }],
  [
    'of a Dutch spreadsheet',
    { separator: ';', decimal: ',', lineEnd: '\r\n', encoding: 'utf-8 with a mark' },
  ],
  [
    'of an old Dutch spreadsheet',
    { separator: ';', decimal: ',', lineEnd: '\r\n', encoding: 'windows-1252' },
  ],
  ['with tabs, as "Unicode text"', { separator: '\t', decimal: ',', lineEnd: '\r\n', encoding: 'utf-16le' }],
  ['with the bytes the other way', { separator: '\t', decimal: '.', lineEnd: '\n', encoding: 'utf-16be' }],
  ['of a script', { separator: ',', decimal: '.', lineEnd: '\n', encoding: 'utf-8', isOpenEnded: true }],
  ['of an old Mac', { separator: ';', decimal: ',', lineEnd: '\r', encoding: 'windows-1252' }],
  ['with commas for both', { separator: ',', decimal: ',', lineEnd: '\r\n', encoding: 'utf-8' }],
  [
    'that names its separator',
    { separator: ';', decimal: ',', lineEnd: '\r\n', encoding: 'utf-8', before: 'sep=;\r\n' },
  ],
  [
    'that names its separator over and over',
    { separator: ';', decimal: ',', lineEnd: '\n', encoding: 'utf-8', before: '"sep=;;;;"\n' },
  ],
  [
    'that names a separator of its own',
    { separator: '|', decimal: ',', lineEnd: '\n', encoding: 'utf-8', before: 'sep=|\n' },
  ],
  [
    'whose server tells the encoding',
    {
      separator: ';',
      decimal: ',',
      lineEnd: '\n',
      encoding: 'windows-1252',
      type: 'text/csv; charset="ISO-8859-1"',
    },
  ],
  [
    'whose server tells the wrong encoding',
    { separator: ';', decimal: ',', lineEnd: '\n', encoding: 'windows-1252', type: 'text/csv;charset=utf-8' },
  ],
  [
    'whose server tells an encoding that does not exist',
    { separator: ',', decimal: '.', lineEnd: '\n', encoding: 'utf-8', type: 'text/csv; charset=klingon' },
  ],
  [
    'with blank lines around',
    { separator: ',', decimal: '.', lineEnd: '\n\n', encoding: 'utf-8', before: '\n \n' },
  ],
];

describe('own foods in CSV', () => {
  for (const [what, dialect] of dialects) {
    it(`are the same in a file ${what}`, async () => {
      const reading = await readBytes(bytesOf(textIn(dialect), dialect.encoding), dialect.type);
      assert.deepEqual(told(reading), []);
      assert.deepEqual(reading.foods, foods);
      assert.deepEqual([reading.failure, reading.cut, reading.rowProblemCount], [null, false, 0]);
    });
  }

  it('may be UTF-16 without its mark', async () => {
    const { foods: read16 } = await readBytes(Buffer.from('name,mgPer100g\nCrème,9', 'utf16le'));
    assert.deepEqual(read16, [{ id: 'row-2', names: 'Crème', mgPer100g: 9 }]);
  });

  it('are in the encoding that the server tells, where no mark tells another', async () => {
    const mac = Uint8Array.from(Buffer.from('name;mgPer100g\nCr_me;9'), (byte) =>
      byte === 0x5f ? 0x8f : byte,
    );
    const { foods: fromMac } = await readBytes(mac, 'text/csv; charset=macintosh');
    assert.equal(fromMac[0]?.names, 'Crème');
  });

  it('are parted by what parts the columns that we know, not by what stands there most', async () => {
    const { foods: parted } = await read('id;name;mgPer100g;bron, jaar, land, stad, straat\na;Noot;1;x\n');
    assert.deepEqual(parted, [{ id: 'a', names: 'Noot', mgPer100g: 1 }]);
  });

  it('may stand with the spaces that people type around separators and quotes', async () => {
    const { foods: spaced } = await read('id , name , mgPer100g\n a , "Bonen, wit" , 63 \n');
    assert.deepEqual(spaced, [{ id: 'a', names: 'Bonen, wit', mgPer100g: 63 }]);
  });

  it('may have a name of two lines, which becomes one', async () => {
    const reading = await read('id,name,mgPer100g\na,"Bonen\r\nwit",63\nb,Noten,x\n');
    assert.deepEqual(reading.foods, [{ id: 'a', names: 'Bonen wit', mgPer100g: 63 }]);
    assert.deepEqual(told(reading), ['4 mgPer100g no-number']);
  });

  it('keep text as text: markup, zeros in front, control characters out', async () => {
    const reading = await read('id;name;mgPer100g;source\n007;<b>Noot</b>\u0007 \u202Exe;1;=1+1\n');
    assert.deepEqual(reading.foods, [{ id: '007', names: '<b>Noot</b> xe', mgPer100g: 1, source: '=1+1' }]);
  });

  it('have names in as many languages as there are columns for', async () => {
    const reading = await read(
      'name_NL;Name En;name-de;NAME_FR;mgPer100g\nSpinazie;Spinach;;Épinards;79\nSla;;;;13\n',
    );
    assert.deepEqual(reading.foods, [
      { id: 'row-2', names: { nl: 'Spinazie', en: 'Spinach', fr: 'Épinards' }, mgPer100g: 79 },
      { id: 'row-3', names: { nl: 'Sla' }, mgPer100g: 13 },
    ]);
  });

  it('may have columns of their own, which are ignored without a word', async () => {
    const reading = await read('EAN,name,mg_per_100g,__proto__,constructor\n1,Noot,1,x,y\n');
    assert.deepEqual(reading.foods, [{ id: 'row-2', names: 'Noot', mgPer100g: 1 }]);
    assert.deepEqual(told(reading), []);
    assert.equal(({} as { x?: unknown }).x, undefined);
  });

  it('may have separators after their last field, and rows of nothing else', async () => {
    const reading = await read('id;name;mgPer100g;\na;Noot;1\nb;Kers;2;;\n;;;\n\n;;\n');
    assert.deepEqual(idsOf(reading), ['a', 'b']);
    assert.deepEqual(told(reading), []);
  });

  for (const nothing of ['', ' ', 'null', 'NULL', '-', '–', '""']) {
    it(`are not measured where ${JSON.stringify(nothing)} stands, which is not 0`, async () => {
      const reading = await read(`id,name,mgPer100g\na,Noot,${nothing}\nb,Kers,0\n`);
      assert.deepEqual(
        reading.foods.map(({ mgPer100g }) => mgPer100g),
        [null, 0],
      );
    });
  }

  const figures: readonly [string, number][] = [
    ['79', 79],
    ['79,5', 79.5],
    ['79.5', 79.5],
    ['0,125', 0.125],
    ['0.125', 0.125],
    [',5', 0.5],
    ['+5', 5],
    ['-0', 0],
    ['12,3456', 12.3456],
    ['100000', 100_000],
  ];
  for (const [written, value] of figures) {
    it(`are read as ${value} where ${written} stands`, async () => {
      const reading = await read(`name;mgPer100g\nNoot;${written}\n`);
      assert.ok(Object.is(reading.foods[0]?.mgPer100g, value));
    });
  }
});

/* ----------------------------------------------------------------- JSON */

const food = (id: string, names: string) => ({ id, names, mgPer100g: 1 });

describe('own foods in JSON', () => {
  const texts: readonly [string, string][] = [
    ['a list', JSON.stringify(foods)],
    ['a list over many lines', JSON.stringify(foods, null, 2)],
    ['an object with the list', JSON.stringify({ foods })],
    ['an object with more than the list', JSON.stringify({ a: [{ foods: 1 }], 'b"': '],}', foods, c: {} })],
    ['a list with a mark in front', `\uFEFF ${JSON.stringify(foods)}`],
    ['a list with a comma too many', `${JSON.stringify(foods).slice(0, -1)},]`],
  ];
  for (const [what, text] of texts) {
    it(`are read from ${what}`, async () => {
      const reading = await read(text);
      assert.deepEqual(reading.foods, foods);
      assert.deepEqual(told(reading), []);
    });
  }

  it('are read from a list and from an object that a page has', async () => {
    assert.deepEqual((await read(foods)).foods, foods);
    assert.deepEqual((await read({ foods })).foods, foods);
  });

  it('may hold quotes, brackets and backslashes', async () => {
    const odd = [food('a', 'Noot van 1" dik], {'), food('b', '\\'), food('c', '\\" [')];
    assert.deepEqual((await read(JSON.stringify(odd))).foods, odd);
  });

  it('are copies: what a page changes later changes nothing', async () => {
    const own = { id: 'a', names: { nl: 'Noot' }, mgPer100g: 1 };
    const reading = await read([own]);
    own.names.nl = 'Kers';
    own.mgPer100g = 2;
    assert.deepEqual(reading.foods, [{ id: 'a', names: { nl: 'Noot' }, mgPer100g: 1 }]);
  });

  it('may have numbers for ids and texts for numbers', async () => {
    const reading = await read([{ id: 7, names: 'Noot', mgPer100g: '1,5', portionGrams: '30' }]);
    assert.deepEqual(reading.foods, [{ id: '7', names: 'Noot', mgPer100g: 1.5, portionGrams: 30 }]);
  });

  it('may be none at all, for a page that fills its list later', async () => {
    const { foods: none, failure } = await read([]);
    assert.deepEqual([none, failure], [[], null]);
  });

  it('reach no prototype, from a text or from an object', async () => {
    const text =
      '[{"__proto__": {"mgPer100g": 1, "polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "id": "__proto__", "names": {"nl": "Noot", "__proto__": {"en": "Nut"}}, "mgPer100g": null}]';
    const expected = [{ id: '__proto__', names: { nl: 'Noot' }, mgPer100g: null }];
    assert.deepEqual((await read(text)).foods, expected);
    assert.deepEqual((await read(JSON.parse(text))).foods, expected);
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  });

  it('are their own members alone, not what the page put on Object.prototype', async () => {
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    try {
      prototype['category'] = 'of the page';
      prototype['foods'] = [{ id: 'x' }];
      const reading = await read([{ id: 'a', names: 'Noot', mgPer100g: 1 }]);
      assert.deepEqual(Object.keys(reading.foods[0] ?? {}), ['id', 'names', 'mgPer100g']);
      assert.equal((await read({})).failure?.code, 'no-list');
    } finally {
      delete prototype['category'];
      delete prototype['foods'];
    }
  });
});

/* --------------------------------------------------------------- limits */

describe('many own foods', () => {
  const header = ['id', 'name', 'mgPer100g', 'portionGrams', 'category'];
  const csvOf = (count: number): string =>
    csvText(
      [
        header,
        ...someFoods(count).map((food) => [
          food.id,
          food.names as string,
          food.mgPer100g,
          food.portionGrams ?? null,
          food.category ?? null,
        ]),
      ],
      { separator: ';', decimal: ',' },
    );

  for (const [what, make] of [
    ['CSV', csvOf],
    ['JSON', (count: number) => JSON.stringify(someFoods(count))],
    ['a list', someFoods],
  ] as const) {
    it(`are all read when they are 100,000 in ${what}, and no more than that`, async () => {
      const reading = await read(make(100_001));
      assert.deepEqual(reading.foods, someFoods(100_000));
      assert.equal(reading.cut, true);
      assert.equal(reading.failure, null);
      assert.deepEqual(told(reading), []);
      assert.equal((await read(make(100_000))).cut, false);
    });
  }

  it('are read in slices, each told, and the work ends when it is aborted', async () => {
    const shares: number[] = [];
    const aborter = new AbortController();
    const tell = (share: number): void => {
      shares.push(share);
      if (share > 0.5) aborter.abort();
    };
    const reading = readOwnFoods(csvOf(100_000), { signal: aborter.signal, tell });
    assert.ok(reading instanceof Promise, 'so many are not read at once');
    assert.equal(await reading, null);
    assert.ok(shares.length > 2 && shares.every((share, i) => share > (shares[i - 1] ?? 0) && share < 1));
    assert.ok((shares.at(-2) ?? 1) <= 0.5, 'nothing was read after the abort');
  });

  it('are at hand at once when they are few', () => {
    const reading = readOwnFoods(someFoods(20));
    assert.ok(!(reading instanceof Promise));
    assert.equal(reading.foods.length, 20);
  });

  it('tell of a thousand bad rows and count the others', async () => {
    const reading = await read([{ id: 'a', names: 'Noot', mgPer100g: 1 }, ...badRows(2500)]);
    assert.deepEqual(idsOf(reading), ['a']);
    assert.deepEqual([reading.rowProblems.length, reading.rowProblemCount], [1000, 2500]);
  });

  it('of more than 20 MB are not read', async () => {
    const name = 'x'.repeat(21 * 1024 * 1024);
    const { failure } = await read(`name,mgPer100g\n${name},1`);
    assert.deepEqual(failure, { code: 'too-large', mostMb: 20 });
  });
});

describe('slices', () => {
  it('end some ten milliseconds after they began, and the work with what it returns', async (context) => {
    let now = 0;
    context.mock.method(performance, 'now', () => now);
    function* work(): Generator<number, string, void> {
      for (let step = 1; step <= 200; step++) {
        now += 1;
        yield step / 200;
      }
      return 'done';
    }
    const shares: number[] = [];
    assert.equal(await inSlices(work(), { tell: (share) => shares.push(share) }), 'done');
    assert.ok(shares.length >= 10 && shares.length <= 20, `${shares.length} slices of 200 ms`);
  });

  it('let timers have their turn in between', async () => {
    const timer = { isOver: false };
    setTimeout(() => (timer.isOver = true), 0);
    function* work(): Generator<number, string, void> {
      while (!timer.isOver) yield 0.5;
      return 'done';
    }
    assert.equal(await inSlices(work()), 'done');
  });
});

/* ------------------------------------------------------------- the tables */

describe('food tables that people have', withFacts, () => {
  const load = (name: string) => readBytes(readFileSync(path.join(shared, 'foods', name)));

  it('the table that our foods are from is read whole', async () => {
    for (const [name, count] of [
      ['foods-nl.csv', 302],
      ['foods-nl-extra.csv', 148],
    ] as const) {
      const reading = await load(name);
      assert.deepEqual(told(reading), []);
      assert.equal(reading.foods.length, count);
    }
    const { foods: own } = await load('foods-nl.csv');
    assert.deepEqual(
      own.find(({ id }) => id === 'spinazie-gekookt'),
      {
        id: 'spinazie-gekookt',
        names: {
          nl: 'Spinazie, gekookt',
          en: 'Spinach, boiled',
          de: 'Spinat, gekocht',
          fr: 'Épinards, cuits',
        },
        mgPer100g: 87,
        portionGrams: 150,
        portionLabel: '3 opscheplepels',
        category: 'vegetables',
        state: 'cooked',
        source: 'USDA SR28',
      },
    );
  });

  it('all of USDA is read whole', async () => {
    const reading = await load('usda-abbrev.csv');
    assert.deepEqual(told(reading), []);
    assert.equal(reading.foods.length, 8051);
    assert.deepEqual(reading.foods[0], {
      id: '01001',
      names: 'Butter, salted',
      mgPer100g: 2,
      portionGrams: 5,
      portionLabel: '1 pat, (1" sq, 1/3" high)',
      category: 'Dairy and Egg Products',
    });
  });

  it('all of CIQUAL is read whole', async () => {
    const reading = await load('ciqual2025-mg.csv');
    assert.deepEqual(told(reading), []);
    assert.equal(reading.foods.length, 2566);
    assert.deepEqual(reading.foods[0], {
      id: '1000',
      names: { fr: 'Pastis' },
      mgPer100g: 0,
      category: 'eaux et autres boissons',
    });
  });
});
