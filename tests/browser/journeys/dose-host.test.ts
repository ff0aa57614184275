import { expect } from 'chai';
import { nameOf, plain } from '../support/on-screen.js';
import { until } from '../support/until.js';
import type { Visitor } from '../support/visitor.js';
import { everybodyLeaves } from '../support/visitor.js';
import { expectOnlyHelp } from './support/absent.js';
import type { DoseElement } from './support/dose.js';
import {
  announcedTo,
  asksFor,
  fillIn,
  filledIn,
  lastToldBy,
  openParts,
  outcome,
  passSigns,
  questionGroup,
  sayAge,
  sayFood,
  stopClock,
  sum,
  supplement,
  supplementsShown,
  tick,
  toldBy,
  verdictOf,
  visitDose,
  whenTold,
  whenVerdict,
} from './support/dose.js';

// What a host gives, and what it hears.

const hundred = JSON.stringify([{ amountMg: 100, basis: 'elemental', perDay: 1 }]);

const known = {
  age: '41',
  sex: 'female',
  'life-stage': 'none',
  'food-mg': '250',
  supplements: hundred,
  medicines: 'levothyroxine iron',
  conditions: 'diabetes',
};

async function open(attributes: Readonly<Record<string, string>>): Promise<Visitor> {
  const visitor = await visitDose(attributes);
  await passSigns(visitor);
  return visitor;
}

const chosenIn = async (
  visitor: Visitor,
  id: 'sex' | 'life-stage' | 'medicines' | 'conditions' | 'supplements',
): Promise<string[]> => {
  const fields = await questionGroup(visitor, id);
  const all = [...visitor.all('radio', fields), ...visitor.all('checkbox', fields)] as HTMLInputElement[];
  return all.filter(({ checked }) => checked).map(nameOf);
};

const ageIn = async (visitor: Visitor): Promise<string> => {
  const fields = await questionGroup(visitor, 'age');
  return ((await visitor.find('textbox', visitor.words.questions.age.label, fields)) as HTMLInputElement)
    .value;
};

const amountOf = async (visitor: Visitor): Promise<HTMLInputElement> =>
  (await visitor.find(
    'textbox',
    visitor.words.supplements.amount,
    await supplement(visitor, 1),
  )) as HTMLInputElement;

const confirmAll = async (visitor: Visitor): Promise<void> => {
  for (let left = 10; left > 0 && visitor.sees('button', visitor.words.doseCheck.confirm); left -= 1)
    await visitor.use('button', visitor.words.doseCheck.confirm);
};

describe('what a host gives the dose check', () => {
  afterEach(everybodyLeaves);

  it('stands filled in, says so, and is no verdict before the visitor confirmed it', async () => {
    const visitor = await open(known);
    const { words } = visitor;
    expect(await ageIn(visitor)).to.equal('41');
    expect((await amountOf(visitor)).value).to.equal('100');
    expect(await chosenIn(visitor, 'sex')).to.deep.equal([words.questions.sex.choices?.['female']]);
    expect((await chosenIn(visitor, 'medicines')).join()).to.include(words.medicines.iron.name);
    expect((await chosenIn(visitor, 'conditions')).join()).to.include(words.conditions.diabetes.name);
    expect(visitor.screen).to.include(words.quiz.prefilled);
    expect(verdictOf(visitor)).to.include(plain(outcome(visitor, 'incomplete', { supplementMg: 100 })));
    expect(toldBy(visitor)).to.deep.equal([]);
    await confirmAll(visitor);
    expect(visitor.screen).to.not.include(words.quiz.prefilled);
    // Nobody confirms "none" for the visitor: signs that came along and pregnancy are still asked.
    await tick(visitor, 'life-stage', 'none');
    await tick(visitor, 'signs-topic', []);
    await whenVerdict(visitor, outcome(visitor, 'within', { gapMg: 0 }));
    await whenTold(visitor, 'within');
  });

  it('"none" never counts', async () => {
    const visitor = await open({
      ...known,
      medicines: 'none',
      conditions: 'none',
      answers: JSON.stringify({ redFlags: [], supplements: [] }),
    });
    await confirmAll(visitor);
    expect(await chosenIn(visitor, 'medicines')).to.deep.equal([]);
    expect(await chosenIn(visitor, 'conditions')).to.deep.equal([]);
    const { medicines, conditions } = visitor.words.questions;
    expect(openParts(visitor)).to.include.members([medicines.label, conditions.label]);
    expect(verdictOf(visitor)).to.include(plain(outcome(visitor, 'incomplete', { supplementMg: 100 })));
  });

  it('a risk counts at once, until the visitor says that it is not so', async () => {
    const visitor = await open({ ...known, conditions: 'renal-severe' });
    const { doctor } = visitor.words.professionals;
    await whenVerdict(visitor, outcome(visitor, 'ask-professional', { professional: doctor }));
    await tick(visitor, 'conditions', []);
    await until('another verdict', () => !verdictOf(visitor).includes(doctor));
  });

  it('is not confirmed by searching in its list', async () => {
    const visitor = await open({ medicines: 'levothyroxine' });
    await fillIn(visitor, { medicines: null });
    const { medicines } = visitor.words.questions;
    const stillOpen = (): void => {
      expect(openParts(visitor)).to.deep.equal([medicines.label]);
      expect(verdictOf(visitor)).to.include(plain(outcome(visitor, 'incomplete', { supplementMg: 100 })));
      expect(visitor.sees('button', visitor.words.doseCheck.confirm)).to.equal(true);
    };
    stillOpen();
    const fields = await questionGroup(visitor, 'medicines');
    await visitor.fillIn(visitor.words.quiz.search, 'k', 'searchbox', fields);
    await visitor.press('Tab');
    stillOpen();
    expect((await chosenIn(visitor, 'medicines')).join()).to.include(
      visitor.words.medicines.levothyroxine.name,
    );
    expect(toldBy(visitor)).to.deep.equal([]);
    await confirmAll(visitor);
    await whenVerdict(visitor, outcome(visitor, 'within', { gapMg: 0 }));
  });

  it('a sign of an emergency counts at once', async () => {
    const visitor = await visitDose({ answers: '{"redFlags": ["stroke-signs"]}' });
    await visitor.use('button', visitor.words.doseCheck.start);
    await until('another screen', () => visitor.heading !== visitor.words.doseCheck.title);
    expectOnlyHelp(visitor, '112');
  });

  it('a single attribute wins over `answers`, and the visitor over both', async () => {
    const answers = JSON.stringify({ ageYears: 30, sex: 'male', foodMg: 100, conditions: ['renal-severe'] });
    const visitor = await open({ answers, age: '52', conditions: 'diabetes', 'food-mg': '250' });
    expect(await ageIn(visitor)).to.equal('52');
    expect(await chosenIn(visitor, 'sex')).to.deep.equal([visitor.words.questions.sex.choices?.['male']]);
    expect((await chosenIn(visitor, 'conditions')).join()).to.not.include(
      visitor.words.conditions['renal-severe'].name,
    );
    await fillIn(visitor);
    await whenVerdict(visitor, outcome(visitor, 'within', { gapMg: 0 }));
    expect(await ageIn(visitor)).to.equal('41');
  });

  it('comes by property as well, as a value instead of a text', async () => {
    const visitor = await visitDose(
      {},
      {
        prepare: (element) => {
          const check = element as DoseElement;
          check.age = 41;
          check.foodMg = 250;
          check.supplements = [{ amountMg: 100, basis: 'elemental', perDay: 1 }];
          check.conditions = ['diabetes'];
        },
      },
    );
    await passSigns(visitor);
    expect(await ageIn(visitor)).to.equal('41');
    expect((await amountOf(visitor)).value).to.equal('100');
    expect(visitor.quiz.configProblems).to.deep.equal([]);
  });

  it('that comes late shows where nothing was typed, and never undoes what was', async () => {
    const visitor = await open({});
    await sayAge(visitor, '52');
    const fields = await questionGroup(visitor, 'supplements');
    await visitor.choose(visitor.words.supplements.yes, true, fields);
    const amount = await amountOf(visitor);
    await visitor.fillIn(visitor.words.supplements.amount, '64', 'textbox', await supplement(visitor, 1));
    for (const [name, value] of Object.entries(known)) visitor.quiz.setAttribute(name, value);
    await visitor.quiz.updateComplete;
    expect(await ageIn(visitor)).to.equal('52');
    expect(amount.value).to.equal('64');
    expect(supplementsShown(visitor)).to.equal(1);
    expect(visitor.focused).to.equal(amount);
    expect(await chosenIn(visitor, 'sex')).to.deep.equal([visitor.words.questions.sex.choices?.['female']]);
    for (const name of Object.keys(known)) visitor.quiz.removeAttribute(name);
    await visitor.quiz.updateComplete;
    expect(await ageIn(visitor)).to.equal('52');
    expect(amount.value).to.equal('64');
    expect(await chosenIn(visitor, 'sex')).to.deep.equal([]);
  });

  it('another standard or language changes the words and the level, and nothing that was typed', async () => {
    const visitor = await filledIn({ supplements: [{ amount: '300' }] });
    await whenVerdict(visitor, outcome(visitor, 'above'));
    visitor.quiz.setAttribute('standard', 'us');
    // Over the European level it is not called enough, though the American one allows it.
    await until('the American level', () => verdictOf(visitor).includes('350 mg'));
    visitor.quiz.setAttribute('lang', 'en');
    await until('English', () => verdictOf(visitor).includes('300 mg') && !verdictOf(visitor).includes('Je'));
    expect(visitor.written).to.include.members(['300', '41', '250']);
  });
});

describe('an attribute that cannot be used', () => {
  afterEach(everybodyLeaves);

  const bad: Readonly<Record<string, readonly [value: string, expected: RegExp, told?: string]>> = {
    age: ['veertig', /0 to 120/],
    sex: ['x', /"female" or "male"/],
    'life-stage': ['zwanger', /"pregnant"/],
    'food-mg': ['-5', /0 to 3000/],
    supplements: ['[{"amountMg": "veel"}]', /^row 1: .*amountMg/, '{"amountMg":"veel"}'],
    medicines: ['iron unobtainium', /ids of medicines/, 'unobtainium'],
    conditions: ['griep', /ids of conditions/],
    standard: ['be', /nl, eu or us/],
    claims: ['all', /eu or education/],
    country: ['Nederland', /two letters/],
    answers: ['{"ageYears": -1}', /0 to 120/, '-1'],
    'event-detail': ['all', /result, reasons or answers/],
    'push-datalayer': ['false', /no value/],
    debug: ['no', /no value/],
  };

  it('is dropped and told once, with what was expected, and the check goes on', async () => {
    const attributes = Object.fromEntries(Object.entries(bad).map(([name, [value]]) => [name, value]));
    const visitor = await visitDose(attributes);
    const heard = visitor.heardOf<{ element: string; attribute: string; value: string; expected: string }>(
      'mg-config-error',
    );
    const problems = visitor.quiz.configProblems;
    for (const [name, [value, expected, told = value]] of Object.entries(bad)) {
      const place = name === 'answers' ? 'answers.ageYears' : name;
      const [problem, ...others] = heard.filter(({ detail }) => detail.attribute === place);
      expect(others, place).to.deep.equal([]);
      expect(problem?.detail, place).to.include({ element: 'mg-dose-check', value: told });
      expect(problem?.detail.expected, place).to.match(expected);
      expect(problems).to.deep.include(problem?.detail);
    }
    expect(heard).to.have.length(Object.keys(bad).length);
    await passSigns(visitor);
    expect(await ageIn(visitor)).to.equal('');
    expect((await chosenIn(visitor, 'medicines')).join()).to.include(visitor.words.medicines.iron.name);
    await fillIn(visitor, { medicines: [] });
    await whenVerdict(visitor, outcome(visitor, 'within', { gapMg: 0 }));
  });

  for (const [name, values] of Object.entries({
    age: ['-1', '121', '1e1', '4O', '[]'],
    'food-mg': ['3001', '1.000,5', 'NaN'],
    supplements: [
      '{',
      '{}',
      'null',
      '"x"',
      '[{"amountMg": 5}]',
      '[{"amountMg":-5,"basis":"elemental","perDay":1}]',
    ],
    conditions: ['__proto__ constructor', '42'],
  })) {
    it(`never becomes something else: ${name}`, async () => {
      const visitor = await visitDose();
      for (const value of values) {
        visitor.quiz.setAttribute(name, value);
        await visitor.quiz.updateComplete;
        expect(
          visitor.quiz.configProblems.map(({ attribute }) => attribute),
          value,
        ).to.deep.equal([name]);
      }
      visitor.quiz.setAttribute(name, '');
      await visitor.quiz.updateComplete;
      expect(visitor.quiz.configProblems).to.deep.equal([]);
      await passSigns(visitor);
      expect(await ageIn(visitor)).to.equal('');
      expect(supplementsShown(visitor)).to.equal(0);
      expect(await chosenIn(visitor, 'conditions')).to.deep.equal([]);
    });
  }

  it('an object whose own members throw is a bad value like any other', async () => {
    const visitor = await visitDose(
      {},
      {
        prepare: (element) => {
          (element as DoseElement).supplements = [
            {
              get amountMg(): number {
                throw new Error('of the host');
              },
            },
          ];
        },
      },
    );
    expect(visitor.quiz.configProblems.map(({ attribute }) => attribute)).to.deep.equal(['supplements']);
    expect(visitor.heading).to.equal(visitor.words.doseCheck.title);
  });
});

describe('what a page hears of the dose check', () => {
  afterEach(everybodyLeaves);

  const telling = { medicines: ['levothyroxine'], conditions: ['diabetes'] } as const;

  it('"result": the outcome and the level, and nothing that tells of health or repeats what was entered', async () => {
    const visitor = await filledIn(telling);
    await whenTold(visitor, 'within');
    const [heard] = toldBy(visitor);
    if (!heard) throw new Error('The page was told nothing.');
    const { detail, event, heading } = heard;
    expect(detail).to.deep.equal({
      version: 1,
      kind: 'dose',
      outcome: 'within',
      foodMg: null,
      supplementMg: null,
      supplementMgHigh: null,
      referenceMg: null,
      upperLevelMg: 250,
      plan: null,
      findings: [],
      missing: [],
      standard: 'nl',
      claims: 'eu',
      knowledge: detail.knowledge,
    });
    expect(detail.knowledge).to.have.all.keys('id', 'version', 'hash');
    expect(event).to.include({ bubbles: true, composed: true, cancelable: false });
    expect(heading).to.include(plain(outcome(visitor, 'within', { gapMg: 0 })));
    expect(Object.isFrozen(detail) && Object.isFrozen(detail.findings)).to.equal(true);
    expect(JSON.parse(JSON.stringify(detail))).to.deep.equal(detail);
  });

  it('"result": one word for all that is withheld', async () => {
    const visitor = await filledIn({ conditions: ['renal-severe'] });
    await whenTold(visitor, 'withheld');
    expect(lastToldBy(visitor)).to.include({ outcome: 'withheld', upperLevelMg: null, plan: null });
    expect(lastToldBy(visitor)).to.include({ supplementMg: null, supplementMgHigh: null });
    expect(lastToldBy(visitor).findings).to.deep.equal([]);
  });

  it('"reasons": the figures, the findings and the plan, and never what was answered', async () => {
    const visitor = await filledIn(telling, { 'event-detail': 'reasons' });
    await whenTold(visitor, 'within');
    const detail = lastToldBy(visitor);
    expect(detail).to.include({
      supplementMg: 100,
      supplementMgHigh: 100,
      referenceMg: 300,
      upperLevelMg: 250,
    });
    expect(detail.foodMg).to.deep.equal({ low: 250, high: 250 });
    expect(detail.findings.map(({ rule }) => rule)).to.have.members([
      'medicine-levothyroxine',
      'condition-diabetes',
      'dose-within',
    ]);
    expect(detail.plan?.moments.map(({ mg }) => mg)).to.deep.equal([100]);
    expect(detail.plan?.gaps.map(({ medicine, kept }) => [medicine, kept])).to.deep.equal([
      ['levothyroxine', true],
    ]);
    expect(detail).to.not.have.property('facts');
    expect(visitor.screen).to.not.include(visitor.words.quiz.consent.title);
  });

  for (const said of ['yes', 'no'] as const) {
    it(`"answers": ${said === 'yes' ? 'all, but only after' : 'no facts after'} a ${said} on screen`, async () => {
      const visitor = await filledIn(telling, { 'event-detail': 'answers' });
      const { consent } = visitor.words.quiz;
      await whenTold(visitor, 'within');
      const before = toldBy(visitor).length;
      expect(lastToldBy(visitor)).to.not.have.property('facts');
      await visitor.use('button', consent[said]);
      await until('the answer to be kept', () =>
        visitor.screen.includes(said === 'yes' ? consent.thanks : consent.declined),
      );
      if (said === 'no') {
        expect(toldBy(visitor)).to.have.length(before);
        return;
      }
      await until('the page to be told', () => lastToldBy(visitor).facts);
      expect(lastToldBy(visitor).facts).to.deep.include({
        ageYears: 41,
        conditions: ['diabetes'],
        medicines: ['levothyroxine'],
        foodMg: 250,
      });
      await visitor.use('button', visitor.words.quiz.restart);
      await passSigns(visitor);
      await fillIn(visitor);
      await whenVerdict(visitor, outcome(visitor, 'within', { gapMg: 0 }));
      await until('the next visitor', () => !('facts' in lastToldBy(visitor)));
      expect(visitor.sees('button', consent.yes)).to.equal(true);
    }).timeout(20_000);
  }

  it('comes half a second after the last key or when the field is left, and never twice the same', async () => {
    const visitor = await filledIn({}, {}, { hand: 'keys' });
    await whenTold(visitor, 'within');
    const clock = stopClock(visitor);
    const heard = (): string[] => toldBy(visitor).map(({ detail }) => detail.outcome);
    expect(heard()).to.deep.equal(['within']);
    const write = async (mg: string): Promise<void> =>
      visitor.fillIn(visitor.words.supplements.amount, mg, 'textbox', await supplement(visitor, 1));
    await write('300');
    expect(heard()).to.deep.equal(['within']);
    expect(clock.waiting).to.deep.equal([500]);
    clock.pause();
    await until('the page to hear', () => heard().length === 2);
    await visitor.press('Tab');
    await visitor.quiz.updateComplete;
    expect(clock.waiting).to.deep.equal([]);
    // Still too much: nothing new for the page.
    await write('400');
    clock.pause();
    await whenVerdict(visitor, sum(visitor, 400));
    await visitor.quiz.updateComplete;
    expect(heard()).to.deep.equal(['within', 'above']);
    await write('90');
    expect(heard()).to.deep.equal(['within', 'above']);
    await visitor.press('Tab');
    await until('the page to hear', () => heard().length === 3);
    expect(heard()).to.deep.equal(['within', 'above', 'within']);
    for (const { heading, detail } of toldBy(visitor))
      expect(heading).to.include(plain(outcome(visitor, detail.outcome as 'within', { gapMg: 0 })));
  });

  const heardBy = (visitor: Visitor): string[] => toldBy(visitor).map(({ detail }) => detail.outcome);
  const write = async (visitor: Visitor, mg: string): Promise<void> =>
    visitor.fillIn(visitor.words.supplements.amount, mg, 'textbox', await supplement(visitor, 1));

  it('is nothing before there was a verdict', async () => {
    const visitor = await filledIn({ food: null });
    expect(toldBy(visitor)).to.deep.equal([]);
    await sayFood(visitor, 'unsure');
    await whenTold(visitor, 'within');
    expect(toldBy(visitor)).to.have.length(1);
  });

  for (const [level, told] of [
    ['result', 'withheld'],
    ['reasons', 'incomplete'],
  ] as const) {
    it(`"${level}": a verdict that is taken back is told once`, async () => {
      const visitor = await filledIn({}, { 'event-detail': level });
      await whenTold(visitor, 'within');
      const clock = stopClock(visitor);
      await write(visitor, '');
      clock.pause();
      await whenTold(visitor, told);
      // Still open, and open for one more reason.
      await visitor.fillIn(visitor.words.supplements.perDay, '', 'textbox', await supplement(visitor, 1));
      clock.pause();
      await visitor.quiz.updateComplete;
      expect(heardBy(visitor)).to.deep.equal(['within', told]);
      await visitor.fillIn(visitor.words.supplements.perDay, '1', 'textbox', await supplement(visitor, 1));
      await write(visitor, '100');
      clock.pause();
      await until('the verdict again', () => toldBy(visitor).length === 3);
      expect(heardBy(visitor)).to.deep.equal(['within', told, 'within']);
    });
  }

  it('is told again to whoever starts again', async () => {
    const visitor = await filledIn();
    await whenTold(visitor, 'within');
    await visitor.use('button', visitor.words.quiz.restart);
    await passSigns(visitor);
    await fillIn(visitor);
    await until('the page to hear of the next', () => toldBy(visitor).length === 2);
    expect(heardBy(visitor)).to.deep.equal(['within', 'within']);
  }).timeout(20_000);

  it('is told of an element that was moved while somebody was typing', async () => {
    const visitor = await filledIn();
    await whenTold(visitor, 'within');
    const clock = stopClock(visitor);
    await write(visitor, '300');
    expect(clock.waiting).to.deep.equal([500]);
    const place = visitor.document.createElement('section');
    visitor.document.querySelector('main')?.append(place);
    place.append(visitor.quiz);
    await visitor.quiz.updateComplete;
    expect(clock.waiting).to.deep.equal([500]);
    clock.pause();
    await whenTold(visitor, 'above');
    expect(heardBy(visitor)).to.deep.equal(['within', 'above']);
  });

  it('is told of an element that was away for a while, where no half an age is left', async () => {
    const visitor = await filledIn();
    await whenTold(visitor, 'within');
    const clock = stopClock(visitor);
    await sayAge(visitor, '3');
    expect(verdictOf(visitor)).to.include(plain(outcome(visitor, 'within', { gapMg: 0 })));
    const { quiz } = visitor;
    quiz.remove();
    expect(clock.waiting).to.deep.equal([]);
    await quiz.updateComplete;
    visitor.document.querySelector('main')?.append(quiz);
    await quiz.updateComplete;
    const { doctor } = visitor.words.professionals;
    await whenVerdict(visitor, outcome(visitor, 'ask-professional', { professional: doctor }));
    expect(heardBy(visitor)).to.deep.equal(['within']);
    clock.pause();
    await whenTold(visitor, 'withheld');
  });

  it('follows a verdict that the site changes', async () => {
    const visitor = await filledIn({ supplements: [{ amount: '300' }] });
    await whenTold(visitor, 'above');
    visitor.quiz.setAttribute('standard', 'us');
    await whenTold(visitor, 'within');
    expect(heardBy(visitor)).to.deep.equal(['above', 'within']);
  });

  it('what was announced in another language or by another standard is gone', async () => {
    const visitor = await filledIn();
    await whenTold(visitor, 'within');
    await write(visitor, '300');
    await until('the announcement', () => announcedTo(visitor).includes('300'));
    visitor.quiz.setAttribute('lang', 'en');
    await until('no announcement', () => announcedTo(visitor) === '');
    expect(verdictOf(visitor)).to.include('300 mg');
  });

  it('for the tag manager is that a check was finished, once, and only when asked for', async () => {
    type Page = Window & { dataLayer?: unknown[] };
    const visitor = await filledIn({}, { 'push-datalayer': '' });
    await whenTold(visitor, 'within');
    await visitor.fillIn(visitor.words.supplements.amount, '300', 'textbox', await supplement(visitor, 1));
    await whenTold(visitor, 'above');
    expect((visitor.window as Page).dataLayer).to.deep.equal([{ event: 'mg_finished', kind: 'dose' }]);
    everybodyLeaves();
    const silent = await filledIn();
    await whenTold(silent, 'within');
    expect((silent.window as Page).dataLayer).to.equal(undefined);
  }).timeout(20_000);

  it('stands nowhere else: not in properties, attributes or globals', async () => {
    const visitor = await visitDose({ age: '30' });
    const page = visitor.window as unknown as Record<string, unknown>;
    const globals = Object.keys(page);
    await passSigns(visitor);
    await fillIn(visitor, telling);
    await whenTold(visitor, 'within');
    const element = visitor.quiz as DoseElement & Record<string, unknown>;
    expect(Object.keys(page)).to.deep.equal(globals);
    expect(element.getAttributeNames()).to.deep.equal(['age']);
    expect(element.age).to.equal('30');
    expect(element.answers).to.equal(null);
    for (const name of ['sex', 'lifeStage', 'foodMg', 'supplements', 'medicines', 'conditions'])
      expect(element[name], name).to.equal(undefined);
  });

  it('who asks no life stage of a man tells none', async () => {
    const visitor = await filledIn({ sex: 'male', food: { mg: '300' } }, { 'event-detail': 'reasons' });
    expect(asksFor(visitor, 'life-stage')).to.equal(false);
    await whenTold(visitor, 'within');
    expect(lastToldBy(visitor).referenceMg).to.equal(350);
  });
});
