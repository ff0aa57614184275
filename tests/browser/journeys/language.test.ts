import { expect } from 'chai';
import { en } from '../../../src/locales/en.js';
import { nl } from '../../../src/locales/nl.js';
import { plain } from '../support/on-screen.js';
import { until } from '../support/until.js';
import type { Visitor } from '../support/visitor.js';
import { everybodyLeaves, visit, visitQuiz } from '../support/visitor.js';
import { lastToldBy } from './support/detail.js';

/** From the first screen to the result, with the line of L1 at both ends. */
async function expectEnglish(visitor: Visitor): Promise<void> {
  expect(visitor.heading).to.equal(en.quiz.title);
  expect(visitor.screen).to.include(en.quiz.purpose);
  await visitor.start();
  await visitor.answerAll();
  const mg = lastToldBy(visitor).plan?.elementalMgPerDay ?? 0;
  expect(visitor.heading).to.equal(plain(en.outcomes.form.title({ mg, form: en.forms.citrate.name })));
  expect(visitor.screen).to.include(en.result.purpose);
  const [heading] = visitor.all('heading');
  expect(heading?.closest('[lang]')?.getAttribute('lang')).to.equal('en');
  for (const dutch of [nl.result.purpose, nl.result.heading, nl.result.plan.withMeal, nl.quiz.restart]) {
    expect(visitor.everything).to.not.include(dutch);
  }
}

describe('in English', () => {
  afterEach(everybodyLeaves);

  it('on an English page', async () => {
    await expectEnglish(await visit('/tests/browser/fixtures/journey-english.html', { words: en }));
  });

  it('on a Dutch page, by its own attribute', async () => {
    await expectEnglish(await visitQuiz({ lang: 'en' }, { words: en }));
  });

  it('when the page changes its language halfway: the place and the answer stay', async () => {
    const visitor = await visitQuiz();
    await visitor.start();
    await visitor.answerAll({}, 'sex');
    await visitor.choose(nl.questions.sex.choices?.['male'] ?? '');
    visitor.document.documentElement.lang = 'en';
    await until('the English question', () => visitor.heading === en.questions.sex.title);
    expect(visitor.chosen).to.deep.equal([en.questions.sex.choices?.['male']]);
  });
});

describe('what this is and what it is not', () => {
  afterEach(everybodyLeaves);

  for (const words of [nl, en]) {
    it(`stands on the first question when the quiz opens there (${words.lang})`, async () => {
      const visitor = await visitQuiz({ autostart: '', lang: words.lang }, { words });
      expect(visitor.question?.id).to.equal('signs-now');
      expect(visitor.screen).to.include(words.quiz.purpose);
      expect(visitor.sees('button', words.quiz.back)).to.equal(false);
      await visitor.answerAll();
      expect(visitor.screen).to.include(words.result.purpose);
    });
  }
});
