import { expect } from 'chai';
import { plain } from '../support/on-screen.js';
import { until } from '../support/until.js';
import type { Visitor } from '../support/visitor.js';
import { everybodyLeaves, visitQuiz } from '../support/visitor.js';
import { expectNoAdvice } from './support/absent.js';
import { lastToldBy } from './support/detail.js';

describe('the quiz in a dialog', () => {
  afterEach(everybodyLeaves);

  const isOpen = (visitor: Visitor): boolean => visitor.sees('dialog', visitor.words.quiz.dialogName);

  async function open(visitor: Visitor): Promise<void> {
    await visitor.use('button', visitor.words.quiz.open);
    await until('the dialog', () => isOpen(visitor));
  }

  async function escape(visitor: Visitor): Promise<void> {
    await visitor.press('Escape');
    await until('the dialog to be gone', () => !isOpen(visitor));
  }

  it('shows nothing but a button until it is opened', async () => {
    const visitor = await visitQuiz({ display: 'dialog' });
    expect(visitor.screen).to.equal(visitor.words.quiz.open);
  });

  it('opens by key with the focus inside, and Escape gives the focus back to the button', async () => {
    const visitor = await visitQuiz({ display: 'dialog' }, { hand: 'keys' });
    await open(visitor);
    await until('the focus on the heading', () => plain(visitor.focused?.textContent) === visitor.heading);
    expect(visitor.heading).to.equal(visitor.words.quiz.title);
    await escape(visitor);
    await until(
      'the focus on the button',
      () => plain(visitor.focused?.textContent) === visitor.words.quiz.open,
    );
  });

  it('keeps the focus inside', async () => {
    const visitor = await visitQuiz({ display: 'dialog' }, { hand: 'keys' });
    const link = visitor.document.createElement('a');
    Object.assign(link, { href: '#', textContent: 'elsewhere on the page' });
    visitor.document.body.append(link);
    await open(visitor);
    // A browser may let Tab out to its own bars, and back; never to the rest of the page.
    for (let tabs = 0; tabs < 8 || (tabs < 40 && !visitor.document.hasFocus()); tabs += 1) {
      await visitor.press('Tab');
      expect(visitor.document.activeElement).to.not.equal(link);
    }
  });

  it('keeps place and answers when it is closed and opened again', async () => {
    const visitor = await visitQuiz({ display: 'dialog' }, { hand: 'keys' });
    await open(visitor);
    await visitor.start();
    await visitor.answerAll({}, 'sex');
    await visitor.choose(visitor.words.questions.sex.choices?.['male'] ?? '');
    const { heading, chosen } = visitor;
    await escape(visitor);
    await open(visitor);
    expect(visitor.heading).to.equal(heading);
    expect(visitor.chosen).to.deep.equal(chosen);
    await until('the focus on the heading', () => plain(visitor.focused?.textContent) === heading);
    await visitor.answerAll();
    expect(lastToldBy(visitor).outcome).to.equal('form');
  }).timeout(30_000);

  it('closes by its own button as well', async () => {
    const visitor = await visitQuiz({ display: 'dialog' });
    await open(visitor);
    await visitor.use('button', visitor.words.quiz.close);
    await until('the dialog to be gone', () => !isOpen(visitor));
    expect(visitor.screen).to.equal(visitor.words.quiz.open);
  });

  it('with autostart opens on the first question, with what this is', async () => {
    const visitor = await visitQuiz({ display: 'dialog', autostart: '' });
    await open(visitor);
    await until('the first question', () => visitor.question?.id === 'signs-now');
    expect(visitor.screen).to.include(visitor.words.quiz.purpose);
  });

  it('ends in an emergency as anywhere else', async () => {
    const visitor = await visitQuiz({ display: 'dialog', catalog: '#producten' });
    await open(visitor);
    await visitor.start();
    await visitor.answerAll({ 'signs-now': ['stroke-signs'] });
    expect(visitor.heading).to.equal(visitor.words.outcomes.emergency.title({ number: '112' }));
    expectNoAdvice(visitor);
  });
});
