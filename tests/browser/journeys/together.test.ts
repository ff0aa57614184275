import { expect } from 'chai';
import type { QuestionId } from '../../../src/knowledge/questions.js';
import { until } from '../support/until.js';
import { everybodyLeaves, visit, type Visitor } from '../support/visitor.js';
import { toldBy } from './support/detail.js';

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
