import { expect } from 'chai';
import { answerAll, answerUpTo, giveAnswer, healthy, next, questionOn } from './support/answering.js';
import { catalogScript, withImages } from './support/catalogue.js';
import { add, boiledSpinach, manyFoods, searchFor, useAll, whenMany } from './support/eating.js';
import type { DoseCheck, FoodTable, HostPage, PageWindow, Quiz } from './support/host-page.js';
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
} from './support/host-page.js';
import { fillInAll, takers, verdictOn, write } from './support/taking.js';
import type { Held } from './support/held.js';
import { watchHeld } from './support/held.js';
import type { Witness } from './support/witness.js';
import { witness } from './support/witness.js';

// E4: removing an element frees it.

let held: Held;
let seen: Witness;

const watch = (page: PageWindow): void => {
  seen = witness(page);
  held = watchHeld(page);
};

/** For the life of a page one observer waits for a `<div data-mg>` that comes later. */
const nothing = { listeners: [], timers: 0, observed: 1 };

function addQuiz({ document }: HostPage, attributes: Readonly<Record<string, string>> = {}): Quiz {
  const quiz = document.createElement('mg-quiz') as Element as Quiz;
  for (const [name, value] of Object.entries(attributes)) quiz.setAttribute(name, value);
  document.body.append(quiz);
  return quiz;
}

describe('a quiz that is removed', () => {
  afterEach(closePages);

  it('leaves no listener, timer or observer behind, 200 times', async () => {
    const page = await openPage({ body: catalogScript(withImages()) + SCRIPT, before: watch });
    expect(held.now()).to.deep.equal(nothing);
    const quizzes = Array.from({ length: 200 }, () =>
      addQuiz(page, { catalog: '#producten', autostart: '' }),
    );
    await Promise.all(quizzes.map((quiz) => quiz.updateComplete));
    expect(held.now()).to.not.deep.equal(nothing);
    for (const quiz of quizzes) quiz.remove();
    expect(held.now()).to.deep.equal(nothing);
    expect(seen.complaints).to.deep.equal([]);
  }).timeout(30_000);

  it('holds no more on the page with 200 elements than with one', async () => {
    const page = await openPage({ body: SCRIPT, before: watch });
    await addQuiz(page).updateComplete;
    const withOne = held.now();
    const more = Array.from({ length: 199 }, () => addQuiz(page));
    await Promise.all(more.map((quiz) => quiz.updateComplete));
    expect(held.now()).to.deep.equal(withOne);
  }).timeout(30_000);

  it('leaves nothing behind when it goes at its result, in a dialog or before it was drawn', async () => {
    const page = await openPage({ body: catalogScript() + SCRIPT, before: watch });
    const answered = addQuiz(page, { catalog: '#producten' });
    await answered.updateComplete;
    await answerAll(answered, healthy);
    const inDialog = addQuiz(page, { display: 'dialog' });
    await inDialog.updateComplete;
    find(rootOf(inDialog), '[part~="open"]').click();
    await inDialog.updateComplete;
    const fresh = addQuiz(page);
    for (const quiz of [answered, inDialog, fresh]) quiz.remove();
    await fresh.updateComplete;
    expect(held.now()).to.deep.equal(nothing);
    expect(seen.complaints).to.deep.equal([]);
  });

  it('lets go of a catalogue that is still on its way', async () => {
    const signals: AbortSignal[] = [];
    const page = await openPage({
      body: SCRIPT,
      before: (window) => {
        watch(window);
        window.fetch = (_address, { signal } = {}) =>
          new Promise((_resolve, reject) => {
            if (!signal) return;
            signals.push(signal);
            signal.addEventListener('abort', () => reject(new window.DOMException('gone', 'AbortError')));
          });
      },
    });
    const quiz = addQuiz(page, { catalog: '/catalog.json' });
    await until(() => signals.length === 1);
    expect(held.now().timers).to.equal(1);
    quiz.remove();
    expect(signals[0]?.aborted).to.equal(true);
    await until(() => held.now().timers === 0);
    expect(held.now()).to.deep.equal(nothing);
    expect(seen.complaints).to.deep.equal([]);
    expect(quiz.configProblems).to.deep.equal([]);
  });

  it('asks again for a catalogue that it had to let go of, once it is back', async () => {
    const page = await openPage({ body: SCRIPT, before: watch });
    const quiz = addQuiz(page, { catalog: '/tests/browser/fixtures/embedding-catalog.json' });
    await quiz.updateComplete;
    quiz.remove();
    page.document.body.append(quiz);
    await answerAll(quiz, healthy);
    await until(() => rootOf(quiz).querySelectorAll('.product').length === 2);
    expect(seen.complaints).to.deep.equal([]);
  });

  it('lets go of the page while that is still being read', async () => {
    const page = await openPage({
      body: `${SCRIPT}<mg-quiz catalog="#producten"></mg-quiz><script>document.querySelector('mg-quiz').remove()</script>`,
      before: watch,
    });
    expect(page.document.querySelector('mg-quiz')).to.equal(null);
    expect(held.now()).to.deep.equal(nothing);
    expect(seen.complaints).to.deep.equal([]);
  });
});

describe('a quiz that is moved on the page', () => {
  let page: HostPage;
  let quiz: Quiz;

  beforeEach(async () => {
    page = await openPage({
      body: `<mg-quiz catalog="#producten"></mg-quiz><main></main>${catalogScript(withImages())}${SCRIPT}`,
      before: watch,
    });
    quiz = await quizOn(page);
  });

  afterEach(closePages);

  async function move(): Promise<void> {
    find(page.document, 'main').append(quiz);
    await quiz.updateComplete;
  }

  it('keeps its question, what was filled in and what was answered', async () => {
    await answerUpTo(quiz, { ...healthy, age: '52' }, 'medicines');
    await giveAnswer(quiz, { ...healthy, medicines: ['iron'] });
    await move();
    expect(questionOn(quiz)).to.equal('medicines');
    expect(find<HTMLInputElement>(rootOf(quiz), '[value="iron"]').checked).to.equal(true);
    await next(quiz);
    await answerAll(quiz, healthy);
    const answers = find(rootOf(quiz), '[part~="answers-section"]').textContent;
    expect(answers).to.include('52');
    expect(seen.complaints).to.deep.equal([]);
  });

  it('keeps its result, with its products and their images', async () => {
    await answerAll(quiz, healthy);
    const told = (): unknown[] => [
      rootOf(quiz).querySelector('#heading')?.textContent,
      rootOf(quiz).querySelectorAll('.product').length,
      rootOf(quiz).querySelectorAll('.product img').length,
    ];
    const before = told();
    await move();
    expect(told()).to.deep.equal(before);
    expect(seen.events.filter(({ type }) => type === 'mg-recommendation')).to.have.length(1);
    expect(seen.complaints).to.deep.equal([]);
  });

  it('keeps a result that a page took out and put back later', async () => {
    await answerAll(quiz, healthy);
    const heading = rootOf(quiz).querySelector('#heading')?.textContent;
    quiz.remove();
    await quiz.updateComplete;
    await move();
    expect(rootOf(quiz).querySelector('#heading')?.textContent).to.equal(heading);
    expect(rootOf(quiz).querySelectorAll('.product img')).to.not.have.length(0);
  });
});

describe('a dose check that is removed', () => {
  afterEach(closePages);

  const addCheck = ({ document }: HostPage): DoseCheck => {
    const check = document.createElement('mg-dose-check') as Element as DoseCheck;
    document.body.append(check);
    return check;
  };

  it('leaves no listener, timer or observer behind, 100 times', async () => {
    const page = await openPage({ body: SCRIPT, before: watch });
    const checks = Array.from({ length: 100 }, () => addCheck(page));
    await Promise.all(checks.map((check) => check.updateComplete));
    expect(held.now()).to.not.deep.equal(nothing);
    for (const check of checks) check.remove();
    expect(held.now()).to.deep.equal(nothing);
    expect(seen.complaints).to.deep.equal([]);
  }).timeout(30_000);

  it('leaves nothing behind and tells nothing when it goes in the middle of a word', async () => {
    const page = await openPage({ body: SCRIPT, before: watch });
    const check = addCheck(page);
    await check.updateComplete;
    await fillInAll(check, takers['much to tell']);
    const told = seen.events.filter(({ type }) => type === 'mg-recommendation').length;
    const field = find<HTMLInputElement>(rootOf(check), '#supplement-0-amount');
    field.value = '999';
    field.dispatchEvent(new page.window.InputEvent('input', { bubbles: true, composed: true }));
    expect(held.now().timers).to.be.above(0);
    check.remove();
    expect(held.now()).to.deep.equal(nothing);
    await check.updateComplete;
    expect(seen.events.filter(({ type }) => type === 'mg-recommendation')).to.have.length(told);
    expect(seen.complaints).to.deep.equal([]);
  });

  it('keeps its verdict and what was filled in when it is moved on the page', async () => {
    const page = await openPage({
      body: `<mg-dose-check></mg-dose-check><main></main>${SCRIPT}`,
      before: watch,
    });
    const check = await doseCheckOn(page);
    await fillInAll(check, takers.above);
    const before = verdictOn(check);
    find(page.document, 'main').append(check);
    await check.updateComplete;
    expect(verdictOn(check)).to.equal(before);
    await write(check, '#supplement-0-amount', '100');
    expect(verdictOn(check)).to.not.equal(before);
    expect(seen.complaints).to.deep.equal([]);
  });
});

describe('a food table that is removed', () => {
  afterEach(closePages);

  function addTable({ document }: HostPage, attributes: Readonly<Record<string, string>> = {}): FoodTable {
    const table = document.createElement('mg-food-table') as Element as FoodTable;
    for (const [name, value] of Object.entries(attributes)) table.setAttribute(name, value);
    document.body.append(table);
    return table;
  }

  it('leaves no listener, timer or observer of a food table behind, 30 times', async () => {
    const page = await openPage({ body: SCRIPT, before: watch });
    const tables = Array.from({ length: 30 }, () => addTable(page, { 'page-size': '12' }));
    await Promise.all(tables.map((table) => table.updateComplete));
    expect(held.now()).to.not.deep.equal(nothing);
    for (const table of tables) table.remove();
    expect(held.now()).to.deep.equal(nothing);
    expect(seen.complaints).to.deep.equal([]);
  }).timeout(30_000);

  it('leaves nothing of a food table behind when it goes while its rows are drawn, searched, read or scrolled', async () => {
    const page = await openPage({ body: SCRIPT, before: watch });
    const drawing = addTable(page);
    const read = addTable(page);
    read.foods = manyFoods(50_000);
    const used = addTable(page, { 'page-size': '12' });
    const windowed = addTable(page);
    windowed.foods = manyFoods();
    const fresh = addTable(page);
    await Promise.all([drawing, read, used].map((table) => table.updateComplete));
    await useAll(used);
    await whenMany(windowed);
    find(rootOf(windowed), '.windowed').scrollTop = 5000;
    await write(used, '#search', 'kaas');
    const told = seen.events.filter(({ type }) => type === 'mg-recommendation').length;
    for (const table of [drawing, read, used, windowed, fresh]) table.remove();
    expect(held.now()).to.deep.equal(nothing);
    await Promise.all([read, used, windowed].map((table) => table.updateComplete));
    expect(seen.events.filter(({ type }) => type === 'mg-recommendation')).to.have.length(told);
    expect(seen.complaints).to.deep.equal([]);
  }).timeout(30_000);

  it('lets go of a list of the food table that is still on its way, and asks again once it is back', async () => {
    const signals: AbortSignal[] = [];
    const page = await openPage({
      body: SCRIPT,
      before: (window) => {
        watch(window);
        window.fetch = (_address, { signal } = {}) =>
          new Promise((_resolve, reject) => {
            if (!signal) return;
            signals.push(signal);
            signal.addEventListener('abort', () => reject(new window.DOMException('gone', 'AbortError')));
          });
      },
    });
    const table = addTable(page, { src: '/foods.csv' });
    await until(() => signals.length === 1);
    table.remove();
    expect(signals[0]?.aborted).to.equal(true);
    await until(() => held.now().timers === 0);
    expect(held.now()).to.deep.equal(nothing);
    expect(table.configProblems).to.deep.equal([]);
    page.document.body.append(table);
    await until(() => signals.length === 2);
    expect(seen.complaints).to.deep.equal([]);
  });

  it('keeps the day, the search and what is unfolded of a food table that is moved on the page', async () => {
    const page = await openPage({
      body: `<mg-food-table page-size="12"></mg-food-table><main></main>${SCRIPT}`,
      before: watch,
    });
    const table = await foodTableOn(page);
    await searchFor(table, 'spinazie gekookt');
    await add(table, boiledSpinach);
    find(rootOf(table), '[data-do="fold"]').click();
    await table.updateComplete;
    const told = (): unknown[] => [
      rootOf(table).querySelector('[part~="day-sum"]')?.textContent,
      rootOf(table).querySelectorAll('.food-row').length,
      rootOf(table).querySelectorAll('.detail-row').length,
      find<HTMLInputElement>(rootOf(table), '#search').value,
    ];
    const before = told();
    find(page.document, 'main').append(table);
    await table.updateComplete;
    expect(told()).to.deep.equal(before);
    expect(seen.complaints).to.deep.equal([]);
  });
});
