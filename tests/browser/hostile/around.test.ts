import { expect } from 'chai';
import {
  answerAll,
  answerUpTo,
  endingOf,
  healthy,
  next,
  questionOn,
  realHand,
  start,
} from '../embedding/support/answering.js';
import type { HostPage } from '../embedding/support/host-page.js';
import { closePages, find, quizOn, rootOf } from '../embedding/support/host-page.js';
import { fillInAll, takers } from '../embedding/support/taking.js';
import type { WitnessedPage } from '../embedding/support/witnessed.js';
import { openWitnessed } from '../embedding/support/witnessed.js';
import { click, press, type } from '../support/input.js';
import { catchPrints, finish } from '../support/paper.js';
import { until } from '../support/until.js';
import { behind, persona, quizTag, threeIn, threeTags, useToTheEnd } from './support/house.js';
import { unfold } from './support/sound.js';

// E3: what an element does stays its own, also where what is around it would make something of a key or a click.

describe('all three elements in a form of the page', function formDescription() {
  this.timeout(60_000);
  afterEach(closePages);

  interface Order {
    page: WitnessedPage;
    form: HTMLFormElement;
    sent: () => number;
  }

  async function openOrder(): Promise<Order> {
    const page = await openWitnessed({
      body: `<form action="/bestellen"><input name="email" value="jan@example.nl">${threeTags}<button>Bestel</button></form>${behind}`,
    });
    const form = find<HTMLFormElement>(page.document, 'form');
    let times = 0;
    form.addEventListener('submit', (event) => {
      times += 1;
      event.preventDefault();
    });
    return { page, form, sent: () => times };
  }

  const heldBy = (form: HTMLFormElement): string[] => [
    ...new (form.ownerDocument.defaultView as HostPage['window']).FormData(form).keys(),
  ];

  it('are used from end to end without sending it, and no answer is in it', async () => {
    const { page, form, sent } = await openOrder();
    const [ending] = await useToTheEnd(await threeIn(page.document), () => {
      expect(heldBy(form)).to.deep.equal(['email']);
      expect(form.checkValidity()).to.equal(true);
    });
    expect(ending).to.equal('result');
    expect(form.elements).to.have.length(2);
    expect(sent()).to.equal(0);
    expect(page.seen.complaints).to.deep.equal([]);
  });

  it('take Enter in each of their fields for themselves', async () => {
    const { page, sent } = await openOrder();
    const { quiz, check, table } = await threeIn(page.document);
    await start(quiz);
    await answerUpTo(quiz, persona, 'age');
    await realHand.fill(find(rootOf(quiz), '#age'), '45');
    await press('Enter');
    await until('the next question', () => questionOn(quiz) === 'sex');
    await fillInAll(check, takers['much to tell']);
    find(rootOf(table), '[data-do="portion"]').click();
    find(rootOf(table), '[data-do="add"]').click();
    await table.updateComplete;
    for (const element of [check, table]) {
      unfold(element);
      const fields = (): HTMLElement[] => [...rootOf(element).querySelectorAll<HTMLElement>('input.field')];
      expect(fields()).to.have.length.above(2);
      for (let index = 0; index < fields().length; index += 1) {
        fields()[index]?.focus();
        await press('Enter');
      }
    }
    expect(sent()).to.equal(0);
    find(page.document, '[name=email]').focus();
    await press('Enter');
    expect(sent(), 'a field of the page').to.equal(1);
  });

  it('keep what was answered when it is emptied', async () => {
    const { page, form } = await openOrder();
    const { quiz, check } = await threeIn(page.document);
    await answerUpTo(quiz, persona, 'goals');
    await fillInAll(check, takers.within);
    const written = (): string[] =>
      [...rootOf(check).querySelectorAll<HTMLInputElement>('input.field')].map(({ value }) => value);
    const beforehand = written();
    form.reset();
    expect(written()).to.deep.equal(beforehand);
    await answerAll(quiz, persona);
    expect(endingOf(quiz)).to.equal('result');
  });
});

describe('all three elements in a link of the page', () => {
  afterEach(closePages);

  it('are used from end to end without following it', async () => {
    const page = await openWitnessed({ body: `<a href="#elders">${threeTags}</a>${behind}` });
    const three = await threeIn(page.document);
    const [ending] = await useToTheEnd(three);
    expect(ending).to.equal('result');
    expect(page.window.location.hash).to.equal('');
    expect(page.seen.complaints).to.deep.equal([]);
  });
});

describe('all three elements on a page with another base for its addresses', function baseDescription() {
  this.timeout(60_000);
  afterEach(closePages);

  it('print, save and unfold without going there, and load from there what the page names', async () => {
    const page = await openWitnessed({
      head: '<base href="/tests/browser/fixtures/">',
      body: `<mg-quiz catalog="./journey-catalogue.json" consult-href="afspraak.html"></mg-quiz><mg-dose-check></mg-dose-check><mg-food-table page-size="4"></mg-food-table>${behind}`,
    });
    const { location } = page.window;
    const address = location.href;
    const three = await threeIn(page.document);
    await until('the catalogue', () =>
      page.window.performance
        .getEntriesByType('resource')
        .some(({ name }) => name.endsWith('/tests/browser/fixtures/journey-catalogue.json')),
    );
    const [ending] = await useToTheEnd(three);
    expect(ending).to.equal('result');
    for (const element of Object.values(three)) {
      const papers = catchPrints(element);
      unfold(element);
      for (const button of rootOf(element).querySelectorAll<HTMLElement>(
        '[part~="print-button"], [part~="save-button"], [part~="download-button"]',
      ))
        button.click();
      const paper = await until('the paper', () => papers.at(-1));
      expect(paper.document.body.textContent).to.have.length.above(200);
      finish(paper);
    }
    const consult = find<HTMLAnchorElement>(rootOf(three.quiz), '[part~="consult-link"]');
    expect(new URL(consult.href).pathname).to.equal('/tests/browser/fixtures/afspraak.html');
    expect(three.quiz.configProblems).to.deep.equal([]);
    expect(location.href).to.equal(address);
    expect(page.seen.complaints).to.deep.equal([]);
  });
});

describe('a quiz in a dialog of its own, in a dialog of the page', function dialogDescription() {
  this.timeout(60_000);
  afterEach(closePages);

  it('closes by Escape and leaves the one around it open; the focus goes back to its button', async () => {
    const page = await openWitnessed({
      body: `<dialog id="outer" aria-label="Winkel">${quizTag.replace('<mg-quiz', '<mg-quiz display="dialog"')}</dialog>${behind}`,
    });
    const outer = find<HTMLDialogElement>(page.document, '#outer');
    outer.showModal();
    const quiz = await quizOn(page);
    const inner = find<HTMLDialogElement>(rootOf(quiz), 'dialog');
    await click(find(rootOf(quiz), '[part~="open"]'));
    await until('the dialog of the quiz', () => inner.open);
    await answerUpTo(quiz, healthy, 'sex');
    await press('Escape');
    await until('the dialog of the quiz to be gone', () => !inner.open);
    expect(outer.open).to.equal(true);
    await until('the focus', () => quiz.shadowRoot?.activeElement === find(rootOf(quiz), '[part~="open"]'));
    await click(find(rootOf(quiz), '[part~="open"]'));
    await until('the dialog of the quiz again', () => inner.open);
    expect(questionOn(quiz)).to.equal('sex');
    await answerAll(quiz, healthy);
    expect(endingOf(quiz)).to.equal('result');
    inner.close();
    outer.close();
    outer.showModal();
    await click(find(rootOf(quiz), '[part~="open"]'));
    await until('the dialog once more', () => inner.open);
    expect(endingOf(quiz)).to.equal('result');
    expect(page.seen.complaints).to.deep.equal([]);
  });
});

const editable: Readonly<Record<string, { head?: string; begin: string }>> = {
  'in what an editor edits': { begin: '<main contenteditable="true"><p>Ons artikel</p>' },
  'in what an editor edits, by a style': {
    head: '<style>main { -webkit-user-modify: read-write }</style>',
    begin: '<main><p>Ons artikel</p>',
  },
  'where nothing may be selected': {
    head: '<style>* { -webkit-user-select: none !important; user-select: none !important; -webkit-touch-callout: none !important }</style>',
    begin: '<main><p>Ons artikel</p>',
  },
  'where nothing may be dragged or touched twice': {
    head: '<style>* { touch-action: none !important; -webkit-user-drag: none !important; -webkit-tap-highlight-color: transparent !important; scroll-behavior: smooth !important; overscroll-behavior: none !important }</style>',
    begin: '<main draggable="true"><p>Ons artikel</p>',
  },
};

describe('a quiz', function editableDescription() {
  this.timeout(60_000);
  afterEach(closePages);

  for (const [where, { head = '', begin }] of Object.entries(editable)) {
    it(`${where} is answered by a real pointer and real keys, and its text stays as it is`, async () => {
      const page = await openWitnessed({ head, body: `${begin}${quizTag}</main>${behind}` });
      const quiz = await quizOn(page);
      const article = page.document.querySelector('main > p')?.textContent;
      await start(quiz, realHand);
      await until('the first question', () => questionOn(quiz) === 'signs-now');
      const heading = find(rootOf(quiz), '#heading');
      const asked = heading.textContent;
      await click(heading);
      await type('x');
      expect(heading.textContent).to.equal(asked);
      await realHand.click(find(rootOf(quiz), '.choices input[value="-none"]'));
      await next(quiz, realHand);
      await until('the age', () => questionOn(quiz) === 'age');
      const field = find<HTMLInputElement>(rootOf(quiz), '#age');
      await realHand.fill(field, '45');
      await until('45', () => field.value === '45');
      await press('Enter');
      await until('the next question', () => questionOn(quiz) === 'sex');
      expect(page.document.querySelector('main > p')?.textContent).to.equal(article);
      expect(quiz.childNodes).to.have.length(0);
      expect(page.seen.complaints).to.deep.equal([]);
    });
  }
});
