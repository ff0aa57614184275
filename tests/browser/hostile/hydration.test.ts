import { expect } from 'chai';
import { answerAll, healthy, endingOf, start } from '../embedding/support/answering.js';
import { catalogScript } from '../embedding/support/catalogue.js';
import { add, boiledSpinach, searchFor } from '../embedding/support/eating.js';
import type { AnyElement, FoodTable, HostPage, PageWindow, Quiz } from '../embedding/support/host-page.js';
import {
  closePages,
  doseCheckOn,
  FILE,
  foodTableOn,
  openPage,
  quizOn,
  rootOf,
  until,
} from '../embedding/support/host-page.js';
import { fillInAll, takers } from '../embedding/support/taking.js';
import type { Witness } from '../embedding/support/witness.js';
import { witness } from '../embedding/support/witness.js';

// What a server drew stands there before any script runs. Where the page brings in lit's support for it, that is taken
// over node by node; where anything differs, and with the one file, it is drawn anew.

const SUPPORT =
  '<script type="module" src="/node_modules/@lit-labs/ssr-client/lit-element-hydrate-support.js"></script>';
const door = (name: string): string => `<script type="module" src="/dist/${name}.js"></script>`;
const LOOK = `<script>
  const drawn = document.querySelector('mg-quiz, mg-food-table, mg-dose-check').shadowRoot;
  window.drawnByServer = [...drawn.querySelectorAll(':not(style)')];
</script>`;

interface ServerPage extends HostPage {
  readonly drawn: readonly Element[];
}

const served = async (name: string): Promise<string> => {
  const response = await fetch(`/.build/rendered/${name}.html`);
  expect(response.ok, `${name} was rendered`).to.equal(true);
  return response.text();
};

/** What a visitor sees and hears of it, without what lit leaves for itself. */
const shown = (element: Element): string =>
  [...rootOf(element).querySelectorAll('*')]
    .filter(({ localName }) => localName !== 'style')
    .map((node) => {
      const { localName, attributes, children, textContent } = node;
      // A server writes these as attributes; what counts on a page is what they are by now.
      const { value = '', checked = false } = node as Partial<HTMLInputElement>;
      const named = [...attributes].filter(({ name }) => name !== 'value' && name !== 'checked');
      const told = named.map((one) => `${one.name}=${one.value}`).sort();
      return [localName, value, checked, ...told, children.length === 0 ? textContent : ''].join(' ');
    })
    .join('\n');

describe('what a server drew', () => {
  let seen: Witness;
  let page: ServerPage;

  const open = async (body: string, head: string, before?: (page: PageWindow) => void): Promise<void> => {
    const host = await openPage({
      head,
      body: body + LOOK,
      before: (window) => {
        seen = witness(window);
        before?.(window);
      },
    });
    const { drawnByServer } = host.window as PageWindow & { drawnByServer: readonly Element[] };
    page = { ...host, drawn: drawnByServer };
  };

  afterEach(closePages);

  const tags = { quiz: 'mg-quiz', foods: 'mg-food-table', dose: 'mg-dose-check' } as const;
  const cases = [
    ['quiz', 'quiz'],
    ['quiz-english', 'quiz'],
    ['quiz-catalogue', 'quiz'],
    ['quiz-dialog', 'quiz'],
    ['foods', 'foods'],
    ['foods-english', 'foods'],
    ['dose', 'dose'],
    ['dose-english', 'dose'],
  ] as const;

  const elementOn = async (kind: keyof typeof tags): Promise<AnyElement> => {
    const element = page.document.querySelector<AnyElement>(tags[kind]) as AnyElement;
    await page.window.customElements.whenDefined(tags[kind]);
    await element.updateComplete;
    return element;
  };

  for (const [name, kind] of cases) {
    it(`${name}: is what the element draws by itself, and every node of it stays`, async () => {
      await open((await served(name)) + catalogScript(), SUPPORT + door(tags[kind]));
      const element = await elementOn(kind);
      expect(page.drawn.length).to.be.greaterThan(10);
      expect(page.drawn.filter((node) => !node.isConnected)).to.deep.equal([]);
      const now = [...rootOf(element).querySelectorAll('*')];
      expect(now).to.deep.equal(page.drawn);
      expect(element.hasAttribute('data-mg-drawn-from')).to.equal(false);
      expect(seen.complaints).to.deep.equal([]);
      // The styles are the element's own by now: a strict policy lets those of a server not pass.
      expect(element.shadowRoot?.adoptedStyleSheets.length).to.be.greaterThan(0);

      const made = element.cloneNode() as AnyElement;
      page.document.body.append(made);
      await until(() => rootOf(made).querySelector('.frame') !== null);
      await made.updateComplete;
      if (kind === 'foods') await until(() => rowsOf(made) >= rowsOf(element));
      expect(shown(element)).to.equal(shown(made));
    });
  }

  const rowsOf = (element: Element): number => rootOf(element).querySelectorAll('.food-row').length;

  it('the quiz goes on to its result from there', async () => {
    await open((await served('quiz')) + catalogScript(), SUPPORT + door('mg-quiz'));
    const quiz = (await elementOn('quiz')) as Quiz;
    const frame = rootOf(quiz).querySelector('.frame');
    await start(quiz);
    await answerAll(quiz, healthy);
    expect(endingOf(quiz)).to.equal('result');
    expect(rootOf(quiz).querySelector('.frame')).to.equal(frame);
    expect(seen.events.filter(({ type }) => type === 'mg-recommendation').length).to.equal(1);
    expect(seen.complaints).to.deep.equal([]);
  });

  it('the dose check goes on to its verdict from there', async () => {
    await open(await served('dose-english'), SUPPORT + door('mg-dose-check'));
    const check = await doseCheckOn(page);
    await fillInAll(check, takers.within);
    expect(rootOf(check).querySelector('[part~="verdict-good"]')).not.to.equal(null);
    expect(seen.complaints).to.deep.equal([]);
  });

  it('the food table puts a row on the day, and goes on with it, without drawing the others again', async () => {
    await open(await served('foods'), SUPPORT + door('mg-food-table'));
    const table = await foodTableOn(page);
    const rows = [...rootOf(table).querySelectorAll('.food-row')];
    expect(rows.length).to.equal(450);
    await add(table, boiledSpinach);
    const fold = rootOf(table).querySelector<HTMLElement>(`[data-id="${boiledSpinach}"] [data-do=fold]`);
    fold?.click();
    await table.updateComplete;
    expect([...rootOf(table).querySelectorAll('.food-row')]).to.deep.equal(rows);
    expect(rootOf(table).querySelectorAll('.day-list > *, [part~="day-row"]').length).to.be.greaterThan(0);
    expect(fold?.getAttribute('aria-expanded')).to.equal('true');
    await searchFor(table, 'spinazie');
    expect(rowsOf(table)).to.be.within(1, 40);
    expect(rootOf(table).querySelectorAll('tbody.rows').length).to.equal(1);
    await searchFor(table, '');
    await until(() => rowsOf(table) === 450);
    expect(seen.complaints).to.deep.equal([]);
  });

  const eachKind = [
    ['quiz', 'quiz'],
    ['foods-english', 'foods'],
    ['dose', 'dose'],
  ] as const;
  const fromElsewhere: readonly [string, (markup: string) => string][] = [
    [
      'in another language',
      (markup) => markup.replace(/lang="(nl|en)"/, (_, lang) => `lang="${lang === 'nl' ? 'en' : 'nl'}"`),
    ],
    ['with another setting', (markup) => markup.replace(' lang=', ' standard="us" lang=')],
    ['by another version', (markup) => markup.replace(/drawn-from="[^"]*"/, 'drawn-from="0123"')],
    ['without a word of what it drew from', (markup) => markup.replace(/data-mg-drawn-from="[^"]*"/, '')],
    ['and something on the way left out', (markup) => markup.replace(/<!--\/lit-part-->/, '')],
    ['and something on the way took the comments out', (markup) => markup.replace(/<!--.*?-->/g, '')],
  ];

  for (const [how, change] of fromElsewhere) {
    for (const [name, kind] of eachKind) {
      it(`${name}: drawn ${how}, it is drawn anew`, async () => {
        await open(change(await served(name)), SUPPORT + door(tags[kind]));
        await drawnAnew(await elementOn(kind), kind);
      });
    }
  }

  async function drawnAnew(element: AnyElement, kind: keyof typeof tags): Promise<void> {
    await until(() => rootOf(element).querySelector('.frame') !== null);
    const root = rootOf(element);
    expect(root.querySelectorAll('.frame').length).to.equal(1);
    expect(page.drawn.filter((node) => node.isConnected)).to.deep.equal([]);
    const lang = element.getAttribute('lang');
    expect(root.querySelector('.frame')?.getAttribute('lang')).to.equal(lang);
    expect(element.shadowRoot?.adoptedStyleSheets.length).to.be.greaterThan(0);
    expect(seen.complaints).to.deep.equal([]);
    if (kind === 'foods') await until(() => rowsOf(element) === 20);
    // … and again, in another language: what is drawn is drawn over itself.
    element.setAttribute('lang', lang === 'nl' ? 'en' : 'nl');
    await element.updateComplete;
    expect(root.querySelectorAll('.frame').length).to.equal(1);
    expect(root.querySelector('.frame')?.getAttribute('lang')).not.to.equal(lang);
  }

  it('a setting that a script gives first counts', async () => {
    const set = `<script type="module">
      document.querySelector('mg-quiz').standard = 'us';
    </script>`;
    await open((await served('quiz')) + set, SUPPORT + door('mg-quiz'));
    const quiz = await quizOn(page);
    expect(quiz.standard).to.equal('us');
    expect(rootOf(quiz).querySelectorAll('.frame').length).to.equal(1);
    expect(seen.complaints).to.deep.equal([]);
  });

  const unsupported: readonly [string, string][] = [
    ['the one file', `<script src="${FILE}" defer></script>`],
    [
      'the one file, and the support that is not for it',
      `${SUPPORT}<script src="${FILE}" type="module"></script>`,
    ],
    ['the modules, without the support', door('index')],
    ['the modules, and the support too late', door('index') + SUPPORT],
  ];
  for (const [what, head] of unsupported) {
    for (const [name, kind] of eachKind) {
      it(`${name}: is replaced by ${what}, which does not know how to take it over`, async () => {
        await open(await served(name), head);
        await drawnAnew(await elementOn(kind), kind);
      });
    }
  }

  it('stands there without a script, and shows no choice as made', async () => {
    await open((await served('quiz-english')) + (await served('foods')), '');
    const text = page.document.querySelector('mg-quiz')?.shadowRoot?.textContent ?? '';
    expect(text).to.include('Do you have any of these right now?');
    const boxes = [...(page.document.querySelector('mg-quiz')?.shadowRoot?.querySelectorAll('input') ?? [])];
    expect(boxes.length).to.be.greaterThan(3);
    expect(boxes.filter(({ checked }) => checked)).to.deep.equal([]);
    const table = page.document.querySelector('mg-food-table') as FoodTable;
    expect(rowsOf(table)).to.equal(450);
  });

  it('what is for the page alone, such as what debug shows, is drawn anew', async () => {
    await open(await served('quiz-debug'), SUPPORT + door('mg-quiz'));
    const quiz = await quizOn(page);
    expect(rootOf(quiz).querySelectorAll('.frame').length).to.equal(1);
    expect(seen.complaints).to.deep.equal([]);
  });
});
