import { expect } from 'chai';
import { educationOnly } from '../../../src/engine/education.js';
import { readGraded } from '../../../src/locales/graded.js';
import type { FormUseWords, UseWords } from '../../../src/locales/words.js';
import { plain } from '../support/on-screen.js';
import type { Answers, Visitor } from '../support/visitor.js';
import { everybodyLeaves, visitQuiz } from '../support/visitor.js';

// What is told of studies, where nothing is for sale.

async function finish(claims: 'eu' | 'education', answers: Answers): Promise<Visitor> {
  const visitor = await visitQuiz({ claims });
  await visitor.start();
  await visitor.answerAll(answers);
  return visitor;
}

function gradedWords({ words }: Visitor): { uses: UseWords; forms: FormUseWords } {
  const told = educationOnly('education', {});
  if (!told) throw new Error('There is no leave.');
  return { uses: readGraded(words.evidence, told), forms: readGraded(words.formUses, told) };
}

describe('what is known about the topic of a visitor', () => {
  afterEach(everybodyLeaves);

  it('comes with its grade, what speaks for it, what against, and what to mind', async () => {
    const visitor = await finish('education', { goals: ['sleep'], 'signs-topic': [] });
    const { sleep } = gradedWords(visitor).uses;
    expect(visitor.sees('heading', sleep.title)).to.equal(true);
    for (const part of [sleep.for, sleep.against, sleep.limits, visitor.words.result.forms.grade.C])
      expect(visitor.everything).to.include(plain(part));
  });

  it('is told by form as well, folded', async () => {
    const visitor = await finish('education', { goals: ['sleep'], 'signs-topic': [] });
    await visitor.unfold(visitor.words.result.forms.otherFormUses);
    expect(visitor.everything).to.include(plain(gradedWords(visitor).forms.oxide.sleep));
  });

  it('is no part of a shop, where the same topic has the wording of the law alone', async () => {
    const visitor = await finish('eu', { goals: ['muscles'] });
    const { forms } = visitor.words.result;
    expect(visitor.sees('heading', forms.evidence)).to.equal(false);
    expect(visitor.sees('heading', forms.claims)).to.equal(true);
    expect(visitor.everything).to.include(plain(visitor.words.claims.muscle));
    const { uses } = gradedWords(visitor);
    for (const { against } of Object.values(uses)) expect(visitor.everything).to.not.include(plain(against));
  });
});
