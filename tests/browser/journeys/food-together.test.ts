import { expect } from 'chai';
import { plain, visibleText } from '../support/on-screen.js';
import { until } from '../support/until.js';
import type { Visitor } from '../support/visitor.js';
import { everybodyLeaves, visit } from '../support/visitor.js';
import {
  fillIn,
  openParts,
  outcome,
  passSigns,
  questionGroup,
  sayFood,
  whenVerdict,
} from './support/dose.js';
import {
  add,
  dayIn,
  declare,
  few,
  onDay,
  partIn,
  rowOf,
  spokenCells,
  sumIn,
  toldBy,
  topUpIn,
  visitFoods,
  whenDay,
  whenDrawn,
  whenSum,
} from './support/foods.js';

// A food table, a dose check and a quiz on one page: what somebody eats and who they are is said once.

const boiled = 'Spinazie, gekookt';
const beans = 'Zwarte bonen, gekookt';

/** Does something at one element, and comes back to where the visitor was. */
async function at(visitor: Visitor, tag: string, deed: () => Promise<unknown>): Promise<void> {
  const before = visitor.at;
  visitor.at = tag;
  await deed();
  visitor.at = before;
}

const start = async (): Promise<Visitor> => {
  const visitor = await visit('/tests/browser/fixtures/journey-foods.html');
  visitor.at = 'mg-food-table';
  await until('the food table', () => visitor.heading !== '');
  await whenDrawn(visitor);
  return visitor;
};

const chosenFood = (visitor: Visitor): string =>
  visitor.chosen.find((name) =>
    name.startsWith(plain(visitor.words.foodDay.fromTable({ mg: 0 })).split(':')[0] ?? ''),
  ) ?? '';

describe('a day that was declared', () => {
  afterEach(everybodyLeaves);

  it('is the food of the dose check, changes with the day, and is taken back with it', async () => {
    const visitor = await start();
    const { foodDay } = visitor.words;
    await add(visitor, boiled);
    await at(visitor, 'mg-dose-check', async () => {
      await passSigns(visitor);
      await fillIn(visitor, { food: null });
      // Until it is declared to be one it is a list, which says nothing of what somebody eats.
      expect(visitor.screen).to.not.include('131');
      await whenVerdict(visitor, outcome(visitor, 'incomplete', { supplementMg: 100 }));
    });
    await declare(visitor, 'all');
    expect(visitor.screen).to.include(foodDay.declare.shared({ others: ['quiz', 'dose'] }));
    await at(visitor, 'mg-dose-check', async () => {
      await until('the food', () => chosenFood(visitor).startsWith(plain(foodDay.fromTable({ mg: 131 }))));
      await whenVerdict(visitor, outcome(visitor, 'below', { gapMg: 69 }));
      expect(openParts(visitor)).to.deep.equal([]);
    });
    await add(visitor, beans);
    await at(visitor, 'mg-dose-check', async () => {
      await until('the food', () => chosenFood(visitor).startsWith(plain(foodDay.fromTable({ mg: 236 }))));
      await whenVerdict(visitor, outcome(visitor, 'within', { gapMg: 0 }));
    });
    await visitor.use('button', foodDay.list.clear);
    await at(visitor, 'mg-dose-check', async () => {
      await whenVerdict(visitor, outcome(visitor, 'incomplete', { supplementMg: 100 }));
      expect(chosenFood(visitor)).to.equal('');
    });
    await visitor.use('button', foodDay.undo.back);
    await at(visitor, 'mg-dose-check', () => whenVerdict(visitor, outcome(visitor, 'within', { gapMg: 0 })));
  }).timeout(20_000);

  it('with an estimate for the rest counts that too, in the table and in the check', async () => {
    const visitor = await start();
    const { foodDay } = visitor.words;
    await add(visitor, boiled);
    const detail = visibleText(await dayIn(visitor));
    await declare(visitor, 'withRest');
    const rest = Number(/We tellen er (\d+) mg bij op/.exec(detail)?.[1]);
    await whenSum(visitor, foodDay.sum.rest({ mg: rest }));
    await whenSum(visitor, foodDay.sum.total({ mg: 130.5 + rest }));
    await at(visitor, 'mg-dose-check', async () => {
      await passSigns(visitor);
      const said = foodDay.fromTable({ mg: Math.round(130.5 + rest), isEstimated: true });
      await until('the food', () => chosenFood(visitor).startsWith(plain(said)));
    });
  });

  it('gives way to what is said at the check itself, until it changes again', async () => {
    const visitor = await start();
    const { foodDay } = visitor.words;
    await add(visitor, boiled);
    await declare(visitor, 'all');
    await at(visitor, 'mg-dose-check', async () => {
      await passSigns(visitor);
      expect(chosenFood(visitor)).to.not.equal('');
      await sayFood(visitor, { mg: '250' });
      expect(chosenFood(visitor)).to.equal('');
    });
    await add(visitor, beans);
    await at(visitor, 'mg-dose-check', () =>
      until('the food', () => chosenFood(visitor).startsWith(plain(foodDay.fromTable({ mg: 236 })))),
    );
  }).timeout(20_000);

  it('is the food of the quiz, which asks no portions, and its advice follows', async () => {
    const visitor = await start();
    const { result } = visitor.words;
    await add(visitor, boiled);
    await declare(visitor, 'all');
    await at(visitor, 'mg-quiz', async () => {
      await visitor.start();
      await visitor.answerAll({}, 'diet');
      expect(visitor.question).to.equal(undefined);
      expect(visitor.screen).to.include(plain(result.intake.food)).and.to.include('131 mg');
    });
    const before = visitor.document
      .querySelector('mg-quiz')
      ?.shadowRoot?.querySelector('#heading')?.textContent;
    await add(visitor, beans);
    await add(visitor, beans);
    await at(visitor, 'mg-quiz', () =>
      until('other advice', () => visitor.screen.includes('341 mg') && visitor.heading !== plain(before)),
    );
  }).timeout(20_000);

  it('is known to nobody else: not by events, attributes, properties or globals', async () => {
    const visitor = await start();
    const globals = Object.keys(visitor.window);
    await add(visitor, boiled);
    await declare(visitor, 'all');
    await until('the page to hear', () => toldBy(visitor).length === 2);
    for (const { detail } of toldBy(visitor)) expect(JSON.stringify(detail)).to.not.match(/131|130|spinazie/);
    expect(Object.keys(visitor.window)).to.deep.equal(globals);
    expect(visitor.quiz.getAttributeNames()).to.deep.equal(['page-size']);
    expect(visitor.quiz.answers).to.equal(null);
  });
});

describe('who somebody is', () => {
  afterEach(everybodyLeaves);

  it('is said once: what the quiz asked counts in the table, and the other way round', async () => {
    const visitor = await start();
    const { foodTable, foodDay, questions } = visitor.words;
    const share = async (): Promise<string> => spokenCells(await rowOf(visitor, boiled))[4] ?? '';
    await at(visitor, 'mg-quiz', async () => {
      await visitor.start();
      await visitor.answerAll({ age: '41', sex: 'male' }, 'conditions');
    });
    const percent = Math.round((130.5 / 350) * 100);
    expect(await share()).to.equal(foodTable.spoken.ofDay({ lowPercent: percent, highPercent: percent }));
    await visitor.unfold(foodDay.person.heading);
    await visitor.fillIn(questions.age.label, '62');
    await visitor.press('Tab');
    await at(visitor, 'mg-dose-check', async () => {
      await passSigns(visitor);
      const age = await questionGroup(visitor, 'age');
      const field = (await visitor.find('textbox', questions.age.label, age)) as HTMLInputElement;
      expect(field.value).to.equal('62');
    });
  });
});

describe('somebody who goes to a professional first', () => {
  afterEach(everybodyLeaves);

  /** Adding up is all that is left: no gap, no portions, no menu. */
  async function expectOnlyASum(visitor: Visitor, title: string, why: string): Promise<void> {
    const { sum, menu, suggested } = visitor.words.foodDay;
    const day = visibleText(await dayIn(visitor));
    expect(day).to.include(plain(title)).and.to.include(plain(why));
    expect(day).to.not.include(plain(suggested.askFirst));
    expect(sumIn(visitor)).to.equal(plain(sum.total({ mg: 131 })));
    expect(topUpIn(visitor)).to.equal('');
    for (const name of [menu.day, menu.example, menu.week])
      expect(visitor.sees('button', name), name).to.equal(false);
    expect(onDay(visitor)).to.deep.equal([[boiled, '150']]);
  }

  /** Whom a visitor hears to go to first. */
  const whom = ({ words }: Visitor, why: 'child' | 'found' | 'unread' | 'elsewhere'): string => {
    const { professionals, foodDay, either } = words;
    const { doctor, pharmacist } = professionals;
    const { childClinic, title } = foodDay.held;
    if (why === 'found') return title({ professional: doctor });
    return title({ professional: either(why === 'child' ? [childClinic, doctor] : [doctor, pharmacist]) });
  };

  for (const [who, attributes, why] of [
    ['a child under 4, by the attribute', { age: '3' }, 'child'],
    ['a child under 4, by the answers', { answers: '{"ageYears": 2}' }, 'child'],
    ['a condition that the host knows', { answers: '{"conditions": ["renal-severe"]}' }, 'found'],
    ['a condition of the host that nobody can read', { answers: '{"conditions": ["kidney"]}' }, 'unread'],
    ['medicines of which one cannot be read', { answers: '{"medicines": ["ppi", "zzz"]}' }, 'unread'],
    ['a condition that is no list', { answers: '{"conditions": "renal-severe"}' }, 'unread'],
  ] as const) {
    it(`sees no portions and no menu, but whom to ask: ${who}`, async () => {
      const visitor = await visitFoods({ ...few, ...attributes });
      await add(visitor, boiled);
      await expectOnlyASum(visitor, whom(visitor, why), visitor.words.foodDay.held[why]);
    });
  }

  it('sees no portions and no menu once the visitor says that it is a child under 4', async () => {
    const visitor = await visitFoods(few);
    const { foodDay, questions } = visitor.words;
    await add(visitor, boiled);
    await declare(visitor, 'all');
    await until('the portions', () => topUpIn(visitor) !== '');
    await visitor.use('button', foodDay.menu.day);
    await until('a menu', () => partIn(visitor, 'menu') !== null);
    await visitor.use('button', foodDay.person.heading);
    await visitor.fillIn(questions.age.label, '3');
    await visitor.press('Tab');
    await until('no menu', () => partIn(visitor, 'menu') === null);
    await expectOnlyASum(visitor, whom(visitor, 'child'), foodDay.held.child);
  });

  it('sees whom to ask, and no word of what another element found', async () => {
    const visitor = await start();
    await add(visitor, boiled);
    await declare(visitor, 'all');
    await until('the portions', () => topUpIn(visitor) !== '');
    await at(visitor, 'mg-quiz', async () => {
      await visitor.start();
      await visitor.answerAll({ age: '41', sex: 'male', conditions: ['renal-severe'] });
    });
    await until('no portions', () => topUpIn(visitor) === '');
    await expectOnlyASum(visitor, whom(visitor, 'elsewhere'), visitor.words.foodDay.held.elsewhere);
    expect(visitor.everything).to.not.match(/\bnier/i);
    await at(visitor, 'mg-quiz', () => visitor.use('button', visitor.words.quiz.restart));
    // With the person the day that was declared is forgotten: what stands there is a list again.
    await visitor.find('button', visitor.words.foodDay.menu.day);
    await whenDay(visitor, [boiled]);
  });

  it('of 4 to 13 years sees what a day comes to, but no portions and no menu of a grown person', async () => {
    const visitor = await visitFoods({ ...few, age: '13' });
    const { foodDay } = visitor.words;
    await add(visitor, boiled);
    await declare(visitor, 'all');
    await whenSum(visitor, 'tot de aanbeveling.');
    expect(topUpIn(visitor)).to.equal('');
    expect(visitor.sees('button', foodDay.menu.day)).to.equal(false);
    expect(partIn(visitor, 'no-menu')).to.not.equal(null);
    expect(visitor.sees('radio', foodDay.declare.withRest)).to.equal(false);
  });
});
