import { expect } from 'chai';
import { plain } from '../support/on-screen.js';
import { until } from '../support/until.js';
import type { Visitor } from '../support/visitor.js';
import { everybodyLeaves } from '../support/visitor.js';
import { stopClock } from './support/dose.js';
import {
  announcedIn,
  foodNamed,
  foodsIn,
  header,
  known,
  mgOfPortion,
  pick,
  rootOf,
  rowOf,
  rowsIn,
  sortBy,
  sortedColumns,
  spokenCells,
  visitFoods,
  visitOwn,
  whenCount,
} from './support/foods.js';

// The order of the rows, and what their percentages are of.

type Order = 'ascending' | 'descending';

const vegetables = known.filter(({ category }) => category === 'vegetables');

const compareNames = new Intl.Collator('nl').compare;
const compare = {
  food: compareNames,
  perPortion: (a: string, b: string) => mgOfPortion(a) - mgOfPortion(b),
  per100g: (a: string, b: string) => (foodNamed(a).mgPer100g ?? 0) - (foodNamed(b).mgPer100g ?? 0),
} as const;

/** Neighbours that stand the wrong way round. */
function misplaced(foods: readonly string[], column: keyof typeof compare, order: Order): string[] {
  const sign = order === 'ascending' ? 1 : -1;
  return foods.flatMap((food, at) => {
    const next = foods[at + 1];
    return next !== undefined && compare[column](food, next) * sign > 0 ? [`${food} before ${next}`] : [];
  });
}

describe('the order of the food table', () => {
  afterEach(everybodyLeaves);

  for (const [column, orders] of [
    ['food', ['ascending', 'descending']],
    ['perPortion', ['ascending', 'descending']],
    ['per100g', ['descending', 'ascending']],
  ] as const) {
    it(`by ${column}: by the keyboard, both ways, said in aria-sort and read out`, async () => {
      const visitor = await visitFoods({ category: 'vegetables' }, { hand: 'keys' });
      const { columns, sorted } = visitor.words.foodTable;
      const clock = stopClock(visitor);
      const sorts = { food: 'name', perPortion: 'mg-per-portion', per100g: 'mg-per-100g' } as const;
      for (const order of orders) {
        await sortBy(visitor, columns[column]);
        await until(
          `the order ${order}`,
          () => sortedColumns(visitor)[0]?.join() === [columns[column], order].join(),
        );
        expect(sortedColumns(visitor)).to.have.length(1);
        await whenCount(visitor, vegetables.length);
        const foods = foodsIn(visitor);
        expect(new Set(foods).size).to.equal(vegetables.length);
        expect(misplaced(foods, column, order)).to.deep.equal([]);
        await until('it to be read out', () => {
          clock.pause();
          return announcedIn(visitor) === plain(sorted[sorts[column]][order]);
        });
        // The heading keeps the focus.
        expect(header(visitor, columns[column]).contains(visitor.focused)).to.equal(true);
      }
    });
  }

  it('stays in sight while the rows scroll by, and covers none that can be seen', async () => {
    const visitor = await visitFoods({ category: 'vegetables' });
    const { food } = visitor.words.foodTable.columns;
    await whenCount(visitor, vegetables.length);
    const row = rowsIn(visitor)[30] as HTMLElement;
    row.scrollIntoView({ block: 'center', behavior: 'instant' });
    await until('the row', () => row.getBoundingClientRect().top > 0);
    const heading = header(visitor, food).getBoundingClientRect();
    expect(heading.top).to.be.within(-1, 5);
    expect(heading.bottom).to.be.below(100);
    const { left, top } = row.getBoundingClientRect();
    const hit = rootOf(visitor).elementFromPoint(left + 20, top + 20);
    expect(hit && row.contains(hit)).to.equal(true);
  });

  it('columns without an order cannot be pressed', async () => {
    const visitor = await visitFoods();
    const { portion, ofDay } = visitor.words.foodTable.columns;
    for (const name of [portion, ofDay]) expect(header(visitor, name).querySelector('button')).to.equal(null);
  });

  it('has what was not measured last, both ways, and says so in words: never 0', async () => {
    const visitor = await visitOwn([
      { id: 'a', names: 'Appel', mgPer100g: 5, portionGrams: 100 },
      { id: 'b', names: 'Bloem', mgPer100g: null, portionGrams: 100 },
      { id: 'c', names: 'Citroen', mgPer100g: 0, portionGrams: 100 },
      { id: 'd', names: 'Dadel', mgPer100g: 40, portionGrams: 10 },
      { id: 'e', names: 'Erwt', mgPer100g: null },
      { id: 'f', names: 'Forel', mgPer100g: 30, portionGrams: 100 },
    ]);
    const { columns, unmeasured, spoken } = visitor.words.foodTable;
    const press = async (name: string): Promise<string[]> => {
      const before = foodsIn(visitor).join();
      await sortBy(visitor, name);
      await until('another order', () => foodsIn(visitor).join() !== before);
      return foodsIn(visitor);
    };
    expect(foodsIn(visitor)).to.deep.equal(['Forel', 'Appel', 'Dadel', 'Citroen', 'Bloem', 'Erwt']);
    expect(await press(columns.perPortion)).to.deep.equal([
      'Citroen',
      'Dadel',
      'Appel',
      'Forel',
      'Bloem',
      'Erwt',
    ]);
    expect(await press(columns.per100g)).to.deep.equal([
      'Dadel',
      'Forel',
      'Appel',
      'Citroen',
      'Bloem',
      'Erwt',
    ]);
    expect(await press(columns.per100g)).to.deep.equal([
      'Citroen',
      'Appel',
      'Forel',
      'Dadel',
      'Bloem',
      'Erwt',
    ]);
    const [, , ...flour] = spokenCells(await rowOf(visitor, 'Bloem'));
    expect(flour.slice(0, 3)).to.deep.equal([unmeasured, unmeasured, '']);
    const [, , lemon] = spokenCells(await rowOf(visitor, 'Citroen'));
    expect(lemon).to.equal(spoken.perPortion({ mg: 0 }));
  });
});

describe('the percentages of the food table', () => {
  afterEach(everybodyLeaves);

  const boiled = 'Spinazie, gekookt';
  const shareOf = async (visitor: Visitor): Promise<string> =>
    spokenCells(await rowOf(visitor, boiled))[4] ?? '';
  const percentOf = (mg: number): number => Math.round((mgOfPortion(boiled) / mg) * 100);
  const few = { search: boiled };

  it('are of the day of an adult while nobody says whose, as a range', async () => {
    const visitor = await visitFoods(few);
    const { spoken, basis } = visitor.words.foodTable;
    const share = { lowPercent: percentOf(350), highPercent: percentOf(300) };
    expect(await shareOf(visitor)).to.equal(spoken.ofDay(share));
    expect(visitor.sees('combobox', basis.label)).to.equal(true);
  });

  it('are of the label value on demand, in every row and in the heading', async () => {
    const visitor = await visitFoods(few);
    const { columns, spoken, basis } = visitor.words.foodTable;
    await pick(visitor, basis.label, basis.labelOf({ mg: 375 }));
    await until('the other heading', () => visitor.screen.includes(columns.ofLabel));
    const percent = percentOf(375);
    expect(await shareOf(visitor)).to.equal(spoken.ofLabel({ lowPercent: percent, highPercent: percent }));
    expect(
      rowsIn(visitor).every((row) => (spokenCells(row)[4] ?? '').endsWith('van de etiketwaarde')),
    ).to.equal(true);
    await pick(visitor, basis.label, basis.dayOf({ lowMg: 300, highMg: 350 }));
    await until('the first heading', () => visitor.screen.includes(columns.ofDay));
  });

  it('are of the day of whoever says their age and sex', async () => {
    const visitor = await visitFoods(few);
    const { foodTable, foodDay, questions } = visitor.words;
    await visitor.unfold(foodDay.person.heading);
    expect(visitor.screen).to.include(plain(foodDay.person.adult({ lowMg: 300, highMg: 350 })));
    await visitor.fillIn(questions.age.label, '41');
    await visitor.choose(questions.sex.choices?.['female'] ?? '');
    await visitor.choose(questions['life-stage'].choices?.['none'] ?? '');
    await until('the reference', () =>
      visitor.screen.includes(plain(foodDay.person.reference({ lowMg: 300, highMg: 300 }))),
    );
    const percent = percentOf(300);
    expect(await shareOf(visitor)).to.equal(
      foodTable.spoken.ofDay({ lowPercent: percent, highPercent: percent }),
    );
    expect(visitor.sees('combobox', foodTable.basis.label)).to.equal(true);
  });

  it('are of the day of whom the host says, which the visitor may change', async () => {
    const visitor = await visitFoods({ ...few, age: '70', sex: 'male' });
    const { foodTable, foodDay, questions, quiz } = visitor.words;
    const ofMan = percentOf(350);
    expect(await shareOf(visitor)).to.equal(
      foodTable.spoken.ofDay({ lowPercent: ofMan, highPercent: ofMan }),
    );
    await visitor.unfold(foodDay.person.heading);
    expect(visitor.screen).to.include(quiz.prefilled);
    await visitor.choose(questions.sex.choices?.['female'] ?? '');
    const ofWoman = percentOf(300);
    const share = foodTable.spoken.ofDay({ lowPercent: ofWoman, highPercent: ofWoman });
    await until('the other percentage', () => rowsIn(visitor).some((row) => spokenCells(row)[4] === share));
    // What the host says of it later does not undo it.
    visitor.quiz.setAttribute('sex', 'male');
    visitor.quiz.setAttribute('standard', 'eu');
    await visitor.quiz.updateComplete;
    expect(await shareOf(visitor)).to.equal(share);
  });
});
