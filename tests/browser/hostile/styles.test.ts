import { expect } from 'chai';
import { manyFoods, whenMany } from '../embedding/support/eating.js';
import type { AnyElement, FoodTable, HostPage } from '../embedding/support/host-page.js';
import { closePages, find, openPage, rootOf, until } from '../embedding/support/host-page.js';
import { wrongWith } from './support/comparing.js';
import { behind, threeIn, threeTags } from './support/house.js';
import { outOfReach, outside } from './support/sound.js';

// E3: what a theme does to a page does nothing to what stands in the elements. Font, size and colour are the theme's;
// all else is compared, screen by screen, with a plain page that has the same three and a column of the same width.

interface Theme {
  head: string;
  dir?: 'rtl';
  /** How many times as large as its own pixels everything is drawn. */
  scale?: number;
  /** Where the theme leaves an element no more than it needs. */
  isNarrow?: boolean;
  /** Where browsers misplace what sticks to the top of the screen: they place it as if nothing were transformed. */
  sticksAside?: boolean;
}

const link = (path: string): string => `<link rel="stylesheet" href="/node_modules/${path}">`;
const style = (css: string): string => `<style>${css}</style>`;

const themes: Readonly<Record<string, Theme>> = {
  'unsets everything, !important': { head: style('* { all: unset !important }') },
  'makes everything wide, spaced and in capitals, and 1rem 10 pixels': {
    head: style(
      '* { box-sizing: content-box; letter-spacing: 1em; text-transform: uppercase } html { font-size: 62.5% } body { font-size: 1.6rem }',
    ),
  },
  'is normalize.css': { head: link('normalize.css/normalize.css') },
  'is Bootstrap': { head: link('bootstrap/dist/css/bootstrap.css') },
  "is Tailwind's preflight": { head: link('tailwindcss/preflight.css') },
  'reads from right to left, !important': {
    head: style(
      '* { direction: rtl !important; text-align: right !important; unicode-bidi: bidi-override !important }',
    ),
    dir: 'rtl',
  },
  'zooms the body': { head: style('body { zoom: 1.5 }'), scale: 1.5 },
  'scales the body': {
    head: style('body { transform: scale(1.5); transform-origin: 0 0; width: 66% }'),
    scale: 1.5,
    sticksAside: true,
  },
  'hides what is empty': { head: style('div:empty, p:empty, span:empty { display: none !important }') },
  'lets everything move': {
    head: style(
      '@keyframes shake { from { letter-spacing: 1em; opacity: 0.9 } to { letter-spacing: 0 } } * { transition: all 1s !important; animation: shake 1s infinite !important }',
    ),
  },
  'hides elements it does not know': {
    head: style(
      ':not(:defined) { display: none !important; visibility: hidden !important; opacity: 0 !important } mg-quiz, mg-dose-check, mg-food-table { display: inline }',
    ),
  },
  'makes columns of elements it does not know': {
    head: style('main > * { display: flex !important; align-items: flex-start }'),
  },
  'takes the boxes away of elements it does not know': {
    head: style('main > * { display: contents !important }'),
  },
  'lays hands on everything, !important': {
    isNarrow: true,
    head: style(
      'html, body { margin: 0 } * { float: left !important; position: relative !important; overflow: hidden !important; min-width: 0 !important; max-width: 100% !important; height: auto !important; line-height: 3 !important; text-align: center !important; font-weight: 900 !important; white-space: nowrap !important; word-break: break-all !important; text-shadow: 1px 1px red !important }',
    ),
  },
};

const body = `<main>${threeTags}</main>${behind}`;

/** The row that is drawn at this part of the height of the window of a long list. */
function rowAt(table: FoodTable, part: number): Element | undefined {
  const { top, height } = find(rootOf(table), '.windowed').getBoundingClientRect();
  return [...rootOf(table).querySelectorAll('.windowed .food-row')].find((row) => {
    const place = row.getBoundingClientRect();
    return place.top <= top + height * part && place.bottom >= top + height * part;
  });
}

/** How many times as large as its own pixels a box is measured: Safari measures as if nothing were zoomed. */
function measuredScale({ document }: HostPage, scale: number): number {
  const box = document.createElement('div');
  box.style.cssText = 'position: absolute; inline-size: 100px';
  document.body.append(box);
  const { width } = box.getBoundingClientRect();
  box.remove();
  return scale === 1 ? 1 : width / 100;
}

describe('all three elements, under a theme that', function themesDescription() {
  this.timeout(60_000);
  afterEach(closePages);

  for (const [does, { head, dir, scale = 1, isNarrow, sticksAside }] of Object.entries(themes)) {
    it(does, async () => {
      const page = await openPage({ head, body, width: 760, ...(dir && { dir }) });
      const three = await threeIn(page.document);
      const measured = measuredScale(page, scale);
      const wide = isNarrow ? 280 : (page.document.documentElement.clientWidth * 0.9 * measured) / scale;
      for (const element of Object.values(three)) {
        const { width } = find(rootOf(element), '.frame').getBoundingClientRect();
        expect(width, element.localName).to.be.at.least(wide);
      }
      // Nor can Safari be asked what stands at a place of a zoomed page.
      const isReachKnown = (element: AnyElement): boolean =>
        measured === scale && !(sticksAside && element === three.check);
      const wrong = await wrongWith(page, three, {
        wrongIn: (element) => [
          ...outside(element),
          ...(isReachKnown(element) ? outOfReach(element, scale) : []),
        ],
        isAlone: scale !== 1,
      });
      expect(wrong).to.deep.equal([]);
    });
  }

  for (const does of ['zooms the body', 'unsets everything, !important']) {
    it(`${does}, and a list of thousands is drawn where it is scrolled to`, async () => {
      const page = await openPage({ head: themes[does]?.head ?? '', body });
      const { table } = await threeIn(page.document);
      table.pageSize = null;
      table.foods = manyFoods();
      await whenMany(table);
      const region = find(rootOf(table), '.windowed');
      region.scrollIntoView({ block: 'center', behavior: 'instant' });
      region.scrollTop = region.scrollHeight / 2;
      await until(() => [0.3, 0.5, 0.9].every((part) => rowAt(table, part) !== undefined));
      expect(Number(rowAt(table, 0.5)?.getAttribute('aria-rowindex'))).to.be.within(500, 700);
    });
  }
});
