import { expect } from 'chai';
import { plain } from '../support/on-screen.js';
import type { Answers, Visitor } from '../support/visitor.js';
import { everybodyLeaves, visitQuiz } from '../support/visitor.js';

// What is worth knowing beside a result, and the two questions that are asked for that alone.

async function finish(claims: 'eu' | 'education', answers: Answers): Promise<Visitor> {
  const visitor = await visitQuiz({ claims });
  await visitor.start();
  await visitor.answerAll(answers);
  return visitor;
}

describe('stress and sport', () => {
  afterEach(everybodyLeaves);

  it('are asked where nothing is for sale, and change nothing but what is noted', async () => {
    const answers: Answers = { goals: ['stress', 'sport'], stress: 'high', sport: '6', 'signs-topic': [] };
    const visitor = await finish('education', answers);
    const { findings } = visitor.words;
    for (const id of ['note-stress', 'note-sport'] as const)
      expect(visitor.everything).to.include(plain(findings[id].title));
  });

  it('stand apart as good to know, and never among what concerns safety', async () => {
    const answers: Answers = { goals: ['stress', 'sport'], stress: 'high', sport: '6', 'signs-topic': [] };
    const visitor = await finish('education', answers);
    const { 'note-stress': note } = visitor.words.findings;
    const textOf = (part: string): string =>
      plain(visitor.quiz.shadowRoot?.querySelector(`[part="${part}"]`)?.textContent ?? '');
    expect(textOf('good-to-know')).to.include(plain(visitor.words.result.goodToKnow));
    expect(textOf('good-to-know')).to.include(plain(note.title));
    expect(textOf('safety')).to.not.include(plain(note.title));
  });

  it('a number of hours that cannot be is asked again', async () => {
    const visitor = await visitQuiz({ claims: 'education' });
    await visitor.start();
    await visitor.answerAll({ goals: ['sport'] }, 'sport');
    await visitor.answer('101');
    await visitor.next();
    expect(visitor.question?.id).to.equal('sport');
    expect(visitor.everything).to.include(plain(visitor.words.questions.sport.error));
  });

  it('are not asked in a shop', async () => {
    const visitor = await finish('eu', { goals: ['nerves', 'muscles'], 'signs-topic': [] });
    const { findings } = visitor.words;
    expect(visitor.everything).to.not.include(plain(findings['note-stress'].title));
    expect(visitor.everything).to.not.include(plain(findings['note-sport'].title));
  });
});
