import { expect } from 'chai';
import { rankFoods, type RankOptions } from '../../../src/engine/rank-foods.js';
import { magnesium } from '../../../src/knowledge/magnesium.js';
import { nameOf, plain } from '../support/on-screen.js';
import { until } from '../support/until.js';
import type { Visitor } from '../support/visitor.js';
import { everybodyLeaves } from '../support/visitor.js';
import { stopClock } from './support/dose.js';
import {
  announcedIn,
  countIn,
  few,
  foodNamed,
  foodsIn,
  groupIn,
  known,
  pick,
  rootOf,
  rowsIn,
  search,
  sortBy,
  sortedColumns,
  tableIn,
  visitFoods,
  whenCount,
  whenFoods,
} from './support/foods.js';

// Finding a food: by its name, however it is spelled, and by what kind of food it is.

const spinach = ['Spinazie, gekookt', 'Spinazie uit de diepvries, gekookt', 'Spinazie, rauw'];

/** What the engine finds in the languages that the table looks in. */
const found = (options: RankOptions): string[] =>
  rankFoods(magnesium, { names: ['en', 'de', 'fr'], ...options }).map(({ name }) => name);

describe('the search field of the food table', () => {
  afterEach(everybodyLeaves);

  it('finds spinach by its name, with a slip, and in other languages', async () => {
    const visitor = await visitFoods(few, { hand: 'keys' });
    for (const typed of ['spinazie', 'SPINAZEI', 'épinards', 'spinach']) {
      await search(visitor, 'linzen');
      await whenFoods(visitor, found({ search: 'linzen' }));
      await search(visitor, typed);
      await whenCount(visitor, spinach.length);
      expect(foodsIn(visitor), typed).to.have.members(spinach);
    }
  });

  it('finds raw nuts by "noten rauw": a word may be of the kind or of the preparation', async () => {
    const visitor = await visitFoods(few);
    await search(visitor, 'noten rauw');
    await whenFoods(visitor, found({ search: 'noten rauw' }));
    const raw = foodsIn(visitor).map(foodNamed);
    expect(raw.map(({ id }) => id)).to.include.members(['amandel-rauw', 'cashewnoot-rauw']);
    expect(raw.filter(({ state }) => state !== 'raw')).to.deep.equal([]);
  });

  it('shows what fits best first, until a heading is pressed; emptied, the order stays as it was', async () => {
    const visitor = await visitFoods(few);
    const { columns } = visitor.words.foodTable;
    expect(sortedColumns(visitor)).to.deep.equal([[columns.perPortion, 'descending']]);
    await search(visitor, 'ei');
    await whenFoods(visitor, found({ search: 'ei' }));
    expect(foodsIn(visitor)[0]).to.match(/^Ei\b/);
    expect(sortedColumns(visitor)).to.deep.equal([]);
    await sortBy(visitor, columns.food);
    await until('the order of names', () => sortedColumns(visitor).length === 1);
    expect(sortedColumns(visitor)).to.deep.equal([[columns.food, 'ascending']]);
    await search(visitor, '');
    await whenCount(visitor, known.length);
    expect(sortedColumns(visitor)).to.deep.equal([[columns.food, 'ascending']]);
  });

  it('tells how many there are after a pause, and not with each key', async () => {
    const visitor = await visitFoods(few);
    const { foodTable } = visitor.words;
    // Once something was found, what is searched by is ready.
    await search(visitor, 'kaas');
    await whenFoods(visitor, found({ search: 'kaas' }));
    await until('the first count', () => announcedIn(visitor) !== '');
    const before = announcedIn(visitor);
    const clock = stopClock(visitor);
    await search(visitor, 'spinazie');
    await whenCount(visitor, spinach.length);
    expect(announcedIn(visitor)).to.equal(before);
    expect(clock.waiting).to.have.length(1);
    clock.pause();
    const told = plain(foodTable.count({ count: spinach.length, total: known.length }));
    await until('the count', () => announcedIn(visitor) === told);
    expect(countIn(visitor)).to.equal(told);
  });

  it('that finds nothing says so, shows no empty table, and has a way out', async () => {
    const visitor = await visitFoods(few, { hand: 'keys' });
    const { none, download, print, count } = visitor.words.foodTable;
    await search(visitor, 'xyzzy');
    await until('the message', () => visitor.screen.includes(plain(none.title({ search: 'xyzzy' }))));
    expect(rowsIn(visitor)).to.deep.equal([]);
    expect(tableIn(visitor)?.checkVisibility()).to.equal(false);
    expect(countIn(visitor)).to.equal(plain(count({ count: 0, total: known.length })));
    for (const name of [download.button, print.button]) {
      expect(await visitor.find('button', name)).to.have.property('disabled', true);
    }
    const [, wayOut] = visitor.all('button').filter((button) => nameOf(button) === none.clearSearch);
    if (!wayOut) throw new Error('no button in the message');
    await visitor.useThis(wayOut);
    await whenCount(visitor, known.length);
    const field = await visitor.find('searchbox', visitor.words.foodTable.search.label);
    expect((field as HTMLInputElement).value).to.equal('');
    expect(visitor.focused).to.equal(field);
  });

  it('is cleared by its own button, which is there while there is something to clear', async () => {
    const visitor = await visitFoods(few);
    const { clear, label } = visitor.words.foodTable.search;
    expect(visitor.sees('button', clear)).to.equal(false);
    await search(visitor, 'spinazie');
    await whenCount(visitor, spinach.length);
    await visitor.use('button', clear);
    await whenCount(visitor, known.length);
    expect(visitor.focused).to.equal(await visitor.find('searchbox', label));
    expect(visitor.sees('button', clear)).to.equal(false);
  });

  it('sends no form of the page around it', async () => {
    const visitor = await visitFoods(few);
    const form = visitor.document.createElement('form');
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    visitor.quiz.before(form);
    form.append(visitor.document.createElement('input'), visitor.quiz);
    await search(visitor, 'spinazie');
    await visitor.press('Enter');
    await whenCount(visitor, spinach.length);
    expect(sent).to.equal(0);
  });
});

describe('the kinds of food', () => {
  afterEach(everybodyLeaves);

  const chosenIn = (visitor: Visitor): string[] => {
    const chips = groupIn(visitor.quiz, visitor.words.foodTable.category.label);
    const radios = chips ? (visitor.all('radio', chips) as HTMLInputElement[]) : [];
    return radios.filter(({ checked }) => checked).map(nameOf);
  };

  it('are radios in a group with a name, gone through with the arrow keys', async () => {
    const visitor = await visitFoods(few, { hand: 'keys' });
    const { all, names, label } = visitor.words.foodTable.category;
    expect(chosenIn(visitor)).to.deep.equal([all]);
    const chips = groupIn(visitor.quiz, label) as Element;
    expect(visitor.all('radio', chips).map(nameOf)).to.deep.equal([all, ...Object.values(names)]);
    await visitor.choose(names.fruit);
    await whenFoods(visitor, found({ category: 'fruit', sort: 'mg-per-portion' }));
    expect(chosenIn(visitor)).to.deep.equal([names.fruit]);
    expect(
      foodsIn(visitor)
        .map(foodNamed)
        .every(({ category }) => category === 'fruit'),
    ).to.equal(true);
    await visitor.press('ArrowRight');
    await whenFoods(visitor, found({ category: 'legumes', sort: 'mg-per-portion' }));
    expect(nameOf(visitor.focused as Element)).to.equal(names.legumes);
    await visitor.choose(all);
    await whenCount(visitor, known.length);
  });

  it('go together with a preparation and a search, and each can be let go', async () => {
    const visitor = await visitFoods(few);
    const { category, state, none } = visitor.words.foodTable;
    await visitor.choose(category.names.vegetables);
    await pick(visitor, state.label, state.names.raw);
    await whenFoods(visitor, found({ category: 'vegetables', state: 'raw', sort: 'mg-per-portion' }));
    await search(visitor, 'linzen');
    await until('nothing', () => visitor.screen.includes(plain(none.title({ search: 'linzen' }))));
    await visitor.use('button', none.clearFilters);
    await whenFoods(visitor, found({ search: 'linzen' }));
    expect(chosenIn(visitor)).to.deep.equal([category.all]);
    expect(rootOf(visitor).querySelector('select')?.value).to.equal('');
  });
});
