import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { figuresOf } from '../../src/engine/figures.js';
import { elementalMgPerDay } from '../../src/engine/supplements.js';
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
