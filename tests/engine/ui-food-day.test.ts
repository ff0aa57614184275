import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { foodsOf } from '../../src/engine/foods.js';
import {
  add,
  avoid,
  clear,
  commit,
  declare,
  EMPTY_DAY,
  gramsOf,
  MOST_FOODS,
  MOST_GRAMS,
  remove,
  replace,
  setGrams,
  showMenu,
  takeBack,
  type,
  undo,
  type DayState,
  type Tray,
} from '../../src/elements/mg-food-table/day/state.js';
import { magnesium } from '../../src/knowledge/magnesium.js';
import { readNumber } from '../../src/ui/number-field.js';

const ids = [...foodsOf(magnesium).keys()];
const aFood = fc.constantFrom(...ids.slice(0, 30));
const anAmount = fc.integer({ min: 1, max: 400 });

/** Any day that controls can bring about. */
const aDay = fc
  .tuple(
    fc.uniqueArray(fc.record({ id: aFood, grams: anAmount }), { selector: ({ id }) => id, maxLength: 12 }),
    fc.constantFrom('list', 'all', 'with-rest'),
  )
  .map(([portions, declared]) =>
    declare(
      portions.reduce((day, { id, grams }) => add(day, id, grams), EMPTY_DAY),
      declared,
    ),
  );

const trayOf = ({ portions, declared, isMenu }: Tray): Tray => ({ portions, declared, isMenu });
const day = (...amounts: [id: string, grams: number][]): DayState =>
  amounts.reduce((state, [id, grams]) => add(state, id, grams), EMPTY_DAY);

describe('what stands on a day', () => {
  it('is what was put there, in that order', () => {
    assert.deepEqual(day(['banaan', 130], ['walnoot', 25]).portions, [
      { id: 'banaan', grams: 130 },
      { id: 'walnoot', grams: 25 },
    ]);
  });

  it('holds the same food once, with all of it', () => {
    const state = day(['banaan', 130], ['walnoot', 25], ['banaan', 65]);
    assert.equal(state.portions.length, 2);
    assert.equal(gramsOf(state, 'banaan'), 195);
  });

  it('takes no amount that cannot be', () => {
    for (const grams of [0, -5, 0.001, Number.NaN, Infinity, MOST_GRAMS + 1])
      assert.equal(add(EMPTY_DAY, 'banaan', grams), EMPTY_DAY, String(grams));
    assert.equal(gramsOf(day(['banaan', MOST_GRAMS], ['banaan', 1]), 'banaan'), MOST_GRAMS);
  });

  it('keeps an amount as fine as it can be typed', () => {
    assert.equal(gramsOf(day(['banaan', 100 / 3]), 'banaan'), 33.33);
  });

  it('is no longer than a day can be', () => {
    const full = Array.from({ length: MOST_FOODS + 5 }, (_, i) => `food-${i}`).reduce(
      (state, id) => add(state, id, 10),
      EMPTY_DAY,
    );
    assert.equal(full.portions.length, MOST_FOODS);
    assert.equal(gramsOf(add(full, 'food-3', 10), 'food-3'), 20, 'more of what is there still counts');
  });

  it('is as before once a food that was put there is taken off', () => {
    fc.assert(
      fc.property(aDay, fc.constantFrom(...ids.slice(30, 60)), anAmount, (before, id, grams) => {
        const after = remove(add(before, id, grams), id);
        assert.deepEqual(trayOf(after), trayOf(before));
      }),
    );
  });

  it('does not change by taking off what is not there', () => {
    const before = day(['banaan', 130]);
    assert.equal(remove(before, 'walnoot'), before);
    assert.equal(setGrams(before, 'walnoot', 25), before);
    assert.equal(clear(EMPTY_DAY), EMPTY_DAY);
  });
});

describe('undo', () => {
  it('brings back what was taken off, where it was, and what was said of the day', () => {
    fc.assert(
      fc.property(aDay, aFood, (before, id) => {
        assert.deepEqual(trayOf(undo(remove(before, id))), trayOf(before));
        assert.deepEqual(trayOf(undo(clear(before))), trayOf(before));
        assert.deepEqual(trayOf(undo(replace(before, [{ id, grams: 20 }]))), trayOf(before));
      }),
    );
  });

  it('is of the last change alone', () => {
    const removed = remove(day(['banaan', 130], ['walnoot', 25]), 'banaan');
    assert.equal(removed.undo?.what, 'removed');
    for (const changed of [
      add(removed, 'volkorenbrood', 35),
      setGrams(removed, 'walnoot', 50),
      undo(removed),
    ])
      assert.equal(changed.undo, null);
    const once = undo(removed);
    assert.equal(undo(once), once);
  });

  it('stays while nothing is put on the day or taken off', () => {
    const removed = remove(day(['banaan', 130], ['walnoot', 25]), 'banaan');
    for (const changed of [type(removed, 'walnoot', '3'), avoid(removed, ['nuts']), showMenu(removed, 'day')])
      assert.equal(changed.undo, removed.undo);
  });
});

describe('what is said of a day', () => {
  it('is a list until somebody says more, and can be a list again', () => {
    const state = day(['banaan', 130]);
    assert.equal(state.declared, 'list');
    assert.equal(declare(declare(state, 'with-rest'), 'list').declared, 'list');
    const all = declare(state, 'all');
    assert.equal(declare(all, 'all'), all);
  });

  it('is nothing while nothing stands there, also once the last of it is gone', () => {
    assert.equal(declare(EMPTY_DAY, 'all').declared, 'list');
    const state = declare(day(['banaan', 130]), 'all');
    assert.equal(remove(state, 'banaan').declared, 'list');
    assert.equal(clear(state).declared, 'list');
  });

  it('stays while the day changes', () => {
    const state = declare(day(['banaan', 130]), 'all');
    assert.equal(add(state, 'walnoot', 25).declared, 'all');
    assert.equal(setGrams(state, 'banaan', 65).declared, 'all');
  });

  it('is for the visitor to say again of a menu that takes its place', () => {
    const state = replace(declare(day(['banaan', 130]), 'all'), [{ id: 'walnoot', grams: 25 }]);
    assert.equal(state.declared, 'list');
  });
});

describe('a menu that is taken over', () => {
  it('takes the place of what stood there, with each food once', () => {
    const state = replace(showMenu(day(['banaan', 130]), 'day'), [
      { id: 'volkorenbrood', grams: 70 },
      { id: 'walnoot', grams: 25 },
      { id: 'volkorenbrood', grams: 105 },
    ]);
    assert.deepEqual(state.portions, [
      { id: 'volkorenbrood', grams: 175 },
      { id: 'walnoot', grams: 25 },
    ]);
    assert.equal(state.menu, null);
  });

  it('is a whole day with which no rest goes, until it is taken off', () => {
    const taken = replace(declare(day(['banaan', 130]), 'with-rest'), [{ id: 'walnoot', grams: 25 }]);
    assert.ok(taken.isMenu);
    assert.equal(declare(taken, 'with-rest'), taken);
    assert.equal(declare(taken, 'all').declared, 'all');
    assert.ok(add(taken, 'banaan', 130).isMenu);
    const before = undo(taken);
    assert.deepEqual([before.isMenu, before.declared], [false, 'with-rest']);
    const anew = add(clear(taken), 'banaan', 130);
    assert.equal(declare(anew, 'with-rest').declared, 'with-rest');
    assert.ok(undo(clear(taken)).isMenu);
  });

  it('changes nothing when there is nothing in it', () => {
    const state = day(['banaan', 130]);
    assert.equal(replace(state, []), state);
  });
});

describe('an amount that is typed', () => {
  const typed = (text: string): DayState => type(day(['banaan', 130]), 'banaan', text);

  it('counts once the field is left', () => {
    assert.equal(gramsOf(typed('65'), 'banaan'), 130);
    const left = commit(typed('65'), 'banaan', readNumber);
    assert.equal(gramsOf(left, 'banaan'), 65);
    assert.equal(left.typed.size, 0);
  });

  it('that cannot be read is pointed out, and what stood there goes on counting', () => {
    for (const text of ['', 'veel', '0', '-3', '1.000', String(MOST_GRAMS + 1)]) {
      const left = commit(typed(text), 'banaan', readNumber);
      assert.deepEqual(left.wrong, ['banaan'], text);
      assert.equal(gramsOf(left, 'banaan'), 130);
      assert.equal(commit(left, 'banaan', readNumber), left);
    }
  });

  it('is mended by one that can be read, by another way to change it, and by taking it back', () => {
    const wrong = commit(typed('veel'), 'banaan', readNumber);
    const mended = [
      commit(type(wrong, 'banaan', '40'), 'banaan', readNumber),
      setGrams(wrong, 'banaan', 260),
      takeBack(wrong, 'banaan'),
      add(remove(wrong, 'banaan'), 'banaan', 130),
    ];
    for (const state of mended) {
      assert.deepEqual(state.wrong, []);
      assert.equal(state.typed.size, 0);
    }
  });

  it('that is what it was changes nothing of the day', () => {
    const before = day(['banaan', 130]);
    const left = commit(type(before, 'banaan', '130'), 'banaan', readNumber);
    assert.equal(left.portions, before.portions);
    assert.equal(commit(before, 'banaan', readNumber), before);
    assert.equal(takeBack(before, 'banaan'), before);
  });
});

describe('what somebody does not eat', () => {
  it('is a list of which each stands there once', () => {
    assert.deepEqual(avoid(EMPTY_DAY, ['nuts', 'fish', 'nuts']).avoid, ['nuts', 'fish']);
    assert.equal(EMPTY_DAY.avoid, null);
  });
});
