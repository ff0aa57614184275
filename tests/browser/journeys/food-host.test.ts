import { expect } from 'chai';
import { dayTotal } from '../../../src/engine/day-total.js';
import { magnesium } from '../../../src/knowledge/magnesium.js';
import { plain } from '../support/on-screen.js';
import { until } from '../support/until.js';
import type { Visitor } from '../support/visitor.js';
import { everybodyLeaves } from '../support/visitor.js';
import {
  add,
  few,
  foodNamed,
  foodsIn,
  known,
  lastToldBy,
  sortedColumns,
  sumIn,
  toldBy,
  visitFoods,
  whenCount,
  whenDay,
} from './support/foods.js';

// What a host sets on the food table, and what it hears.

const boiled = 'Spinazie, gekookt';
const beans = 'Zwarte bonen, gekookt';

describe('what a host sets on the food table', () => {
  afterEach(everybodyLeaves);

  const searchText = async (visitor: Visitor): Promise<string> =>
    ((await visitor.find('searchbox', visitor.words.foodTable.search.label)) as HTMLInputElement).value;

  it('is the view at first', async () => {
    const visitor = await visitFoods({ category: 'legumes', search: 'linzen', sort: 'name' });
    const { columns, category } = visitor.words.foodTable;
    expect(foodsIn(visitor)).to.have.length.above(1);
    for (const food of foodsIn(visitor)) expect(food).to.match(/linzen/i);
    expect(visitor.chosen).to.include(category.names.legumes);
    expect(await searchText(visitor)).to.equal('linzen');
    visitor.quiz.removeAttribute('search');
    await until('the order', () => sortedColumns(visitor).length === 1);
    expect(sortedColumns(visitor)).to.deep.equal([[columns.food, 'ascending']]);
  });

  it('may come late, and each goes back when it is taken away', async () => {
    const visitor = await visitFoods(few);
    const { columns, category } = visitor.words.foodTable;
    const { quiz } = visitor;
    quiz.setAttribute('category', 'fruit');
    const fruit = known.filter((food) => food.category === 'fruit');
    await whenCount(visitor, fruit.length);
    expect(visitor.chosen).to.include(category.names.fruit);
    quiz.setAttribute('sort', 'mg-per-100g');
    await until('the order', () => sortedColumns(visitor)[0]?.[0] === columns.per100g);
    quiz.setAttribute('search', 'vijgen');
    await until('the figs', () => foodsIn(visitor).every((food) => food.startsWith('Vijg')));
    expect(await searchText(visitor)).to.equal('vijgen');
    for (const name of ['category', 'search', 'sort']) quiz.removeAttribute(name);
    await whenCount(visitor, known.length);
    expect(sortedColumns(visitor)).to.deep.equal([[columns.perPortion, 'descending']]);
    expect(quiz.configProblems).to.deep.equal([]);
    expect(visitor.heard).to.deep.equal([]);
  });

  it('leaves what the visitor chose alone when something else changes', async () => {
    const visitor = await visitFoods(few);
    const { category } = visitor.words.foodTable;
    await visitor.choose(category.names.drinks);
    const drinks = known.filter((food) => food.category === 'drinks');
    await whenCount(visitor, drinks.length);
    visitor.quiz.setAttribute('standard', 'us');
    visitor.quiz.setAttribute('sort', 'name');
    visitor.quiz.setAttribute('lang', 'en');
    const { en } = await import('../../../src/locales/en.js');
    await until('English', () => visitor.heading === en.foodTable.heading);
    await whenCount(visitor, drinks.length);
  });

  it('that cannot be used is dropped and told once, with what was expected, and all foods are there', async () => {
    const bad: Readonly<Record<string, readonly [value: string, expected: RegExp]>> = {
      category: ['frituur', /vegetables, fruit/],
      sort: ['lekker', /mg-per-portion/],
      search: ['x'.repeat(101), /at most 100 characters/],
      'page-size': ['veel', /from 1 to 1000/],
      age: ['oud', /0 to 120/],
      sex: ['x', /"female" or "male"/],
      'life-stage': ['zwanger', /"pregnant"/],
      'no-tray': ['nee', /no value/],
      standard: ['be', /nl, eu or us/],
      answers: ['[1]', /facts/],
    };
    const visitor = await visitFoods(
      Object.fromEntries(Object.entries(bad).map(([name, [value]]) => [name, value])),
    );
    await whenCount(visitor, known.length);
    const heard = visitor.heardOf<{ attribute: string; expected: string }>('mg-config-error');
    for (const [name, [, expected]] of Object.entries(bad)) {
      const [problem, ...others] = heard.filter(({ detail }) => detail.attribute === name);
      expect(others, name).to.deep.equal([]);
      expect(problem?.detail, name).to.include({ element: 'mg-food-table' });
      expect(problem?.detail.expected, name).to.match(expected);
    }
    expect(visitor.quiz.configProblems).to.have.length(Object.keys(bad).length);
  });

  it('in English speaks English, and finds the same', async () => {
    const { en } = await import('../../../src/locales/en.js');
    const visitor = await visitFoods({ lang: 'en', search: 'spinach' }, { words: en });
    expect(visitor.heading).to.equal(en.foodTable.heading);
    expect(foodsIn(visitor)).to.include('Spinach, boiled');
    expect(visitor.screen).to.include(plain(en.foodTable.count({ count: 3, total: known.length })));
  });
});

describe('what a page hears of the food table', () => {
  afterEach(everybodyLeaves);

  it('is nothing of attributes, searches, orders and filters, however much stands on the day', async () => {
    const visitor = await visitFoods({ ...few, 'event-detail': 'reasons' });
    await add(visitor, boiled);
    await until('the first word', () => toldBy(visitor).length === 1);
    for (const [name, value] of Object.entries({
      age: '41',
      sex: 'male',
      standard: 'eu',
      search: 'noten',
      category: 'fruit',
      sort: 'name',
      answers: '{"conditions": ["diabetes"]}',
    }))
      visitor.quiz.setAttribute(name, value);
    await visitor.quiz.updateComplete;
    visitor.quiz.setAttribute('no-tray', '');
    await visitor.quiz.updateComplete;
    visitor.quiz.removeAttribute('no-tray');
    await visitor.quiz.updateComplete;
    const { quiz } = visitor;
    quiz.remove();
    visitor.document.body.append(quiz);
    await quiz.updateComplete;
    await whenDay(visitor, [boiled]);
    expect(toldBy(visitor)).to.have.length(1);
  });

  it('comes with each change of the day, once it stands on the screen', async () => {
    const visitor = await visitFoods({ ...few, 'event-detail': 'reasons' });
    const { foodDay } = visitor.words;
    const seen: string[] = [];
    visitor.document.addEventListener('mg-recommendation', () => seen.push(sumIn(visitor)));
    await add(visitor, boiled);
    await add(visitor, beans);
    await visitor.use('button', foodDay.list.remove({ food: boiled }));
    await whenDay(visitor, [beans]);
    await visitor.choose(foodDay.declare.all);
    await visitor.use('button', foodDay.list.clear);
    await until('the last word', () => toldBy(visitor).length === 5);
    const totals = toldBy(visitor).map(({ detail }) => Math.round(detail.totalMg ?? NaN));
    expect(totals).to.deep.equal([131, 236, 105, 105, 0]);
    expect(seen.slice(0, 4).map((sum) => /(\d+) mg magnesium/.exec(sum)?.[1])).to.deep.equal([
      '131',
      '236',
      '105',
      '105',
    ]);
    expect(seen[4]).to.equal('');
    const [{ event, name } = { event: null, name: '' }] = toldBy(visitor);
    expect(name).to.equal('mg-recommendation');
    expect(event).to.include({ bubbles: true, composed: true, cancelable: false });
  });

  const frozen = (value: unknown): boolean =>
    typeof value !== 'object' ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every(frozen));

  it('"result": that the day changed, and nothing of what was eaten or of whom', async () => {
    const visitor = await visitFoods({ ...few, age: '41', sex: 'female' });
    await add(visitor, boiled);
    await until('the word', () => toldBy(visitor).length === 1);
    const detail = lastToldBy(visitor);
    expect(detail).to.deep.equal({
      version: 1,
      kind: 'foods',
      foods: [],
      totalMg: null,
      referenceMg: null,
      share: null,
      standard: 'nl',
      knowledge: detail.knowledge,
    });
    expect(detail.knowledge).to.have.all.keys('id', 'version', 'hash');
    expect(frozen(detail)).to.equal(true);
    expect(JSON.parse(JSON.stringify(detail))).to.deep.equal(detail);
  });

  it('"reasons": the foods, the total and the share of the reference intake, and no facts', async () => {
    const visitor = await visitFoods({ ...few, age: '41', sex: 'female', 'event-detail': 'reasons' });
    await add(visitor, boiled);
    await until('the word', () => toldBy(visitor).length === 1);
    const detail = lastToldBy(visitor);
    const { id, portionGrams: grams } = foodNamed(boiled);
    const facts = { ageYears: 41, sex: 'female' } as const;
    expect(detail).to.deep.equal(dayTotal(magnesium, [{ id, grams }], { facts }));
    expect(detail.referenceMg).to.equal(300);
    expect(detail).to.not.have.property('facts');
    expect(frozen(detail)).to.equal(true);
    expect(visitor.screen).to.not.include(visitor.words.quiz.consent.title);
  });

  for (const said of ['yes', 'no'] as const) {
    it(`"answers": ${said === 'yes' ? 'all, but only after' : 'no facts after'} a ${said} on screen`, async () => {
      const visitor = await visitFoods({ ...few, 'event-detail': 'answers' });
      const { quiz, foodDay, questions } = visitor.words;
      expect(visitor.screen).to.not.include(quiz.consent.title);
      await visitor.unfold(foodDay.person.heading);
      await visitor.fillIn(questions.age.label, '41');
      await add(visitor, boiled);
      await visitor.choose(foodDay.declare.all);
      await until('the word', () => toldBy(visitor).length === 2);
      expect(lastToldBy(visitor)).to.not.have.property('facts');
      expect(visitor.sees('heading', quiz.consent.title)).to.equal(true);
      await visitor.use('button', quiz.consent[said]);
      await until('the answer to be kept', () =>
        visitor.screen.includes(said === 'yes' ? quiz.consent.thanks : quiz.consent.declined),
      );
      if (said === 'yes') {
        await until('the facts', () => toldBy(visitor).length === 3);
        expect(lastToldBy(visitor).facts).to.include({ ageYears: 41, foodMg: 131 });
      }
      await add(visitor, beans);
      await until('the next word', () => Math.round(lastToldBy(visitor).totalMg ?? 0) === 236);
      expect('facts' in lastToldBy(visitor)).to.equal(said === 'yes');
    });
  }

  it('by a tag manager: that a day was declared, once, and nothing of it', async () => {
    const visitor = await visitFoods({ ...few, 'push-datalayer': '' });
    const { declare } = visitor.words.foodDay;
    const pushed = (): unknown => (visitor.window as Window & { dataLayer?: unknown }).dataLayer;
    await add(visitor, boiled);
    await until('the word', () => toldBy(visitor).length === 1);
    expect(pushed()).to.equal(undefined);
    await visitor.choose(declare.all);
    await visitor.choose(declare.withRest);
    await until('the words', () => toldBy(visitor).length === 3);
    expect(JSON.stringify(pushed())).to.equal('[{"event":"mg_finished","kind":"foods"}]');
  });
});
