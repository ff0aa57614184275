import { expect } from 'chai';
import type { PaperWindow } from '../support/paper.js';
import { catchPrints, finish } from '../support/paper.js';
import { answerAll, healthy } from './support/answering.js';
import { catalogScript, imagePaths, products, withImages } from './support/catalogue.js';
import { add, declare, manyFoods, useAll, whenMany, write } from './support/eating.js';
import type { AnyElement, HostPage } from './support/host-page.js';
import {
  closePages,
  doseCheckOn,
  FILE,
  find,
  foodTableOn,
  openPage,
  quizOn,
  rootOf,
  SCRIPT,
  until,
} from './support/host-page.js';
import type { ReadmePolicies } from './support/readme-policy.js';
import { readmePolicies } from './support/readme-policy.js';
import { mentioned, methodsOf, textOf } from './support/surface.js';
import { fillInAll } from './support/taking.js';
import { canariesOf, checked, eaten, readers, shoppers } from './support/visitors.js';
import type { Traces, Watched } from './support/watched.js';
import { expectNoComplaint, openWatched, watchTraces } from './support/watched.js';
import { loadedBy } from './support/witness.js';

// Everything that can be done, by every visitor, under the policy of the README and with every store, device and beacon
// refused: no violation (E2), nothing asked for but what the host names (V1), nothing told of an answer (V2), and
// nothing left on the page (E3).

let policies: ReadmePolicies;
let watched: Watched;
let traces: Traces;
let saved: string[];
let papers: PaperWindow[];

before(async () => {
  policies = await readmePolicies();
});

/** In a form of the host's own, that would send it along if it could. */
const inForm = (element: string): string =>
  `<form action="/send"><input name="mail" value="a@example.nl">${element}</form>`;

interface Opening {
  policy?: string;
  isThorough?: boolean;
}

async function open(
  body: string,
  { policy = policies.alone, isThorough = false }: Opening = {},
): Promise<HostPage> {
  saved = [];
  watched = await openWatched({
    policy,
    nonce: policies.nonce,
    body,
    isThorough,
    before: (window) => {
      // Instead of a download, of which a page learns nothing; and so that no address is gone to.
      window.HTMLAnchorElement.prototype.click = function clicked(this: HTMLAnchorElement): void {
        saved.push(this.download);
      };
    },
  });
  watched.page.document.addEventListener('click', (event) => {
    if ((event.composedPath()[0] as Element).closest('a')) event.preventDefault();
  });
  return watched.page;
}

function watchAll(element: AnyElement): void {
  papers = catchPrints(element);
  traces = watchTraces(watched, element);
}

function look(element: AnyElement): void {
  const root = rootOf(element);
  expect(root.querySelectorAll('[style], style, link, script')).to.have.length(0);
  expect(traces.onElement()).to.deep.equal([]);
}

const allIn = (element: AnyElement, selector: string): HTMLElement[] => [
  ...rootOf(element).querySelectorAll<HTMLElement>(selector),
];

async function press(element: AnyElement, selector: string): Promise<boolean> {
  const [first] = allIn(element, selector);
  // A link's click as the browser makes it: the method is taken out of the way of downloads.
  const { MouseEvent } = watched.page.window;
  first?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
  await element.updateComplete;
  return first !== undefined;
}

async function unfoldAll(element: AnyElement): Promise<void> {
  for (const details of rootOf(element).querySelectorAll('details')) details.open = true;
  await element.updateComplete;
}

/** Each paper holds no more than text, and is gone when it is printed. */
async function print(element: AnyElement, selector: string): Promise<void> {
  const count = papers.length;
  if (!(await press(element, selector))) return;
  await until(() => papers.length > count);
  const paper = papers.at(-1) as PaperWindow;
  expect(paper.document.querySelectorAll('[style], style, link, script, img')).to.have.length(0);
  expect(paper.document.body.textContent?.length).to.be.above(100);
  expect(watched.page.window.length).to.equal(0);
  finish(paper);
  await until(() => rootOf(element).querySelector('iframe') === null);
}

const told = (type: string): unknown[] =>
  watched.seen.events.filter((event) => event.type === type).map(({ detail }) => detail);

async function expectNothingTold(
  kind: 'forms' | 'dose' | 'foods',
  canaries: readonly string[],
  given: readonly string[] = [],
): Promise<void> {
  const { seen, asked, pushed, page } = watched;
  expect(told('mg-recommendation')).to.not.have.length(0);
  const ours = seen.events.filter(({ type }) => type.startsWith('mg-'));
  expect(mentioned(textOf(ours), canaries)).to.deep.equal([]);
  expect(JSON.stringify(pushed)).to.equal(JSON.stringify([{ event: 'mg_finished', kind }]));
  expect(traces.everywhere()).to.deep.equal([]);
  expect([...asked.requests].sort()).to.deep.equal([...given].sort());
  const images = given.length > 0 ? imagePaths : [];
  await until(() => loadedBy(page.window).length > images.length);
  expect(loadedBy(page.window)).to.deep.equal([...images, FILE].sort());
  await expectNoComplaint(watched);
}

/** What the visitor reads above the link is what the link holds, to the letter. */
function expectMailShown(quiz: AnyElement): void {
  const [link] = allIn(quiz, '[part~="consult-link"]') as HTMLAnchorElement[];
  if (!link) return expect(allIn(quiz, '.emergency')).to.have.length(1) as unknown as void;
  const body = /[?&]body=([^&]*)/.exec(link.href)?.[1] ?? '';
  const shown = allIn(quiz, '[part~="mail-preview"] pre')[0]?.textContent ?? '';
  expect(decodeURIComponent(body).replaceAll('\r\n', '\n')).to.equal(shown);
  expect(shown.length).to.be.above(60);
}

/** The result with all that can be done on it, and the way back to the beginning. */
async function useResult(quiz: AnyElement): Promise<void> {
  await unfoldAll(quiz);
  expectMailShown(quiz);
  await print(quiz, '[part~="print-button"]');
  for (const selector of [
    '[part~="save-button"]',
    '[part~="consult-link"]',
    '.product-name a, a.product-name',
    '[part~="cart-button"]',
    '[part~="answer"] button',
    '[part~="cancel-button"]',
  ]) {
    await press(quiz, selector);
    look(quiz);
  }
}

const QUIZ = 'push-datalayer consult-href="mailto:praktijk@example.nl?subject=Vraag"';

describe('in a shop, a quiz leaves nothing behind, tells nothing and keeps the strictest policy:', () => {
  afterEach(closePages);

  for (const [who, persona] of Object.entries(shoppers)) {
    it(who, async () => {
      const sold = withImages();
      const page = await open(
        inForm(`<mg-quiz catalog="#producten" ${QUIZ}><p>Bel ons.</p></mg-quiz>`) + catalogScript(sold),
        { policy: policies.withAddresses, isThorough: who === 'form' },
      );
      const quiz = await quizOn(page);
      watchAll(quiz);
      const images = sold.map(({ image }) => `HTMLImageElement.src: ${String(image)}`);
      expect(watched.asked.requests).to.deep.equal([]);
      await answerAll(quiz, persona, {
        onScreen: async (screen) => {
          if (who === 'form, with much to tell') await lookUp(quiz);
          look(quiz);
          // For all at once, before the first answer.
          if (screen === 'signs-now') expect([...watched.asked.requests].sort()).to.deep.equal(images.sort());
        },
      });
      await useResult(quiz);
      expectStepsTellNothing();
      if (who === 'form') await expectAllDone(quiz);
      await press(quiz, '[part~="restart-button"], [part~="back-button"]');
      look(quiz);
      await expectNothingTold('forms', [...canariesOf(persona), wanted], images);
      expectProductsTold();
      expect(quiz.answers).to.equal(null);
    });
  }

  const wanted = 'kwikstaartpillen';

  /** Where a list can be searched: for what nobody offers. */
  async function lookUp(quiz: AnyElement): Promise<void> {
    if (allIn(quiz, 'input[type="search"]').length === 0) return;
    for (const text of [wanted, '']) {
      await write(quiz, 'input[type="search"]', text);
      look(quiz);
    }
  }

  /** One after the other, of the same total; which are left out is told by no number. */
  function expectStepsTellNothing(): void {
    const steps = told('mg-step') as { index: number; total: number }[];
    expect(steps.map(({ total }) => total)).to.deep.equal(steps.map(() => 11));
    const places = steps.map(({ index }) => index);
    expect(places).to.deep.equal(places.map((_, place) => place + 1));
  }

  /** Mails, products, papers and files. */
  async function expectAllDone(quiz: AnyElement): Promise<void> {
    await print(quiz, '[part~="diary-button"]');
    for (const type of ['mg-consult', 'mg-product-click', 'mg-add-to-cart'])
      expect(told(type), type).to.have.length(1);
    expect(saved).to.deep.equal(['magnesium.ics']);
    expect(papers).to.have.length(2);
  }

  function expectProductsTold(): void {
    const ids = products.map(({ id }) => id);
    for (const detail of [...told('mg-product-click'), ...told('mg-add-to-cart')] as object[]) {
      const { productId, form, unitsPerDay, quantity, cartUrl, ...others } = detail as Record<
        string,
        unknown
      >;
      expect(others).to.deep.equal({});
      expect(ids).to.include(productId);
      expect([form, cartUrl].every((one) => typeof one === 'string')).to.equal(true);
      expect([unitsPerDay, quantity].every((one) => typeof one === 'number')).to.equal(true);
    }
    for (const detail of told('mg-consult')) expect(detail).to.deep.equal({});
  }
});

describe('where nothing is for sale, a quiz asks for nothing at all and tells nothing:', () => {
  afterEach(closePages);

  for (const [who, persona] of Object.entries(readers)) {
    it(who, async () => {
      const page = await open(inForm(`<mg-quiz claims="education" display="dialog" ${QUIZ}></mg-quiz>`));
      const quiz = await quizOn(page);
      watchAll(quiz);
      await press(quiz, '[part~="open"]');
      await answerAll(quiz, persona, { onScreen: () => look(quiz) });
      await useResult(quiz);
      await press(quiz, '[part~="close"]');
      await expectNothingTold('forms', canariesOf(persona));
    });
  }
});

describe('a dose check leaves nothing behind, tells nothing and keeps the strictest policy:', () => {
  afterEach(closePages);

  for (const [verdict, taker] of Object.entries(checked)) {
    it(verdict, async () => {
      const page = await open(inForm('<mg-dose-check push-datalayer><p>Bel ons.</p></mg-dose-check>'), {
        isThorough: verdict === 'within',
      });
      const check = await doseCheckOn(page);
      watchAll(check);
      await fillInAll(check, taker, { onScreen: () => look(check) });
      await until(() => told('mg-recommendation').length > 0);
      await unfoldAll(check);
      await print(check, '[part~="print-button"]');
      if (verdict === 'within') await print(check, '[part~="diary-button"]');
      await press(check, '[part~="save-button"]');
      look(check);
      if (verdict === 'within') expect([papers.length, saved.length]).to.deep.equal([2, 1]);
      await press(check, '[part~="restart-button"], [part~="back-button"]');
      look(check);
      await expectNothingTold('dose', canariesOf(taker));
    });
  }
});

describe('a food table leaves nothing behind, tells nothing and keeps the strictest policy', () => {
  afterEach(closePages);

  it('from the first look to a menu of a week, and on paper and in a file', async () => {
    const page = await open(
      inForm('<mg-food-table push-datalayer page-size="12"><p>Bel ons.</p></mg-food-table>'),
      { isThorough: true },
    );
    const table = await foodTableOn(page);
    watchAll(table);
    await useAll(table, { onScreen: () => look(table) });
    await unfoldAll(table);
    for (const selector of [
      '.summary [part~="print-button"]',
      '#day [part~="print-button"]',
      '[part~="print-menu-button"]',
    ])
      await print(table, selector);
    expect(papers).to.have.length(3);
    await press(table, '[part~="download-button"]');
    await until(() => saved.length === 1);
    await press(table, '[part~="take-button"]');
    look(table);
    await expectNothingTold('foods', eaten);
  });

  it('with a long list of its own, scrolled through, and a day of it', async () => {
    const page = await open('<mg-food-table push-datalayer></mg-food-table>');
    const table = await foodTableOn(page);
    table.foods = manyFoods();
    await whenMany(table);
    watchAll(table);
    const firstRow = (): string | null | undefined =>
      rootOf(table).querySelector('.food-row')?.getAttribute('aria-rowindex');
    const region = find(rootOf(table), '.windowed');
    for (const top of [1e6, 0]) {
      const before = firstRow();
      region.scrollTop = top;
      await until(() => firstRow() !== before);
    }
    // The room of the rows that are not drawn is set through the object model.
    for (const style of allIn(table, '[style]')) expect(style.closest('tr')?.className).to.equal('gap');
    await add(table, 'f1');
    await declare(table, 'all');
    await expectNothingTold('foods', ['f1', 'Hapje 2']);
  });
});

describe('what a page can call or hear of', () => {
  afterEach(closePages);

  const drawing = [
    'createRenderRoot',
    'scheduleUpdate',
    'update',
    'render',
    'updated',
    'willUpdate',
    'shouldUpdate',
  ];
  const living = ['connectedCallback', 'disconnectedCallback', 'adoptedCallback', 'attributeChangedCallback'];
  /** Of the configuration, which is the host's own. */
  const configuring = ['configured', 'report', 'setProblems'];

  it('is no function of ours that answers for a visitor', async () => {
    const page = await openPage({
      body: `<mg-quiz></mg-quiz><mg-dose-check></mg-dose-check><mg-food-table page-size="5"></mg-food-table>${SCRIPT}`,
    });
    for (const element of [await quizOn(page), await doseCheckOn(page), await foodTableOn(page)]) {
      const methods = new Set(methodsOf(element));
      for (const known of [...drawing, ...living, ...configuring]) methods.delete(known);
      expect([...methods]).to.deep.equal([]);
    }
  });

  it('is that a quiz was finished, also where no tag manager was there before', async () => {
    const page = await openPage({ body: `<mg-quiz push-datalayer></mg-quiz>${SCRIPT}` });
    const before = Object.getOwnPropertyNames(page.window);
    await answerAll(await quizOn(page), healthy);
    const added = Object.getOwnPropertyNames(page.window).filter((name) => !before.includes(name));
    expect(added).to.deep.equal(['dataLayer']);
    const { dataLayer } = page.window as Window & { dataLayer?: unknown };
    expect(JSON.stringify(dataLayer)).to.equal('[{"event":"mg_finished","kind":"forms"}]');
  });

  it('is no focus taken and no page scrolled when it loads', async () => {
    const page = await openPage({
      body: `<input id="search" autofocus><p style="height: 2000px"></p><mg-quiz autostart></mg-quiz>${SCRIPT}`,
    });
    await quizOn(page);
    expect(page.document.activeElement?.localName).to.not.equal('mg-quiz');
    expect(page.window.scrollY).to.equal(0);
  });
});
