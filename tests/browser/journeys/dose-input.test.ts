import { expect } from 'chai';
import { descriptionOf, plain } from '../support/on-screen.js';
import { until } from '../support/until.js';
import type { Visitor } from '../support/visitor.js';
import { everybodyLeaves } from '../support/visitor.js';
import type { DoseAnswers } from './support/dose.js';
import {
  anotherSupplement,
  filledIn,
  fillIn,
  openParts,
  outcome,
  passSigns,
  questionGroup,
  sum,
  supplement,
  supplementsShown,
  toldBy,
  verdictOf,
  visitDose,
  whenVerdict,
} from './support/dose.js';

// Whatever is typed or pasted: a message beside the field, and never a verdict from it.

/** As a paste does it: all at once, cut off where the field ends. */
async function paste(visitor: Visitor, field: HTMLElement, text: string): Promise<void> {
  await visitor.useThis(field);
  await until('the focus', () => visitor.focused === field);
  (field as HTMLInputElement).select();
  visitor.document.execCommand('insertText', false, text);
  await visitor.quiz.updateComplete;
}

const mildOrAbove = (visitor: Visitor): string[] =>
  (['within', 'below', 'above'] as const)
    .flatMap((name) => [
      outcome(visitor, name),
      outcome(visitor, name, { gapMg: 0 }),
      outcome(visitor, name, { gapMg: 0, supplementMgHigh: 0 }),
      outcome(visitor, name, { supplementMg: 0, upperLevelMg: 1 }),
    ])
    .filter((title) => verdictOf(visitor).includes(plain(title)));

const incomplete = (visitor: Visitor): string => plain(outcome(visitor, 'incomplete'));

/** The visitor is done with a field: what is wrong stands beside it, and the verdict waits. */
async function expectMended(visitor: Visitor, field: HTMLElement, what: string): Promise<void> {
  expect(mildOrAbove(visitor), `${what}, while it is typed`).to.deep.equal([]);
  await visitor.press('Tab');
  await until(`a message beside ${what}`, () => field.getAttribute('aria-invalid') === 'true');
  const described = descriptionOf(field);
  expect(described, what).to.match(/\w+ .*\.$|\w+ .*\?/);
  expect(visitor.screen, what).to.include(described);
  expect(mildOrAbove(visitor), what).to.deep.equal([]);
}

const fieldOf = async (visitor: Visitor, name: string, index = 1): Promise<HTMLElement> =>
  visitor.find('textbox', name, await supplement(visitor, index));

async function good(answers: DoseAnswers = {}): Promise<Visitor> {
  const visitor = await filledIn(answers);
  await whenVerdict(visitor, outcome(visitor, 'within', { gapMg: 0 }));
  return visitor;
}

const wrongNumbers = ['0', '-5', '1e9', '1.000,5', '1.000', '99999', '0,001', 'honderd', '12 mg', '💊', '٣'];

describe('an amount that is none', () => {
  afterEach(everybodyLeaves);

  it('gets a message beside the field, and no verdict, until it is mended', async () => {
    const visitor = await good();
    const { amount } = visitor.words.supplements;
    const field = (await fieldOf(visitor, amount)) as HTMLInputElement;
    for (const text of [...wrongNumbers, '']) {
      if (text === '') {
        field.select();
        visitor.document.execCommand('delete');
      } else await paste(visitor, field, text);
      if (text === '') {
        await until('no verdict', () => verdictOf(visitor).includes(incomplete(visitor)));
      } else await expectMended(visitor, field, `"${text}"`);
      await paste(visitor, field, '100');
      await whenVerdict(visitor, outcome(visitor, 'within', { gapMg: 0 }));
      await until('no message', () => field.getAttribute('aria-invalid') !== 'true');
    }
    expect(toldBy(visitor).map(({ detail }) => detail.outcome)).to.not.include('above');
  }).timeout(40_000);

  it('says how to write what was probably meant', async () => {
    const visitor = await good();
    const field = await fieldOf(visitor, visitor.words.supplements.amount);
    await paste(visitor, field, '1.000,5');
    await expectMended(visitor, field, 'thousands');
    const { thousands, range } = visitor.words.supplements.errors;
    expect(descriptionOf(field)).to.include(plain(thousands({ write: '1000,5' })));
    await paste(visitor, field, '99999');
    await expectMended(visitor, field, 'too much');
    expect(descriptionOf(field)).to.include(plain(range({ most: 20_000 })));
  });

  it('is told by keys as well, once the field is left', async () => {
    const visitor = await filledIn({}, {}, { hand: 'keys' });
    const { amount } = visitor.words.supplements;
    const fields = await supplement(visitor, 1);
    const field = await fieldOf(visitor, amount);
    await visitor.fillIn(amount, '1.000,5', 'textbox', fields);
    expect(field.getAttribute('aria-invalid')).to.not.equal('true');
    await expectMended(visitor, field, 'thousands');
  });

  it('counts for nothing in how many a day, or in percent, either', async () => {
    const visitor = await good();
    const { perDay, bases, amountPercent } = visitor.words.supplements;
    const count = await fieldOf(visitor, perDay);
    for (const text of ['0', '-1', '61', 'twee']) {
      await paste(visitor, count, text);
      await expectMended(visitor, count, `"${text}" a day`);
    }
    await paste(visitor, count, '1');
    await whenVerdict(visitor, outcome(visitor, 'within', { gapMg: 0 }));
    await visitor.choose(bases['percent-ri'], true, await supplement(visitor, 1));
    const percent = await fieldOf(visitor, amountPercent);
    await paste(visitor, percent, '1001');
    await expectMended(visitor, percent, '1001 percent');
    await paste(visitor, percent, '20');
    await whenVerdict(visitor, sum(visitor, 75));
  }).timeout(20_000);

  it('is not taken for the magnesium itself: nobody says for the visitor of what it is', async () => {
    const visitor = await visitDose();
    await passSigns(visitor);
    await fillIn(visitor, { supplements: null });
    const fields = await anotherSupplement(visitor);
    const { words } = visitor;
    await visitor.fillIn(words.supplements.amount, '400', 'textbox', fields);
    expect(mildOrAbove(visitor)).to.deep.equal([]);
    await visitor.use('button', words.doseCheck.sections.taken);
    await until('the focus on the first of them', () => visitor.focused?.matches('input[type=radio]'));
    expect(descriptionOf(visitor.focused as Element)).to.equal(plain(words.supplements.errors.basis));
    await visitor.choose(words.supplements.bases.compound, true, fields);
    expect(mildOrAbove(visitor)).to.deep.equal([]);
    await visitor.press('Tab');
    const [form] = visitor.all('combobox', fields);
    await until('the message', () => form?.getAttribute('aria-invalid') === 'true');
    expect(descriptionOf(form as Element)).to.include(plain(words.supplements.errors.form));
  });
});

describe('an age that is none', () => {
  afterEach(everybodyLeaves);

  it('gets a message beside the field, and no verdict', async () => {
    const visitor = await good();
    const { age } = visitor.words.questions;
    const field = await visitor.find('textbox', age.label, await questionGroup(visitor, 'age'));
    for (const text of ['121', '-3', '1e2', '4 1', '9999999', 'veertig', '👵']) {
      await paste(visitor, field, text);
      await visitor.press('Tab');
      await until(`a message beside "${text}"`, () => field.getAttribute('aria-invalid') === 'true');
      expect(descriptionOf(field), text).to.include(age.error);
      expect(mildOrAbove(visitor), text).to.deep.equal([]);
      expect(openParts(visitor), text).to.include(age.label);
    }
    await paste(visitor, field, '41,5');
    await visitor.press('Tab');
    await whenVerdict(visitor, outcome(visitor, 'within', { gapMg: 0 }));
  }).timeout(20_000);
});

describe('an intake from food that is none', () => {
  afterEach(everybodyLeaves);

  it('gets a message beside the field, and no verdict', async () => {
    const visitor = await good();
    const { food } = visitor.words.doseCheck;
    const field = await visitor.find('textbox', food.label);
    for (const text of ['-1', '3001', '1e9', '1.000', 'veel', '🥦']) {
      await paste(visitor, field, text);
      await expectMended(visitor, field, `"${text}" from food`);
      expect(descriptionOf(field)).to.include(plain(food.error({ most: 3000 })));
    }
    await paste(visitor, field, '0');
    await whenVerdict(visitor, outcome(visitor, 'below'));
  }).timeout(20_000);

  it('holds in portions as well', async () => {
    const visitor = await filledIn({ food: { portions: { fish: 2 } } });
    const { perWeekOf, groups } = visitor.words.diet;
    const field = await visitor.find('textbox', perWeekOf({ group: groups.fish.name }));
    await paste(visitor, field, '71');
    await visitor.press('Tab');
    await until('a message', () => field.getAttribute('aria-invalid') === 'true');
    expect(mildOrAbove(visitor)).to.deep.equal([]);
    expect(descriptionOf(field)).to.include(groups.fish.name);
  });
});

describe('a label that cannot be read', () => {
  afterEach(everybodyLeaves);

  it('fills in nothing, says so once the field is left, and leads to no verdict', async () => {
    const visitor = await visitDose();
    const { words } = visitor;
    await passSigns(visitor);
    await fillIn(visitor, { supplements: null });
    const fields = await anotherSupplement(visitor);
    const line = await visitor.find('textbox', words.supplements.label, fields);
    const [amount, form] = [
      (await visitor.find('textbox', words.supplements.amount, fields)) as HTMLInputElement,
      visitor.all('combobox', fields)[0] as HTMLSelectElement,
    ];
    for (const text of [
      'lorem ipsum',
      '💊💊💊',
      'magnesium',
      '0 mg magnesium',
      'magnesium 1e9 mg',
      'magnesium 1.000.000 mg',
      '<img src=x onerror=alert(1)>',
      'x'.repeat(10_000),
    ]) {
      await paste(visitor, line, text);
      await visitor.press('Tab');
      const what = text.slice(0, 40);
      await until(`a message about "${what}"`, () =>
        visitor.screen.includes(plain(words.supplements.labelProblems['no-amount'])),
      );
      expect([amount.value, form.value], what).to.deep.equal(['', '']);
      expect(mildOrAbove(visitor), what).to.deep.equal([]);
    }
    await paste(visitor, line, '1 tablet: 100 mg magnesium');
    await until('the amount', () => amount.value === '100');
    expect(mildOrAbove(visitor), 'nobody said how many a day').to.deep.equal([]);
    await visitor.fillIn(words.supplements.perDay, '1', 'textbox', fields);
    await whenVerdict(visitor, sum(visitor, 100));
  }).timeout(30_000);

  it('takes back what an earlier line filled in, and leaves what was mended by hand', async () => {
    const visitor = await visitDose();
    const { words } = visitor;
    await passSigns(visitor);
    const fields = await anotherSupplement(visitor);
    const line = await visitor.find('textbox', words.supplements.label, fields);
    const amount = (await visitor.find('textbox', words.supplements.amount, fields)) as HTMLInputElement;
    await paste(visitor, line, '1 capsule: 120 mg magnesium');
    await until('the amount', () => amount.value === '120');
    await paste(visitor, line, 'niets te lezen');
    await until('no amount', () => amount.value === '');
    await paste(visitor, line, '1 capsule: 120 mg magnesium');
    await until('the amount', () => amount.value === '120');
    await paste(visitor, amount, '90');
    await paste(visitor, line, 'niets te lezen');
    await visitor.quiz.updateComplete;
    expect(amount.value).to.equal('90');
  });
});

describe('more supplements than anybody takes', () => {
  afterEach(everybodyLeaves);

  const listOf = (count: number): string =>
    JSON.stringify(Array.from({ length: count }, () => ({ amountMg: 1, basis: 'elemental', perDay: 1 })));

  it('200 by the host are dropped and told, and are no verdict', async () => {
    const visitor = await visitDose({ supplements: listOf(200) });
    await passSigns(visitor);
    expect(supplementsShown(visitor)).to.equal(0);
    await fillIn(visitor, { supplements: null });
    expect(mildOrAbove(visitor)).to.deep.equal([]);
    expect(openParts(visitor)).to.include(visitor.words.doseCheck.sections.taken);
    expect(visitor.quiz.configProblems.map(({ attribute }) => attribute)).to.deep.equal(['supplements']);
  });

  it('the 51st does not come by the button, which says why', async () => {
    const visitor = await visitDose({ supplements: listOf(49) });
    const { add, full } = visitor.words.supplements;
    await passSigns(visitor);
    expect(supplementsShown(visitor)).to.equal(49);
    expect(visitor.screen).to.not.include(plain(full({ most: 50 })));
    await visitor.use('button', add);
    await until('the 50th', () => supplementsShown(visitor) === 50);
    await visitor.use('button', add);
    await visitor.quiz.updateComplete;
    expect(supplementsShown(visitor)).to.equal(50);
    expect(descriptionOf(await visitor.find('button', add))).to.equal(plain(full({ most: 50 })));
  }).timeout(20_000);
});
