import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dayTotal, type Amount } from '../../src/engine/day-total.js';
import { backgroundMgPerDay } from '../../src/engine/food.js';
import { foodOf, foodsOf } from '../../src/engine/foods.js';
import { restMg } from '../../src/engine/rest-of-day.js';
import type { BasketKind, Food } from '../../src/engine/types.js';
import { knowledge } from './support/listed.js';

const foods = [...foodsOf(knowledge).values()];
const kinds: readonly BasketKind[] = knowledge.basketKinds;

const ofDay = (...eaten: [id: string, grams: number][]): number =>
  restMg(knowledge, dayTotal(knowledge, asAmounts(eaten)).foods);

const asAmounts = (eaten: readonly (readonly [id: string, grams: number])[]): Amount[] =>
  eaten.map(([id, grams]) => ({ id, grams }));

const aDay = fc.array(
  fc.record({ id: fc.constantFrom(...foods.map(({ id }) => id)), grams: fc.integer({ min: 1, max: 1000 }) }),
  { maxLength: 15 },
);

const whole = backgroundMgPerDay(knowledge);

describe('the rest of a day', () => {
  it('is the whole basket beside an empty day, and beside what nothing in it stands for', () => {
    assert.ok(Math.abs(ofDay() - whole) < 1e-9);
    assert.ok(
      Math.abs(ofDay(['amandel-rauw', 25], ['kidneybonen-gekookt', 150], ['pesto', 15]) - whole) < 1e-9,
    );
  });

  it('has no more of a kind than the day does not hold: more coffee than the basket has leaves none', () => {
    const cup: [string, number] = ['koffie-zwart', 125];
    assert.ok(ofDay(cup) < ofDay());
    const none = ofDay(['koffie-zwart', 2000]);
    assert.equal(ofDay(['espresso', 1000]), none);
    assert.equal(ofDay(['koffie-zwart', 2000], ['thee-zwart', 2000]), none);
  });

  for (const [eaten, instead] of [
    ['volkorenbrood', 'witbrood'],
    ['zalm-gekweekt-bereid', 'kipfilet-bereid'],
    ['volkorenpasta-gekookt', 'aardappel-gekookt'],
    ['karnemelk', 'halfvolle-melk'],
    ['edammer', 'goudse-kaas'],
    ['spinazie-gekookt', 'bloemkool-gekookt'],
    ['kiwi', 'appel'],
  ] as const) {
    it(`takes ${eaten} in the place of ${instead}`, () => {
      assert.equal(ofDay([eaten, 2000]), ofDay([instead, 2000]));
      assert.ok(ofDay([eaten, 2000]) < whole);
    });
  }

  it('does not count an ordinary day twice', () => {
    const ordinary: [string, number][] = [
      ['volkorenbrood', 140],
      ['goudse-kaas', 40],
      ['halfvolle-melk', 300],
      ['aardappel-gekookt', 200],
      ['sperziebonen-gekookt', 200],
      ['kipfilet-bereid', 100],
      ['koffie-zwart', 375],
      ['thee-zwart', 300],
      ['banaan', 120],
    ];
    assert.ok(ofDay(...ordinary) < 25, `${ofDay(...ordinary)} mg`);
  });

  it('goes by the category of a host’s own food where it is one of ours, and by nothing else of it', () => {
    const own = (category?: string): Food => ({
      id: 'eigen',
      names: 'Eigen',
      mgPer100g: 100,
      ...(category && { category }),
    });
    const rest = (food: Food): number =>
      restMg(knowledge, [{ id: 'eigen', mg: 500 }], new Map([['eigen', food]]));
    assert.equal(rest(own('fruit')), ofDay(['appel', 5000]));
    assert.ok(Math.abs(rest(own('koek')) - whole) < 1e-9);
    assert.ok(Math.abs(rest(own()) - whole) < 1e-9);
  });

  it('is between nothing and the basket, and what was not measured takes nothing from it', () => {
    fc.assert(
      fc.property(aDay, (eaten) => {
        const { foods: portions } = dayTotal(knowledge, eaten);
        const mg = restMg(knowledge, portions);
        assert.ok(mg >= 0 && mg <= whole + 1e-9, `${mg}`);
        assert.ok(
          Math.abs(
            restMg(
              knowledge,
              portions.map(({ id }) => ({ id, mg: null })),
            ) - whole,
          ) < 1e-9,
        );
      }),
    );
  });

  it('loses no milligram to the noise of a sum: 136.5 less 10 is 126.5', () => {
    const eaten = asAmounts([
      ['rietmelasse', 3],
      ['kippendij-bereid', 86],
      ['kiwi', 127],
    ]);
    const more = [...eaten, { id: 'ui-rauw', grams: 100 }];
    const [before, after] = [eaten, more].map((one) => dayTotal(knowledge, one, { rest: true }).totalMg);
    assert.equal(after, before);
  });

  it('never takes away more than a food brings: with one more the whole is no less', () => {
    const total = (eaten: readonly Amount[], rest: boolean): number =>
      dayTotal(knowledge, eaten, { rest }).totalMg;
    fc.assert(
      fc.property(aDay, fc.constantFrom(...foods.map(({ id }) => id)), (eaten, id) => {
        const more = [...eaten, { id, grams: 100 }];
        assert.ok(total(more, true) >= total(eaten, true));
        assert.ok(total(eaten, true) >= total(eaten, false));
      }),
    );
  });
});

describe('what takes the place of what', () => {
  it('names every food of the basket', () => {
    for (const { food: id } of knowledge.backgroundBasket) {
      const category = foodOf(knowledge, id)?.category;
      const has = kinds.some(
        ({ foods: ids = [], categories = [] }) =>
          ids.includes(id) || (category !== undefined && categories.includes(category)),
      );
      assert.ok(has, id);
    }
  });

  it('names each food and each category once, and only foods that are in the table', () => {
    const ids = kinds.flatMap(({ foods: named = [] }) => named);
    const categories = kinds.flatMap(({ categories: named = [] }) => named);
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(new Set(categories).size, categories.length);
    for (const id of ids) assert.ok(foodOf(knowledge, id), id);
  });

  it('leaves nuts, seeds and pulses beside all of it', () => {
    const named = kinds.flatMap(({ categories = [] }) => categories);
    assert.ok(!named.includes('nuts-seeds') && !named.includes('legumes'));
  });
});
