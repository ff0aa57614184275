import { expect } from 'chai';
import { goodKnowledge } from '../../hostile/support/documents.js';
import { answerAll, healthy } from '../embedding/support/answering.js';
import type { Quiz } from '../embedding/support/host-page.js';
import { closePages, doseCheckOn, find, quizOn, rootOf, until } from '../embedding/support/host-page.js';
import { fillInAll, takers, write } from '../embedding/support/taking.js';
import { catchPrints } from '../support/paper.js';
import { payloadGroups, payloadTexts } from '../../hostile/support/payloads.js';
import type { Stage } from './support/stage.js';
import {
  expectFewWarnings,
  expectGroundKept,
  expectUnharmed,
  foreignIn,
  openStage,
} from './support/stage.js';

// What a shop and a practitioner bring along, with attacks in every field of it.

/** As many as a result shows. */
const SHOWN = 24;

const inGroups = (size: number): string[][] =>
  Array.from({ length: Math.ceil(payloadTexts.length / size) }, (_, index) =>
    payloadTexts.slice(index * size, (index + 1) * size),
  );

const soldAs = (text: string, index: number): object => ({
  id: `p-${index}-${text}`.slice(0, 200),
  name: text,
  url: text,
  cartUrl: text,
  image: `data:image/svg+xml,${text}`,
  price: text,
  form: 'citrate',
  elementalMgPerUnit: 50,
  unit: text,
  inStock: text,
  [text]: text,
});

async function quizAtResult(attributes = ''): Promise<{ stage: Stage; quiz: Quiz }> {
  const stage = await openStage({ body: `<mg-quiz ${attributes}></mg-quiz>` });
  const quiz = await quizOn(stage);
  await answerAll(quiz, healthy);
  stage.seen.complaints.length = 0;
  return { stage, quiz };
}

describe('an attack in a shop', () => {
  afterEach(closePages);

  it('is the text of a product, and never a link that runs, an image or mark-up', async () => {
    const { stage, quiz } = await quizAtResult();
    let cards = 0;
    for (const texts of inGroups(SHOWN)) {
      quiz.catalog = JSON.parse(
        JSON.stringify({ currency: texts[0], products: texts.map(soldAs) }),
      ) as object;
      await quiz.updateComplete;
      const root = rootOf(quiz);
      cards += root.querySelectorAll('.product').length;
      expect(root.querySelectorAll('.product img, .product-name *:not(a)')).to.have.length(0);
      expectUnharmed(stage, [quiz]);
      expectFewWarnings(stage, 30);
    }
    expect(cards).to.be.above(300);
    expectGroundKept(stage);
  });

  it('is the name of an offer, and the offer opens nothing that runs', async function test() {
    this.timeout(60_000);
    const { stage, quiz } = await quizAtResult();
    const addresses = [
      ...payloadGroups['addresses that run'],
      ...payloadGroups['mail and telephone'],
      ...payloadGroups['ways out of an attribute'],
    ];
    for (const [index, text] of addresses.entries()) {
      quiz.consultHref = text;
      quiz.consultLabel = payloadTexts[(index * 5) % payloadTexts.length] ?? '';
      await quiz.updateComplete;
      expect(foreignIn(rootOf(quiz))).to.deep.equal([]);
      const href = rootOf(quiz).querySelector('[part~="consult-link"]')?.getAttribute('href') ?? '';
      if (/^mailto:/i.test(href)) expect(href.replace(/&body=.*/, '')).to.not.match(/%0[ad]|attach/i);
    }
    expectUnharmed(stage, [quiz]);
    expectFewWarnings(stage, 2 * addresses.length);
  });

  it('is a heading or a button in texts of the shop, or ours stands there', async () => {
    const stage = await openStage({ body: '<mg-quiz claims="education"></mg-quiz>' });
    const quiz = await quizOn(stage);
    const keys = ['quiz.title', 'quiz.lead', 'quiz.aboutTime', 'quiz.start'];
    for (const text of payloadTexts) {
      quiz.texts = Object.fromEntries([...keys, text].map((key) => [key, text]));
      await quiz.updateComplete;
      expectUnharmed(stage, [quiz]);
      expectFewWarnings(stage, 6);
    }
    expectGroundKept(stage);
  });

  it("is a finding, a source or a reason in a practitioner's knowledge", async function test() {
    this.timeout(60_000);
    const { stage, quiz } = await quizAtResult('claims="education"');
    for (const texts of inGroups(SHOWN)) {
      const words = (text: string): object => ({ nl: { title: text, text, for: text, against: text } });
      const rows = (make: (text: string) => object): object =>
        Object.fromEntries(texts.map((text, index) => [`eigen-${index}`, make(text)]));
      quiz.knowledge = JSON.parse(
        JSON.stringify({
          id: 'praktijk',
          version: '1',
          sources: rows((title) => ({ title, year: 2024, url: title })),
          findings: Object.fromEntries(
            texts.map((text, index) => [
              `eigen-${index}`,
              {
                when: { fact: 'ageYears', atLeast: 0 },
                severity: 'info',
                sources: [`eigen-${index}`],
                words: words(text),
              },
            ]),
          ),
          weights: texts.map((text) => ({ form: 'citrate', weight: 1, words: words(text) })),
        }),
      ) as object;
      await quiz.updateComplete;
      expectUnharmed(stage, [quiz]);
      expectFewWarnings(stage, 30);
    }
    expectGroundKept(stage);
  });
});

/** A whole quiz where every place is attacked, each by another of a group. */
const attackers = Object.entries(payloadGroups).filter((_, index) => index % 4 === 0);

describe('a quiz in a shop that was attacked everywhere', () => {
  afterEach(closePages);

  for (const [group, texts] of attackers) {
    it(`by ${group}, is answered, printed, saved and mailed as any other`, async function test() {
      this.timeout(60_000);
      const at = (index: number): string => texts[index % texts.length] ?? '';
      const stage = await openStage({
        body: '<mg-quiz consult-href="mailto:praktijk@example.nl"></mg-quiz>',
      });
      const quiz = await quizOn(stage);
      const knowledge = structuredClone(goodKnowledge);
      knowledge.questions.length = 0;
      Object.assign(knowledge.findings.ouder, { words: { nl: { title: at(3), text: at(4) } } });
      Object.assign(knowledge.sources.werkwijze, { title: at(5), url: at(6) });
      quiz.knowledge = knowledge;
      quiz.texts = Object.fromEntries(
        [
          'result.heading',
          'result.plan.heading',
          'result.consult.mailSubject',
          'result.consult.mailGreeting',
          'sheet.notes',
          'diary.note',
          'calendar.save',
        ].map((key, index) => [key, at(index)]),
      );
      quiz.consultLabel = at(7);
      quiz.catalog = JSON.parse(JSON.stringify({ products: texts.slice(0, 6).map(soldAs) })) as object;
      quiz.setAttribute('debug', '');
      await quiz.updateComplete;
      await answerAll(quiz, healthy, { onScreen: () => expectUnharmed(stage, [quiz]) });
      const root = rootOf(quiz);
      expect(root.querySelector('[part~="plan"]')).to.not.equal(null);

      const papers = catchPrints(quiz);
      for (const part of ['print-button', 'diary-button']) {
        const before = papers.length;
        find(root, `[part~="${part}"]`).click();
        await until(() => papers.length > before);
        const paper = papers.at(-1)?.document;
        expect(paper ? foreignIn(paper) : ['no paper']).to.deep.equal([]);
      }
      find(root, '[part~="save-button"]').click();
      const calendar = (await stage.saved[0]?.text()) ?? '';
      expect(calendar).to.match(/^BEGIN:VCALENDAR\r\n/);
      expect(calendar.replaceAll('\r\n', '')).to.not.match(/[\r\n]/);
      expect(calendar.match(/^BEGIN:VEVENT\r$/gm)).to.have.length(calendar.match(/^DTSTART:/gm)?.length ?? 0);

      const href = find(root, '[part~="consult-link"]').getAttribute('href') ?? '';
      expect(href.split('&').map((part) => part.replace(/=.*/, ''))).to.deep.equal([
        'mailto:praktijk@example.nl?subject',
        'body',
      ]);
      const letter = find(root, '.letter').textContent ?? '';
      expect(decodeURIComponent(/body=(.*)$/.exec(href)?.[1] ?? '').replaceAll('\r\n', '\n')).to.equal(
        letter,
      );
      expectUnharmed(stage, [quiz]);
      expectFewWarnings(stage, 60);
      expectGroundKept(stage);
    });
  }
});

describe('an attack that a visitor types', () => {
  afterEach(closePages);

  it('on the line of a label, as an age or as an amount is read or pointed out', async function test() {
    this.timeout(60_000);
    const stage = await openStage({ body: '<mg-dose-check></mg-dose-check>' });
    const check = await doseCheckOn(stage);
    await fillInAll(check, takers.within);
    const fields = [
      '#supplement-0-label',
      '#supplement-0-amount',
      '#supplement-0-perDay',
      '#age',
      '#food-mg',
    ];
    for (const [index, text] of payloadTexts.filter((_, place) => place % 2 === 0).entries()) {
      // Each field in its turn.
      await write(check, fields[index % fields.length] ?? '', text.slice(0, 500));
      expect(foreignIn(rootOf(check))).to.deep.equal([]);
    }
    expectUnharmed(stage, [check]);
    expectFewWarnings(stage, 0);
    expectGroundKept(stage);
  });
});
