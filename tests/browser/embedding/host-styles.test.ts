import { expect } from 'chai';
import type { Persona } from './support/answering.js';
import { answerAll, healthy } from './support/answering.js';
import { catalogScript, withImages } from './support/catalogue.js';
import { manyFoods, useAll, whenMany } from './support/eating.js';
import type { FoodTable, HostPage, Quiz } from './support/host-page.js';
import { closePages, find, foodTableOn, openPage, quizOn, rootOf, SCRIPT } from './support/host-page.js';
import { differences, stylesOn } from './support/looks.js';

// E3: no host style breaks us. Font, size and colour are the host's; the rest of what inherits is not.

const hostile = `<style>
  html { font-size: 10px }
  body {
    font: italic 900 small-caps 16px/0.5 sans-serif; font-stretch: condensed; font-feature-settings: "smcp"; font-kerning: none;
    font-variation-settings: "slnt" -12; font-size-adjust: 0.9;
    letter-spacing: 1em; word-spacing: 2em; text-align: right; text-align-last: center; text-indent: 5em;
    text-transform: uppercase; text-shadow: 2px 2px 2px red; text-underline-offset: 1em; text-underline-position: under;
    text-decoration: line-through; text-decoration-skip-ink: none; text-emphasis: "x" red; -webkit-text-emphasis: "x" red;
    text-rendering: optimizeSpeed; white-space: pre; text-wrap: nowrap; word-break: break-all; overflow-wrap: normal;
    line-break: anywhere; hyphens: auto; tab-size: 40; -webkit-text-stroke: 2px red; -webkit-text-fill-color: red;
    fill: red; fill-opacity: 0.2; stroke: red; stroke-width: 9px; stroke-linecap: square; stroke-dasharray: 1 5; text-anchor: end;
    border-collapse: collapse; border-spacing: 20px; list-style: square inside; cursor: wait; caption-side: bottom; quotes: "x" "y";
    orphans: 9; widows: 9; image-rendering: pixelated;
  }
  * { margin: 20px !important; padding: 30px !important; border: 3px dotted red !important; box-sizing: content-box !important }
  div, p, h2, h3, label, button, input, section, fieldset, svg, ul, li, a, span {
    color: lime !important; background: red !important; float: left !important; width: 40px !important; transform: rotate(9deg) !important;
  }
  .button, .frame, .choice, .primary, .product, .card, [part] { display: none !important }
  button::before, p::before, ::before { content: 'shop' !important }
  mg-quiz, mg-food-table { margin: 0 !important; padding: 0 !important; border: 0 !important; width: 600px }
</style>`;

const plain = `<style>
  html, body { margin: 20px; padding: 30px; border: 3px dotted red }
  body { font: 16px/1.5 sans-serif }
  mg-quiz, mg-food-table { width: 600px }
</style>`;

const quizBody = `<mg-quiz catalog="#producten" consult-href="mailto:praktijk@example.nl"></mg-quiz>`;

describe("what a host's styles do to the quiz", () => {
  const persona: Persona = {
    ...healthy,
    medicines: ['iron'],
    supplements: [{ form: 'citrate', amount: '20' }],
  };

  afterEach(closePages);

  async function open(head: string): Promise<{ page: HostPage; quiz: Quiz }> {
    const page = await openPage({ head, body: `${quizBody}${catalogScript(withImages())}${SCRIPT}` });
    return { page, quiz: await quizOn(page) };
  }

  async function stylesOfAllScreens(head: string): Promise<Map<string, string[]>> {
    const { page, quiz } = await open(head);
    const screens = new Map<string, string[]>();
    await answerAll(quiz, persona, { onScreen: (screen) => void screens.set(screen, stylesOn(page, quiz)) });
    return screens;
  }

  it('leave every element of every screen as it is on a plain page', async () => {
    const expected = await stylesOfAllScreens(plain);
    const found = await stylesOfAllScreens(hostile);
    expect([...found.keys()]).to.deep.equal([...expected.keys()]);
    expect(found.size).to.be.above(10);
    for (const [screen, styles] of found) {
      expect(differences(expected.get(screen) ?? [], styles), screen).to.deep.equal([]);
    }
  });

  it('set its font, its size and its colour, as they are meant to', async () => {
    const { page, quiz } = await open('<style>body { font: 22px Georgia; color: rgb(90, 20, 30) }</style>');
    const { fontSize, fontFamily, color } = page.window.getComputedStyle(find(rootOf(quiz), '.frame'));
    expect([fontSize, fontFamily, color]).to.deep.equal(['22px', 'Georgia', 'rgb(90, 20, 30)']);
  });

  it('do not shrink it where a theme has made 1rem 10 pixels', async () => {
    const { page, quiz } = await open('<style>html { font-size: 62.5% } body { font-size: 1.6rem }</style>');
    const { height } = find(rootOf(quiz), '.button.primary').getBoundingClientRect();
    expect(page.window.getComputedStyle(find(rootOf(quiz), '.frame')).fontSize).to.equal('16px');
    expect(height).to.be.at.least(44);
  });

  it('hide it with `hidden`, as any element', async () => {
    const { page, quiz } = await open('');
    quiz.hidden = true;
    expect(page.window.getComputedStyle(quiz).display).to.equal('none');
  });

  it('give it a usable width in a flex row, a grid and a float', async () => {
    const layouts = [
      'display: flex',
      'display: inline-flex',
      'display: grid; justify-items: start',
      'float: left',
    ];
    for (const layout of layouts) {
      const page = await openPage({ body: `<div style="${layout}">${quizBody}</div>${SCRIPT}` });
      const { width } = find(rootOf(await quizOn(page)), '.frame').getBoundingClientRect();
      expect(width, layout).to.be.at.least(280);
      closePages();
    }
  });
});

describe('a page that reads from right to left', () => {
  afterEach(closePages);

  for (const width of [280, 760]) {
    it(`holds the quiz within its ${width} pixels, and its sentences read as they should`, async () => {
      const page = await openPage({
        lang: 'nl',
        dir: 'rtl',
        width,
        body: `${quizBody}${catalogScript()}${SCRIPT}`,
      });
      const quiz = await quizOn(page);
      await answerAll(quiz, healthy, {
        onScreen: (screen) => {
          const { scrollWidth, clientWidth } = page.document.documentElement;
          expect(scrollWidth, screen).to.be.at.most(clientWidth);
          const heading = find(rootOf(quiz), '#heading');
          expect(page.window.getComputedStyle(heading).direction, screen).to.equal('ltr');
        },
      });
    });
  }
});

describe("what a host's styles do to the food table", () => {
  afterEach(closePages);

  async function stylesOfAllScreens(head: string): Promise<Map<string, string[]>> {
    const page = await openPage({ head, body: `<mg-food-table page-size="4"></mg-food-table>${SCRIPT}` });
    const table: FoodTable = await foodTableOn(page);
    const screens = new Map<string, string[]>();
    const keep = (screen: string): void => void screens.set(screen, stylesOn(page, table));
    await useAll(table, { onScreen: keep });
    // What is proposed for the day comes and goes with the list, and was looked at before.
    table.toggleAttribute('no-tray', true);
    table.pageSize = null;
    table.foods = manyFoods();
    await whenMany(table);
    keep('many rows');
    return screens;
  }

  it('leave every element of the food table as it is on a plain page', async () => {
    const expected = await stylesOfAllScreens(plain);
    const found = await stylesOfAllScreens(hostile);
    expect([...found.keys()]).to.deep.equal([...expected.keys()]);
    expect(found.size).to.be.above(15);
    for (const [screen, styles] of found) {
      expect(styles, screen).to.have.length.above(100);
      expect(differences(expected.get(screen) ?? [], styles), screen).to.deep.equal([]);
    }
  }).timeout(30_000);

  for (const width of [280, 760]) {
    it(`leave a food table of ${width} pixels as it is on a page that reads from right to left`, async () => {
      const page = await openPage({
        dir: 'rtl',
        width,
        body: `<mg-food-table page-size="4"></mg-food-table>${SCRIPT}`,
      });
      const table = await foodTableOn(page);
      await useAll(table, {
        onScreen: (screen) => {
          const { scrollWidth, clientWidth } = page.document.documentElement;
          expect(scrollWidth, screen).to.be.at.most(clientWidth);
          const { direction } = page.window.getComputedStyle(find(rootOf(table), '.food-row, #heading'));
          expect(direction, screen).to.equal('ltr');
        },
      });
    });
  }
});
