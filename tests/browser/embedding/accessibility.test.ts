import { expect } from 'chai';
import { emulateMedia } from '../support/page.js';
import type { Persona } from './support/answering.js';
import { answerAll, giveAnswer, healthy, next } from './support/answering.js';
import { catalogScript, withImages } from './support/catalogue.js';
import { manyFoods, useAll, whenMany } from './support/eating.js';
import { endings, full } from './support/endings.js';
import type { AnyElement, HostPage, HostPageSource, Quiz } from './support/host-page.js';
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
import { fillInAll, go, pickEach, takers, write } from './support/taking.js';
import type { Witness } from './support/witness.js';
import { witness } from './support/witness.js';

// axe has nothing to say about any screen, light or dark, narrow or wide.

const AXE = '<script src="/node_modules/axe-core/axe.min.js"></script>';
const LIGHT = '<style>:root { color: #222; background: #fff }</style>';
const DARK = '<style>:root { color: #e8e6e3; background: #16181a }</style>';
const BY_PREFERENCE =
  '<style>:root { color-scheme: light dark; color: CanvasText; background: Canvas }</style>';

let seen: Witness;

function openWith(element: string, source: HostPageSource): Promise<HostPage> {
  return openPage({
    ...source,
    head: `${source.head ?? LIGHT}${AXE}`,
    body: `<main><h1>Winkel</h1>${element}</main>${source.body ?? ''}${SCRIPT}`,
    before: (window) => {
      seen = witness(window);
    },
  });
}

async function open(source: HostPageSource, attributes = ''): Promise<{ page: HostPage; quiz: Quiz }> {
  const page = await openWith(`<mg-quiz ${attributes}></mg-quiz>`, source);
  return { page, quiz: await quizOn(page) };
}

async function openCheck(source: HostPageSource, attributes = '') {
  const page = await openWith(`<mg-dose-check ${attributes}></mg-dose-check>`, source);
  return { page, check: await doseCheckOn(page) };
}

async function openTable(source: HostPageSource, attributes = '') {
  const page = await openWith(`<mg-food-table ${attributes}></mg-food-table>`, source);
  return { page, table: await foodTableOn(page) };
}

function showAll(element: AnyElement): void {
  for (const details of rootOf(element).querySelectorAll('details')) details.open = true;
}

async function problems({ window, document }: HostPage): Promise<string[]> {
  // A colour on its way from one to the other is no colour to judge.
  for (const animation of document.getAnimations()) animation.finish();
  const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.map(({ target }) => target.flat().join(' '));
    return `${id}: ${help} (${places.slice(0, 4).join(', ')})`;
  });
}

const rich = 'catalog="#producten" consult-href="mailto:praktijk@example.nl" event-detail="answers"';
const shop = (): string => catalogScript(withImages());

describe('axe has nothing to say', function axeDescription() {
  this.timeout(60_000);

  afterEach(async () => {
    closePages();
    await emulateMedia();
  });

  async function expectNoProblem(page: HostPage, element: AnyElement, screen: string): Promise<void> {
    showAll(element);
    expect(await problems(page), screen).to.deep.equal([]);
  }

  /** Answers everything, and looks at these screens: what they share was looked at already. */
  async function lookAt(
    screens: readonly string[],
    { page, quiz }: { page: HostPage; quiz: Quiz },
    persona: Persona,
  ): Promise<void> {
    const met: string[] = [];
    await answerAll(quiz, persona, {
      onScreen: async (screen) => {
        if (!screens.includes(screen)) return;
        met.push(screen);
        await expectNoProblem(page, quiz, screen);
      },
    });
    expect(met).to.deep.equal(screens);
  }

  it('but would have, of a field without a label in a shadow root', async () => {
    const { page } = await open({});
    const host = page.document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(page.document.createElement('input'));
    find(page.document, 'main').append(host);
    expect((await problems(page)).join()).to.include('label: ');
  });

  for (const [looks, head, width] of [
    ['light and narrow', LIGHT, 320],
    ['dark and wide', DARK, 1280],
  ] as const) {
    it(`about the intro and every question, unanswered, with its error, and answered: ${looks}`, async () => {
      const { page, quiz } = await open({ head, width, body: shop() }, rich);
      const persona: Persona = {
        ...full,
        medicines: ['mg-antacids-laxatives', 'iron'],
        supplements: [{ amount: '20' }, { form: 'citrate', amount: '40', basis: 'compound' }],
        'signs-topic': [],
      };
      const screens: string[] = [];
      await answerAll(quiz, persona, {
        onScreen: async (screen) => {
          screens.push(screen);
          await expectNoProblem(page, quiz, screen);
          if (screen === 'intro' || screen === 'result') return;
          await next(quiz);
          await expectNoProblem(page, quiz, `${screen}, with an error`);
          if (width < 1000) return;
          await giveAnswer(quiz, persona);
          await expectNoProblem(page, quiz, `${screen}, answered`);
        },
      });
      expect(screens).to.include.members([
        'intro',
        'age',
        'conditions',
        'supplements',
        'signs-topic',
        'diet',
        'result',
      ]);
      expect(seen.complaints).to.deep.equal([]);
    });

    for (const [ending, persona] of Object.entries(endings)) {
      it(`about the end, with all of it open: ${ending}, ${looks}`, async () => {
        const { page, quiz } = await open({ head, width, body: shop() }, rich);
        await answerAll(quiz, persona);
        await expectNoProblem(page, quiz, ending);
        expect(seen.complaints).to.deep.equal([]);
      });
    }
  }

  it('about a page that is dark by the preference of the visitor', async () => {
    const dark = await emulateMedia({ colorScheme: 'dark' });
    const shown = await open({ head: BY_PREFERENCE, body: shop() }, rich);
    const { color } = shown.page.window.getComputedStyle(find(rootOf(shown.quiz), '.frame'));
    expect(color).to.equal(dark ? 'rgb(255, 255, 255)' : 'rgb(0, 0, 0)');
    await lookAt(['intro', 'conditions', 'result'], shown, full);
  });

  for (const [looks, colors] of [
    ['grey on white', 'color: #666; background: #fff'],
    ['grey on a light tint', 'color: #555; background: #f3f1ec'],
    ['grey on black', 'color: #aaa; background: #111'],
  ] as const) {
    it(`about the quiet text of a page that is ${looks}`, async () => {
      const shown = await open({ head: `<style>:root { ${colors} }</style>`, body: shop() }, rich);
      await lookAt(['intro', 'conditions', 'diet', 'result'], shown, full);
    });
  }

  it('about English', async () => {
    const shown = await open({ lang: 'en', body: shop() }, rich);
    await lookAt(['intro', 'conditions', 'supplements', 'diet', 'result'], shown, full);
    expect(rootOf(shown.quiz).querySelector('.frame')?.getAttribute('lang')).to.equal('en');
  });

  it('about an English quiz on a Dutch page', async () => {
    await lookAt(['intro', 'result'], await open({ lang: 'nl' }, 'lang="en"'), healthy);
  });

  it('about education, with its own topics and signs', async () => {
    const persona: Persona = { ...healthy, goals: ['sleep', 'stress', 'cramps'] };
    const shown = await open({}, 'claims="education"');
    await lookAt(['goals', 'stress', 'signs-topic', 'result'], shown, persona);
  });

  it('about debug, with problems, forms read from names, and every trace open', async () => {
    const unread = [{ id: 'a', name: 'Magnesiumcitraat', elementalMgPerUnit: 50 }, { id: 'b' }];
    const shown = await open({ body: catalogScript(unread) }, `${rich} debug standard="x"`);
    await lookAt(['intro', 'age', 'result'], shown, full);
    expect(rootOf(shown.quiz).querySelector('[part~="debug"]')).to.not.equal(null);
  });

  it('about a dialog, closed and open', async () => {
    const shown = await open({ body: shop() }, `${rich} display="dialog"`);
    await expectNoProblem(shown.page, shown.quiz, 'closed');
    find(rootOf(shown.quiz), '[part~="open"]').click();
    await shown.quiz.updateComplete;
    expect(find<HTMLDialogElement>(rootOf(shown.quiz), 'dialog').open).to.equal(true);
    await lookAt(['intro', 'conditions', 'result'], shown, full);
  });

  it('about a first question that opens by itself, filled in by the host', async () => {
    const attributes = `autostart answers='{"ageYears": 40, "conditions": ["diabetes"], "sex": "female"}'`;
    await lookAt(['signs-now', 'age', 'conditions'], await open({}, attributes), healthy);
  });

  it('about an answer that is being changed from the result', async () => {
    const { page, quiz } = await open({});
    await answerAll(quiz, healthy);
    showAll(quiz);
    find(rootOf(quiz), '.answer button').click();
    await quiz.updateComplete;
    await expectNoProblem(page, quiz, 'editing');
  });

  for (const [looks, source] of [
    ['light and narrow', { head: LIGHT, width: 320 }],
    ['dark and wide, in English', { head: DARK, width: 1280, lang: 'en' }],
  ] as const) {
    for (const [verdict, taker] of Object.entries(takers)) {
      it(`about the dose check, from the signs to the end: ${verdict}, ${looks}`, async () => {
        const { page, check } = await openCheck(source, 'event-detail="answers"');
        // What each has in common is looked at once.
        const screens = verdict === 'much to tell' ? ['signs', 'what is taken', 'medicines and health'] : [];
        await fillInAll(check, taker, {
          onScreen: async (screen) => {
            if ([...screens, 'verdict', 'emergency'].includes(screen))
              await expectNoProblem(page, check, screen);
          },
        });
        expect(seen.complaints).to.deep.equal([]);
      });
    }

    it(`about the dose check, unanswered, prefilled, and with every message of a mistake: ${looks}`, async () => {
      const supplements = '[{"form": "citrate", "amountMg": 100, "basis": "elemental", "perDay": 1}]';
      const prefill = `age="40" conditions="diabetes" medicines="iron" food-mg="200" supplements='${supplements}'`;
      const { page, check } = await openCheck(source, `${prefill} debug`);
      await go(check);
      await expectNoProblem(page, check, 'signs, with an error');
      await pickEach(check, 'signs-now', []);
      await go(check);
      await expectNoProblem(page, check, 'filled in by the host');
      for (const button of rootOf(check).querySelectorAll<HTMLElement>('.missing-list button')) {
        button.click();
        await check.updateComplete;
      }
      await write(check, '#age', '999');
      await write(check, '#food-mg', 'veel');
      await expectNoProblem(page, check, 'mistakes');
      expect(rootOf(check).querySelectorAll('[aria-invalid="true"]')).to.have.length.above(1);
    });
  }

  for (const [looks, source] of [
    ['light and narrow, as cards', { head: LIGHT, width: 320 }],
    ['dark and wide', { head: DARK, width: 1280 }],
  ] as const) {
    it(`about the food table, from the first look to a menu of a week: ${looks}`, async () => {
      const { page, table } = await openTable(source, 'page-size="8" event-detail="answers"');
      // What the two looks share is looked at once.
      const screens = looks.startsWith('dark') ? ['at first', 'a row unfolded', 'a whole day'] : null;
      await useAll(table, {
        onScreen: async (screen) => {
          if (screens?.includes(screen) ?? true) await expectNoProblem(page, table, screen);
        },
      });
      expect(seen.complaints).to.deep.equal([]);
    });

    it(`about a food table with its own foods, their mistakes and their many rows: ${looks}`, async () => {
      const { page, table } = await openTable(source, 'debug');
      table.foods = [...manyFoods(30), { names: 'Drop', mgPer100g: 'veel' }, 7];
      await table.updateComplete;
      await expectNoProblem(page, table, 'mistakes');
      table.foods = manyFoods();
      await whenMany(table);
      await expectNoProblem(page, table, 'many rows');
      await until(() => {
        // How high the last rows are is known once they are drawn.
        find(rootOf(table), '.windowed').scrollTop = 1e6;
        return rootOf(table).querySelector('[aria-rowindex="1201"]') !== null;
      });
      await expectNoProblem(page, table, 'the last of many rows');
      table.foods = [];
      await table.updateComplete;
      await expectNoProblem(page, table, 'no rows');
    });

    it(`about a food table whose list is on its way, or did not come: ${looks}`, async () => {
      const { page, table } = await openTable(source);
      let fail: (error: Error) => void = () => {};
      page.window.fetch = () => new Promise((_, reject) => (fail = reject));
      table.setAttribute('src', '/foods.csv');
      await until(() => rootOf(table).querySelector('progress') !== null);
      await expectNoProblem(page, table, 'on its way');
      fail(new Error('gone'));
      await until(() => rootOf(table).querySelector('#retry') !== null);
      await expectNoProblem(page, table, 'it did not come');
    });
  }

  it('about a food table of a child under 4, whom nothing is proposed to, in English', async () => {
    const { page, table } = await openTable({ lang: 'en', head: BY_PREFERENCE }, 'page-size="8" age="3"');
    find(rootOf(table), '[data-do="add"]').click();
    await table.updateComplete;
    expect(rootOf(table).querySelector('[part~="held"]')).to.not.equal(null);
    await expectNoProblem(page, table, 'held');
  });
});
