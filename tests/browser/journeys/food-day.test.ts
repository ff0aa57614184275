import { expect } from 'chai';
import { dayTotal } from '../../../src/engine/day-total.js';
import { topUp } from '../../../src/engine/food.js';
import { magnesium } from '../../../src/knowledge/magnesium.js';
import { choiceText } from '../../../src/ui/answer-text.js';
import { nameOf, plain, visibleText } from '../support/on-screen.js';
import { until } from '../support/until.js';
import type { Visitor } from '../support/visitor.js';
import { everybodyLeaves } from '../support/visitor.js';
import {
  add,
  buttonIn,
  dayIn,
  dayRows,
  declare,
  few,
  foodNamed,
  knownById,
  mgOfPortion,
  offersIn,
  onDay,
  partIn,
  rootOf,
  sumIn,
  topUpIn,
  visitFoods,
  visitOwn,
  whenDay,
  whenSum,
} from './support/foods.js';

// The day that adds up: what is put on it, what it comes to, what would add to it, and a menu.

const boiled = 'Spinazie, gekookt';
const beans = 'Zwarte bonen, gekookt';
const brazil = 'Paranoten';

const shareAfter = ({ words }: Visitor, ...foods: string[]): string => {
  const mg = Math.round(foods.reduce((sum, food) => sum + mgOfPortion(food), 0));
  const percent = (referenceMg: number): number => Math.round((mg / referenceMg) * 100);
  return plain(words.foodDay.sum.share({ lowPercent: percent(350), highPercent: percent(300) }));
};

const gapAfter = ({ words }: Visitor, ...foods: string[]): string => {
  const mg = Math.round(foods.reduce((sum, food) => sum + mgOfPortion(food), 0));
  return plain(words.foodDay.sum.gap({ lowMg: 300 - mg, highMg: 350 - mg }));
};

describe('the day beside the food table', () => {
  afterEach(everybodyLeaves);

  it('says that it is empty, and offers nothing to add to nothing', async () => {
    const visitor = await visitFoods(few);
    const { foodDay } = visitor.words;
    expect(visibleText(await dayIn(visitor))).to.include(foodDay.empty);
    expect(topUpIn(visitor)).to.equal('');
    expect(visitor.all('radio', await dayIn(visitor))).to.deep.equal([]);
    for (const name of [foodDay.menu.example, foodDay.menu.week])
      expect(visitor.sees('button', name)).to.equal(true);
  });

  it('adds up what is put on it, and says what a list is of the recommendation', async () => {
    const visitor = await visitFoods(few, { hand: 'keys' });
    const { foodDay, foodTable } = visitor.words;
    await add(visitor, boiled);
    expect(onDay(visitor)).to.deep.equal([[boiled, '150']]);
    expect(sumIn(visitor))
      .to.include(plain(foodDay.sum.total({ mg: 131 })))
      .and.to.include(shareAfter(visitor, boiled))
      .and.to.include(plain(foodDay.sum.askWhole));
    // A single plate is no shortage.
    expect(sumIn(visitor)).to.not.include('tot de aanbeveling');
    expect(topUpIn(visitor)).to.equal('');
    const [row] = dayRows(visitor);
    expect(visibleText(row as Element))
      .to.include('3 opscheplepels')
      .and.to.include('131 mg');
    // The same food once more is one of it, and more; its button says so.
    const button = await buttonIn(visitor, boiled, 'add');
    expect(nameOf(button)).to.equal(foodTable.addAgain({ food: boiled, grams: 150 }));
    expect(visitor.focused).to.equal(button);
    await add(visitor, boiled);
    expect(onDay(visitor)).to.deep.equal([[boiled, '300']]);
    await whenSum(visitor, shareAfter(visitor, boiled, boiled));
  });

  it('says what is left to the recommendation once it is said to be all of a day', async () => {
    const visitor = await visitFoods(few);
    const { foodDay } = visitor.words;
    await add(visitor, boiled);
    await declare(visitor, 'all');
    await whenSum(visitor, gapAfter(visitor, boiled));
    expect(sumIn(visitor)).to.not.include(plain(foodDay.sum.askWhole));
    await declare(visitor, 'list');
    await whenSum(visitor, shareAfter(visitor, boiled));
    expect(sumIn(visitor)).to.not.include('tot de aanbeveling.');
  });

  it('says who asks first beside what it proposes, and whom in pregnancy', async () => {
    const visitor = await visitFoods({ ...few, age: '30', sex: 'female' });
    const { foodDay, professionals } = visitor.words;
    const said = (): string => visibleText(partIn(visitor, 'ask-first') as Element);
    await dayIn(visitor);
    const expecting = plain(foodDay.suggested.expecting({ professional: professionals.midwife }));
    expect(said()).to.equal(plain(foodDay.suggested.askFirst));
    await visitor.unfold(foodDay.person.heading);
    await visitor.choose(choiceText(visitor.words, { id: 'life-stage', fact: 'lifeStage' }, 'pregnant'));
    await until('the midwife', () => said().includes(expecting));
  });

  it('is told to who does not see it', async () => {
    const visitor = await visitFoods(few);
    const { told } = visitor.words.foodDay;
    const day = await dayIn(visitor);
    const status = (): string => plain(visitor.all('status', day)[0]?.textContent);
    await add(visitor, boiled);
    expect(status()).to.equal(plain(told.added({ food: boiled, mg: mgOfPortion(boiled) })));
    await visitor.use('button', visitor.words.foodDay.list.remove({ food: boiled }));
    await until('the news', () => status() === plain(told.removed({ food: boiled, mg: 0 })));
  });

  it('gives back what was taken off, and what was emptied', async () => {
    const visitor = await visitFoods(few);
    const { list, undo } = visitor.words.foodDay;
    for (const food of [boiled, beans, brazil]) await add(visitor, food);
    const before = onDay(visitor);
    await visitor.use('button', list.remove({ food: beans }));
    await whenDay(visitor, [boiled, brazil]);
    expect(visibleText(await dayIn(visitor))).to.include(undo.removed({ food: beans }));
    const back = await visitor.find('button', undo.backOf({ food: beans }));
    await until('the focus where the row was', () => visitor.focused === back);
    await visitor.press('Enter');
    await whenDay(visitor, [boiled, beans, brazil]);
    expect(onDay(visitor)).to.deep.equal(before);
    await until(
      'the focus at the row',
      () =>
        visitor.focused === visitor.all('button').find((one) => nameOf(one) === list.remove({ food: beans })),
    );
    await visitor.use('button', list.clear);
    await whenDay(visitor, []);
    expect(sumIn(visitor)).to.equal('');
    expect(visibleText(await dayIn(visitor))).to.include(undo.emptied);
    await visitor.use('button', undo.back);
    await whenDay(visitor, [boiled, beans, brazil]);
    expect(onDay(visitor)).to.deep.equal(before);
  });

  it('takes another weight: by steps, with a comma, and with a word about what is expected', async () => {
    const visitor = await visitFoods(few);
    const { list } = visitor.words.foodDay;
    await add(visitor, brazil);
    const [name, grams] = [list.grams({ food: brazil }), () => onDay(visitor)[0]?.[1]];
    expect(
      (await visitor.find('button', list.fewer({ food: brazil }))).getAttribute('aria-disabled'),
    ).to.equal('true');
    await visitor.use('button', list.more({ food: brazil }));
    await until('two portions', () => grams() === '50');
    await visitor.fillIn(name, '12,5');
    await visitor.press('Enter');
    await whenSum(visitor, visitor.words.foodDay.sum.total({ mg: 47 }));
    await visitor.fillIn(name, 'veel');
    await visitor.press('Tab');
    const alert = await until('the message', () => visitor.all('alert')[0]);
    expect(plain(alert.textContent)).to.equal(plain(list.error({ most: 5000 })));
    const field = await visitor.find('textbox', name);
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(sumIn(visitor)).to.include('47 mg');
    field.focus();
    await visitor.press('Escape');
    await until('what counted', () => grams() === '12,5');
    expect(visitor.all('alert')).to.deep.equal([]);
  });

  it('does not count what was not measured, and says so', async () => {
    const visitor = await visitOwn([
      { id: 'a', names: 'Appel', mgPer100g: 5, portionGrams: 100 },
      { id: 'b', names: 'Bloem', mgPer100g: null, portionGrams: 50 },
    ]);
    const { sum, list } = visitor.words.foodDay;
    await add(visitor, 'Appel');
    await add(visitor, 'Bloem');
    expect(sumIn(visitor))
      .to.include(plain(sum.total({ mg: 5 })))
      .and.to.include(plain(sum.notCounted({ foods: 'Bloem', count: 1 })));
    expect(visibleText(dayRows(visitor)[1] as Element)).to.include(list.notMeasured);
  });

  it('shows a line at the bottom while it is out of sight, which goes to it', async () => {
    const visitor = await visitFoods(few);
    const { toDay, heading } = visitor.words.foodDay;
    expect(partIn(visitor, 'to-day-button')).to.equal(null);
    await add(visitor, boiled);
    const bar = await visitor.find('button', new RegExp(`^${toDay({ count: 1 }).replace(/[()]/g, '\\$&')}`));
    expect(nameOf(bar)).to.include('131 mg').and.to.include('37–44%').and.to.not.include('nog');
    const { bottom } = bar.getBoundingClientRect();
    expect(bottom).to.be.within(500, visitor.window.innerHeight);
    const { scrollHeight } = visitor.document.documentElement;
    await visitor.useThis(bar);
    await until('the focus on the day', () => plain(visitor.focused?.textContent) === heading);
    await until('the line to go', () => partIn(visitor, 'to-day-button') === null);
    // Nothing moved under whoever was about to press something.
    expect(visitor.document.documentElement.scrollHeight).to.equal(scrollHeight);
  });
});

describe('what would add to the day', () => {
  afterEach(everybodyLeaves);

  it('are the few ordinary portions that the quiz would name, and each goes on the day by its button', async () => {
    const visitor = await visitFoods(few);
    const { foodDay } = visitor.words;
    await add(visitor, boiled);
    await declare(visitor, 'all');
    await until('the portions', () => topUpIn(visitor) !== '');
    const { id, portionGrams: grams } = foodNamed(boiled);
    const total = dayTotal(magnesium, [{ id, grams }]).totalMg;
    const closing = topUp(magnesium, 350 - Math.round(total), { eaten: [{ id }] });
    expect(offersIn(visitor)).to.deep.equal(closing.map((offer) => knownById(offer.id).names.nl));
    const mg = closing.reduce((sum, offer) => sum + offer.mg, 0);
    expect(topUpIn(visitor)).to.include(plain(foodDay.topUp.closes({ mg, portions: closing.length })));
    for (let left = closing.length; left > 0; left -= 1) {
      const [first = ''] = offersIn(visitor);
      const before = dayRows(visitor).length;
      await visitor.use('button', foodDay.topUp.addOf({ food: first }), await dayIn(visitor));
      await until(`"${first}" on the day`, () => dayRows(visitor).length === before + 1);
      await until('the focus on what is left', () => visitor.focused?.id === 'day-gap');
      if (topUpIn(visitor) === '') break;
    }
    expect(sumIn(visitor)).to.include(foodDay.sum.gap({ lowMg: 0, highMg: 0 }));
    expect(topUpIn(visitor)).to.equal('');
  });

  it('leaves out what somebody does not eat, in a menu too', async () => {
    const visitor = await visitFoods(few);
    const { foodDay, questions, result } = visitor.words;
    await add(visitor, boiled);
    await declare(visitor, 'all');
    await until('the portions', () => topUpIn(visitor) !== '');
    const avoided = [...new Set(offersIn(visitor).flatMap((name) => foodNamed(name).contains))];
    expect(avoided).to.have.length.above(0);
    const holdsAny = (name: string): boolean => foodNamed(name).contains.some((one) => avoided.includes(one));
    await visitor.unfold(questions.avoid.title);
    const names = avoided.map((one) => choiceText(visitor.words, { id: 'avoid', fact: 'avoid' }, one));
    for (const name of names) await visitor.choose(name);
    await until('other portions', () => !offersIn(visitor).some(holdsAny));
    const said = visitor.words.list(names.map((name) => name.toLowerCase()));
    expect(visibleText(partIn(visitor, 'avoided') as Element)).to.include(
      plain(result.foods.respects({ avoid: said })),
    );
    await visitor.use('button', foodDay.menu.week);
    await until('a menu', () => menuFoods(visitor).length > 0);
    expect(menuFoods(visitor).filter(holdsAny)).to.deep.equal([]);
  });
});

/** What stands in a menu, folded away or not. */
const menuFoods = (visitor: Visitor): string[] =>
  [...rootOf(visitor).querySelectorAll('[part~=menu-food] > span:first-child')].map(({ childNodes }) => {
    const name = [...childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    return plain(name.map(({ textContent }) => textContent).join(''));
  });

describe('a menu', () => {
  afterEach(everybodyLeaves);

  it('of a day has what is eaten already, comes to the recommendation, and goes on the day as a list', async () => {
    const visitor = await visitFoods(few);
    const { foodDay } = visitor.words;
    await add(visitor, beans);
    const offer = await visitor.find('button', foodDay.menu.day);
    await visitor.useThis(offer);
    const heading = await visitor.find('heading', foodDay.menu.dayHeading);
    await until('the focus on the menu', () => visitor.focused === heading);
    expect(offer.getAttribute('aria-expanded')).to.equal('true');
    const menu = heading.closest('section') as Element;
    for (const meal of Object.values(foodDay.menu.meals)) expect(visibleText(menu)).to.include(meal);
    expect(menuFoods(visitor)).to.include(beans);
    const total = Number(/Samen (\d+) mg/.exec(visibleText(menu))?.[1]);
    expect(total).to.be.at.least(350).and.to.be.below(700);
    const foods = new Set(menuFoods(visitor));
    await visitor.use('button', foodDay.menu.take);
    await until('the menu on the day', () => dayRows(visitor).length >= foods.size);
    expect(new Set(onDay(visitor).map(([food]) => food))).to.deep.equal(foods);
    const list = (await visitor.find('radio', foodDay.declare.list)) as HTMLInputElement;
    expect(list.checked).to.equal(true);
    // It is a whole day already.
    expect(visitor.sees('radio', foodDay.declare.withRest)).to.equal(false);
    await declare(visitor, 'all');
    await whenSum(visitor, foodDay.sum.gap({ lowMg: 0, highMg: 0 }));
    await visitor.use('button', foodDay.undo.back, await dayIn(visitor));
    await whenDay(visitor, [beans]);
  });

  it('of a week has seven days, no two alike, each of which goes on the day', async () => {
    const visitor = await visitFoods(few);
    const { menu } = visitor.words.foodDay;
    await visitor.use('button', menu.week);
    const heading = await visitor.find('heading', menu.weekHeading);
    const week = heading.closest('section') as Element;
    const days = visitor.all('summary', week);
    expect(days.map((day) => visibleText(day).replace(/ \d+ mg$/, ''))).to.deep.equal(
      Array.from({ length: 7 }, (_, index) => menu.dayOf({ index: index + 1 })),
    );
    for (const day of days) expect(Number(/(\d+) mg$/.exec(visibleText(day))?.[1])).to.be.at.least(350);
    const told = [...week.querySelectorAll('details')].map((day) =>
      plain(day.textContent).replace(/^Dag \d/, ''),
    );
    expect(new Set(told).size).to.equal(7);
    await visitor.useThis(days[2] as HTMLElement);
    await visitor.use('button', menu.takeOf({ index: 3 }), week);
    await until('the day', () => dayRows(visitor).length > 4);
    expect(visitor.sees('heading', menu.weekHeading)).to.equal(false);
  });

  it('is closed by its own button, and the focus goes back to the one that opened it', async () => {
    const visitor = await visitFoods(few);
    const { menu } = visitor.words.foodDay;
    await visitor.use('button', menu.example);
    await visitor.use('button', menu.close);
    await until('no menu', () => partIn(visitor, 'menu') === null);
    expect(nameOf(visitor.focused as Element)).to.equal(menu.example);
  });
});
