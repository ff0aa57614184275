import { expect } from 'chai';
import { until } from '../support/until.js';
import type { Answers } from '../support/visitor.js';
import { everybodyLeaves, visitQuiz } from '../support/visitor.js';
import { expectNoAdvice } from './support/absent.js';
import {
  expectContractShape,
  expectNothingAdvised,
  expectResultLevel,
  lastToldBy,
  toldBy,
} from './support/detail.js';

// Where a professional goes first (S1, S2, S5).

interface Block {
  who: string;
  answers: Answers;
  rule: string;
  professional: 'doctor' | 'gp' | 'gp-today' | 'midwife' | 'pharmacist';
}

const blocks: readonly Block[] = [
  {
    who: 'somebody with bad kidneys',
    answers: { conditions: ['renal-severe'] },
    rule: 'condition-renal-severe',
    professional: 'doctor',
  },
  {
    who: 'somebody with another disease',
    answers: { conditions: ['other'] },
    rule: 'condition-other',
    professional: 'doctor',
  },
  {
    who: 'somebody who takes digoxin',
    answers: { medicines: ['digoxin'] },
    rule: 'medicine-digoxin',
    professional: 'doctor',
  },
  {
    who: 'somebody who has felt low for weeks',
    answers: { goals: ['mind'], 'signs-topic': ['depression'] },
    rule: 'flag-depression',
    professional: 'gp',
  },
  {
    who: 'somebody who does not know their medicines',
    answers: { medicines: 'unsure' },
    rule: 'unsure-medicines',
    professional: 'pharmacist',
  },
  {
    who: 'somebody who doubts about a sign',
    answers: { 'signs-now': 'unsure' },
    rule: 'unsure-red-flags',
    professional: 'gp-today',
  },
  {
    who: 'somebody who takes magnesium and does not know how much',
    answers: { supplements: 'unsure' },
    rule: 'unsure-supplements',
    professional: 'pharmacist',
  },
  {
    who: 'somebody who does not know whether they are pregnant',
    answers: { 'life-stage': 'unsure' },
    rule: 'unsure-life-stage',
    professional: 'midwife',
  },
  { who: 'a child of 3', answers: { age: '3,9' }, rule: 'age-under-4', professional: 'doctor' },
];

describe('a professional first', () => {
  afterEach(everybodyLeaves);

  async function finish(answers: Answers, level: string) {
    const visitor = await visitQuiz({ catalog: '#producten', 'event-detail': level });
    await visitor.start();
    await visitor.answerAll(answers);
    return visitor;
  }

  for (const { who, answers, rule, professional } of blocks) {
    it(`${who} is sent to one, and gets no form, dose, product or food list`, async () => {
      const visitor = await finish(answers, 'result');
      const { words } = visitor;
      const title = words.outcomes['ask-professional'].title({
        professional: words.professionals[professional],
      });
      expect(visitor.heading).to.equal(title);
      expect(visitor.screen).to.include(words.findings[rule as keyof typeof words.findings].title);
      expect(visitor.screen).to.include(words.result.purpose);
      expectNoAdvice(visitor);
      expectResultLevel(lastToldBy(visitor));
      expect(lastToldBy(visitor).outcome).to.equal('withheld');
      expectNothingAdvised(lastToldBy(visitor));
      expect(visitor.heardOf('mg-add-to-cart')).to.deep.equal([]);
    });
  }

  for (const { who, answers, rule } of blocks.slice(0, 4)) {
    it(`${who}: with reasons the page hears which rule it was, and no more`, async () => {
      const visitor = await finish(answers, 'reasons');
      const detail = lastToldBy(visitor);
      expectContractShape(detail);
      expect(detail.outcome).to.equal('ask-professional');
      expect(detail.findings.map((finding) => finding.rule)).to.deep.equal([rule]);
      expectNothingAdvised(detail);
    });
  }

  it('nothing more is asked once a block is certain', async () => {
    const visitor = await finish({ conditions: ['renal-severe'] }, 'result');
    await visitor.unfold(visitor.words.quiz.yourAnswers);
    const { quiz, questions } = visitor.words;
    const isAsked = (id: 'conditions' | 'medicines'): boolean =>
      visitor.sees('button', quiz.editAnswer({ question: questions[id].label }));
    expect([isAsked('conditions'), isAsked('medicines')]).to.deep.equal([true, false]);
  });

  it('goes when the answer was a slip', async () => {
    const visitor = await finish({ conditions: ['renal-severe'] }, 'result');
    await visitor.change('conditions', []);
    await visitor.answerAll();
    expect(lastToldBy(visitor).outcome).to.equal('form');
  });
});

// No visitor can end at `incomplete`: what is still open is asked before there is a result, and where a host changes
// its settings afterwards, the question comes back instead of the result.
describe('what is still open', () => {
  afterEach(everybodyLeaves);

  it('is asked again, and never an advice, when the host asks more than before', async () => {
    const visitor = await visitQuiz({ claims: 'eu' });
    await visitor.start();
    await visitor.answerAll();
    expect(toldBy(visitor)).to.have.length(1);
    visitor.quiz.setAttribute('claims', 'education');
    await until('the question with more to choose from', () => visitor.question?.id === 'goals');
    expect(visitor.sees('checkbox', visitor.words.goals.sleep.choice)).to.equal(true);
    expect(visitor.chosen).to.deep.equal([visitor.words.goals.bones.choice]);
    expect(toldBy(visitor)).to.have.length(1);
  });
});
