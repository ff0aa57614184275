import { expect } from 'chai';
import { nl } from '../../../src/locales/nl.js';
import { nameOf, plain } from '../support/on-screen.js';
import { until } from '../support/until.js';
import type { Visitor } from '../support/visitor.js';
import { everybodyLeaves } from '../support/visitor.js';
import { expectNoPlan, expectOnlyHelp } from './support/absent.js';
import type { DoseAnswers } from './support/dose.js';
import {
  announcedTo,
  anotherSupplement,
  asksFor,
  fillInSupplement,
  filledIn,
  group,
  lastToldBy,
  listenTo,
  openParts,
  outcome,
  passSigns,
  questionGroup,
  sayAge,
  sayFood,
  seesGroup,
  stopClock,
  sum,
  supplement,
  tick,
  toldBy,
  verdictOf,
  visitDose,
  whenTold,
  whenVerdict,
} from './support/dose.js';

// The verdict: what it says of whom, that it follows the keys, and what it never says.

const amount = async (visitor: Visitor, text: string, index = 1): Promise<void> =>
  visitor.fillIn(visitor.words.supplements.amount, text, 'textbox', await supplement(visitor, index));

const sees = (visitor: Visitor, text: string): boolean => visitor.screen.includes(plain(text));
const expectSeen = (visitor: Visitor, text: string): void =>
  void expect(visitor.screen).to.include(plain(text));

const hasPlan = (visitor: Visitor): boolean => visitor.sees('heading', visitor.words.result.plan.heading);

describe('the verdict on an adult', () => {
  afterEach(everybodyLeaves);

  it('is enough and not too much, with the sums in words and a plan of the day', async () => {
    const visitor = await filledIn();
    const { words } = visitor;
    await whenVerdict(visitor, outcome(visitor, 'within', { gapMg: 0 }));
    expect(verdictOf(visitor))
      .to.include(plain(sum(visitor, 100)))
      .and.to.include(plain(words.doseCheck.verdict.limit({ upperLevelMg: 250 })));
    const told = words.findings['dose-within'].text({ supplementMgHigh: 100, upperLevelMg: 250 });
    expectSeen(visitor, told);
    const inWords = words.result.intake.equivalent({
      foodLowMg: 250,
      foodHighMg: 250,
      supplementMg: 100,
      referenceLowMg: 300,
      referenceHighMg: 300,
      upperLevelMg: 250,
    });
    expectSeen(visitor, inWords);
    expect(hasPlan(visitor)).to.equal(true);
    expect(openParts(visitor)).to.deep.equal([]);
    await whenTold(visitor, 'within');
  });

  it('follows what is written: below, above, and nothing at all', async () => {
    const visitor = await filledIn();
    const { words } = visitor;
    await sayFood(visitor, { mg: '100' });
    await whenVerdict(visitor, outcome(visitor, 'below'));
    const below = words.findings['dose-below'].text({
      shortMg: 100,
      supplementMgHigh: 100,
      upperLevelMg: 250,
    });
    expectSeen(visitor, below);
    expect(hasPlan(visitor)).to.equal(true);
    await amount(visitor, '251');
    await whenVerdict(visitor, outcome(visitor, 'above'));
    expect(verdictOf(visitor)).to.include(plain(sum(visitor, 251)));
    const above = words.findings['dose-above'].text({ supplementMgHigh: 251, upperLevelMg: 250 });
    const less = words.findings['dose-above-bought'].text({ unplannedMg: 0, upperLevelMg: 250 });
    expectSeen(visitor, `${above} ${less}`);
    expectNoPlan(visitor);
    await visitor.choose(words.questions.supplements.none ?? '');
    await whenVerdict(visitor, outcome(visitor, 'below'));
    expect(verdictOf(visitor)).to.include(plain(sum(visitor, 0)));
    await sayFood(visitor, { mg: '320' });
    await whenVerdict(visitor, outcome(visitor, 'within', { gapMg: 0, supplementMgHigh: 0 }));
  });

  it('says that it cannot say how much it is in all, where nobody knows what is eaten', async () => {
    const visitor = await filledIn({ food: 'unsure' });
    await whenVerdict(visitor, outcome(visitor, 'within'));
    const told = visitor.words.findings['dose-food-unsure'].text({
      supplementMgHigh: 100,
      upperLevelMg: 250,
    });
    expectSeen(visitor, told);
  });

  it('estimates what is eaten from portions, and says that it is an estimate', async () => {
    const visitor = await filledIn({ food: { portions: { wholegrains: 28, nutsSeeds: 7 } } });
    await whenTold(visitor, 'within');
    expectSeen(visitor, visitor.words.result.intake.estimateNote({ percent: 25 }));
  });

  it('may be too much where the richest shape of a compound would be', async () => {
    const visitor = await filledIn({
      supplements: [{ form: 'citrate', amount: '1600', basis: 'compound' }],
    });
    const { supplementMg, supplementMgHigh } = { supplementMg: 258, supplementMgHigh: 259 };
    await whenVerdict(
      visitor,
      outcome(visitor, 'above', { supplementMg, supplementMgHigh, upperLevelMg: 250 }),
    );
  });

  it('is above by the lower level and within by the higher one', async () => {
    for (const [standard, name, levels] of [
      ['nl', 'above', { upperLevelMg: 250 }],
      ['eu', 'above', { upperLevelMg: 250 }],
      ['us', 'within', { upperLevelMg: 350, overEuLevelMg: 250 }],
    ] as const) {
      // One visitor after the other.
      const visitor = await filledIn({ supplements: [{ amount: '300' }] }, { standard });
      await whenVerdict(visitor, outcome(visitor, name, { gapMg: 0, ...levels }));
      expect(verdictOf(visitor), standard).to.include(plain(visitor.words.doseCheck.verdict.limit(levels)));
      const euToo = sees(visitor, visitor.words.findings['dose-over-eu-level'].title);
      expect(euToo, standard).to.equal(standard === 'us');
      expect(hasPlan(visitor), standard).to.equal(false);
      everybodyLeaves();
    }
  }).timeout(30_000);
});

describe('a professional comes first', () => {
  afterEach(everybodyLeaves);

  const rows: readonly [string, keyof typeof nl.professionals, DoseAnswers][] = [
    ['for a condition', 'doctor', { conditions: ['renal-severe'] }],
    ['for a medicine', 'doctor', { medicines: ['digoxin'] }],
    ['where medicines are not known', 'pharmacist', { medicines: 'unsure' }],
    ['where the amount is not known', 'pharmacist', { supplements: 'unsure' }],
    ['for somebody who is pregnant at 16', 'midwife', { age: '16', 'life-stage': 'pregnant' }],
    ['for a child of 3', 'doctor', { age: '3' }],
  ];

  for (const [why, who, answers] of rows) {
    it(`${why}, and is named: ${nl.professionals[who]}`, async () => {
      const visitor = await filledIn(answers);
      const { words } = visitor;
      await whenVerdict(
        visitor,
        outcome(visitor, 'ask-professional', { professional: words.professionals[who] }),
      );
      expectSeen(visitor, words.doseCheck.verdict.askText);
      expectNoPlan(visitor);
      expect(visitor.sees('heading', words.result.intake.heading)).to.equal(false);
      expect(visitor.sees('button', words.calendar.save)).to.equal(false);
      expect(verdictOf(visitor)).to.not.include(plain(words.mg(250)));
      await whenTold(visitor, 'withheld');
    });
  }

  it('also where the amount is too much', async () => {
    const visitor = await filledIn({ supplements: [{ amount: '400' }], conditions: ['renal-severe'] });
    const { words } = visitor;
    await whenVerdict(
      visitor,
      outcome(visitor, 'ask-professional', { professional: words.professionals.doctor }),
    );
    expectSeen(visitor, words.findings['dose-above'].title);
  });

  it('where no moment of the day keeps the hours of the medicines', async () => {
    const visitor = await filledIn({ medicines: ['quinolones', 'gabapentin', 'other'] });
    const { words } = visitor;
    await whenVerdict(
      visitor,
      outcome(visitor, 'ask-professional', { professional: words.professionals.pharmacist }),
    );
    expectSeen(visitor, words.findings['hours-not-kept'].title);
    expectNoPlan(visitor);
  });
});

describe('an emergency at the dose check', () => {
  afterEach(everybodyLeaves);

  const everythingOfTheHost = { debug: '', 'event-detail': 'answers' };

  it('leaves nothing but the number to call, and a way back to the signs', async () => {
    const visitor = await visitDose(everythingOfTheHost);
    await passSigns(visitor, ['stroke-signs']);
    expect(visitor.heading).to.equal(visitor.words.outcomes.emergency.title({ number: '112' }));
    expect(plain(visitor.focused?.textContent)).to.equal(visitor.heading);
    expectOnlyHelp(visitor, '112');
    await until('the page to be told', () => toldBy(visitor).length > 0);
    expect(lastToldBy(visitor)).to.include({ outcome: 'emergency', plan: null, supplementMg: null });
    await visitor.use('button', visitor.words.quiz.back);
    await until('the signs', () => visitor.heading === visitor.words.doseCheck.title);
    expect(visitor.chosen).to.deep.equal([plain(visitor.words.redFlags['stroke-signs'].choice)]);
  });

  it('has the number of the country', async () => {
    const visitor = await visitDose({ country: 'GB' });
    await passSigns(visitor, ['stroke-signs']);
    expectOnlyHelp(visitor, '999');
  });

  it('tells the page no more than that nothing is advised', async () => {
    const visitor = await visitDose();
    await passSigns(visitor, ['palpitations-alarm']);
    await whenTold(visitor, 'withheld');
    expect(lastToldBy(visitor).findings).to.deep.equal([]);
  });
});

describe('what is still open', () => {
  afterEach(everybodyLeaves);

  it('is named with a button each, which leads to it', async () => {
    const visitor = await visitDose();
    const { words } = visitor;
    await passSigns(visitor);
    expect(verdictOf(visitor)).to.include(plain(outcome(visitor, 'incomplete')));
    expectSeen(visitor, words.doseCheck.verdict.incompleteText);
    const { sections, food } = words.doseCheck;
    const places: readonly [string, string][] = [
      [sections.taken, words.questions.supplements.title],
      [words.questions.age.label, words.questions.age.title],
      [words.questions['life-stage'].label, words.questions['life-stage'].title],
      [words.questions.medicines.label, words.questions.medicines.title],
      [words.questions.conditions.label, words.questions.conditions.title],
      [sections.food, food.question],
    ];
    expect(openParts(visitor)).to.deep.equal(places.map(([button]) => plain(button)));
    for (const [button, title] of places) {
      // A visitor has one hand.
      await visitor.use('button', button);
      const fields = await group(visitor, title);
      await until(`the focus in "${title}"`, () => fields.contains(visitor.focused));
    }
    expect(toldBy(visitor)).to.deep.equal([]);
  });

  it('becomes less with each answer, and is nothing in the end', async () => {
    const visitor = await filledIn({ age: null, conditions: null });
    const { age, conditions } = visitor.words.questions;
    expect(verdictOf(visitor)).to.include(
      plain(outcome(visitor, 'incomplete', { supplementMg: 100, supplementMgHigh: 100 })),
    );
    expect(openParts(visitor)).to.deep.equal([age.label, conditions.label]);
    // At the verdict, and below all that is filled in.
    expect(visitor.all('button').filter((button) => nameOf(button) === age.label)).to.have.length(2);
    await sayAge(visitor, '41');
    await visitor.press('Tab');
    await until('one thing', () => openParts(visitor).length === 1);
    await tick(visitor, 'conditions', []);
    await whenVerdict(visitor, outcome(visitor, 'within', { gapMg: 0 }));
    expect(openParts(visitor)).to.deep.equal([]);
  });

  it('is the amount of an antacid or laxative with magnesium, which counts once it is there', async () => {
    const visitor = await filledIn({ medicines: ['mg-antacids-laxatives'] });
    const { words } = visitor;
    await whenVerdict(visitor, outcome(visitor, 'incomplete'));
    expect(openParts(visitor)).to.deep.equal([words.doseCheck.sections.taken]);
    const antacid = await group(visitor, words.supplements.antacid);
    await fillInSupplement(visitor, antacid, { amount: '200' });
    await whenVerdict(visitor, outcome(visitor, 'above'));
    expect(verdictOf(visitor)).to.include(plain(sum(visitor, 300)));
    expectSeen(visitor, words.findings['medicine-mg-antacids-laxatives'].title);
  });

  it('does not keep too much from being too much', async () => {
    const visitor = await visitDose();
    await passSigns(visitor);
    await fillInSupplement(visitor, await anotherSupplement(visitor), { amount: '300' });
    await sayAge(visitor, '41');
    await visitor.press('Tab');
    await whenVerdict(visitor, outcome(visitor, 'above'));
    expect(openParts(visitor)).to.not.deep.equal([]);
  });

  it('a sign that a later answer brings along is asked before anything mild is said', async () => {
    const visitor = await filledIn({ 'signs-topic': null });
    const { words } = visitor;
    expect(openParts(visitor)).to.deep.equal([words.doseCheck.sections.signs]);
    await tick(visitor, 'signs-topic', []);
    await whenVerdict(visitor, outcome(visitor, 'within', { gapMg: 0 }));
    await tick(visitor, 'medicines', ['ppi']);
    await whenVerdict(visitor, outcome(visitor, 'incomplete', { supplementMg: 100 }));
    expect(openParts(visitor)).to.deep.equal([words.doseCheck.sections.signs]);
    await tick(visitor, 'signs-topic', []);
    await whenVerdict(visitor, outcome(visitor, 'within', { gapMg: 0 }));
  });
});

describe('a form that should not be taken', () => {
  afterEach(everybodyLeaves);

  const isGreen = (visitor: Visitor): boolean =>
    visitor.quiz.shadowRoot?.querySelector('[part~="verdict-good"]') !== null;

  it('orotate: the pharmacist comes first, and no day is planned around it', async () => {
    const visitor = await filledIn({ supplements: [{ amount: '100', form: 'orotate' }] });
    const { pharmacist } = visitor.words.professionals;
    await whenVerdict(visitor, outcome(visitor, 'ask-professional', { professional: pharmacist }));
    expectSeen(visitor, visitor.words.findings['takes-orotate'].text({}));
    expect(isGreen(visitor)).to.equal(false);
    expect(hasPlan(visitor)).to.equal(false);
  });

  it('Epsom salt as a supplement: is said, in no green, and no day is planned around it', async () => {
    const visitor = await filledIn({ supplements: [{ amount: '100', form: 'sulfate' }] });
    await whenVerdict(visitor, outcome(visitor, 'within', { gapMg: 0, isDoubted: true }));
    expectSeen(visitor, visitor.words.findings['takes-laxative-form'].text({}));
    expect(isGreen(visitor)).to.equal(false);
    expect(hasPlan(visitor)).to.equal(false);
  });

  it('citrate is such a form to nobody', async () => {
    const visitor = await filledIn({ supplements: [{ amount: '100', form: 'citrate' }] });
    await whenVerdict(visitor, outcome(visitor, 'within', { gapMg: 0 }));
    expect(sees(visitor, visitor.words.findings['takes-orotate'].title)).to.equal(false);
    expect(isGreen(visitor)).to.equal(true);
    expect(hasPlan(visitor)).to.equal(true);
  });
});

describe('who is not like others', () => {
  afterEach(everybodyLeaves);

  it('what a doctor prescribed is never told to stop or to take less of', async () => {
    const visitor = await filledIn({ supplements: [{ amount: '100', prescribed: true }] });
    const { words } = visitor;
    await whenVerdict(visitor, outcome(visitor, 'within', { gapMg: 0 }));
    expectSeen(visitor, words.findings['dose-prescribed'].text({ prescribedMg: 100 }));
    expectSeen(visitor, words.findings['dose-not-planned'].title);
    expectNoPlan(visitor);
    await amount(visitor, '300');
    await whenVerdict(visitor, outcome(visitor, 'above'));
    expectSeen(visitor, words.findings['dose-prescribed'].text({ prescribedMg: 300 }));
  });

  it('a minor gets no plan, and is sent to a doctor with what is taken', async () => {
    const visitor = await filledIn({ age: '15' });
    const { words } = visitor;
    await whenVerdict(visitor, outcome(visitor, 'within', { gapMg: 0, isMinor: true }));
    expectSeen(visitor, words.findings['age-4-17'].title);
    expectNoPlan(visitor);
    expect(visitor.sees('button', words.calendar.save)).to.equal(false);
  });

  it('what a child of 12 eats is not estimated', async () => {
    const visitor = await filledIn({ age: '12', food: null });
    const { food } = visitor.words.doseCheck;
    const fields = await group(visitor, food.question);
    expect(visitor.all('radio', fields).map(nameOf)).to.deep.equal([food.ways.unsure, food.ways.number]);
    expectSeen(visitor, food.noEstimate({ years: 14 }));
  });

  it('who is pregnant reads of the midwife, beside the verdict', async () => {
    const visitor = await filledIn({ 'life-stage': 'pregnant' });
    await whenVerdict(visitor, outcome(visitor, 'within', { gapMg: 0 }));
    expectSeen(visitor, visitor.words.findings.pregnant.title);
  });

  it('a man is not asked whether he is pregnant', async () => {
    const visitor = await filledIn({ sex: 'male', food: { mg: '300' } });
    expect(asksFor(visitor, 'life-stage')).to.equal(false);
    await whenVerdict(visitor, outcome(visitor, 'within', { gapMg: 0 }));
  });

  it('who does not say their sex gets the range of both', async () => {
    const visitor = await filledIn({ sex: 'unsure' });
    const { referenceRange } = visitor.words.result.intake;
    expectSeen(visitor, referenceRange({ lowMg: 300, highMg: 350 }));
  });

  it('a label that holds more than its compound can is pointed out, and counts as it says', async () => {
    const visitor = await visitDose();
    const { words } = visitor;
    await passSigns(visitor);
    const fields = await anotherSupplement(visitor);
    const label = '1 tablet: 600 mg magnesiumbisglycinaat, waarvan magnesium 200 mg';
    await visitor.fillIn(words.supplements.label, label, 'textbox', fields);
    await visitor.fillIn(words.supplements.perDay, '1', 'textbox', fields);
    await whenVerdict(visitor, sum(visitor, 200));
    const pair = { compoundMg: 600, elementalMg: 200, mostMg: 85 };
    expectSeen(visitor, words.supplements.labelProblems['impossible-pair'](pair));
    expectSeen(visitor, words.findings['dose-label-impossible'].title);
  });
});

describe('what it rests on', () => {
  afterEach(everybodyLeaves);

  it('is there on demand: why others say 400 mg, and the sources', async () => {
    const visitor = await filledIn();
    const { sources } = visitor.words.result;
    expect(sees(visitor, sources.whyAnswer)).to.equal(false);
    await visitor.unfold(sources.whyQuestion);
    expectSeen(visitor, sources.whyAnswer);
    const links = visitor.all('link').length;
    await visitor.unfold(sources.heading);
    expect(visitor.all('link').length).to.be.above(links);
    expectSeen(visitor, sources.standards.nl);
    expectSeen(visitor, visitor.words.quiz.purpose);
  });
});

describe('while somebody types', () => {
  afterEach(everybodyLeaves);

  it('the verdict follows each key, and is read out once, after a pause', async () => {
    const visitor = await filledIn({}, {}, { hand: 'keys' });
    await whenVerdict(visitor, outcome(visitor, 'within', { gapMg: 0 }));
    const clock = stopClock(visitor);
    const before = announcedTo(visitor);
    const heard = listenTo(visitor);
    await amount(visitor, '12500');
    await whenVerdict(visitor, sum(visitor, 12_500));
    expect(heard.verdicts.length).to.be.above(4);
    expect(heard.announced).to.deep.equal([]);
    expect(announcedTo(visitor)).to.equal(before);
    expect(clock.waiting).to.deep.equal([500]);
    clock.pause();
    await until('the verdict to be read out', () => heard.announced.length > 0);
    expect(heard.announced).to.have.length(1);
    expect(verdictOf(visitor)).to.include(heard.announced[0]);
    await visitor.press('Tab');
    await visitor.quiz.updateComplete;
    await visitor.quiz.updateComplete;
    expect(heard.announced).to.have.length(1);
    heard.stop();
  });

  it('the verdict is read out when the field is left', async () => {
    const visitor = await filledIn({}, {}, { hand: 'keys' });
    stopClock(visitor);
    const heard = listenTo(visitor);
    await amount(visitor, '300');
    expect(heard.announced).to.deep.equal([]);
    await visitor.press('Tab');
    await until('the verdict to be read out', () => heard.announced.length > 0);
    expect(heard.announced).to.have.length(1);
    heard.stop();
  });

  it('half an age is no age yet', async () => {
    const visitor = await filledIn({}, {}, { hand: 'keys' });
    const clock = stopClock(visitor);
    const heard = listenTo(visitor);
    await sayAge(visitor, '35');
    expect(heard.verdicts.join()).to.not.include(visitor.words.professionals.doctor);
    clock.pause();
    heard.stop();
    expect(verdictOf(visitor)).to.include(plain(outcome(visitor, 'within', { gapMg: 0 })));
  });
});

describe('one answer among many', () => {
  afterEach(everybodyLeaves);

  it('"geen van deze" and "weet ik niet" stand alone', async () => {
    const visitor = await filledIn();
    const { none = '', unsure = '' } = visitor.words.questions.conditions;
    const fields = await questionGroup(visitor, 'conditions');
    const chosen = (): string[] =>
      (visitor.all('checkbox', fields) as HTMLInputElement[]).filter(({ checked }) => checked).map(nameOf);
    expect(chosen()).to.deep.equal([none]);
    await visitor.choose(visitor.words.conditions.diabetes.name, true, fields);
    expect(chosen()).to.have.length(1);
    expect(chosen()[0]).to.include(visitor.words.conditions.diabetes.name);
    await visitor.choose(unsure, true, fields);
    expect(chosen()).to.deep.equal([unsure]);
  });

  it('who takes nothing is asked nothing of signs after magnesium', async () => {
    const visitor = await filledIn({ supplements: [] });
    expect(asksFor(visitor, 'signs-topic')).to.equal(false);
    expect(seesGroup(visitor, visitor.words.supplements.row({ index: 1 }))).to.equal(false);
  });
});
