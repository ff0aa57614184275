import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  atOnce,
  bestFirst,
  indexFoods,
  orderBy,
  placesOf,
  searchIndex,
  type FoodIndex,
} from '../../src/engine/food-index.js';
import { foodsOf } from '../../src/engine/foods.js';
import type { Food } from '../../src/engine/types.js';
import { knowledge, only } from './support/listed.js';

const ROWS = 20_000;

/** The built-in foods many times over, each with a number in its name. */
function longList(count: number): Food[] {
  const known = [...foodsOf(knowledge).values()];
  return Array.from({ length: count }, (_, row) => {
    const food = only(known[row % known.length], 'a food');
    return { ...food, id: `${row}`, names: { nl: `${food.names.nl} ${row}` } };
  });
}

interface Counted<T> {
  made: T;
  shares: number[];
}

/** How often a caller may pause, and what it is told of the progress. */
function inSlices<T>(work: Generator<number, T>): Counted<T> {
  const shares: number[] = [];
  for (;;) {
    const step = work.next();
    if (step.done) return { made: step.value, shares };
    shares.push(step.value);
  }
}

function assertProgress(shares: readonly number[]): void {
  assert.ok(shares.every((share) => share >= 0 && share <= 1));
  assert.deepEqual(
    shares,
    [...shares].sort((a, b) => a - b),
  );
}

describe('a table of twenty thousand foods', () => {
  const foods = longList(ROWS);
  const indexed = inSlices(indexFoods(foods, { knowledge, lang: 'nl', names: ['en'] }));
  const index: FoodIndex = indexed.made;

  it('is made ready with a pause after every 500 foods', () => {
    assert.equal(indexed.shares.length, ROWS / 500);
    assertProgress(indexed.shares);
  });

  it('keeps each word once and no second list of names', () => {
    assert.equal(index.foods, foods);
    assert.ok(index.own.vocabulary.words.length < ROWS + 1500);
    assert.equal(index.own.from.length, ROWS + 1);
  });

  for (const sort of ['name', 'mg-per-100g', 'mg-per-portion'] as const) {
    it(`is put in order by ${sort} in pieces of at most 2,048 foods, once`, () => {
      const { made, shares } = inSlices(orderBy(index, sort));
      assert.ok(shares.length >= ROWS / 2048, `${shares.length} pauses`);
      assertProgress(shares);
      assert.deepEqual(
        [...made].sort((a, b) => a - b),
        foods.map((_, place) => place),
      );
      const again = inSlices(orderBy(index, sort));
      assert.equal(again.made, made);
      assert.equal(again.shares.length, 0);
    });
  }

  it('has the same order as a list that is sorted in one go', () => {
    const order = atOnce(orderBy(index, 'mg-per-100g'));
    const inOneGo = foods
      .map(({ mgPer100g }, place) => ({ mg: mgPer100g ?? -1, place }))
      .sort((a, b) => b.mg - a.mg || a.place - b.place);
    assert.deepEqual(
      [...order],
      inOneGo.map(({ place }) => place),
    );
  });

  it('is filtered by walking an order that exists, so that what is found needs no sorting', () => {
    const order = atOnce(orderBy(index, 'name'));
    const found = searchIndex(index, { search: 'spinazie', state: 'raw' });
    const places = placesOf(found, order);
    assert.equal(places.length, found.count);
    const ranks = [...places].map((place) => order.indexOf(place));
    assert.deepEqual(
      ranks,
      [...ranks].sort((a, b) => a - b),
    );
    for (const place of places) assert.match(String(foods[place]?.id), /^\d+$/);
  });

  it('has the best first, and of those that fit equally well the given order', () => {
    const order = atOnce(orderBy(index, 'mg-per-portion'));
    const found = searchIndex(index, { search: 'kool' });
    const places = [...bestFirst(found, order)];
    assert.equal(places.length, found.count);
    const keys = places.map((place) => [found.fits[place] ?? 0, order.indexOf(place)] as const);
    assert.deepEqual(
      keys,
      [...keys].sort(([a, one], [b, other]) => a - b || one - other),
    );
  });

  it('finds one food among all by its number, and all of a kind by its name', () => {
    assert.deepEqual([...placesOf(searchIndex(index, { search: '19999' }))], [19_999]);
    const { count } = searchIndex(index, { search: 'volkorenbrood' });
    assert.equal(count, Math.ceil(ROWS / 450));
    assert.equal(searchIndex(index, { search: 'volkorenbrot' }).count, count);
  });
});

describe('a search of which no food has all words', () => {
  const index = atOnce(indexFoods([...foodsOf(knowledge).values()], { knowledge, names: ['nl', 'en'] }));
  const told = (search: string): [left: readonly string[], kept: readonly string[]] => {
    const { left, kept } = searchIndex(index, { search });
    return [left, kept];
  };

  it('tells which were left out, as they were typed, and which were found', () => {
    assert.deepEqual(told('Calvé pindakaas'), [['Calvé'], ['pindakaas']]);
    assert.deepEqual(told('pindakaas CALVÉ'), [['CALVÉ'], ['pindakaas']]);
    assert.deepEqual(told('spa rood'), [['rood'], ['spa']]);
    assert.deepEqual(told('speltbrood'), [['spelt'], ['brood']]);
  });

  it('leaves none out where a food has them all, and where nothing is found at all', () => {
    assert.deepEqual(told('gekookte spinazie'), [[], ['gekookte', 'spinazie']]);
    assert.deepEqual(told('xqzw qqxx'), [[], []]);
    assert.deepEqual(told(''), [[], []]);
    assert.equal(searchIndex(index, { search: 'xqzw qqxx' }).count, 0);
  });
});

describe('an empty table', () => {
  it('is ready at once, and finds nothing', () => {
    const index = atOnce(indexFoods([], { knowledge }));
    assert.deepEqual([...atOnce(orderBy(index, 'name'))], []);
    assert.equal(searchIndex(index, { search: 'spinazie' }).count, 0);
    assert.equal(searchIndex(index, {}).count, 0);
  });
});
