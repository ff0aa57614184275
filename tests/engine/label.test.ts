import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readLabel } from '../../src/engine.js';

const told = (text: string): unknown => {
  const { problems, compoundMgPerUnit: _, unitsPerServing: __, ...rest } = readLabel(text);
  return { ...rest, problems: problems.map(({ code }) => code) };
};

describe('a line of a label', () => {
  const table: [text: string, expected: object][] = [
    [
      '2 capsules: 500 mg magnesiumcitraat, waarvan magnesium 80 mg',
      { form: 'citrate', elementalMgPerUnit: 40, unit: 'capsule', problems: [] },
    ],
    [
      'Per capsule: magnesium (als bisglycinaat) 100 mg',
      { form: 'bisglycinate', elementalMgPerUnit: 100, unit: 'capsule', problems: [] },
    ],
    ['1 tablet bevat 375 mg magnesium = 100% RI', { elementalMgPerUnit: 375, unit: 'tablet', problems: [] }],
    ['per sachet 100% RI', { elementalMgPerUnit: 375, unit: 'sachet', problems: [] }],
    [
      'Magnesiumoxide 500 mg per tablet',
      { form: 'oxide', elementalMgPerUnit: 301.5, unit: 'tablet', problems: ['worked-out'] },
    ],
    [
      '1 capsule: 0,5 g magnesiumcitraat',
      { form: 'citrate', elementalMgPerUnit: 80.8, unit: 'capsule', problems: ['worked-out', 'odd-unit'] },
    ],
    [
      '1 capsule: 600 mg magnesiumbisglycinaat, 200 mg magnesium',
      { form: 'bisglycinate', elementalMgPerUnit: 200, unit: 'capsule', problems: ['impossible-pair'] },
    ],
    [
      '100 mg magnesium per capsule, 2 capsules per dag',
      { elementalMgPerUnit: 100, unit: 'capsule', unitsPerDay: 2, problems: [] },
    ],
    [
      '100 mg magnesium (als bisglycinaat) per capsule',
      { form: 'bisglycinate', elementalMgPerUnit: 100, unit: 'capsule', problems: [] },
    ],
    [
      'Dagdosering: 3 tabletten. Per 3 tabletten 1.000 mg magnesiummalaat, magnesium 150 mg',
      { form: 'malate', elementalMgPerUnit: 50, unit: 'tablet', unitsPerDay: 3, problems: [] },
    ],
    [
      '600 mg bisglycinaat met 200 mg magnesium',
      { form: 'bisglycinate', elementalMgPerUnit: 200, problems: ['impossible-pair'] },
    ],
    [
      'Magnesium citraat 400mg 120 caps',
      { form: 'citrate', elementalMgPerUnit: 64.6, unit: 'capsule', problems: ['worked-out'] },
    ],
    ['magnesium 0,2 g', { elementalMgPerUnit: 200, problems: ['odd-unit'] }],
    ['magnesium 0.375 g per tablet', { elementalMgPerUnit: 375, unit: 'tablet', problems: ['odd-unit'] }],
    ['Per 5 gram: 300 mg magnesium', { elementalMgPerUnit: 60, unit: 'gram', problems: [] }],
    ['Magnesium 250 mg per 10 ml', { elementalMgPerUnit: 25, unit: 'ml', problems: [] }],
    ['10 ml bevat 200 mg magnesium', { elementalMgPerUnit: 20, unit: 'ml', problems: [] }],
    ['Magnesium (oxide, citraat) 300 mg', { elementalMgPerUnit: 300, problems: ['several-forms'] }],
    ['Magnesium (citraat) 150 mg', { form: 'citrate', elementalMgPerUnit: 150, problems: [] }],
    [
      'Magnesiumcitraat 0,5 g = 80 mg magnesium',
      { form: 'citrate', elementalMgPerUnit: 80, problems: ['odd-unit'] },
    ],
    [
      'Magnesiumcitraat 1.000 mg (150 mg elementair) per 2 tabletten',
      { form: 'citrate', elementalMgPerUnit: 75, unit: 'tablet', problems: [] },
    ],
    [
      'Per dagdosering (2 capsules): magnesium (uit malaat) 200 mg',
      { form: 'malate', elementalMgPerUnit: 100, unit: 'capsule', unitsPerDay: 2, problems: [] },
    ],
    [
      '3 capsules (dagdosering) bevatten 300 mg magnesium',
      { elementalMgPerUnit: 100, unit: 'capsule', unitsPerDay: 3, problems: [] },
    ],
    [
      '1 tablet bevat 100 mg magnesium, 2 x per dag 2 tabletten',
      { elementalMgPerUnit: 100, unit: 'tablet', unitsPerDay: 4, problems: [] },
    ],
    [
      '90 vegan tabletten, magnesium 125 mg per tablet',
      { elementalMgPerUnit: 125, unit: 'tablet', problems: [] },
    ],
    ['magnesiumbutyraat 500 mg per capsule', { unit: 'capsule', problems: ['no-amount', 'form-unknown'] }],
    ['300 mg magnesiumcitraat en 200 mg magnesiumoxide', { problems: ['no-amount', 'several-forms'] }],
    [
      'Magnesium 200 mg, zink (als citraat) 15 mg, vitamine B6 1,4 mg',
      { elementalMgPerUnit: 200, problems: [] },
    ],
    [
      'Magnesium complex 500 mg magnesiumcitraat 80 mg magnesium',
      { form: 'citrate', elementalMgPerUnit: 80, problems: [] },
    ],
    ['Magnesiumcitraat 400 mg magnesium 64 mg', { form: 'citrate', elementalMgPerUnit: 64, problems: [] }],
    [
      '2 capsules contain 1,000 mg magnesium citrate, 160 mg elemental magnesium',
      { form: 'citrate', elementalMgPerUnit: 80, unit: 'capsule', problems: [] },
    ],
    [
      'Magnesium (as magnesium glycinate) 120 mg per serving (2 capsules)',
      { form: 'bisglycinate', elementalMgPerUnit: 60, unit: 'capsule', problems: [] },
    ],
    [
      '2 Kapseln enthalten 400 mg Magnesium (als Magnesiumcitrat)',
      { form: 'citrate', elementalMgPerUnit: 200, unit: 'capsule', problems: [] },
    ],
    [
      'Pro Tagesdosis (3 Kapseln): 300 mg Magnesium = 80 % NRV',
      { elementalMgPerUnit: 100, unit: 'capsule', unitsPerDay: 3, problems: [] },
    ],
    [
      '500 mg de citrate de magnésium dont 80 mg de magnésium par gélule',
      { form: 'citrate', elementalMgPerUnit: 80, unit: 'capsule', problems: [] },
    ],
    [
      'Pour 2 gélules : magnésium 300 mg (80 % VNR)',
      { elementalMgPerUnit: 150, unit: 'capsule', problems: [] },
    ],
    [
      'Magnesium 200 mg, zinkoxide 15 mg per tablet',
      { elementalMgPerUnit: 200, unit: 'tablet', problems: [] },
    ],
    ['magnesium: 100mg/capsule', { elementalMgPerUnit: 100, unit: 'capsule', problems: [] }],
    ['magnesium 1,5 g per dag', { elementalMgPerUnit: 1500, problems: ['odd-unit'] }],
    [
      'Magnesiumolie spray, 5 sprays: 100 mg magnesium',
      { form: 'chloride-topical', elementalMgPerUnit: 20, unit: 'spray', problems: ['topical'] },
    ],
    ['heel gezond poeder', { problems: ['no-amount'] }],
    ['', { problems: ['no-amount'] }],
  ];
  for (const [text, expected] of table) {
    it(text || '(empty)', () => assert.deepEqual(told(text), expected));
  }
});

describe('how many are taken together', () => {
  const table: [text: string, units: number | undefined][] = [
    ['2 capsules: 400 mg magnesiumcitraat, waarvan magnesium 64 mg', 2],
    ['2 capsules · 400 mg magnesiumcitraat', 2],
    ['Per 3 tabletten: 300 mg magnesium', 3],
    ['Per 10 ml: 250 mg magnesium', 10],
    ['Per capsule: 100 mg magnesium', undefined],
    ['100 mg magnesium, 60 capsules', undefined],
    ['Per 100 ml: 25 mg magnesium', undefined],
    ['2 capsules', undefined],
  ];
  for (const [text, units] of table) {
    it(text, () => {
      assert.equal(readLabel(text).unitsPerServing, units);
    });
  }
});
