import { expect } from 'chai';
import { plain } from '../support/on-screen.js';
import { until } from '../support/until.js';
import type { Visitor } from '../support/visitor.js';
import { everybodyLeaves, healthy, visitQuiz } from '../support/visitor.js';
import { expectNoAdvice, expectOnlyHelp } from './support/absent.js';
import { lastToldBy } from './support/detail.js';

// What a host gives pre-selects; its risks count at once, its "none" never.

async function begin(answers: object, attributes: Readonly<Record<string, string>> = {}): Promise<Visitor> {
  const visitor = await visitQuiz({ ...attributes, answers: JSON.stringify(answers) });
  await visitor.use('button', visitor.words.quiz.start);
  await until('another screen', () => visitor.heading !== visitor.words.quiz.title);
  return visitor;
}

const known = {
  ageYears: 41,
  lifeStage: 'breastfeeding',
  conditions: ['diabetes'],
  medicines: ['levothyroxine'],
  supplements: [{ amountMg: 20, basis: 'elemental', perDay: 2 }],
};

describe('what the host gives', () => {
  afterEach(everybodyLeaves);

  it('stands filled in, says so, and is the visitor’s to confirm', async () => {
    const visitor = await begin(known, { 'event-detail': 'reasons' });
    const { words } = visitor;
    const confirmed: [string, string[], string[]][] = [];
    while (visitor.question) {
      const { id } = visitor.question;
      if (visitor.screen.includes(words.quiz.prefilled))
        confirmed.push([id, visitor.chosen, visitor.written]);
      else await visitor.answer(healthy[id]);
      await visitor.next();
    }
    const { levothyroxine } = words.medicines;
    const { diabetes } = words.conditions;
    expect(confirmed).to.deep.equal([
      ['age', [], ['41']],
      ['life-stage', [words.questions['life-stage'].choices?.['breastfeeding']], []],
      ['conditions', [plain(`${diabetes.name} ${diabetes.hint}`)], []],
      ['medicines', [plain(`${levothyroxine.name} ${levothyroxine.examples}`)], []],
      ['supplements', [words.supplements.yes, words.supplements.bases.elemental], ['', '20', '2']],
    ]);
    expect(lastToldBy(visitor).findings.map(({ rule }) => rule)).to.include.members([
      'breastfeeding',
      'condition-diabetes',
      'medicine-levothyroxine',
    ]);
  });

  it('gives way to what the visitor says', async () => {
    const visitor = await begin(known, { 'event-detail': 'reasons' });
    await visitor.answerAll();
    const detail = lastToldBy(visitor);
    expect(detail.outcome).to.equal('form');
    expect(detail.findings.map(({ rule }) => rule)).to.deep.equal(['gap-needs-supplement']);
  });

  it('"none" never counts: each of these is still asked, and cannot be passed unanswered', async () => {
    const none = { lifeStage: 'none', conditions: [], medicines: [], redFlags: [], supplements: [] };
    const visitor = await begin({ ...none, sex: 'female', goals: ['bones'] });
    const asked: string[] = [];
    while (visitor.question) {
      const { id } = visitor.question;
      asked.push(id);
      if (['signs-now', 'conditions', 'medicines', 'supplements'].includes(id)) {
        expect(visitor.chosen, id).to.deep.equal([]);
        await visitor.next();
        expect(visitor.question.id).to.equal(id);
      }
      await visitor.answer(healthy[id]);
      await visitor.next();
    }
    expect(asked).to.include.members(['signs-now', 'life-stage', 'conditions', 'medicines', 'supplements']);
  });

  it('a risk counts at once: besides the emergency signs only that risk is still put to the visitor', async () => {
    const visitor = await begin({ conditions: ['renal-severe'] }, { catalog: '#producten' });
    expect(visitor.question?.id).to.equal('signs-now');
    await visitor.answer([]);
    await visitor.next();
    expect(visitor.question?.id).to.equal('conditions');
    expect(visitor.screen).to.include(visitor.words.quiz.prefilled);
    await visitor.next();
    expect(visitor.screen).to.include(visitor.words.findings['condition-renal-severe'].title);
    expectNoAdvice(visitor);
    expect(lastToldBy(visitor).outcome).to.equal('withheld');
  });

  it('a risk that the visitor says is not true counts no longer', async () => {
    const visitor = await begin({ conditions: ['renal-severe'] }, { catalog: '#producten' });
    await visitor.answer([]);
    await visitor.next();
    await visitor.answer([]);
    await visitor.next();
    expect(visitor.question?.id).to.equal('age');
  });

  it('a sign of an emergency counts at once', async () => {
    const visitor = await begin({ redFlags: ['stroke-signs'] }, { catalog: '#producten' });
    expectOnlyHelp(visitor, '112');
  });

  it('a fact that needs no confirming is not asked again', async () => {
    const visitor = await begin({
      sex: 'male',
      diet: { leafyGreens: 0, nutsSeeds: 0, legumes: 0, wholegrains: 0, fish: 0, darkChocolate: 0 },
    });
    const asked: string[] = [];
    while (visitor.question) {
      asked.push(visitor.question.id);
      await visitor.answer(healthy[visitor.question.id]);
      await visitor.next();
    }
    expect(asked).to.not.include('sex').and.to.not.include('diet');
    expect(lastToldBy(visitor).outcome).to.equal('form');
  });

  it('comes by property as well, late and in the middle of a question, which stays as it is', async () => {
    const visitor = await visitQuiz();
    await visitor.start();
    await visitor.answerAll({}, 'age');
    await visitor.answer('52');
    visitor.quiz.answers = { ageYears: 41, conditions: ['diabetes'] };
    await visitor.quiz.updateComplete;
    expect(visitor.written).to.deep.equal(['52']);
    await visitor.next();
    await visitor.answerAll({}, 'conditions');
    expect(visitor.screen).to.include(visitor.words.quiz.prefilled);
  });
});

describe('the property `answers`', () => {
  afterEach(everybodyLeaves);

  it('never returns what the visitor entered', async () => {
    const host = { ageYears: 30, conditions: ['diabetes'] };
    const visitor = await begin(host, { 'event-detail': 'answers' });
    await visitor.answerAll({ age: '41', medicines: ['levothyroxine'] });
    await visitor.use('button', visitor.words.quiz.consent.yes);
    await until('the page to be told', () => lastToldBy(visitor).facts);
    expect(lastToldBy(visitor).facts).to.include({ ageYears: 41 });
    expect(visitor.quiz.answers).to.deep.equal(host);
    expect(visitor.quiz.getAttribute('answers')).to.equal(JSON.stringify(host));
  });

  it('is null when the host gave nothing', async () => {
    const visitor = await visitQuiz();
    await visitor.start();
    await visitor.answerAll();
    expect(visitor.quiz.answers).to.equal(null);
    expect(visitor.quiz.getAttributeNames()).to.deep.equal([]);
  });
});
