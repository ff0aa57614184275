import { expect } from 'chai';
import { nl } from '../../../src/locales/nl.js';
import { until } from '../support/until.js';
import { everybodyLeaves, visitQuiz, type Visitor } from '../support/visitor.js';
import { lastToldBy } from './support/detail.js';

// A quiz with a practitioner's own questions, as the demonstration has it.

const OWN = { knowledge: '/demo/praktijk-kennis.json', 'consult-href': 'mailto:praktijk@example.nl' };
const TITLE = 'Wat past bij je dag: iets slikken of iets voor de huid?';

async function toOwnQuestions(hand: 'keys' | 'mouse', attributes = {}): Promise<Visitor> {
  const visitor = await visitQuiz({ ...OWN, ...attributes }, { hand });
  await until(
    'the knowledge of the practice',
    () => visitor.heading === 'Meer uit eten, een supplement, of niets?',
  );
  await visitor.start();
  await visitor.answerAll();
  expect(visitor.heading).to.equal(TITLE);
  return visitor;
}

describe('the questions of a practice', () => {
  afterEach(everybodyLeaves);

  it('are answered by keyboard from the start to the result', async () => {
    const visitor = await toOwnQuestions('keys');
    expect(visitor.screen).to.include(nl.host.question);
    await visitor.choose('Liever iets voor de huid');
    await visitor.next();
    await visitor.choose('Nee');
    await visitor.next();
    expect(visitor.heading).to.equal(nl.outcomes['food-first'].title({}));
    expect(visitor.screen).to.include('Een olie of voetbad kan, naast je eten').and.to.include(nl.host.by);
  });

  it('lead to the practice where something was agreed already, with what was answered in the mail', async () => {
    const visitor = await toOwnQuestions('mouse');
    await visitor.choose('Iets slikken is prima');
    await visitor.next();
    await visitor.choose('Ja');
    await visitor.next();
    await visitor.choose('Ja, dat staat vast');
    await visitor.next();
    expect(visitor.screen).to.include('Je hebt al een afspraak over supplementen');
    expect(visitor.all('heading').map(({ textContent }) => textContent)).not.to.include(
      nl.result.plan.heading,
    );
    expect(visitor.everything).to.include('Je hebt al een afspraak over supplementen (van deze site)');
    expect(visitor.everything).to.include('Slikken of huid: Iets slikken is prima');
    const { outcome, findings, knowledge } = lastToldBy(visitor);
    expect([outcome, findings]).to.deep.equal(['withheld', []]);
    expect(knowledge.id).to.equal('magnesium+praktijk-lommer');
  });

  it('can be changed from the result, one by one', async () => {
    const visitor = await toOwnQuestions('mouse');
    await visitor.choose('Iets slikken is prima');
    await visitor.next();
    await visitor.choose('Nee');
    await visitor.next();
    await visitor.unfold(nl.quiz.yourAnswers);
    await visitor.use('button', nl.quiz.editAnswer({ question: 'Slikken of huid' }));
    await until('the question', () => visitor.heading === TITLE);
    expect(visitor.chosen).to.deep.equal(['Iets slikken is prima']);
    await visitor.choose('Liever iets voor de huid');
    await visitor.next();
    expect(visitor.heading).to.equal(nl.outcomes['food-first'].title({}));
  });

  it('go to the page only after a yes', async () => {
    const visitor = await toOwnQuestions('mouse', { 'event-detail': 'answers' });
    await visitor.choose('Liever iets voor de huid');
    await visitor.next();
    await visitor.choose('Nee');
    await visitor.next();
    expect(lastToldBy(visitor)).not.to.have.property('facts');
    await visitor.use('button', nl.quiz.consent.yes);
    await until('the page to be told', () => 'facts' in lastToldBy(visitor));
    expect(lastToldBy(visitor).facts?.own).to.deep.equal({ manier: 'huid', meekijken: 'nee' });
  });
});
