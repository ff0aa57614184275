import { expect } from 'chai';
import { nl } from '../../../src/locales/nl.js';
import { plain } from '../support/on-screen.js';
import { catchPrints } from '../support/paper.js';
import { answerAll, healthy, personas } from './support/answering.js';
import { withImages } from './support/catalogue.js';
import { declare, add, boiledSpinach, manyFoods, useAll, whenMany } from './support/eating.js';
import type { FoodTable, HostPage, Quiz } from './support/host-page.js';
import {
  closePages,
  doseCheckOn,
  FILE,
  find,
  foodTableOn,
  openPage,
  quizOn,
  rootOf,
  until,
} from './support/host-page.js';
import { fillInAll, takers } from './support/taking.js';
import type { Witness } from './support/witness.js';
import { witness } from './support/witness.js';

// E2: a strict Content-Security-Policy and Trusted Types are enough.

const policy = [
  "default-src 'none'",
  "script-src 'nonce-abc' 'strict-dynamic'",
  // Not 'self': a frame that is written in its page has no address, and not every browser then knows itself.
  `img-src ${location.origin}`,
  `connect-src ${location.origin}`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const allowed = (attributes = ''): string => `<script nonce="abc" src="${FILE}" ${attributes}></script>`;

const head = `<meta http-equiv="Content-Security-Policy" content="${policy}">${allowed()}`;

const strictPage = {
  head,
  body: `<mg-quiz catalog="/tests/browser/fixtures/embedding-catalog.json" consult-href="mailto:praktijk@example.nl"
    debug></mg-quiz><mg-dose-check debug event-detail="answers"></mg-dose-check>${allowed()}${allowed('type="module"')}`,
};

describe('a page with a strict policy', () => {
  let seen: Witness;
  let page: HostPage;
  let quiz: Quiz;

  beforeEach(async () => {
    page = await openPage({
      ...strictPage,
      before: (window) => {
        seen = witness(window);
      },
    });
    quiz = await quizOn(page);
  });

  afterEach(closePages);

  it('forbids an inline style, so that this test would notice one', async () => {
    const violations = await violationOf(page, seen, () =>
      page.document.body.setAttribute('style', 'color: red'),
    );
    expect(violations.join()).to.include('style-src');
  });

  it('forbids markup from a string where the browser knows Trusted Types', () => {
    const isEnforced = 'trustedTypes' in page.window;
    const set = (): void => {
      page.document.body.innerHTML = '<b>text</b>';
    };
    if (isEnforced) expect(set).to.throw();
    else expect(set).to.not.throw();
  });

  for (const [ending, persona] of Object.entries(personas)) {
    it(`is kept from the intro to the end: ${ending}`, async () => {
      quiz.catalog = { products: withImages() };
      await quiz.updateComplete;
      await answerAll(quiz, persona, { onScreen: () => expectNoInlineStyle(quiz) });
      for (const details of rootOf(quiz).querySelectorAll('details')) details.open = true;
      await quiz.updateComplete;
      expectNoInlineStyle(quiz);
      await expectNoComplaint(page, seen);
    });
  }

  it('is kept by a dialog, by an error, by a search and by going back', async () => {
    quiz.display = 'dialog';
    await quiz.updateComplete;
    find(rootOf(quiz), '[part~="open"]').click();
    await answerAll(quiz, { ...healthy, medicines: ['iron'] }, { onScreen: (screen) => tryAll(screen) });
    await expectNoComplaint(page, seen);
  });

  /** Tries to go on without an answer, and looks something up where that can be done. */
  async function tryAll(screen: string): Promise<void> {
    const root = rootOf(quiz);
    if (screen === 'intro' || screen === 'result') return;
    find(root, '[part~="next-button"]').click();
    await quiz.updateComplete;
    const search = root.querySelector<HTMLInputElement>('input[type="search"]');
    if (search) {
      search.value = 'ijzer';
      search.dispatchEvent(new page.window.Event('input', { bubbles: true }));
      await quiz.updateComplete;
      search.value = '';
      search.dispatchEvent(new page.window.Event('input', { bubbles: true }));
      await quiz.updateComplete;
    }
    expectNoInlineStyle(quiz);
  }

  it('is kept while the result is printed and the plan is saved', async () => {
    const saved: string[] = [];
    page.window.HTMLAnchorElement.prototype.click = function clicked(this: HTMLAnchorElement): void {
      saved.push(this.download);
    };
    const papers = catchPrints(quiz);
    await answerAll(quiz, healthy);
    find(rootOf(quiz), '[part~="save-button"]').click();
    find(rootOf(quiz), '[part~="print-button"]').click();
    await until(() => papers.length === 1);
    expect(saved).to.deep.equal(['magnesium.ics']);
    expect(papers[0]?.document.querySelector('h1')?.textContent).to.equal(
      find(rootOf(quiz), '#heading').textContent,
    );
    expect(papers[0]?.document.querySelectorAll('[style], style, link, script')).to.have.length(0);
    await expectNoComplaint(page, seen);
  });

  for (const [verdict, taker] of Object.entries(takers)) {
    it(`is kept by a dose check from the signs to the end: ${verdict}`, async () => {
      const check = await doseCheckOn(page);
      await fillInAll(check, taker, { onScreen: () => expectNoInlineStyle(check) });
      await expectNoComplaint(page, seen);
    });
  }

  it('is kept by a dose check that saves its plan and prints', async () => {
    const check = await doseCheckOn(page);
    const saved: string[] = [];
    page.window.HTMLAnchorElement.prototype.click = function clicked(this: HTMLAnchorElement): void {
      saved.push(this.download);
    };
    await fillInAll(check, takers.within);
    find(rootOf(check), '[part~="save-button"]').click();
    expect(saved).to.deep.equal([`${nl.calendar.fileName}.ics`]);
    const papers = catchPrints(check);
    find(rootOf(check), '[part~="print-button"]').click();
    await until(() => papers.length > 0);
    expect(plain(papers[0]?.document.body.textContent)).to.include(nl.doseCheck.title);
    expectNoInlineStyle(check);
    await expectNoComplaint(page, seen);
  });

  it('finds the styles of the quiz at work, although it allows none in the page', async () => {
    await until(() => rootOf(quiz).querySelector('.button.primary') !== null);
    const { minHeight, cursor } = page.window.getComputedStyle(find(rootOf(quiz), '.button.primary'));
    expect(minHeight).to.equal('44px');
    expect(cursor).to.equal('pointer');
  });

  it('sees one policy made, however often the file comes', () => {
    const expected = 'trustedTypes' in page.window ? ['lit-html'] : [];
    expect(seen.policies).to.deep.equal(expected);
  });
});

/** What the policy forbids is told a little later. */
async function violationOf(page: HostPage, seen: Witness, deed: () => void): Promise<string[]> {
  const told = new Promise((resolve) =>
    page.document.addEventListener('securitypolicyviolation', resolve, { once: true }),
  );
  deed();
  await told;
  return seen.complaints.filter((one) => one.startsWith('violated'));
}

/** Had there been any, it would have been told before the violation that is made here. */
async function expectNoComplaint(page: HostPage, seen: Witness): Promise<void> {
  const set = (): void => page.document.body.setAttribute('style', 'color: red');
  const violations = await violationOf(page, seen, set);
  expect(violations.pop()).to.include('style-src-attr');
  expect(violations).to.deep.equal([]);
  expect(seen.complaints).to.have.length(1);
}

describe('a page with a strict policy and a food table', () => {
  let seen: Witness;
  let page: HostPage;
  let table: FoodTable;

  const open = async (attributes: string): Promise<void> => {
    page = await openPage({
      head,
      body: `<mg-food-table ${attributes}></mg-food-table>`,
      before: (window) => {
        seen = witness(window);
      },
    });
    table = await foodTableOn(page);
  };

  afterEach(closePages);

  it('is kept from the first look to a menu of a week', async () => {
    await open('page-size="12" event-detail="answers" debug');
    await useAll(table, { onScreen: () => expectNoInlineStyle(table) });
    await expectNoComplaint(page, seen);
  });

  it('is kept by the food table while a file is saved and the rows, the day and a menu are printed', async () => {
    await open('page-size="12"');
    const saved: string[] = [];
    page.window.HTMLAnchorElement.prototype.click = function clicked(this: HTMLAnchorElement): void {
      saved.push(this.download);
    };
    const papers = catchPrints(table);
    find(rootOf(table), '[part~="download-button"]').click();
    await until(() => saved.length === 1);
    expect(saved).to.deep.equal([`${nl.foodTable.download.fileName}.csv`]);
    await add(table, boiledSpinach);
    await declare(table, 'all');
    find(rootOf(table), '#day-menu-day').click();
    await table.updateComplete;
    for (const [index, selector] of [
      '.summary [part~="print-button"]',
      '#day [part~="print-button"]',
      '[part~="print-menu-button"]',
    ].entries()) {
      find(rootOf(table), selector).click();
      await until(() => papers.length === index + 1);
      const paper = papers[index]?.document;
      expect(plain(paper?.body.textContent)).to.include(plain(nl.result.purpose));
      expect(paper?.querySelectorAll('[style], style, link, script')).to.have.length(0);
    }
    await expectNoComplaint(page, seen);
  });

  it('is kept by the food table with a list of its own, on its way, with mistakes, and of many rows', async () => {
    await open('src="/tests/browser/fixtures/own-foods.csv"');
    await until(() => rootOf(table).querySelector('[part~="row-problems"]') !== null);
    expectNoInlineStyle(table);
    table.foods = manyFoods();
    await whenMany(table);
    const region = find(rootOf(table), '.windowed');
    for (const top of [1e6, 20_000, 0]) {
      region.scrollTop = top;
      const before = rootOf(table).querySelector('.food-row')?.getAttribute('aria-rowindex');
      await until(() => rootOf(table).querySelector('.food-row')?.getAttribute('aria-rowindex') !== before);
    }
    // The room of the rows that are not drawn is set through the object model.
    for (const style of rootOf(table).querySelectorAll('[style]'))
      expect(style.closest('tr')?.className).to.equal('gap');
    const mistakes = seen.complaints.filter((one) => one.startsWith('warn: <mg-food-table> src'));
    expect(mistakes).to.have.length(3);
    seen.complaints.splice(
      0,
      seen.complaints.length,
      ...seen.complaints.filter((one) => !mistakes.includes(one)),
    );
    await expectNoComplaint(page, seen);
  });
});

function expectNoInlineStyle(element: Element): void {
  const root = rootOf(element);
  expect(root.querySelectorAll('[style], style, link')).to.have.length(0);
  const handlers = [...root.querySelectorAll('*')].filter((element) =>
    element.getAttributeNames().some((name) => name.startsWith('on')),
  );
  expect(handlers).to.have.length(0);
}
