import { expect } from 'chai';
import type { HostKnowledge } from '../../../src/engine/host-knowledge.js';
import { magnesium } from '../../../src/knowledge/magnesium.js';
import { nl } from '../../../src/locales/nl.js';
import { answerUpTo, giveAnswer, healthy, next, quickHand } from './support/answering.js';
import {
  closePages,
  doseCheckOn,
  find,
  foodTableOn,
  openPage,
  quizOn,
  rootOf,
  SCRIPT,
  until,
  type HostPage,
  type Quiz,
} from './support/host-page.js';

// A host's own knowledge: what a page gives, what is shown of it, and what is told when it cannot be used.

const knowledge: HostKnowledge = {
  id: 'praktijk',
  version: '7',
  questions: [
    {
      id: 'kies',
      kind: 'one',
      choices: ['a', 'b'],
      unsure: true,
      words: { nl: { title: 'Wat kies je?', choices: { a: 'De ene', b: 'De andere' } } },
    },
    {
      id: 'meer',
      kind: 'number',
      when: { fact: 'own.kies', is: 'a' },
      words: { nl: { title: 'Hoeveel ervan?' } },
    },
  ],
  findings: {
    let: {
      when: { fact: 'own.kies', is: 'a' },
      severity: 'stop',
      refer: 'pharmacist',
      words: { nl: { title: 'Eerst even praten', text: 'We bellen je graag.' } },
    },
  },
  texts: { nl: { 'quiz.title': 'Onze eigen titel', 'foodTable.heading': 'Onze eigen tabel' } },
};

const script = (given: unknown): string =>
  `<script type="application/json" id="kennis">${JSON.stringify(given)}</script>`;
const openQuiz = (given: unknown = knowledge, attributes = 'knowledge="#kennis"'): Promise<HostPage> =>
  openPage({ head: SCRIPT, body: `<mg-quiz ${attributes}></mg-quiz>${script(given)}` });
const text = (element: Element): string => rootOf(element).textContent?.replaceAll(/\s+/g, ' ') ?? '';
const attributesOf = (quiz: Quiz): string[] => quiz.configProblems.map(({ attribute }) => attribute);

/** Up to the first question of the host. */
async function toOwnQuestion(quiz: Quiz): Promise<void> {
  await answerUpTo(quiz, healthy, 'prefer');
  await giveAnswer(quiz, healthy);
  await next(quiz);
}

async function tick(quiz: Quiz, value: string): Promise<void> {
  await quickHand.click(find(rootOf(quiz), `.choices input[value="${value}"]`));
  await next(quiz);
}

describe("a host's own knowledge on a page", () => {
  afterEach(closePages);

  it('asks its questions after ours, marked as the host’s, and says its findings as such', async () => {
    const quiz = await quizOn(await openQuiz());
    await toOwnQuestion(quiz);
    expect(find(rootOf(quiz), '#heading').textContent).to.equal('Wat kies je?');
    expect(find(rootOf(quiz), '[part~="by"]').textContent).to.equal(nl.host.question);
    await tick(quiz, 'a');
    await quickHand.fill(find<HTMLInputElement>(rootOf(quiz), '#own-meer'), '1500');
    await next(quiz);
    const finding = find(rootOf(quiz), '[part~="finding"]');
    expect(finding.textContent).to.include('Eerst even praten').and.to.include(nl.host.by);
    expect(rootOf(quiz).querySelector('[part~="form"], [part~="plan"], [part~="product"]')).to.equal(null);
    expect(attributesOf(quiz)).to.deep.equal([]);
  });

  it('does without what it would have done where the answer is another one', async () => {
    const quiz = await quizOn(await openQuiz());
    await toOwnQuestion(quiz);
    await tick(quiz, 'b');
    expect(rootOf(quiz).querySelector('[part~="form"]')).not.to.equal(null);
    expect(text(quiz)).not.to.include('Eerst even praten');
  });

  it('tells the page nothing of an answer: neither by a step nor by the result', async () => {
    const page = await openQuiz();
    const quiz = await quizOn(page);
    const heard: { type: string; detail: unknown }[] = [];
    for (const name of ['mg-step', 'mg-recommendation'])
      page.document.addEventListener(name, (event) =>
        heard.push({ type: name, detail: (event as CustomEvent<unknown>).detail }),
      );
    await toOwnQuestion(quiz);
    const steps = heard.length;
    await tick(quiz, 'a');
    expect(heard).to.have.length(steps);
    await quickHand.fill(find<HTMLInputElement>(rootOf(quiz), '#own-meer'), '3');
    await next(quiz);
    const { detail } = heard.at(-1) ?? {};
    expect(detail).to.include({ outcome: 'withheld', plan: null });
    expect(detail).to.have.property('findings').that.has.length(0);
    expect(JSON.stringify(heard)).not.to.include('own-let').and.not.to.include('kies');
  });

  it('names itself in the stamp, and shows with debug what it added', async () => {
    const quiz = await quizOn(await openQuiz(knowledge, 'knowledge="#kennis" debug'));
    const panel = find(rootOf(quiz), '[part~="debug"]').textContent;
    expect(panel).to.include('magnesium+praktijk').and.to.include(`${magnesium.version}+7`);
    expect(panel).to.include('own-let (stop)').and.to.include('own-kies');
  });

  it('rewords what it brings texts for, in the quiz and in the food table', async () => {
    const page = await openPage({
      head: SCRIPT,
      body: `<mg-quiz knowledge="#kennis"></mg-quiz><mg-food-table knowledge="#kennis" debug></mg-food-table>${script(knowledge)}`,
    });
    expect(text(await quizOn(page))).to.include('Onze eigen titel');
    const table = await foodTableOn(page);
    expect(text(table)).to.include('Onze eigen tabel').and.to.include('magnesium+praktijk');
  });

  it('stands in the dose check under a heading of its own, which waits for the answer', async () => {
    const page = await openPage({
      head: SCRIPT,
      body: `<mg-dose-check knowledge="#kennis"></mg-dose-check>${script(knowledge)}`,
    });
    const check = await doseCheckOn(page);
    await quickHand.click(find(rootOf(check), 'input[value="-none"]'));
    await check.updateComplete;
    await quickHand.click(find(rootOf(check), '[part~="start-button"]'));
    await until(() => rootOf(check).querySelector('[part~="section-own"]') !== null);
    const own = find(rootOf(check), '[part~="section-own"]');
    expect(own.textContent).to.include(nl.host.section).and.to.include('Wat kies je?');
    expect(find(rootOf(check), '[part~="missing"]').textContent).to.include('Wat kies je');
    await quickHand.click(find(own, 'input[value="a"]'));
    await until(() => rootOf(check).querySelector('#own-meer') !== null);
  });

  it('is taken as an object too, and is gone when it is taken back', async () => {
    const quiz = await quizOn(await openQuiz(knowledge, ''));
    quiz.knowledge = knowledge;
    await quiz.updateComplete;
    expect(text(quiz)).to.include('Onze eigen titel');
    quiz.knowledge = null;
    await quiz.updateComplete;
    expect(text(quiz)).to.include(nl.quiz.title);
  });

  it('comes from a URL, and until then ours holds', async () => {
    const quiz = await quizOn(
      await openPage({ head: SCRIPT, body: '<mg-quiz knowledge="/demo/praktijk-kennis.json"></mg-quiz>' }),
    );
    await until(() => text(quiz).includes('Meer uit eten'));
    expect(attributesOf(quiz)).to.deep.equal([]);
  });

  const unusable: [string, string, unknown][] = [
    ['a URL where nothing is', 'knowledge="/nergens.json"', knowledge],
    ['a selector of nothing', 'knowledge="#nergens"', knowledge],
    ['something that is no object', 'knowledge="#kennis"', [1, 2]],
  ];
  for (const [name, attribute, given] of unusable) {
    it(`is told, and ours is used: ${name}`, async () => {
      const quiz = await quizOn(await openQuiz(given, attribute));
      await until(() => quiz.configProblems.length > 0);
      expect(attributesOf(quiz)).to.deep.equal(['knowledge']);
      expect(text(quiz)).to.include(nl.quiz.title);
    });
  }

  it('keeps what is good of it, and tells each part that is not by its place', async () => {
    const { let: good } = knowledge.findings ?? {};
    const bad = {
      ...knowledge,
      findings: { let: good, mis: { ...good, when: { fact: 'schoenmaat', is: 'a' } } },
    };
    const quiz = await quizOn(await openQuiz(bad));
    expect(attributesOf(quiz)).to.deep.equal(['knowledge.findings.mis.when.fact']);
    expect(text(quiz)).to.include('Onze eigen titel');
  });

  it('promises nothing: a sentence that does is not shown, and the host is told what may be said', async () => {
    const [first, ...others] = knowledge.questions ?? [];
    const promising = {
      ...knowledge,
      questions: [
        {
          ...first,
          words: { nl: { title: 'Wil je van je migraine genezen?', choices: { a: 'A', b: 'B' } } },
        },
        ...others,
      ],
    };
    const quiz = await quizOn(await openQuiz(promising));
    expect(attributesOf(quiz)).to.deep.equal(['knowledge.questions[0].words.nl.title']);
    await toOwnQuestion(quiz);
    expect(text(quiz)).not.to.include('migraine genezen');
  });
});
