import { expect } from 'chai';
import { plain } from '../support/on-screen.js';
import { until } from '../support/until.js';
import type { Answers } from '../support/visitor.js';
import { everybodyLeaves, visit, visitQuiz } from '../support/visitor.js';
import { expectOnlyHelp } from './support/absent.js';
import {
  expectContractShape,
  expectNothingAdvised,
  expectResultLevel,
  lastToldBy,
} from './support/detail.js';

// S3: an emergency ends the quiz at once, with the number to call and nothing else.

const stroke: Answers = { 'signs-now': ['stroke-signs'] };

/** All that a host can add to a result. */
const everythingOfTheHost = {
  catalog: '#producten',
  'consult-href': 'mailto:praktijk@example.nl',
  'consult-label': 'Plan een gesprek',
  debug: '',
};

describe('an emergency', () => {
  afterEach(everybodyLeaves);

  async function end(attributes: Readonly<Record<string, string>>, answers = stroke) {
    const visitor = await visitQuiz(attributes);
    await visitor.start();
    await visitor.answerAll(answers);
    return visitor;
  }

  for (const level of ['result', 'reasons', 'answers']) {
    it(`leaves nothing but the number to call, at the level ${level}`, async () => {
      const visitor = await end({ ...everythingOfTheHost, 'event-detail': level });
      const { words } = visitor;
      expect(visitor.heading).to.equal(words.outcomes.emergency.title({ number: '112' }));
      expect(visitor.sees('link', words.help.call({ number: '112' }))).to.equal(true);
      expect(plain(visitor.focused?.textContent)).to.equal(visitor.heading);
      expectOnlyHelp(visitor, '112');
      expect(visitor.everything).to.not.include('Plan een gesprek');
      const detail = lastToldBy(visitor);
      if (level === 'result') expectResultLevel(detail);
      else expectContractShape(detail);
      expect(detail.outcome).to.equal(level === 'result' ? 'withheld' : 'emergency');
      expectNothingAdvised(detail);
    });
  }

  it('comes at once, also when it is said after all other answers', async () => {
    const visitor = await end(everythingOfTheHost, {});
    await visitor.change('signs-now', ['seizure-tetany']);
    expectOnlyHelp(visitor, '112');
  });

  it('weighs more than a block', async () => {
    const visitor = await visitQuiz(everythingOfTheHost);
    await visitor.start();
    await visitor.answerAll({ conditions: ['renal-severe'] });
    await visitor.change('signs-now', ['palpitations-alarm']);
    expectOnlyHelp(visitor, '112');
  });

  it('has a way back to the question, for who made a slip', async () => {
    const visitor = await end(everythingOfTheHost);
    await visitor.back();
    expect(visitor.question?.id).to.equal('signs-now');
    expect(visitor.chosen).to.deep.equal([plain(visitor.words.redFlags['stroke-signs'].choice)]);
    await visitor.answerAll({});
    expect(lastToldBy(visitor).outcome).to.equal('form');
  });

  it('has the number of the country', async () => {
    const visitor = await end({ country: 'GB' });
    expectOnlyHelp(visitor, '999');
  });

  it('names the crisis line to who thinks of death, on the page of the practice', async () => {
    const visitor = await visit('/demo/praktijk.html');
    await visitor.start();
    await visitor.answerAll({ goals: ['stress'], 'signs-topic': ['suicidal-thoughts'] });
    expect(visitor.heading).to.equal(visitor.words.outcomes.emergency.title({ number: '113' }));
    expect(visitor.sees('link', visitor.words.help.call({ number: '113' }))).to.equal(true);
    expectOnlyHelp(visitor, '113', '08000113', '112');
    expect(visitor.all('link').map(({ textContent }) => plain(textContent))).to.include('113.nl');
  });

  it('is never suggested by a shop: no question about death, whatever the topics', async () => {
    const visitor = await visitQuiz({ catalog: '#producten', claims: 'education' });
    await visitor.start();
    await visitor.answerAll({}, 'goals');
    for (const goal of visitor.all('checkbox').slice(0, -1))
      await visitor.useThis(goal.closest('label') ?? goal);
    await until('all topics', () => visitor.chosen.length > 5);
    await visitor.next();
    expect(visitor.question?.id).to.equal('signs-topic');
    expect(visitor.everything).to.not.include(visitor.words.redFlags['suicidal-thoughts'].choice);
  });
});
