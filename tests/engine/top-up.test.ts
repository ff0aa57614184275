import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { topUp } from '../../src/engine/food.js';
import { foodOf } from '../../src/engine/foods.js';
import { recommend } from '../../src/engine/recommend.js';
import type { Avoid, FoodPortion } from '../../src/engine/types.js';
import { knowledge, only } from './support/listed.js';

const AVOIDABLE: readonly Avoid[] = ['nuts', 'gluten', 'fish', 'dairy', 'soy', 'animal'];
const sumMg = (portions: readonly FoodPortion[]): number => portions.reduce((sum, { mg }) => sum + mg, 0);
const idsOf = (portions: readonly FoodPortion[]): string[] => portions.map(({ id }) => id);
const foodNamed = (id: string) => only(foodOf(knowledge, id), id);

const someAvoided = fc.subarray([...AVOIDABLE]);
const gaps = fc.integer({ min: 1, max: 600 });

describe('what closes a gap from food', () => {
  it('is the smallest ordinary portion that does for a gap below 15 mg', () => {
    const least = (gapMg: number): number =>
      Math.min(
        ...knowledge.suggestedFoods
          .map((id) => foodNamed(id))
          .map(({ mgPer100g, portionGrams }) => Math.round((mgPer100g * portionGrams) / 100))
          .filter((mg) => mg >= gapMg),
      );
    for (const gapMg of [1, 3, 5, 8, 10, 12, 14]) {
      const portions = topUp(knowledge, gapMg);
      assert.equal(portions.length, 1, `${gapMg} mg`);
      assert.equal(sumMg(portions), least(gapMg), `${gapMg} mg`);
    }
  });

  it('is a piece of fruit, something of milk or oats for a small gap, and not the same for each', () => {
    const firsts = [5, 10, 14, 25, 40].map((gapMg) => topUp(knowledge, gapMg).map(({ id }) => id));
    assert.deepEqual(firsts, [
      ['appel'],
      ['sinaasappel'],
      ['halfvolle-melk'],
      ['banaan'],
      ['havermout-droog'],
    ]);
  });

  it('starts with staples in the order of the list, all of different kinds, and no more than needed', () => {
    const first = topUp(knowledge, Infinity);
    const order = knowledge.suggestedFoods;
    for (const gapMg of [60, 80, 120, 150, 200, 250, 280]) {
      const portions = topUp(knowledge, gapMg);
      const kinds = portions.map(({ id }) => foodNamed(id).category);
      assert.equal(new Set(kinds).size, kinds.length, `${gapMg} mg`);
      assert.deepEqual(portions.slice(0, -1), first.slice(0, portions.length - 1), `${gapMg} mg`);
      assert.ok(sumMg(first.slice(0, portions.length - 1)) < gapMg, `${gapMg} mg in ${portions.length}`);
      assert.ok(sumMg(portions) >= gapMg && sumMg(portions) <= gapMg + 35, `${gapMg} mg`);
    }
    const places = idsOf(first).map((id) => order.indexOf(id));
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
  });

  it('has at most one plate of vegetables, pulses or grains, whatever is avoided or was eaten', () => {
    const isPlate = ({ id, grams }: FoodPortion): boolean =>
      grams >= 120 && ['vegetables', 'legumes', 'grains-bread'].includes(foodNamed(id).category);
    fc.assert(
      fc.property(gaps, someAvoided, fc.subarray([...knowledge.suggestedFoods]), (gapMg, avoid, eatenIds) => {
        const eaten = eatenIds.map((id) => ({ id }));
        assert.ok(topUp(knowledge, gapMg, { avoid, eaten }).filter(isPlate).length <= 1);
      }),
    );
  });

  it('is five foods of different kinds for who avoids one thing, and at least three whatever is avoided', () => {
    for (let bits = 0; bits < 2 ** AVOIDABLE.length; bits++) {
      const avoid = AVOIDABLE.filter((_, place) => (bits >> place) % 2 === 1);
      const portions = topUp(knowledge, Infinity, { avoid });
      const kinds = new Set(portions.map(({ id }) => foodNamed(id).category));
      assert.equal(kinds.size, portions.length, avoid.join());
      assert.ok(portions.length >= (avoid.length <= 1 ? 5 : 3), avoid.join());
    }
  });

  it('is nothing where there is no gap', () => {
    for (const gapMg of [0, -20, NaN]) assert.deepEqual(topUp(knowledge, gapMg), []);
  });

  it('holds other foods than were eaten already, while others close the gap', () => {
    const before = topUp(knowledge, 200);
    const after = topUp(knowledge, 200, { eaten: before });
    assert.deepEqual(
      idsOf(after).filter((id) => idsOf(before).includes(id)),
      [],
    );
    assert.ok(sumMg(after) >= 200);
  });

  it('falls back on what was eaten already rather than on nothing', () => {
    const eaten = knowledge.suggestedFoods.map((id) => ({ id }));
    assert.ok(sumMg(topUp(knowledge, 150, { eaten })) >= 150);
  });

  it('is the first there are, and less than the gap, where five portions cannot close it', () => {
    const portions = topUp(knowledge, 1000);
    assert.deepEqual(portions, topUp(knowledge, Infinity));
    assert.equal(portions.length, 5);
    assert.ok(sumMg(portions) < 1000);
  });

  it('are the five foods that the quiz shows', () => {
    const facts = {
      redFlags: [],
      ageYears: 40,
      sex: 'female',
      lifeStage: 'none',
      conditions: [],
      medicines: [],
      supplements: [],
      goals: [],
      avoid: ['nuts'],
      foodMg: 260,
    };
    const { outcome, foods } = recommend(knowledge, facts);
    assert.equal(outcome, 'food-first');
    assert.deepEqual(foods, topUp(knowledge, Infinity, { avoid: ['nuts'] }));
  });

  it('is no longer than was asked', () => {
    assert.equal(topUp(knowledge, Infinity, { limit: 2 }).length, 2);
    assert.deepEqual(topUp(knowledge, 100, { limit: 0 }), []);
    assert.deepEqual(topUp(knowledge, 100, { limit: -1 }), []);
  });

  it('is enough whenever five portions can be, never holds what is avoided, and no food twice', () => {
    fc.assert(
      fc.property(gaps, someAvoided, fc.subarray([...knowledge.suggestedFoods]), (gapMg, avoid, eatenIds) => {
        const eaten = eatenIds.map((id) => ({ id }));
        const portions = topUp(knowledge, gapMg, { avoid, eaten });
        const most = sumMg(topUp(knowledge, Infinity, { avoid, eaten }));
        assert.equal(sumMg(portions) >= gapMg, most >= gapMg);
        assert.equal(new Set(idsOf(portions)).size, portions.length);
        for (const { id, grams } of portions) {
          const food = foodNamed(id);
          assert.ok(!food.contains.some((one) => avoid.includes(one)), id);
          assert.equal(grams, food.portionGrams, 'one ordinary portion');
        }
        assert.deepEqual(topUp(knowledge, gapMg, { avoid, eaten }), portions, 'the same answer again');
      }),
    );
  });

  it('takes no more portions for a smaller gap', () => {
    fc.assert(
      fc.property(gaps, gaps, someAvoided, (one, other, avoid) => {
        const [small, large] = [Math.min(one, other), Math.max(one, other)];
        assert.ok(
          topUp(knowledge, small, { avoid }).length <= topUp(knowledge, large, { avoid }).length,
          `${small} and ${large} mg`,
        );
      }),
    );
  });
});
