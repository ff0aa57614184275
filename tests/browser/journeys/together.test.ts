import { expect } from 'chai';
import type { QuestionId } from '../../../src/knowledge/questions.js';
import { until } from '../support/until.js';
import { nameOf, plain } from '../support/on-screen.js';
import { everybodyLeaves, visit, visitQuiz, type Visitor } from '../support/visitor.js';
import { lastToldBy, toldBy } from './support/detail.js';
import {
  asksFor,
  enough,
  fillIn,
  filledIn,
  openParts,
  outcome,
  passSigns,
  questionGroup,
  sum,
  supplement,
  tick,
  verdictOf,
  whenVerdict,
} from './support/dose.js';

// Several elements on one page know what the visitor said of age, sex and life stage, and nobody else does.

describe('two elements on one page', () => {
  afterEach(everybodyLeaves);

  const start = async (): Promise<Visitor> => {
    const visitor = await visit('/tests/browser/fixtures/journey-pair.html');
    visitor.at = '#one';
    await until('the first quiz', () => visitor.heading === visitor.words.quiz.title);
    return visitor;
  };

  async function asked(visitor: Visitor): Promise<QuestionId[]> {
    const ids: QuestionId[] = [];
    while (visitor.question) {
      ids.push(visitor.question.id);
      await visitor.answer(visitor.question.id === 'signs-now' ? [] : 'unsure');
      await visitor.next();
    }
    return ids;
  }

  it('age, sex and life stage are asked once', async () => {
    const visitor = await start();
    await visitor.start();
    await visitor.answerAll({ age: '33', sex: 'female', 'life-stage': 'none' }, 'conditions');
    visitor.at = '#two';
    expect(visitor.question?.id).to.equal('signs-now');
    expect(await asked(visitor)).to.deep.equal(['signs-now', 'conditions']);
  });

  it('the first question still says what this is', async () => {
    const visitor = await start();
    await visitor.start();
    await visitor.answerAll({ age: '33', sex: 'male' }, 'conditions');
    visitor.at = '#two';
    expect(visitor.screen).to.include(visitor.words.quiz.purpose);
    expect(visitor.sees('button', visitor.words.quiz.back)).to.equal(false);
  });

  it('an answer changed on one counts on the other, whose advice follows', async () => {
    const visitor = await start();
    await visitor.start();
    await visitor.answerAll({ age: '33', sex: 'male' });
    const { title } = visitor.words.findings['age-under-4'];
    expect(visitor.screen).to.not.include(title);
    visitor.at = '#two';
    await visitor.answerAll({}, 'conditions');
    await visitor.back();
    expect(visitor.question?.id).to.equal('signs-now');
    await visitor.next();
    await visitor.answerAll();
    await visitor.change('age', '3');
    expect(visitor.screen).to.include(title);
    visitor.at = '#one';
    await until('the other advice', () => visitor.screen.includes(title));
  });

  it('starting again forgets the person on the page', async () => {
    const visitor = await start();
    await visitor.start();
    await visitor.answerAll({ age: '33', sex: 'male', conditions: ['renal-severe'] });
    await visitor.use('button', visitor.words.quiz.restart);
    visitor.at = '#two';
    await visitor.answer([]);
    await visitor.next();
    expect(visitor.question?.id).to.equal('age');
  });

  it('the page itself hears nothing of it', async () => {
    const visitor = await start();
    await visitor.start();
    await visitor.answerAll({ age: '33', sex: 'male' }, 'conditions');
    expect(toldBy(visitor)).to.deep.equal([]);
    const other = visitor.document.querySelector('#two') as HTMLElement & { answers: unknown };
    expect(other.answers).to.equal(null);
    expect(other.getAttributeNames()).to.deep.equal(['id', 'autostart']);
  });
});

describe('a quiz and a dose check on one page', () => {
  afterEach(everybodyLeaves);

  const start = async (at: string): Promise<Visitor> => {
    const visitor = await visit('/tests/browser/fixtures/journey-pair.html');
    visitor.at = at;
    await until('the first screen', () => visitor.heading !== '');
    return visitor;
  };

  const fieldIn = async (visitor: Visitor, name: string, fields: Node): Promise<string> =>
    ((await visitor.find('textbox', name, fields)) as HTMLInputElement).value;

  it('the plan of the quiz becomes what is taken in the check, which stands at its verdict', async () => {
    const visitor = await start('#one');
    const { words } = visitor;
    await visitor.start();
    await visitor.answerAll({ diet: { wholegrains: 7 } });
    const mg = lastToldBy(visitor).plan?.elementalMgPerDay ?? 0;
    expect(mg).to.be.above(0);
    await visitor.use('button', words.together.toDoseCheck);
    visitor.at = 'mg-dose-check';
    await whenVerdict(visitor, sum(visitor, mg));
    await until('the focus on the verdict', () => visitor.focused?.matches('h2'));
    expect(plain(visitor.focused?.textContent)).to.equal(verdictOf(visitor));
    const fields = await supplement(visitor, 1);
    expect(await fieldIn(visitor, words.supplements.amount, fields)).to.equal(String(mg));
    expect(await fieldIn(visitor, words.questions.age.label, await questionGroup(visitor, 'age'))).to.equal(
      '41',
    );
    // Only what matters to whoever takes magnesium is still asked.
    expect(openParts(visitor)).to.deep.equal([words.doseCheck.sections.signs]);
    await tick(visitor, 'signs-topic', []);
    await until('a verdict', () => openParts(visitor).length === 0);
    expect([outcome(visitor, 'within', { gapMg: 0 }), outcome(visitor, 'below')].map(plain)).to.include(
      verdictOf(visitor)
        .replace(/^[^:]*: /, '')
        .split('.')[0],
    );
  });

  it('the plan of the quiz stands beside what was filled in at the check already', async () => {
    const visitor = await start('mg-dose-check');
    const { words } = visitor;
    await passSigns(visitor);
    await fillIn(visitor, { supplements: [{ amount: '50' }], medicines: ['iron'], 'signs-topic': null });
    visitor.at = '#one';
    await visitor.start();
    await visitor.answerAll({ diet: { wholegrains: 7 } });
    const mg = lastToldBy(visitor).plan?.elementalMgPerDay ?? 0;
    await visitor.use('button', words.together.toDoseCheck);
    visitor.at = 'mg-dose-check';
    await whenVerdict(visitor, sum(visitor, mg + 50));
    const medicines = await questionGroup(visitor, 'medicines');
    const ticked = (visitor.all('checkbox', medicines) as HTMLInputElement[]).filter(
      ({ checked }) => checked,
    );
    expect(ticked.map(nameOf).join()).to.include(words.medicines.iron.name);
    expect(ticked).to.have.length(1);
  }).timeout(20_000);

  it('the check goes on in the quiz with all that was answered', async () => {
    const visitor = await start('mg-dose-check');
    const { words } = visitor;
    await passSigns(visitor);
    await fillIn(visitor, { ...enough, medicines: ['levothyroxine'] });
    await whenVerdict(visitor, outcome(visitor, 'within', { gapMg: 0 }));
    await visitor.use('button', words.together.toQuiz);
    visitor.at = '#one';
    await until('a question of the quiz', () => visitor.question);
    expect(plain(visitor.focused?.textContent)).to.equal(visitor.heading);
    expect(visitor.question?.id).to.equal('goals');
    await visitor.answerAll();
    await visitor.unfold(words.quiz.yourAnswers);
    for (const said of [words.quiz.years({ years: 41 }), words.medicines.levothyroxine.name])
      expect(visitor.screen).to.include(plain(said));
  });

  it('age, sex and life stage of the one stand in the other', async () => {
    const visitor = await start('#one');
    await visitor.start();
    await visitor.answerAll({ age: '33', sex: 'male' }, 'conditions');
    visitor.at = 'mg-dose-check';
    await passSigns(visitor);
    const age = await questionGroup(visitor, 'age');
    expect(await fieldIn(visitor, visitor.words.questions.age.label, age)).to.equal('33');
    expect(asksFor(visitor, 'life-stage')).to.equal(false);
    expect(openParts(visitor)).to.not.include(visitor.words.questions.age.label);
  });

  it('without the other there is no button to it', async () => {
    const check = await filledIn();
    await whenVerdict(check, outcome(check, 'within', { gapMg: 0 }));
    const buttons = check.all('button').map(nameOf);
    expect(buttons).to.include(check.words.sheet.print);
    expect(buttons).to.not.include(check.words.together.toQuiz);
    const quiz = await visitQuiz();
    await quiz.start();
    await quiz.answerAll();
    expect(quiz.sees('button', quiz.words.sheet.print)).to.equal(true);
    expect(quiz.sees('button', quiz.words.together.toDoseCheck)).to.equal(false);
  });
});
