import { expect } from 'chai';
import { isVisible, nameOf as accessibleName, plain } from '../support/on-screen.js';
import { nextFrame, until } from '../support/until.js';
import type { Visitor } from '../support/visitor.js';
import { everybodyLeaves } from '../support/visitor.js';
import {
  add,
  announcedIn,
  buttonIn,
  countIn,
  detailBelow,
  foodIn,
  foodsIn,
  foundIn,
  header,
  onDay,
  rootOf,
  rowOf,
  rowsIn,
  search,
  sortBy,
  tableIn,
  visitFoods,
  visitOwn,
  type FoodTableElement,
} from './support/foods.js';

// Many rows: up to a thousand stand in the page, and of more only those in sight.

const nameOf = (index: number): string => `Hapje ${String(index + 1).padStart(6, '0')}`;

/** What stands on a line of the table. */
const nthFood = (line: number): string => nameOf(line - 2);

/** By name and by magnesium in the same order, from the first on. */
const generated = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `f${index}`,
    names: nameOf(index),
    mgPer100g: Math.round((1000 - (index * 1000) / count) * 1000) / 1000,
    portionGrams: 100,
    category: index % 7 === 0 ? 'Zevende' : 'Andere',
  }));

/** The table of the American food authority, where it lies beside the repository. */
const tableBeside = '/__wds-outside-root__/1/shared/foods/usda-abbrev.csv';

const regionOf = (visitor: Visitor): HTMLElement =>
  rootOf(visitor).querySelector<HTMLElement>('[part~=table-region]') as HTMLElement;

const lineOf = (row: Element): number => Number(row.getAttribute('aria-rowindex'));

/** Rows that somebody sees, in the window of the table. */
function rowsInSight(visitor: Visitor): HTMLElement[] {
  const { top, bottom } = regionOf(visitor).getBoundingClientRect();
  const { bottom: edge } = header(visitor, visitor.words.foodTable.columns.food).getBoundingClientRect();
  return rowsIn(visitor).filter((row) => {
    const box = row.getBoundingClientRect();
    return box.bottom > Math.max(top, edge) + 1 && box.top < bottom - 1;
  });
}

const linesInSight = (visitor: Visitor): number[] => rowsInSight(visitor).map(lineOf);

const whenInSight = (visitor: Visitor, line: number): Promise<boolean> =>
  until(`line ${line}`, () => linesInSight(visitor).includes(line)).catch(() => {
    throw new Error(`not line ${line}, but ${linesInSight(visitor).join()}`);
  });

/** The focus in the window of the table, where the keys of the browser scroll. */
async function enterWindow(visitor: Visitor): Promise<void> {
  const region = regionOf(visitor);
  region.scrollIntoView({ block: 'center', behavior: 'instant' });
  region.focus({ preventScroll: true });
  await until('the focus in the window', () => visitor.focused === region);
}

/** Each row in the page says which line it is, and is that line of the order. */
function expectLines(visitor: Visitor, foods: (line: number) => string): void {
  const rows = rowsIn(visitor);
  expect(rows.length).to.be.above(5).and.below(200);
  for (const row of rows) expect(foodIn(row)).to.equal(foods(lineOf(row)));
  const lines = rows.map(lineOf);
  expect(lines).to.deep.equal([...lines].sort((a, b) => a - b));
}

describe('a table of 1,000 rows', () => {
  afterEach(everybodyLeaves);

  it('has all of them in the page, to be found, printed and read as usual', async () => {
    const visitor = await visitOwn(generated(1000));
    await until('all rows', () => rowsIn(visitor).length === 1000);
    expect(foodsIn(visitor)).to.deep.equal(Array.from({ length: 1000 }, (_, index) => nameOf(index)));
    expect(rowsIn(visitor).every(isVisible)).to.equal(true);
    expect(tableIn(visitor)?.hasAttribute('aria-rowcount')).to.equal(false);
    expect(rowsIn(visitor).some((row) => row.hasAttribute('aria-rowindex'))).to.equal(false);
    // No window of its own: the page scrolls.
    expect(regionOf(visitor).hasAttribute('tabindex')).to.equal(false);
  });
});

describe('a table of 8,051 rows', function manyRows() {
  this.timeout(40_000);

  const count = 8051;
  let visitor: Visitor;

  // Read once: each test begins at the top of it.
  before(async () => {
    visitor = await visitMany();
  });

  after(everybodyLeaves);

  /** From the address where the table lies beside the repository, else of foods that were made up. */
  async function visitMany(): Promise<Visitor> {
    const isBeside = (await fetch(tableBeside, { method: 'HEAD' })).ok;
    const many = isBeside ? await visitFoods({ src: tableBeside }) : await visitOwn(generated(count));
    await until('the rows', () => foundIn(many) === count && rowsIn(many).length > 5, 20_000);
    return many;
  }

  it('draws those in sight, says which line each is, and how many there are', async () => {
    const { columns, region, count: counted } = visitor.words.foodTable;
    expect(countIn(visitor)).to.equal(plain(counted({ count, total: count })));
    expect(tableIn(visitor)?.getAttribute('aria-rowcount')).to.equal(String(count + 1));
    expect(header(visitor, columns.food).parentElement?.getAttribute('aria-rowindex')).to.equal('1');
    const window = regionOf(visitor);
    expect([window.getAttribute('role'), window.getAttribute('aria-label'), window.tabIndex]).to.deep.equal([
      'group',
      region,
      0,
    ]);
    const lines = rowsIn(visitor).map(lineOf);
    expect(lines).to.deep.equal(lines.map((_, at) => at + 2));
    expect(lines.length).to.be.below(100);
    expect(visitor.quiz.configProblems).to.deep.equal([]);
  });

  it('stays where it was scrolled to, though its rows differ in height', async () => {
    const region = regionOf(visitor);
    for (const share of [0.5, 0.8, 0.25, 0]) {
      region.scrollTop = region.scrollHeight * share;
      const aim = Math.round(count * share);
      await until(`about line ${aim}`, () => Math.abs((linesInSight(visitor)[0] ?? 0) - aim) < count / 20);
      const [first = 0] = linesInSight(visitor);
      for (let frames = 0; frames < 5; frames += 1) await nextFrame();
      // A row or two may turn out higher than was thought, and not a hundred.
      expect(linesInSight(visitor)[0]).to.be.within(first - 10, first + 10);
    }
  });

  it('is sorted, and searched in place of the search of the browser, with its window at the top', async () => {
    const { columns, none } = visitor.words.foodTable;
    const before = foodsIn(visitor)[0];
    await enterWindow(visitor);
    await visitor.press('End');
    await whenInSight(visitor, count + 1);
    await sortBy(visitor, columns.food);
    await until('another order', () => linesInSight(visitor)[0] === 2 && foodsIn(visitor)[0] !== before);
    const first = foodsIn(visitor)[0] ?? '';
    const wanted = foodsIn(visitor)[7] ?? '';
    await search(visitor, wanted);
    await until('fewer', () => foundIn(visitor) < count && foodsIn(visitor).includes(wanted));
    const found = foundIn(visitor);
    expect(tableIn(visitor)?.getAttribute('aria-rowcount')).to.equal(String(found + 1));
    // The page does not jump: few rows stand in the same window.
    expect(regionOf(visitor).getAttribute('role')).to.equal('group');
    await until('the number to be read out', () => announcedIn(visitor) === countIn(visitor));
    await search(visitor, 'qqqqqq');
    await until('nothing', () => visitor.screen.includes(plain(none.title({ search: 'qqqqqq' }))));
    await search(visitor, '');
    await until('all', () => foundIn(visitor) === count && foodsIn(visitor)[0] === first);
  });
});

describe('a long list that is being made ready', function madeReady() {
  this.timeout(60_000);

  afterEach(everybodyLeaves);

  const count = 100_000;

  /** Nothing but the first drawing comes before what follows this. */
  async function giveMany({ quiz }: Visitor, many = count): Promise<void> {
    (quiz as FoodTableElement).foods = generated(many);
    await quiz.updateComplete;
  }

  /** Counts the frames that the page draws until this is over, and keeps what was seen in them. */
  async function during<T>(isGoingOn: () => boolean, look: () => T): Promise<T[]> {
    const seen: T[] = [];
    while (isGoingOn()) {
      seen.push(look());
      // One after the other is the point.
      await nextFrame();
    }
    return seen;
  }

  it('shows its first rows while the others are made ready', async () => {
    // Of a longer list a slow machine does not tell its first rows sooner than all of them.
    const many = 20_000;
    const visitor = await visitOwn(generated(3));
    const { loading, download, count: counted } = visitor.words.foodTable;
    await giveMany(visitor, many);
    const isBusy = (): boolean => tableIn(visitor)?.getAttribute('aria-busy') === 'true';
    expect(isBusy()).to.equal(true);
    // Nobody knows yet how many lines there are, nor what a file would hold.
    expect(tableIn(visitor)?.getAttribute('aria-rowcount')).to.equal('-1');
    expect(countIn(visitor)).to.equal(loading.preparing);
    const save = (await visitor.find('button', download.button)) as HTMLButtonElement;
    expect(save.disabled).to.equal(true);
    const frames = await during(isBusy, () => foodsIn(visitor)[0]);
    expect([...new Set(frames)]).to.deep.equal([nameOf(0)]);
    await until('all', () => foundIn(visitor) === many);
    expect(countIn(visitor)).to.equal(plain(counted({ count: many, total: many })));
    expect(save.disabled).to.equal(false);
    expectLines(visitor, nthFood);
  });

  it('shows how far that is where its first rows cannot be told yet, and the page goes on meanwhile', async () => {
    const visitor = await visitOwn(generated(3), { sort: 'name' });
    const { loading } = visitor.words.foodTable;
    await giveMany(visitor);
    const bar = visitor.all('progressbar')[0] as HTMLProgressElement;
    expect([loading.title, loading.preparing]).to.include(accessibleName(bar));
    const values = await during(
      () => bar.isConnected,
      () => bar.value,
    );
    expect(values.length).to.be.above(2);
    expect(new Set(values).size).to.be.above(1);
    await until('the rows', () => foundIn(visitor) === count && rowsIn(visitor).length > 5, 40_000);
    expectLines(visitor, nthFood);
    // Nobody waits for what it is searched by: what is found, and how much, comes when it is there.
    await search(visitor, nameOf(77));
    await until('what was found', () => foodsIn(visitor).join() === nameOf(77), 40_000);
    await until('the number to be read out', () => announcedIn(visitor) === countIn(visitor));
  });
});

describe('a table of 100,000 rows', function manyRows() {
  this.timeout(60_000);

  const count = 100_000;
  let visitor: Visitor;

  before(async () => {
    visitor = await visitOwn(generated(count));
    await until('the rows', () => foundIn(visitor) === count && rowsIn(visitor).length > 5, 40_000);
  });

  after(everybodyLeaves);

  it('is gone through by the keyboard to its last row and back', async () => {
    expect(tableIn(visitor)?.getAttribute('aria-rowcount')).to.equal(String(count + 1));
    await enterWindow(visitor);
    await visitor.press('PageDown');
    await until('the next rows', () => !linesInSight(visitor).includes(2));
    expectLines(visitor, nthFood);
    await visitor.press('End');
    await whenInSight(visitor, count + 1);
    expectLines(visitor, nthFood);
    expect(linesInSight(visitor).at(-1)).to.equal(count + 1);
    await visitor.press('PageUp');
    await until('the rows before', () => !linesInSight(visitor).includes(count + 1));
    await visitor.press('Home');
    await whenInSight(visitor, 2);
    expectLines(visitor, nthFood);
  });

  it('keeps the row with the focus, however far it is scrolled away, and finds and adds the last of them', async () => {
    await enterWindow(visitor);
    await visitor.press('Tab');
    await until('the focus in a heading', () => visitor.focused?.closest('[role=columnheader]'));
    const button = await buttonIn(visitor, nthFood(3), 'food');
    await visitor.tabTo(button);
    await visitor.press('Enter');
    const row = await rowOf(visitor, nthFood(3));
    await until('what is unfolded', () => detailBelow(row));
    expect(tableIn(visitor)?.getAttribute('aria-rowcount')).to.equal(String(count + 2));
    await visitor.press('End');
    // What is unfolded is a line too.
    await whenInSight(visitor, count + 2);
    expect(visitor.focused).to.equal(button);
    expect(row.isConnected).to.equal(true);
    expect(lineOf(row)).to.equal(3);
    // The next Tab goes on from there.
    await visitor.press('Tab');
    await until('the portion', () => visitor.focused === row.children[1]?.querySelector('button'));
    await whenInSight(visitor, 3);
    await search(visitor, nameOf(count - 1));
    await until('the last', () => foodsIn(visitor).join() === nameOf(count - 1), 20_000);
    await add(visitor, nameOf(count - 1));
    expect(onDay(visitor)).to.deep.equal([[nameOf(count - 1), '100']]);
    await search(visitor, '');
    await until('all', () => foundIn(visitor) === count && linesInSight(visitor)[0] === 2);
    expectLines(visitor, (line) => nthFood(line > 3 ? line - 1 : line));
  });
});
