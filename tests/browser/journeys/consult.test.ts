import { expect } from 'chai';
import { plain, visibleText } from '../support/on-screen.js';
import { until } from '../support/until.js';
import type { Answers, Visitor } from '../support/visitor.js';
import { everybodyLeaves, visit, visitQuiz } from '../support/visitor.js';
import { expectNoAdvice } from './support/absent.js';

// The practitioner's offer, on the page of the practice.

const offer = 'Plan een gesprek';

async function finish(answers: Answers = {}): Promise<Visitor> {
  const visitor = await visit('/demo/praktijk.html');
  await visitor.start();
  await visitor.answerAll(answers);
  return visitor;
}

interface Mail {
  to: string;
  subject: string;
  lines: string[];
}

async function mailOf(visitor: Visitor): Promise<Mail> {
  const link = (await visitor.find('link', offer)) as HTMLAnchorElement;
  const { protocol, pathname, search } = new URL(link.href);
  expect(protocol).to.equal('mailto:');
  // No `URLSearchParams`: in a mail address a plus is a plus.
  const parts = new Map(
    search
      .slice(1)
      .split('&')
      .map((part) => part.split('=') as [string, string]),
  );
  const text = (name: string): string => decodeURIComponent(parts.get(name) ?? '');
  return { to: pathname, subject: text('subject'), lines: text('body').split('\r\n').filter(Boolean) };
}

/** A mail program would open over the test. */
function openNoMail(visitor: Visitor): void {
  visitor.document.addEventListener('click', (event) => {
    if ((event.composedPath()[0] as Element).closest('a')) event.preventDefault();
  });
}

describe('the offer of a practitioner', () => {
  afterEach(everybodyLeaves);

  it('is a mail with a summary, of which the visitor reads every line beforehand', async () => {
    const visitor = await finish({ medicines: ['levothyroxine'] });
    const { consult } = visitor.words.result;
    const { questions, medicines } = visitor.words;
    const answered = `${questions.medicines.label}: ${medicines.levothyroxine.name}`;
    const mail = await mailOf(visitor);
    expect(mail.to).to.equal('praktijk@example.nl');
    expect(mail.subject).to.equal(consult.mailSubject);
    expect(mail.lines[0]).to.equal(consult.mailGreeting);
    expect(plain(mail.lines.join(' ')))
      .to.include(visitor.heading)
      .and.to.include(answered);
    const { screen } = visitor;
    expect(screen).to.include(consult.previewNote);
    const preview = visitor.quiz.shadowRoot?.querySelector('pre');
    expect(preview?.textContent?.split('\n').filter(Boolean)).to.deep.equal(mail.lines);
    expect(screen).to.include(plain(mail.lines.join(' ')));
    expect(screen.includes(consult.previewCut)).to.equal(mail.lines.at(-1) === '…');
  });

  it('is marked as the offer of the site and no medical care', async () => {
    const visitor = await finish();
    expect(visitor.screen).to.include(visitor.words.result.consult.note);
  });

  for (const [why, answers] of [
    ['a condition', { conditions: ['renal-severe'] }],
    ['a medicine', { medicines: ['digoxin'] }],
    ['a sign', { goals: ['sleep'], 'signs-topic': ['insomnia'] }],
  ] as const satisfies readonly [string, Answers][]) {
    it(`after ${why} that blocks, the professional comes first`, async () => {
      const visitor = await finish(answers);
      const { words } = visitor;
      const { heading, note, firstProfessional } = words.result.consult;
      const professional = why === 'a sign' ? words.professionals.gp : words.professionals.doctor;
      const title = await visitor.find('heading', heading);
      const text = visibleText(title.closest('section') as Element);
      const order = [firstProfessional({ professional }), note, offer].map((part) => text.indexOf(part));
      expect(order).to.not.include(-1);
      expect(order).to.deep.equal([...order].sort((a, b) => a - b));
      expect(visitor.screen.indexOf(visitor.heading)).to.be.below(visitor.screen.indexOf(offer));
      expectNoAdvice(visitor);
    });
  }

  it('is absent in an emergency', async () => {
    const visitor = await finish({ 'signs-now': ['hypermagnesaemia'] });
    expect(visitor.everything).to.not.include(offer);
    const links = visitor.all('link') as HTMLAnchorElement[];
    expect(links.filter(({ href }) => href.startsWith('mailto:'))).to.deep.equal([]);
  });

  for (const hand of ['keys', 'mouse'] as const) {
    it(`is told to the page when it is used, and nothing more (${hand})`, async () => {
      const visitor = await visitQuiz(
        { 'consult-href': 'mailto:praktijk@example.nl', 'consult-label': offer },
        { hand },
      );
      openNoMail(visitor);
      await visitor.start();
      await visitor.answerAll({ conditions: ['diabetes'] }, 'medicines');
      await visitor.answerAll({ medicines: ['digoxin'] });
      await visitor.use('link', offer);
      const [heard] = await until('the page to hear of it', () => {
        const all = visitor.heardOf('mg-consult');
        return all.length > 0 && all;
      });
      expect(heard?.detail).to.deep.equal({});
      expect(heard?.event).to.include({ bubbles: true, composed: true, cancelable: false });
    });
  }

  it('may be an ordinary address, without anything of the visitor in it', async () => {
    const visitor = await visitQuiz({ 'consult-href': 'https://praktijk.example/afspraak' });
    await visitor.start();
    await visitor.answerAll({ conditions: ['renal-severe'] });
    const link = (await visitor.find('link', visitor.words.result.consult.label)) as HTMLAnchorElement;
    expect(link.href).to.equal('https://praktijk.example/afspraak');
    expect(visitor.everything).to.not.include(visitor.words.result.consult.preview);
  });

  it('stands beside evidence, and beside no product', async () => {
    const visitor = await finish({ goals: ['sleep'], 'signs-topic': [] });
    const { forms, products } = visitor.words.result;
    expect(visitor.sees('heading', forms.evidence)).to.equal(true);
    expect(visitor.sees('heading', forms.claims)).to.equal(false);
    expect(visitor.sees('heading', products.heading)).to.equal(false);
  });
});
