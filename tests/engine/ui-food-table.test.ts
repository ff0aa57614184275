import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foodOf, foodsOf } from '../../src/engine/foods.js';
import type { Food, KnownFood } from '../../src/engine/types.js';
import { magnesium } from '../../src/knowledge/magnesium.js';
import { languages } from '../../src/locales/index.js';
import { isWindowed, mostShown, queryOf, Shown } from '../../src/elements/mg-food-table/shown.js';
import { readPrefill } from '../../src/elements/mg-food-table/prefill.js';
import { csvOf } from '../../src/elements/mg-food-table/table/exported.js';
import { figuresOf } from '../../src/elements/mg-food-table/table/figures.js';
import { kindsOf } from '../../src/elements/mg-food-table/table/kinds.js';
import { Lines, type Listing } from '../../src/elements/mg-food-table/table/lines.js';
import { fullPortionMg } from '../../src/elements/mg-food-table/table/prepare.js';
import { PreparedList } from '../../src/elements/mg-food-table/table/prepared-list.js';
import { rowOf, shareOf } from '../../src/elements/mg-food-table/table/row.js';
import * as change from '../../src/elements/mg-food-table/table/state.js';
import { typedNumber } from '../../src/ui/number-field.js';

const { nl, en } = languages;
const { START } = change;

const spinach = known('spinazie-gekookt');
const adult = { low: 300, high: 350 };
const measure = { reference: adult, fullMg: 200 };

function known(id: string): KnownFood {
  const food = foodOf(magnesium, id);
  assert.ok(food, id);
  return food;
}

const own = (id: string, more: Partial<Food> = {}): Food => ({ id, names: id, mgPer100g: 10, ...more });

const listingOf = (foods: readonly Food[]): Listing => ({ foods, order: foods.map((_, place) => place) });

/** Runs to the end what could be paused. */
function finished<T>(work: Generator<unknown, T>): T {
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

describe('the order of the table', () => {
  it('has most magnesium in a portion first', () => {
    assert.equal(START.sort, 'mg-per-portion');
    assert.equal(START.direction, 'descending');
  });

  it('turns round when a heading is pressed again, and is never without order', () => {
    const once = change.sortPressed('name')(START);
    const twice = change.sortPressed('name')(once);
    const thrice = change.sortPressed('name')(twice);
    assert.deepEqual(
      [once, twice, thrice].map(({ sort, direction }) => `${sort} ${direction}`),
      ['name ascending', 'name descending', 'name ascending'],
    );
  });

  it('begins with most magnesium, and with A for names', () => {
    assert.equal(change.sortPressed('mg-per-100g')(START).direction, 'descending');
    assert.equal(change.sortPressed('name')(START).direction, 'ascending');
  });

  it('puts what fits a search best first, until a heading is pressed', () => {
    const searching = change.searched('kaas')(START);
    assert.equal(searching.byFit, true);
    const sorted = change.sortPressed('mg-per-portion')(searching);
    assert.equal(sorted.byFit, false);
    assert.equal(sorted.direction, 'descending', 'the first press sorts, and does not turn round');
    assert.equal(change.searched('kaas oud')(sorted).byFit, false, 'the same search goes on');
    assert.equal(change.searched('  ')(searching).byFit, false);
  });
});

describe('what the host asks for', () => {
  const asked = { search: 'noten', category: 'nuts-seeds', sort: 'name' } as const;
  const begun = change.following(null, asked)(START);

  it('is what stands there at first', () => {
    assert.deepEqual([begun.search, begun.category, begun.sort], ['noten', 'nuts-seeds', 'name']);
  });

  it("does not undo the visitor's own choice", () => {
    const chosen = change.ofCategory('fruit')(change.searched('peer')(begun));
    const after = change.following(asked, asked)(chosen);
    assert.deepEqual([after.search, after.category], ['peer', 'fruit']);
  });

  it('counts anew when it changes, and then that alone', () => {
    const chosen = change.searched('peer')(begun);
    const after = change.following(asked, { ...asked, category: null })(chosen);
    assert.deepEqual([after.search, after.category, after.sort], ['peer', null, 'name']);
  });
});

describe('a portion that the visitor changes', () => {
  const typing = (text: string): change.TableState => change.typed(text)(change.editing('x', '75')(START));

  it('counts from Enter on, with a comma or a point', () => {
    for (const text of ['62,5', '62.5', ' 62,5 g', '62,5gram']) {
      assert.equal(change.committed(75, false)(typing(text)).grams.get('x'), 62.5, text);
    }
  });

  it('may be less than a gram, as on the day, and is shown as it was typed', () => {
    const { grams } = change.committed(75, false)(typing('0,25'));
    assert.equal(grams.get('x'), 0.25);
    assert.equal(nl.foodTable.grams({ grams: 0.25 }), '0,25 gram');
  });

  it('is typed without a sign between thousands, so that it can be read again', () => {
    assert.equal(typedNumber(nl, 1500.5), '1500,5');
    assert.equal(typedNumber(en, 1500.5), '1500.5');
    assert.equal(change.readGrams(typedNumber(nl, 1500)), 1500);
  });

  it('is asked for again when it cannot be read, and taken back when the field is left so', () => {
    for (const text of ['veel', '0', '-5', '1e3', '5001', '1.000,5']) {
      assert.equal(change.committed(75, false)(typing(text)).editing?.invalid, true, text);
      const left = change.committed(75, true)(typing(text));
      assert.equal(left.editing, null, text);
      assert.equal(left.grams.has('x'), false, text);
    }
  });

  it('is the ordinary portion again when the field is emptied, or says just that', () => {
    const changed = change.committed(75, false)(typing('100'));
    for (const text of ['', '75']) {
      const again = change.committed(75, false)(change.typed(text)(change.editing('x', '100')(changed)));
      assert.equal(again.grams.has('x'), false);
    }
  });

  it('stays as it was after Escape', () => {
    const changed = change.committed(75, false)(typing('100'));
    const back = change.takenBack(change.typed('3')(change.editing('x', '100')(changed)));
    assert.equal(back.grams.get('x'), 100);
    assert.equal(back.editing, null);
  });

  it('changes the magnesium, the share and the bar of its row', () => {
    const ordinary = rowOf(nl, spinach, undefined, measure);
    const double = rowOf(nl, spinach, 300, measure);
    assert.equal(double.mg, (ordinary.mg ?? 0) * 2);
    assert.deepEqual(double.share, { lowPercent: 75, highPercent: 87 });
    assert.ok(double.bar > ordinary.bar);
    assert.equal(double.portion, '', 'the household measure no longer holds');
  });
});

describe('a row', () => {
  const figures = (food: Food, basis: change.Basis = 'day') => {
    const row = rowOf(nl, food, undefined, measure);
    return { row, ...figuresOf(nl.foodTable, row, basis) };
  };

  it('is heard whole in Dutch', () => {
    const { row, perPortion, per100g, share } = figures(spinach);
    const heard = [
      row.name,
      nl.foodTable.changePortion({ ...row, food: row.name }),
      perPortion,
      per100g,
      share,
    ];
    assert.equal(
      heard.map((part) => (typeof part === 'string' ? part : part.spoken)).join('; '),
      'Spinazie, gekookt; 3 opscheplepels 150 gram, aanpassen: Spinazie, gekookt; 131 milligram per portie; 87 milligram per 100 gram; 37 tot 44 procent van de dag',
    );
  });

  it('shows a range while the sex is unknown, and one figure where both come to the same', () => {
    assert.equal(figures(spinach).share.seen, '37–44%');
    const one = rowOf(nl, spinach, undefined, { ...measure, reference: { low: 300, high: 300 } });
    assert.equal(figuresOf(nl.foodTable, one, 'day').share.seen, '44%');
  });

  it('says of the label value that it is that', () => {
    assert.match(figures(spinach, 'label').share.spoken, /van de etiketwaarde$/);
  });

  it('never shows 0 for what was not measured', () => {
    const { row, perPortion, per100g, share } = figures(own('taart', { mgPer100g: null, portionGrams: 80 }));
    assert.deepEqual([perPortion.seen, per100g.seen, share.seen], ['niet gemeten', 'niet gemeten', '–']);
    assert.equal(row.bar, 0);
    assert.equal(figures(own('suiker', { mgPer100g: 0, portionGrams: 5 })).perPortion.seen, '0\u00a0mg');
  });

  it('does not round a little away', () => {
    const { perPortion } = figures(own('thee', { mgPer100g: 0.2, portionGrams: 150 }));
    assert.equal(perPortion.seen, '<\u00a01\u00a0mg'.replace('<\u00a0', '< '));
    assert.equal(perPortion.spoken, 'minder dan 1 milligram per portie');
  });

  it('shows 100 g where no portion is known', () => {
    const { row } = figures(own('x', { mgPer100g: 40 }));
    assert.deepEqual([row.grams, row.mg, row.portion], [100, 40, '']);
  });

  it('has no share where nobody gives a reference intake', () => {
    assert.equal(shareOf(100, null), null);
  });
});

describe('the lines of the table', () => {
  const foods = ['a', 'b', 'c', 'd'].map((id) => own(id));
  const seen = (lines: Lines): string[] =>
    Array.from({ length: lines.count }, (_, line) => {
      const found = lines.at(line);
      return `${found?.food.id}${found?.isDetail ? '+' : ''}`;
    });

  it('put what is unfolded below its food', () => {
    const lines = new Lines(listingOf(foods), new Set(['a', 'c']));
    assert.deepEqual(seen(lines), ['a', 'a+', 'b', 'c', 'c+', 'd']);
    assert.deepEqual(
      [0, 1, 2, 3].map((place) => lines.lineOfPlace(place)),
      [0, 2, 3, 5],
    );
  });

  it('keep the key of a row when the order changes', () => {
    const there = new Lines(listingOf(foods), new Set(['b']));
    const back = new Lines({ foods, order: [3, 2, 1, 0] }, new Set(['b']));
    assert.equal(back.lineOf(there.keyAt(2)), 3, 'what is unfolded below b');
    assert.equal(back.lineOf(there.keyAt(4)), 0, 'd');
  });

  it('stop where more has to be asked for', () => {
    const lines = new Lines(listingOf(foods), new Set(['d']), 2);
    assert.deepEqual(seen(lines), ['a', 'b']);
    assert.equal(lines.foods, 2);
  });

  it('are the same object while nothing changed, so that rows are left alone', () => {
    const shown = new Shown();
    const listing = listingOf(foods);
    const open = new Set<string>();
    assert.equal(shown.lines(listing, open, 9), shown.lines(listing, open, 9));
    assert.notEqual(shown.lines(listing, open, 9), shown.lines(listing, new Set(['a']), 9));
    assert.equal(shown.measure({ ...adult }, 9), shown.measure({ ...adult }, 9));
  });

  it('stand in the page together up to 1,000, and in a window above', () => {
    const many = (count: number): Food[] => Array.from({ length: count }, (_, at) => own(String(at)));
    assert.equal(isWindowed(many(1000), mostShown(null, 1)), false);
    assert.equal(isWindowed(many(1001), mostShown(null, 1)), true);
    assert.equal(isWindowed(many(5000), mostShown(50, 2)), false);
    assert.equal(isWindowed(many(5000), mostShown(50, 21)), false, 'also after many pages');
  });
});

describe('the kinds of food to choose from', () => {
  it('are those that occur, ours first and then the words of the host', () => {
    const foods = [
      own('a', { category: 'Gebak' }),
      own('b', { category: 'fruit' }),
      own('c', { category: 'vegetables', state: 'raw' }),
    ];
    assert.deepEqual(kindsOf(nl, foods), { categories: ['vegetables', 'fruit', 'Gebak'], states: [] });
  });

  it('are all that occur, however many of their own a host has', () => {
    const foods = Array.from({ length: 300 }, (_, at) => own(String(at), { category: `soort ${at}` }));
    assert.equal(kindsOf(nl, foods).categories.length, 300);
  });

  it('are none where there is one kind only', () => {
    assert.deepEqual(kindsOf(nl, [own('a', { category: 'Gebak' })]).categories, []);
  });

  it('are twelve of our own foods', () => {
    assert.equal(kindsOf(nl, [...foodsOf(magnesium).values()]).categories.length, 12);
  });

  it('filter nothing by a word that does not occur', () => {
    const kinds = { categories: ['fruit', 'vegetables'], states: ['raw', 'cooked'] };
    const state = { ...START, category: 'Gebak', state: 'raw' };
    assert.deepEqual(queryOf(state, kinds), { search: '', category: undefined, state: 'raw' });
  });
});

describe('a list that is prepared', () => {
  // What can wait until something is painted waits for nothing here.
  globalThis.requestAnimationFrame ??= (then) => Number(setTimeout(then, 0, 0));
  globalThis.cancelAnimationFrame ??= (frame) => clearTimeout(frame);
  const tooSoon = (): void => assert.fail('a small list is ready at once');
  const heard = { changed: tooSoon, progressed: tooSoon, failed: assert.fail };
  const foods = [
    own('appel', { mgPer100g: 5 }),
    own('onbekend', { mgPer100g: null }),
    own('noten', { mgPer100g: 270, portionGrams: 25 }),
  ];
  const idsOf = ({ listing }: PreparedList): string[] =>
    Array.from(listing?.order ?? [], (place) => listing?.foods[place]?.id ?? '');
  const wanted = {
    sort: 'mg-per-portion',
    direction: 'descending',
    query: { search: '' },
    byFit: false,
  } as const;

  it('is small and ready at once, with what is not measured last either way', () => {
    const list = new PreparedList(heard);
    const ground = { knowledge: magnesium, foods, lang: 'nl' } as const;
    list.follow(ground, wanted);
    assert.deepEqual(idsOf(list), ['noten', 'appel', 'onbekend']);
    list.follow(ground, { ...wanted, direction: 'ascending' });
    assert.deepEqual(idsOf(list), ['appel', 'noten', 'onbekend']);
    list.stop();
  });

  it('is shown before it can be searched, and stays as it was until it can', async () => {
    const all = [...foodsOf(magnesium).values()];
    const ground = { knowledge: magnesium, foods: all, lang: 'nl' } as const;
    const search = { ...wanted, query: { search: 'spinazei' }, byFit: true };
    const found = await new Promise<string[]>((resolve, reject) => {
      const list = new PreparedList({ changed: () => follow(), progressed: () => undefined, failed: reject });
      list.follow(ground, wanted);
      assert.equal(idsOf(list).length, all.length);
      const follow = (): void => {
        list.follow(ground, search);
        if (idsOf(list).length < all.length) resolve(idsOf(list));
      };
      follow();
    });
    assert.deepEqual(found.sort(), ['spinazie-diepvries-gekookt', 'spinazie-gekookt', 'spinazie-rauw']);
  });

  it('fills a bar with the largest portion, but in a long list not with a whole turkey', () => {
    assert.equal(fullPortionMg(Float64Array.of(5, NaN, 20)), 20);
    const ordinary = new Float64Array(2000).fill(10);
    assert.equal(fullPortionMg(Float64Array.of(...ordinary, 500)), 10);
  });
});

describe('the file to save', () => {
  const grams = new Map([['spinazie-gekookt', 200]]);
  const foods = [spinach, own('taart', { mgPer100g: null, portionGrams: 80, category: 'Gebak' })];

  it('opens in a Dutch spreadsheet, and has nothing where nothing was measured', () => {
    const text = finished(csvOf({ words: nl, listing: listingOf(foods), grams, measure }));
    const [head, first, second, end] = text.split('\r\n');
    assert.ok(head?.startsWith('\uFEFFVoedingsmiddel;Soort;Bereiding;Portie;Gram per portie;'));
    assert.equal(
      first,
      '"Spinazie, gekookt";Groente;Gekookt;;200;174;87;50;58;"USDA SR28 (2015), nummer 11458"',
    );
    assert.equal(second, 'taart;Gebak;;;80;;;;;');
    assert.equal(end, '');
  });

  it('has points and commas in English, and one mark of its encoding however long it is', () => {
    const many = Array.from({ length: 450 }, (_, at) => own(`food ${at}`, { mgPer100g: 0.5 }));
    const text = finished(csvOf({ words: en, listing: listingOf(many), grams: new Map(), measure }));
    assert.equal(text.split('\uFEFF').length, 2);
    assert.equal(text.split('\r\n').length, 452);
    assert.match(text, /\r\nfood 449,,,,100,0\.5,0\.5,0,0,\r\n$/);
  });
});

describe('what a host says of the visitor', () => {
  it('is read from single attributes', () => {
    const { facts, problems } = readPrefill({ age: '34', sex: ' Female', lifeStage: 'pregnant' }, magnesium);
    assert.deepEqual(facts, { ageYears: 34, sex: 'female', lifeStage: 'pregnant' });
    assert.deepEqual(problems, []);
  });

  it('is told, and left out, where it cannot be', () => {
    const { facts, problems } = readPrefill({ age: 'oud', sex: 'x', lifeStage: null }, magnesium);
    assert.deepEqual(facts, {});
    assert.deepEqual(
      problems.map(({ attribute }) => attribute),
      ['age', 'sex'],
    );
  });
});
