import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { careProducts, shelfOf } from '../../src/engine/products.js';
import { nextQuestion } from '../../src/engine/questions.js';
import { recommend } from '../../src/engine/recommend.js';
import type { Facts, Product } from '../../src/engine/types.js';
import { magnesium } from '../../src/knowledge/magnesium.js';

/** A woman with a gap of 80 mg, who came for her muscles: bisglycinate first, then citrate. */
const visitor: Facts = {
  redFlags: [],
  ageYears: 40,
  sex: 'female',
  lifeStage: 'none',
  conditions: [],
  medicines: [],
  supplements: [],
  goals: ['muscles'],
  stomach: 'robust',
  prefer: 'any',
  avoid: [],
  foodMg: 220,
};

const product = (id: string, more: Partial<Product>): Product => ({
  id,
  name: id,
  elementalMgPerUnit: 80,
  ...more,
});

function shelf(facts: Facts, products: Product[]): [id: string, unitsPerDay: number][] {
  const catalog = { products };
  const result = recommend(magnesium, facts, { catalog });
  return shelfOf(magnesium, facts, result, catalog).map(({ product: { id }, fit }) => [id, fit.unitsPerDay]);
}

describe('the shelf of a visitor', () => {
  it('has the form that stands first before one that fits the amount better', () => {
    const products = [
      product('citrate-80', { form: 'citrate' }),
      product('bisglycinate-100', { form: 'bisglycinate', elementalMgPerUnit: 100 }),
    ];
    assert.deepEqual(shelf(visitor, products), [
      ['bisglycinate-100', 1],
      ['citrate-80', 1],
    ]);
  });

  it('then has what comes closest to the plan, then the fewest units, then the order of the shop', () => {
    const products = [
      product('far', { form: 'citrate', elementalMgPerUnit: 200 }),
      product('two-of-40', { form: 'citrate', elementalMgPerUnit: 40 }),
      product('one-of-80', { form: 'citrate' }),
      product('another-of-80', { form: 'citrate' }),
    ];
    assert.deepEqual(
      shelf(visitor, products).map(([id]) => id),
      ['one-of-80', 'another-of-80', 'two-of-40', 'far'],
    );
  });

  it('has forms that share a rank side by side, and what is sold out last', () => {
    const products = [
      product('malate-far', { form: 'malate', elementalMgPerUnit: 150 }),
      product('sold-out', { form: 'bisglycinate', inStock: false }),
      product('lactate-near', { form: 'lactate' }),
    ];
    assert.deepEqual(
      shelf(visitor, products).map(([id]) => id),
      ['lactate-near', 'malate-far', 'sold-out'],
    );
  });

  it('has no product beside a claim whose daily portion holds less than 56.25 mg', () => {
    const products = [
      product('little', { form: 'citrate', elementalMgPerUnit: 56 }),
      product('enough', { form: 'citrate', elementalMgPerUnit: 57 }),
    ];
    assert.deepEqual(shelf(visitor, products), [['enough', 1]]);
    assert.equal(shelf({ ...visitor, goals: ['other'] }, products).length, 2);
  });

  const herbs = product('with-herbs', { form: 'citrate', otherActives: ['ashwagandha'] });
  const who: [name: string, facts: Partial<Facts>, shown: boolean][] = [
    ['a healthy adult without medicines may see a product with other active substances', {}, true],
    ['nobody who is pregnant', { lifeStage: 'pregnant' }, false],
    ['nobody who is breastfeeding', { lifeStage: 'breastfeeding' }, false],
    ['nobody who takes a medicine', { medicines: ['levothyroxine'] }, false],
  ];
  for (const [name, facts, shown] of who) {
    it(`other active substances: ${name}`, () =>
      assert.equal(shelf({ ...visitor, ...facts }, [herbs]).length, shown ? 1 : 0));
  }

  it('skin products stand apart, and those with other active substances not for who is pregnant', () => {
    const oil = product('oil', { form: 'chloride-topical' });
    const sage = product('sage-oil', { form: 'chloride-topical', otherActives: ['salie-olie'] });
    const catalog = { products: [oil, sage, herbs] };
    assert.deepEqual(careProducts(magnesium, visitor, catalog), [oil, sage]);
    assert.deepEqual(careProducts(magnesium, { ...visitor, lifeStage: 'pregnant' }, catalog), [oil]);
    assert.deepEqual(shelf(visitor, [oil, sage]), []);
  });
});

describe('what has to be done soonest', () => {
  const first = (redFlags: string[]): string | undefined =>
    recommend(magnesium, { ...visitor, redFlags }).findings[0]?.rule;

  it('comes first among the findings', () => {
    assert.equal(first(['palpitations', 'calf-clot']), 'flag-calf-clot');
    assert.equal(first(['insomnia', 'pre-eclampsia']), 'flag-pre-eclampsia');
    assert.equal(first(['calf-clot', 'stroke-signs']), 'flag-stroke-signs');
  });
});

describe('what a host says of a visitor’s health', () => {
  it('is put to the visitor, even where it blocks', () => {
    const host = { conditions: ['renal-severe', '?'] };
    const ask = (facts: object, asked: string[]): string | undefined =>
      nextQuestion(magnesium, facts, { asked })?.id;
    assert.equal(ask(host, []), 'signs-now');
    assert.equal(ask({ ...host, redFlags: [] }, ['signs-now']), 'conditions');
    assert.equal(ask({ conditions: ['renal-severe'], redFlags: [] }, ['signs-now', 'conditions']), undefined);
    assert.equal(ask({ conditions: [], redFlags: [] }, ['signs-now', 'conditions']), 'age');
  });
});
