import { expect } from 'chai';
import type { Persona } from './support/answering.js';
import { answerAll, giveAnswer, healthy, next } from './support/answering.js';
import { catalogScript, withImages } from './support/catalogue.js';
import { manyFoods, useAll, whenMany } from './support/eating.js';
import { endings, full } from './support/endings.js';
import type {
  AnyElement,
  DoseCheck,
  FoodTable,
  HostPage,
  HostPageSource,
  Quiz,
} from './support/host-page.js';
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
import { fillInAll, takers, write } from './support/taking.js';

// Nothing is wider than its column, from 280 pixels on, however long a product's name is.

async function open(source: HostPageSource, attributes = ''): Promise<{ page: HostPage; quiz: Quiz }> {
  const body = `<mg-quiz ${attributes}></mg-quiz>${source.body ?? ''}${SCRIPT}`;
  const page = await openPage({ ...source, body });
  return { page, quiz: await quizOn(page) };
}

async function openCheck(source: HostPageSource): Promise<{ page: HostPage; check: DoseCheck }> {
  const body = `<mg-dose-check event-detail="answers" debug></mg-dose-check>${SCRIPT}`;
  const page = await openPage({ ...source, body });
  return { page, check: await doseCheckOn(page) };
}

async function openTable(source: HostPageSource, attributes = '') {
  const body = `<mg-food-table ${attributes}></mg-food-table>${SCRIPT}`;
  const page = await openPage({ ...source, body });
  return { page, table: await foodTableOn(page) };
}

function showAll(element: AnyElement): void {
  for (const details of rootOf(element).querySelectorAll('details')) details.open = true;
}

const rich = 'catalog="#producten" consult-href="mailto:praktijk@example.nl" event-detail="answers"';

const endless = 'Magnesiumbisglycinaatmagnesiumcitraatmagnesiummalaatmagnesiumtauraat'.repeat(3);
const longNames = (): string =>
  catalogScript(
    withImages().map((product, index) => ({
      ...product,
      name:
        index % 2 === 0
          ? `${endless} ${product.name}`
          : `${product.name} ${'met een heel lange naam '.repeat(12)}`,
      price: 123456.78,
      otherActives: [endless, 'ashwagandha'],
    })),
  );

describe('nothing is wider than its column', function columnDescription() {
  this.timeout(60_000);

  afterEach(closePages);

  /** Elements that stand out of the page, apart from what scrolls or is hidden by itself. */
  function expectWithin({ document }: HostPage, shown: AnyElement, screen: string): void {
    showAll(shown);
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth, screen).to.be.at.most(clientWidth);
    for (const element of rootOf(shown).querySelectorAll(
      '.frame, .screen, dialog, .product, .choice, .letter, .side, .supplement, .verdict-body, .timeline',
    )) {
      expect(element.scrollWidth, `${screen}: ${element.className}`).to.be.at.most(element.clientWidth + 1);
    }
  }

  /** Signs of buttons may stand out a little of what they are in, but nothing stands out of the page. */
  function expectTableWithin(page: HostPage, table: FoodTable, screen: string): void {
    expectWithin(page, table, screen);
    const { clientWidth } = page.document.documentElement;
    const outside = [...rootOf(table).querySelectorAll('*')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (left < 0 || right > clientWidth + 0.5);
    });
    expect(
      outside.map(({ outerHTML }) => outerHTML.slice(0, 80)),
      screen,
    ).to.deep.equal([]);
  }

  const narrow = '<style>body { margin: 0 }</style>';

  for (const width of [280, 320, 1200]) {
    for (const [ending, persona] of Object.entries(endings)) {
      it(`of ${width} pixels, from the intro to the end: ${ending}`, async () => {
        const { page, quiz } = await open({ head: narrow, width, body: longNames() }, `${rich} debug`);
        await answerAll(quiz, persona, { onScreen: (screen) => expectWithin(page, quiz, screen) });
      });
    }
  }

  it('of 280 pixels, with errors, two supplements and English words', async () => {
    const { page, quiz } = await open({ lang: 'en', head: narrow, width: 280, body: longNames() }, rich);
    const persona: Persona = {
      ...full,
      medicines: ['mg-antacids-laxatives'],
      supplements: [{ amount: '20' }, { form: 'citrate', amount: '40', basis: 'compound' }],
    };
    await answerAll(quiz, persona, {
      onScreen: async (screen) => {
        if (screen !== 'intro' && screen !== 'result') {
          await next(quiz);
          expectWithin(page, quiz, `${screen}, with an error`);
          await giveAnswer(quiz, persona);
        }
        expectWithin(page, quiz, screen);
      },
    });
  });

  it('of 280 pixels, in a dialog', async () => {
    const { page, quiz } = await open(
      { head: narrow, width: 280, body: longNames() },
      `${rich} display="dialog"`,
    );
    find(rootOf(quiz), '[part~="open"]').click();
    await answerAll(quiz, full, { onScreen: (screen) => expectWithin(page, quiz, screen) });
  });

  it('of a page that is enlarged to 400 %', async () => {
    // What a window of 1280 pixels becomes.
    const { page, quiz } = await open({ head: narrow, width: 320, body: longNames() }, rich);
    await answerAll(quiz, full, { onScreen: (screen) => expectWithin(page, quiz, screen) });
  });

  it('of a catalogue of 500 products', async () => {
    const [one] = withImages();
    const many = Array.from({ length: 500 }, (_, index) => ({
      ...one,
      id: `p-${index}`,
      name: `${endless} ${index}`,
    }));
    const { page, quiz } = await open({ head: narrow, width: 320, body: catalogScript(many) }, rich);
    await answerAll(quiz, healthy, { onScreen: (screen) => expectWithin(page, quiz, screen) });
    const shown = rootOf(quiz).querySelectorAll('.product').length;
    expect(shown).to.be.above(5).and.at.most(24);
  });

  for (const width of [280, 560, 1200]) {
    for (const [verdict, taker] of Object.entries(takers)) {
      it(`of ${width} pixels, in the dose check: ${verdict}`, async () => {
        const { page, check } = await openCheck({ head: narrow, width, lang: width === 560 ? 'en' : 'nl' });
        await fillInAll(check, taker, { onScreen: (screen) => expectWithin(page, check, screen) });
        if (verdict === 'emergency') return;
        await write(check, '#supplement-0-amount', '1.000,5');
        await write(check, '#age', '999');
        expectWithin(page, check, 'mistakes');
      });
    }
  }

  it('of 280 pixels, and what is touched in the dose check is no smaller than a fingertip', async () => {
    const { page, check } = await openCheck({ head: narrow, width: 280 });
    const small = new Set<string>();
    const look = (screen: string): void => {
      showAll(check);
      const targets = rootOf(check).querySelectorAll(
        'button, summary, select, textarea, label.choice, label.tick, a.call, .source a, input:is([type=text], [type=search], [type=time])',
      );
      for (const target of targets) {
        const { width, height } = target.getBoundingClientRect();
        if (height === 0) continue;
        if (height < 43.5 || width < 43.5)
          small.add(`${screen}: ${target.outerHTML.slice(0, 80)} ${width} × ${height}`);
      }
    };
    await fillInAll(check, takers['much to tell'], { onScreen: look });
    expect(page.window.innerWidth).to.equal(280);
    expect([...small]).to.deep.equal([]);
  });

  for (const width of [280, 320, 480, 640, 900, 1200]) {
    it(`of ${width} pixels, in the food table`, async () => {
      const lang = width === 480 ? 'en' : 'nl';
      const { page, table } = await openTable(
        { head: narrow, width, lang },
        'page-size="8" event-detail="answers" debug',
      );
      await useAll(table, { onScreen: (screen) => expectTableWithin(page, table, screen) });
    });
  }

  it('of 280 pixels, in the food table with endless names, weights and sources', async () => {
    const { page, table } = await openTable({ head: narrow, width: 280 });
    // As long as a list may have them.
    const long = endless.slice(0, 200);
    const foods = manyFoods(30).map((food, index) => ({
      ...food,
      names: index % 2 === 0 ? long : `Hapje ${'met een heel lange naam '.repeat(8)}`,
      mgPer100g: 98765.4321,
      portionGrams: 4999.75,
      portionLabel: long,
      category: index % 3 === 0 ? long : 'Hartig',
      source: `https://example.org/${endless}`.slice(0, 200),
    }));
    table.foods = [...foods, { names: endless, mgPer100g: endless }];
    await table.updateComplete;
    await until(() => rootOf(table).querySelectorAll('.food-row').length === 30);
    for (const button of rootOf(table).querySelectorAll<HTMLElement>('[data-do]')) button.click();
    await table.updateComplete;
    expectTableWithin(page, table, 'endless');
    table.foods = manyFoods().map((food) => ({ ...food, names: long }));
    await whenMany(table);
    expectTableWithin(page, table, 'many');
  });

  it('of 280 pixels, and what is touched in the food table is no smaller than a fingertip', async () => {
    const { page, table } = await openTable({ head: narrow, width: 280 }, 'page-size="8"');
    const small = new Set<string>();
    const look = (screen: string): void => {
      showAll(table);
      const targets = rootOf(table).querySelectorAll(
        'button:not(.skip), summary, select, label.choice, .chip input, input:is([type=text], [type=search])',
      );
      for (const target of targets) {
        const { width, height } = target.getBoundingClientRect();
        if (height === 0) continue;
        if (height < 43.5 || width < 43.5)
          small.add(`${screen}: ${target.outerHTML.slice(0, 80)} ${width} × ${height}`);
      }
    };
    await useAll(table, { onScreen: look });
    expect(page.window.innerWidth).to.equal(280);
    expect([...small]).to.deep.equal([]);
  });
});
