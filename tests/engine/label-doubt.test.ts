import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readLabel, type LabelReading } from '../../src/engine.js';

const codes = ({ problems }: LabelReading): string[] => problems.map(({ code }) => code);

describe('an amount is never guessed from', () => {
  const lines: [what: string, label: string][] = [
    ['nothing', ''],
    ['a name alone', 'Magnesiumcitraat, 60 capsules'],
    ['an amount of nobody knows what', '2 capsules: 400 mg'],
    ['two amounts that contradict each other', 'Magnesium 100 mg, magnesium 250 mg'],
    [
      'two servings that contradict each other',
      'Per capsule 100 mg magnesium, per 2 capsules 300 mg magnesium',
    ],
    ['parts without their sum', 'magnesium (citraat) 100 mg, magnesium (malaat) 50 mg'],
    ['two compounds', '300 mg magnesiumcitraat en 200 mg magnesiumoxide'],
    ['a mixture', 'Magnesium als citraat en malaat 200 mg'],
    ['a buffered compound', 'gebufferd magnesiumbisglycinaat 1000 mg per tablet'],
    ['an amount that its own share contradicts', 'Magnesium 500 mg (21% RI)'],
    ['an amount from to', 'magnesium 100-200 mg'],
    ['an amount from to, in words', 'Magnesium: 100 mg tot 200 mg'],
    ['a serving from to', '1-2 capsules: 100 mg magnesium'],
    ['a product of two numbers', '3 x 100 mg magnesium'],
    ['units of which each or all hold it', '2 capsules 400 mg magnesiumcitraat'],
    ['a pack that it is said to be in', 'magnesium 100 mg per 60 capsules'],
    ['half a tablet, or one of two', 'Magnesium 100 mg per 1/2 tablet'],
    ['vitamin B6', 'vitamine B6 1,4 mg'],
    ['the share of vitamin B6', 'Vitamine B6 1,4 mg, 100% RI'],
    ['vitamin B6 beside the name', 'Magnesium + vitamine B6 1,4 mg'],
    ['vitamin B6 between two names', 'Vitamine B6 2 mg magnesium'],
    ['an amount before vitamin B6', 'Magnesium 1,4 mg vitamine B6'],
    ['zinc', 'Zink 15 mg, 150% RI, met magnesium'],
    ['two minerals in one salt', 'calcium-magnesium citraat 500 mg'],
    ['a blend', 'Magnesium complex 500 mg'],
    ['magnesium from the sea without its share', 'Magnésium marin 300 mg'],
    ['another nutrient behind the name', 'Magnesium met ashwagandha 300 mg'],
    ['taurine behind the name', 'Magnesium taurine 300 mg'],
    ['a flow agent', 'magnesiumstearaat 5 mg'],
    ['granules', 'Magnesium Granulat 400 mg'],
    ['an unknown compound', 'magnesiumbutyraat 500 mg'],
    ['nought', 'Magnesium 0 mg'],
    ['less than an amount', 'magnesium < 5 mg'],
    ['more than anything holds', 'magnesium 20.001 mg'],
    ['grams that should be milligrams', 'Magnesium 375 g per tablet'],
    ['a power of ten', 'magnesium 1e9 mg'],
    ['digits without end', `magnesium ${'9'.repeat(400)} mg`],
    ['points without end', 'magnesium 1.2.3 mg'],
    ['gibberish', 'qwrt zxcv 12 ;;; ((( %% mg mg mg'],
    ['emoji', '💊💊💊 😀 100 💪'],
    ['control characters', '\u0000\u0001magnesium\u0007 \u001b[31m 1\u000000 mg'],
    ['another writing', 'マグネシウム 300 ミリグラム'],
    ['10,000 letters', 'a'.repeat(10_000)],
    ['10,000 characters with the amount at the end', `${'magnesium '.repeat(1000)} 300 mg`],
    ['a word of which only the first letter is read', `${'x'.repeat(485)} magnesium 10 gélules`],
  ];
  for (const [what, label] of lines) {
    it(what, () => {
      const reading = readLabel(label);
      assert.equal(reading.elementalMgPerUnit, undefined);
      assert.ok(codes(reading).includes('no-amount'));
    });
  }
});

describe('how many a day is never guessed from', () => {
  const lines: [what: string, label: string][] = [
    ['a range', '1-2 capsules per dag'],
    ['a range in words', 'neem 1 à 2 gélules par jour'],
    ['a range of two words', '1 bis 3 Kapseln täglich'],
    ['the most that may be taken', 'maximaal 3 tabletten per dag'],
    ['the most, in other words', 'take no more than 3 tablets daily'],
    ['two different numbers', '1 tablet per dag, 2 tabletten per dag bij sporten'],
    ['a size of pack', '60 capsules'],
    ['moments', "'s ochtends 1 en 's avonds 1 capsule"],
    ['more than anybody takes', '61 tabletten per dag'],
    ['an amount', 'magnesium 300 mg per dag'],
  ];
  for (const [what, label] of lines) {
    it(what, () => assert.equal(readLabel(label).unitsPerDay, undefined));
  }
});

describe('of what is odd about a label', () => {
  it('the compound and its share are told per unit, as the fields show them', () => {
    const [problem] = readLabel('2 tabletten: 1000 mg magnesiumcitraat').problems;
    assert.deepEqual(problem, { code: 'worked-out', compoundMg: 500, elementalPercent: 16.16 });
  });

  it('a pair that cannot be comes with the most that could', () => {
    const [problem] = readLabel('2 capsules: 1200 mg magnesiumbisglycinaat, 400 mg magnesium').problems;
    assert.deepEqual(problem, { code: 'impossible-pair', compoundMg: 600, elementalMg: 200, mostMg: 85 });
  });

  it('an amount that is rounded up is no pair that cannot be', () => {
    assert.deepEqual(readLabel('55 mg magnesiumtauraat, waarvan magnesium 5 mg').problems, []);
  });

  it('micrograms and grams are shown as they stand there', () => {
    assert.deepEqual(readLabel('magnesium 0,375 g').problems, [{ code: 'odd-unit', written: '0.375 g' }]);
    assert.deepEqual(readLabel('magnesium 375 mcg').problems, [{ code: 'odd-unit', written: '375 µg' }]);
  });
});

/** Pieces that labels are made of, put together as no label would. */
const pieces = [
  ['magnesium', 'magnesiumcitraat', 'citrate de magnésium', 'oxide', 'Mg', 'elementair', 'waarvan', 'davon'],
  ['100 mg', '1.000,5 mg', '0,4 g', '375 µg', '1-2', '½', '1/2', '99999999999', '100 % RI', '15%', '0'],
  [
    'per',
    '2 capsules',
    'per 2 tabletten',
    'pro Tag',
    '3x daags',
    'per dagdosering',
    'serving size',
    '/',
    'x',
  ],
  [
    '(',
    ')',
    '[',
    ':',
    '=',
    '·',
    ',',
    ';',
    '-',
    '|',
    '\n',
    '\u00a0',
    'als',
    'en',
    'vitamine B6',
    'zink',
    '💊',
  ],
].flat();
const piece = fc.constantFrom(...pieces);
const line = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 600 }),
);

describe('whatever is pasted', () => {
  it('every figure that is read can be', () => {
    fc.assert(
      fc.property(line, (label) => {
        const reading = readLabel(label);
        for (const mg of [reading.elementalMgPerUnit, reading.compoundMgPerUnit]) {
          assert.ok(mg === undefined || (Number.isFinite(mg) && mg > 0 && mg <= 20_000), String(mg));
        }
        const { unitsPerDay: perDay } = reading;
        assert.ok(perDay === undefined || (perDay > 0 && perDay <= 60), String(perDay));
        assert.equal(reading.elementalMgPerUnit === undefined, codes(reading).includes('no-amount'));
      }),
      { numRuns: 5000 },
    );
  });

  it('what is said of vitamin B6 and zinc never becomes magnesium', () => {
    const other = fc.constantFrom('vitamine B6', 'Vitamin B6', 'zink', 'zinc (as zinc citrate)', 'calcium');
    const amount = fc.integer({ min: 1, max: 999 });
    const around = fc.constantFrom('magnesium', 'Magnesiumcitraat', 'magnésium (citrate)');
    fc.assert(
      fc.property(other, around, amount, (nutrient, name, mg) => {
        assert.equal(readLabel(`${nutrient} ${mg} mg`).elementalMgPerUnit, undefined);
        assert.equal(readLabel(`${name}, ${nutrient}: ${mg} mg`).elementalMgPerUnit, undefined);
        assert.equal(readLabel(`${mg} mg ${nutrient} en ${name}`).elementalMgPerUnit, undefined);
        assert.equal(readLabel(`${nutrient} ${mg} mg, magnesium 57 mg`).elementalMgPerUnit, 57);
      }),
    );
  });

  const repeats = [
    'magnesium (',
    '1',
    '1 000 ',
    '1.000,',
    '(((((',
    'magnesium citraat ',
    'per 2 capsules ',
    '100 mg ',
    'zink (',
    '- ',
    ' \t',
    '2 capsules per dag, ',
    'als ',
    'citrate de ',
  ];
  /** What it costs the processor, since somebody else may keep the clock waiting. */
  const seconds = (times: number): number => {
    const { user } = process.cpuUsage();
    for (const text of repeats) readLabel(text.repeat(times));
    return (process.cpuUsage().user - user) / 1_000_000;
  };

  it('reading takes no longer, however often something is repeated', () => {
    seconds(10);
    assert.ok(seconds(500) < 1, 'half a thousand times');
    assert.ok(seconds(50_000) < 1, 'fifty thousand times');
  });
});
