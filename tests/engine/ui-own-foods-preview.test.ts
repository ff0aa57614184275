import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { orderBy } from '../../src/engine/food-index.js';
import { previewFrom, previewWish } from '../../src/elements/mg-food-table/table/preview.js';
import * as change from '../../src/elements/mg-food-table/table/state.js';
import { previewOf, type FoodsPreview, type PreviewWish } from '../../src/ui/own-foods/preview.js';
import { readFoodsList } from '../../src/ui/own-foods/reading.js';

const wish: PreviewWish = {
  sort: 'mg-per-portion',
  direction: 'descending',
  ordinaryGrams: 100,
  moreThan: 3,
};
const row = (id: string, mgPer100g: unknown, more: object = {}): object => ({
  id,
  names: id,
  mgPer100g,
  ...more,
});
const idsOf = (preview: FoodsPreview | null): string[] => (preview?.foods ?? []).map(({ id }) => id);

/** 500 rows with few different figures, so that many are equal. */
const list = Array.from({ length: 500 }, (_, at) =>
  row(
    `food-${at}`,
    at % 50 === 0 ? null : (at * 7) % 90,
    at % 3 === 0 ? {} : { portionGrams: 20 + (at % 4) * 40 },
  ),
);

/** What the whole list begins with once it is checked and sorted. */
async function wholeOf(given: unknown, { sort, direction }: PreviewWish): Promise<string[]> {
  const reading = await readFoodsList(given);
  const foods = (reading?.foods ?? []).map((food) => ({ portionGrams: wish.ordinaryGrams, ...food }));
  const sorting = orderBy({ foods, lang: 'nl', orders: new Map() }, sort, direction);
  let step = sorting.next();
  while (!step.done) step = sorting.next();
  return Array.from(step.value, (place) => foods[place]?.id ?? '');
}

describe('the first rows of a long list', () => {
  for (const sort of ['mg-per-portion', 'mg-per-100g'] as const) {
    for (const direction of ['descending', 'ascending'] as const) {
      it(`are those that the whole list begins with: ${sort}, ${direction}, equals in the order of the list`, async () => {
        const asked = { ...wish, sort, direction };
        const ids = idsOf(previewOf(list, asked));
        assert.equal(ids.length, 60);
        assert.deepEqual(ids, (await wholeOf(list, asked)).slice(0, 60));
      });
    }
  }

  it('are also read from an object that holds the list', () => {
    assert.deepEqual(idsOf(previewOf({ foods: list }, wish)), idsOf(previewOf(list, wish)));
  });

  it('are none of those that cannot be used', async () => {
    const throws = {
      id: 'throws',
      names: 'throws',
      get mgPer100g(): number {
        throw new Error('not today');
      },
    };
    const throwsLater = {
      id: 'throws-later',
      mgPer100g: 500,
      get names(): string {
        throw new Error('not today');
      },
    };
    const bad = [null, 7, 'text', [], {}, throws, throwsLater, row('', 500, { names: '' })];
    const wrong = [row('text', 'much'), row('huge', 200_000), row('below', -1)];
    const given = [...bad, ...wrong, row('text-good', '12,5'), row('none', null), row('b', 10), row('c', 20)];
    assert.deepEqual(idsOf(previewOf(given, wish)), ['c', 'text-good', 'b']);
    assert.deepEqual(await wholeOf(given, wish), ['c', 'text-good', 'b', 'none']);
  });

  it('have ids as in the whole list: one for a row without, and of two that are the same the earlier', async () => {
    const { id: _, ...nameless } = row('', 50, { names: 'without' }) as Record<string, unknown>;
    const given = [
      row('a', 1),
      row('twice', 2),
      nameless,
      row('twice', 90),
      row('x', 'bad'),
      row('x', 80),
      row('7', 3),
    ];
    const ids = idsOf(previewOf([...given, { ...row('7', 70), id: 7 }], wish));
    assert.deepEqual(ids, ['x', 'row-3', '7', 'twice', 'a']);
    assert.deepEqual(ids, await wholeOf([...given, { ...row('7', 70), id: 7 }], wish));
  });

  it('are not told apart where the list is short, is none, or holds no figure', () => {
    assert.equal(previewOf(list.slice(0, 3), wish), null);
    assert.equal(previewOf('id;name', wish), null);
    assert.equal(previewOf({ rows: list }, wish), null);
    assert.equal(
      previewOf(
        list.map((_, at) => row(`f${at}`, null)),
        wish,
      ),
      null,
    );
    const hostile = new Proxy([], {
      get: () => {
        throw new Error('no');
      },
    });
    assert.equal(previewOf(hostile, wish), null);
  });

  it('come with each kind that occurs', () => {
    const kinds = [
      { category: 'Soep' },
      { category: 'Soep', state: 'cooked' },
      { category: 'Brood' },
      { category: 3 },
    ];
    const given = kinds.map((kind, at) => row(`f${at}`, at, kind));
    assert.deepEqual(previewOf(given, wish)?.kinds, [
      { category: 'Soep' },
      { state: 'cooked' },
      { category: 'Brood' },
    ]);
  });
});

describe('the table while a long list is being made ready', () => {
  it('has first rows where the order is by a figure and nothing is left out', () => {
    assert.equal(previewWish(change.START, 1000)?.sort, 'mg-per-portion');
    const others = [
      change.sortPressed('name'),
      change.searched('noten'),
      change.ofCategory('fruit'),
      change.ofState('raw'),
    ];
    for (const other of others) assert.equal(previewWish(other(change.START), 1000), null);
  });

  it('has each row where it will be in the whole list, so that it stays the same row', () => {
    const seen = previewOf(list, wish);
    assert.ok(seen);
    const { listing } = previewFrom(seen);
    assert.equal(listing.isPreview, true);
    const ids = Array.from(listing.order, (place) => listing.foods[place]?.id);
    assert.deepEqual(ids, idsOf(seen));
    assert.deepEqual(
      ids,
      Array.from(listing.order, (place) => `food-${place}`),
    );
  });
});
