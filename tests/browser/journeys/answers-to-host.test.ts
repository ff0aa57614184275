import { expect } from 'chai';
import { until } from '../support/until.js';
import type { Answers, Visitor } from '../support/visitor.js';
import { everybodyLeaves, visitQuiz } from '../support/visitor.js';
import { expectContractShape, lastToldBy, toldBy } from './support/detail.js';

// event-detail="answers": facts go to the page after a yes on the screen, and after nothing else.

const withMedicine: Answers = { medicines: ['levothyroxine'] };
const blocked: Answers = { conditions: ['renal-severe'] };

async function finish(answers: Answers): Promise<Visitor> {
  const visitor = await visitQuiz({ catalog: '#producten', 'event-detail': 'answers' });
  await visitor.start();
  await visitor.answerAll(answers);
  return visitor;
}

const toldFacts = (visitor: Visitor): boolean => toldBy(visitor).some(({ detail }) => 'facts' in detail);

async function sayYes(visitor: Visitor): Promise<void> {
  const before = toldBy(visitor).length;
  await visitor.use('button', visitor.words.quiz.consent.yes);
  await until('the page to be told', () => toldBy(visitor).length > before);
}

describe('whether the page may have the answers', () => {
  afterEach(everybodyLeaves);

  it('is said before the first question', async () => {
    const visitor = await visitQuiz({ 'event-detail': 'answers' });
    expect(visitor.screen).to.include(visitor.words.quiz.privacy.answers);
  });

  it('is asked at the end, and until then there are no facts', async () => {
    const visitor = await finish(withMedicine);
    expect(visitor.sees('heading', visitor.words.quiz.consent.title)).to.equal(true);
    expect(toldBy(visitor)).to.have.length(1);
    expectContractShape(lastToldBy(visitor));
  });

  it('yes: the facts go along', async () => {
    const visitor = await finish(withMedicine);
    await sayYes(visitor);
    const detail = lastToldBy(visitor);
    expectContractShape(detail, ['facts']);
    expect(detail.facts).to.deep.include({
      ageYears: 41,
      sex: 'female',
      lifeStage: 'none',
      conditions: [],
      medicines: ['levothyroxine'],
      redFlags: [],
      supplements: [],
      goals: ['bones'],
    });
    expect(visitor.screen).to.include(visitor.words.quiz.consent.thanks);
  });

  it('yes, after a block: the facts go along, and still there is no advice', async () => {
    const visitor = await finish(blocked);
    await sayYes(visitor);
    const detail = lastToldBy(visitor);
    expectContractShape(detail, ['facts']);
    expect(detail).to.include({ outcome: 'ask-professional', plan: null });
    expect(detail.facts?.conditions).to.deep.equal(['renal-severe']);
  });

  it('no: never, not after a changed answer either', async () => {
    const visitor = await finish(withMedicine);
    await visitor.use('button', visitor.words.quiz.consent.no);
    await until('what was said', () => visitor.screen.includes(visitor.words.quiz.consent.declined));
    await visitor.change('goals', ['teeth']);
    expect(toldBy(visitor)).to.have.length(2);
    expect(toldFacts(visitor)).to.equal(false);
  });

  it('is asked again of who starts again', async () => {
    const visitor = await finish(blocked);
    await sayYes(visitor);
    await visitor.use('button', visitor.words.quiz.restart);
    await visitor.start();
    await visitor.answerAll(blocked);
    expect(visitor.sees('heading', visitor.words.quiz.consent.title)).to.equal(true);
    expect(lastToldBy(visitor)).to.not.have.property('facts');
  });

  for (const level of ['result', 'reasons']) {
    it(`is not asked at the level ${level}`, async () => {
      const visitor = await visitQuiz({ 'event-detail': level });
      await visitor.start();
      await visitor.answerAll(blocked);
      expect(visitor.everything).to.not.include(visitor.words.quiz.consent.title);
      expect(toldFacts(visitor)).to.equal(false);
    });
  }
});
