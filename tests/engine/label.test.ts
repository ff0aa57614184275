import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readLabel } from '../../src/engine.js';

const told = (text: string): unknown => {
  const { problems, ...rest } = readLabel(text);
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
    ['heel gezond poeder', { problems: ['no-amount'] }],
    ['', { problems: ['no-amount'] }],
  ];
  for (const [text, expected] of table) {
    it(text || '(empty)', () => assert.deepEqual(told(text), expected));
  }
});
