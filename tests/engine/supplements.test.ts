import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { figuresOf } from '../../src/engine/figures.js';
import { elementalMgPerDay, isImpossible, supplementReading } from '../../src/engine/supplements.js';
import type { Supplement } from '../../src/engine/types.js';
import { magnesium } from '../../src/knowledge/magnesium.js';

const once = (entry: Partial<Supplement>): Supplement => ({
  amountMg: 100,
  basis: 'elemental',
  perDay: 1,
  ...entry,
});
const rounded = (entry: Supplement): unknown => {
  const sum = elementalMgPerDay(magnesium, entry);
  return sum && [Math.round(sum.mg * 10) / 10, Math.round(sum.mgHigh * 10) / 10];
};

describe('elemental magnesium of what is taken', () => {
  const table: [name: string, entry: Supplement, expected: unknown][] = [
    ['a declared amount is taken as it is', once({ amountMg: 100, perDay: 2 }), [200, 200]],
    ['a declared amount wins over the form', once({ form: 'oxide', amountMg: 100 }), [100, 100]],
    ['half a sachet counts half', once({ amountMg: 300, perDay: 0.5 }), [150, 150]],
    [
      'a percentage is a share of the label value of 375 mg',
      once({ amountMg: 100, basis: 'percent-ri' }),
      [375, 375],
    ],
    ['67 % is how 250 mg is labelled', once({ amountMg: 67, basis: 'percent-ri' }), [250, 250]],
    ['so is 66,7 %', once({ amountMg: 66.7, basis: 'percent-ri' }), [250, 250]],
    ['68 % is not', once({ amountMg: 68, basis: 'percent-ri' }), [255, 255]],
    ['27 % is how 100 mg is labelled', once({ amountMg: 27, basis: 'percent-ri', perDay: 2 }), [200, 200]],
    ['30 % is no round weight', once({ amountMg: 30, basis: 'percent-ri' }), [112.5, 112.5]],
    [
      '500 mg citrate: usual variant low, richest plausible high',
      once({ form: 'citrate', amountMg: 500, basis: 'compound' }),
      [80.8, 81],
    ],
    [
      '1000 mg bisglycinate: dihydrate low, water-free high',
      once({ form: 'bisglycinate', amountMg: 1000, basis: 'compound' }),
      [116.6, 141],
    ],
    [
      'a named variant leaves no range',
      once({ form: 'bisglycinate', variant: 'dihydrate', amountMg: 1000, basis: 'compound' }),
      [116.6, 116.6],
    ],
    ['oxide is mostly magnesium', once({ form: 'oxide', amountMg: 500, basis: 'compound' }), [301.5, 301.5]],
    [
      'marine magnesium has no formula, so its label range counts',
      once({ form: 'marine', amountMg: 100, basis: 'compound' }),
      [30, 60],
    ],
    ['on the skin counts for nothing', once({ form: 'chloride-topical', amountMg: 300 }), [0, 0]],
    ['a compound of unknown form is no amount', once({ amountMg: 500, basis: 'compound' }), undefined],
  ];
  for (const [name, entry, expected] of table) {
    it(name, () => assert.deepEqual(rounded(entry), expected));
  }

  it('need uses the low figure, limits the high', () => {
    const supplements = [once({ form: 'bisglycinate', amountMg: 1000, basis: 'compound' })];
    const figures = figuresOf(magnesium, { ageYears: 40, sex: 'male', foodMg: 200, supplements });
    assert.equal(figures.gapMg, 350 - 200 - 117);
    assert.equal(figures.roomMg, 250 - 141);
  });
});

describe('one supplement', () => {
  const codes = (entry: Supplement): string[] =>
    supplementReading(magnesium, entry)?.problems.map(({ code }) => code) ?? ['unknown'];

  it('is told per unit and a day, low and high', () => {
    const entry = once({ form: 'bisglycinate', amountMg: 1000, basis: 'compound', perDay: 2 });
    const { problems, ...mg } = supplementReading(magnesium, entry) ?? { problems: [] };
    assert.deepEqual(mg, { mgPerUnit: 116.6, mgHighPerUnit: 141, mgPerDay: 233.2, mgHighPerDay: 282 });
    assert.deepEqual(problems, [{ code: 'worked-out', compoundMg: 1000, elementalPercent: 11.66 }]);
  });

  it('that goes on the skin comes to nothing', () => {
    const reading = supplementReading(magnesium, once({ form: 'chloride-topical', amountMg: 300 }));
    assert.deepEqual([reading?.mgPerUnit, reading?.mgHighPerDay], [0, 0]);
  });

  it('whose amount cannot be known is not told', () => {
    assert.equal(supplementReading(magnesium, once({ basis: 'compound' })), undefined);
  });

  const pairs: [name: string, entry: Partial<Supplement>, impossible: boolean][] = [
    [
      '600 mg bisglycinate with 200 mg magnesium',
      { form: 'bisglycinate', compoundMg: 600, amountMg: 200 },
      true,
    ],
    [
      '600 mg bisglycinate with 84 mg magnesium',
      { form: 'bisglycinate', compoundMg: 600, amountMg: 84 },
      false,
    ],
    ['rounded up to a whole milligram', { form: 'taurate', compoundMg: 55, amountMg: 5 }, false],
    [
      'a share of the reference intake',
      { form: 'citrate', compoundMg: 400, amountMg: 50, basis: 'percent-ri' },
      true,
    ],
    [
      'the richest variant, whatever variant is named',
      { form: 'citrate', variant: 'monomagnesium', compoundMg: 500, amountMg: 80 },
      false,
    ],
    ['no weight of the compound', { form: 'bisglycinate', amountMg: 900 }, false],
    ['no form', { compoundMg: 600, amountMg: 599 }, false],
    ['a form that is not known', { form: 'butyrate', compoundMg: 600, amountMg: 599 }, false],
    ['the compound itself', { form: 'citrate', compoundMg: 1, amountMg: 500, basis: 'compound' }, false],
  ];
  for (const [name, entry, impossible] of pairs) {
    it(`${impossible ? 'cannot be' : 'can be'}: ${name}`, () => {
      assert.equal(isImpossible(magnesium, once(entry)), impossible);
      assert.equal(codes(once(entry)).includes('impossible-pair'), impossible);
    });
  }

  it('can be with all the magnesium that any variant of any form holds', () => {
    for (const [form, { variants }] of Object.entries(magnesium.forms)) {
      for (const { elementalPercent } of Object.values(variants)) {
        const pair = { form, compoundMg: 1000, amountMg: elementalPercent * 10 };
        assert.equal(isImpossible(magnesium, once(pair)), false, form);
      }
    }
  });
});
