import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dayTotal, type Amount } from '../../src/engine/day-total.js';
import { backgroundMgPerDay } from '../../src/engine/food.js';
import { referenceFor } from '../../src/engine/reference.js';
import { restMg } from '../../src/engine/rest-of-day.js';
import type { Facts, Food, Range, Standard } from '../../src/engine/types.js';
import { knowledge } from './support/listed.js';

const breakfast: Amount[] = [
  { id: 'volkorenbrood', grams: 70 },
  { id: 'goudse-kaas', grams: 20 },
  { id: 'banaan', grams: 120 },
];

describe('the total of a day', () => {
  it('is the sum of what is shown for each food, in whole mg', () => {
    const { foods, totalMg } = dayTotal(knowledge, breakfast);
    assert.deepEqual(foods, [
      { id: 'volkorenbrood', grams: 70, mg: 53 },
      { id: 'goudse-kaas', grams: 20, mg: 6 },
      { id: 'banaan', grams: 120, mg: 32 },
    ]);
    assert.equal(totalMg, 91);
  });

  it('is 0 for an empty day, and says whose intake it is counted against all the same', () => {
    const day = dayTotal(knowledge, [], { facts: { ageYears: 40, sex: 'male' } });
    assert.deepEqual([day.foods, day.totalMg, day.referenceMg, day.share], [[], 0, 350, 0]);
  });

  it('leaves out foods that are not known and amounts that cannot be', () => {
    const odd = [
      { id: 'eenhoorn', grams: 100 },
      { id: 'constructor', grams: 100 },
      { id: 'banaan', grams: 0 },
      { id: 'banaan', grams: -120 },
      { id: 'banaan', grams: NaN },
      { id: 'banaan', grams: Infinity },
      { id: 'banaan', grams: 5001 },
      { id: 'banaan', grams: '120' },
      null,
      { id: 'banaan', grams: 120 },
    ] as unknown as Amount[];
    const { foods, totalMg } = dayTotal(knowledge, odd);
    assert.deepEqual(foods, [{ id: 'banaan', grams: 120, mg: 32 }]);
    assert.equal(totalMg, 32);
  });

  it('counts a host’s own foods, before ours with the same id', () => {
    const foods: Food[] = [
      { id: 'koek', names: 'Koek', mgPer100g: 50 },
      { id: 'banaan', names: 'Banaan van hier', mgPer100g: 100 },
    ];
    const eaten = [
      { id: 'koek', grams: 100 },
      { id: 'banaan', grams: 100 },
      { id: 'peer', grams: 100 },
    ];
    assert.deepEqual(
      dayTotal(knowledge, eaten, { foods }).foods.map(({ mg }) => mg),
      [50, 100, 7],
    );
  });

  it('tells a food that was not measured as null, which adds nothing', () => {
    const foods: Food[] = [{ id: 'koek', names: 'Koek', mgPer100g: null }];
    const day = dayTotal(knowledge, [...breakfast, { id: 'koek', grams: 100 }], { foods });
    assert.deepEqual(day.foods.at(-1), { id: 'koek', grams: 100, mg: null });
    assert.equal(day.totalMg, 91);
  });

  it('adds the rest of an ordinary day on request', () => {
    const nothing = dayTotal(knowledge, [], { rest: true });
    assert.equal(nothing.totalMg, Math.round(backgroundMgPerDay(knowledge)));
    const { totalMg, foods } = dayTotal(knowledge, breakfast, { rest: true });
    assert.equal(totalMg, 91 + Math.round(restMg(knowledge, foods)));
    assert.ok(totalMg < 91 + nothing.totalMg, 'bread, cheese and fruit are there already');
  });

  it('is plain data with the stamp of the knowledge', () => {
    const day = dayTotal(knowledge, breakfast, { standard: 'eu' });
    assert.deepEqual(
      [day.version, day.kind, day.standard, day.knowledge.id],
      [1, 'foods', 'eu', 'magnesium'],
    );
    assert.equal(day.knowledge.hash.length, 16);
  });

  it('adds up in any order, and is more for more', () => {
    const amounts = fc.array(
      fc.record({
        id: fc.constantFrom('banaan', 'volkorenbrood', 'amandel-rauw', 'koffie-zwart'),
        grams: fc.integer({ min: 1, max: 5000 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(amounts, (eaten) => {
        const { totalMg, foods } = dayTotal(knowledge, eaten);
        assert.equal(
          totalMg,
          foods.reduce((sum, { mg }) => sum + (mg ?? 0), 0),
        );
        assert.equal(dayTotal(knowledge, [...eaten].reverse()).totalMg, totalMg);
        assert.ok(dayTotal(knowledge, [...eaten, { id: 'banaan', grams: 100 }]).totalMg > totalMg);
      }),
    );
  });
});

describe('the share of the reference intake', () => {
  it('is one fraction where age and sex are known', () => {
    const { share } = dayTotal(knowledge, breakfast, { facts: { ageYears: 40, sex: 'female' } });
    assert.equal(share, 91 / 300);
  });

  it('is a range while the sex is not known: the low share goes with the high intake', () => {
    const { share, referenceMg } = dayTotal(knowledge, breakfast, { facts: { ageYears: 40 } });
    assert.deepEqual(referenceMg, { low: 300, high: 350 });
    assert.deepEqual(share, { low: 91 / 350, high: 91 / 300 });
  });

  it('is grown people’s while the age is not known', () => {
    assert.deepEqual(dayTotal(knowledge, breakfast).referenceMg, { low: 300, high: 350 });
    assert.deepEqual(
      dayTotal(knowledge, breakfast, { facts: { ageYears: 'old' }, standard: 'mars' as Standard })
        .referenceMg,
      { low: 300, high: 350 },
    );
  });
});

type Row = [person: string, standard: Standard, facts: Facts, mg: number | Range | null];

describe('whose reference intake it is', () => {
  const rows: Row[] = [
    ['a woman of 40', 'nl', { ageYears: 40, sex: 'female' }, 300],
    ['a man of 40', 'nl', { ageYears: 40, sex: 'male' }, 350],
    ['somebody of 40', 'nl', { ageYears: 40 }, { low: 300, high: 350 }],
    ['a woman', 'nl', { sex: 'female' }, 300],
    ['a man', 'eu', { sex: 'male' }, 350],
    ['anybody', 'nl', {}, { low: 300, high: 350 }],
    ['anybody', 'us', {}, { low: 310, high: 420 }],
    ['a woman', 'us', { sex: 'female' }, { low: 310, high: 320 }],
  ];
  for (const [person, standard, facts, mg] of rows) {
    it(`is ${JSON.stringify(mg)} mg for ${person} by ${standard}`, () => {
      assert.deepEqual(referenceFor(knowledge, standard, facts), mg);
    });
  }

  it('lies within the range for anybody, for every grown person', () => {
    const standards: Standard[] = ['nl', 'eu', 'us'];
    fc.assert(
      fc.property(
        fc.constantFrom(...standards),
        fc.integer({ min: 19, max: 100 }),
        fc.constantFrom('female' as const, 'male' as const),
        (standard, ageYears, sex) => {
          const one = referenceFor(knowledge, standard, { ageYears, sex });
          const any = referenceFor(knowledge, standard, {});
          assert.ok(typeof one === 'number');
          const { low, high } = typeof any === 'number' ? { low: any, high: any } : (any as Range);
          assert.ok(one >= low && one <= high, `${one} in ${low} to ${high}`);
        },
      ),
    );
  });

  it('is that of pregnancy or breastfeeding where that is told, whatever the age', () => {
    for (const lifeStage of ['pregnant', 'breastfeeding'] as const) {
      const any = referenceFor(knowledge, 'us', { lifeStage });
      assert.ok(any !== null);
      const { low, high } = typeof any === 'number' ? { low: any, high: any } : any;
      for (const ageYears of [19, 25, 35, 45]) {
        const one = referenceFor(knowledge, 'us', { lifeStage, ageYears, sex: 'female' });
        assert.ok(
          typeof one === 'number' && one >= low && one <= high,
          `${ageYears}: ${JSON.stringify(one)}`,
        );
      }
    }
  });
});
