import { expect } from 'chai';
import { answerAll, endingOf, healthy, start } from '../embedding/support/answering.js';
import { catalogScript } from '../embedding/support/catalogue.js';
import { add, boiledSpinach, searchFor } from '../embedding/support/eating.js';
import type { AnyElement, FoodTable, HostPage, PageWindow, Quiz } from '../embedding/support/host-page.js';
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
} from '../embedding/support/host-page.js';
import { fillInAll, takers } from '../embedding/support/taking.js';
import type { Witness } from '../embedding/support/witness.js';
import { witness } from '../embedding/support/witness.js';

// What a server drew (scripts/rendered.js) stands there before any script runs. Where the page brings in lit's support
// for it, that is taken over node by node; where anything differs, and with the one file, it is drawn anew.

const TAGS = 'mg-quiz, mg-food-table, mg-dose-check';
const module = (path: string): string => `<script type="module" src="${path}"></script>`;
const SUPPORT = module('/node_modules/@lit-labs/ssr-client/lit-element-hydrate-support.js');
const MODULES = module('/dist/index.js');
const LOOK = `<script>
  window.drawnByServer = [...document.querySelectorAll('${TAGS}')].map(({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll(':not(style)')]);
</script>`;

const served = async (name: string): Promise<string> => {
  const response = await fetch(`/.build/rendered/${name}.html`);
  expect(response.ok, `${name} was rendered`).to.equal(true);
  return response.text();
};

const nodesOf = (element: Element): Element[] => [...rootOf(element).querySelectorAll(':not(style)')];
const areSame = (one: readonly Element[], other: readonly Element[] = []): boolean =>
  one.length === other.length && one.every((node, i) => node === other[i]);
const rowsOf = (element: Element): number => rootOf(element).querySelectorAll('.food-row').length;
const framesOf = (element: Element): Element[] => [...rootOf(element).querySelectorAll('.frame')];

/** What a visitor sees and hears of it, without what lit leaves for itself. */
const shown = (element: Element): string =>
  nodesOf(element)
    .map((node) => {
      const { localName, attributes, children, textContent } = node;
      // A server writes these as attributes; what counts on a page is what they are by now.
      const { value = '', checked = false } = node as Partial<HTMLInputElement>;
      const named = [...attributes].filter(({ name }) => name !== 'value' && name !== 'checked');
      // What is read out tells of waiting, which a busy machine makes more of.
      const isText = children.length === 0 && node.getAttribute('role') !== 'status';
      const told = named.map((one) => `${one.name}=${one.value}`).sort();
      return [localName, value, checked, ...told, isText ? textContent : ''].join(' ');
    })
    .join('\n');

describe('what a server drew', () => {
  let seen: Witness;
  let page: HostPage;
  /** Of each element on the page, what stood in it before any module ran. */
  let drawn: readonly (readonly Element[])[];
  let elements: readonly AnyElement[];

  /** The page when all its elements have drawn. */
  async function open(
    head: string,
    names: readonly string[],
    change = (markup: string) => markup,
  ): Promise<void> {
    const markup = change((await Promise.all(names.map(served))).join(''));
    page = await openPage({
      head,
      body: markup + catalogScript() + LOOK,
      before: (window) => {
        seen = witness(window);
      },
    });
    ({ drawnByServer: drawn } = page.window as PageWindow & { drawnByServer: Element[][] });
    elements = [...page.document.querySelectorAll<AnyElement>(TAGS)];
    expect(elements.length).to.equal(names.length);
    for (const element of elements) await element.updateComplete;
  }

  afterEach(closePages);

  function isTakenOver(): void {
    for (const [i, element] of elements.entries()) {
      expect(drawn[i]?.length).to.be.greaterThan(10);
      expect(areSame(nodesOf(element), drawn[i]), element.localName).to.equal(true);
      expect(element.hasAttribute('data-mg-drawn-from')).to.equal(false);
      // The styles are the element's own by now: a strict policy does not let those of a server pass.
      expect(element.shadowRoot?.adoptedStyleSheets.length).to.be.greaterThan(0);
      expect(rootOf(element).querySelector('style')).to.equal(null);
    }
    expect(seen.complaints).to.deep.equal([]);
  }

  async function isAsDrawnHere(element: AnyElement): Promise<void> {
    const made = element.cloneNode() as AnyElement;
    page.document.body.append(made);
    await until(() => framesOf(made).length > 0 && rowsOf(made) >= rowsOf(element));
    await made.updateComplete;
    expect(shown(made)).to.equal(shown(element));
    made.remove();
  }

  const pages: readonly (readonly string[])[] = [
    ['quiz', 'foods', 'dose'],
    ['quiz-english', 'foods-english', 'dose-english'],
    ['quiz-catalogue', 'quiz-dialog'],
  ];
  for (const names of pages) {
    it(`${names.join(', ')}: is what the element draws by itself, and every node of it stays`, async () => {
      await open(SUPPORT + MODULES, names);
      isTakenOver();
      // Of hundreds of rows some are enough to compare.
      for (const element of elements) if (rowsOf(element) < 100) await isAsDrawnHere(element);
    });
  }

  it('the quiz goes on to its result from there', async () => {
    await open(SUPPORT + MODULES, ['quiz']);
    const [quiz] = elements as [Quiz];
    const [frame] = framesOf(quiz);
    await start(quiz);
    await answerAll(quiz, healthy);
    expect(endingOf(quiz)).to.equal('result');
    expect(framesOf(quiz)).to.deep.equal([frame]);
    expect(seen.events.filter(({ type }) => type === 'mg-recommendation').length).to.equal(1);
    expect(seen.complaints).to.deep.equal([]);
  });

  it('the food table goes on to a day from there, and draws no row again', async () => {
    await open(SUPPORT + MODULES, ['foods']);
    const [table] = elements as [FoodTable];
    const rows = [...rootOf(table).querySelectorAll('.food-row')];
    expect(rows.length).to.equal(450);
    await add(table, boiledSpinach);
    const fold = find(rootOf(table), `[data-id="${boiledSpinach}"] [data-do=fold]`);
    fold.click();
    await table.updateComplete;
    expect(fold.getAttribute('aria-expanded')).to.equal('true');
    expect(areSame([...rootOf(table).querySelectorAll('.food-row')], rows)).to.equal(true);
    await searchFor(table, 'spinazie');
    expect(rowsOf(table)).to.be.within(1, 40);
    expect(rootOf(table).querySelectorAll('tbody.rows').length).to.equal(1);
    await searchFor(table, '');
    await until(() => rowsOf(table) === 450);
    expect(seen.complaints).to.deep.equal([]);
  });

  it('the dose check goes on to its verdict from there', async () => {
    await open(SUPPORT + MODULES, ['dose-english']);
    const check = await doseCheckOn(page);
    await fillInAll(check, takers.within);
    expect(rootOf(check).querySelector('[part~="verdict-good"]')).not.to.equal(null);
    expect(seen.complaints).to.deep.equal([]);
  });

  const each = ['quiz', 'foods-english', 'dose'];

  async function isDrawnAnew(): Promise<void> {
    for (const [i, element] of elements.entries()) {
      const lang = element.getAttribute('lang');
      expect(framesOf(element).map((frame) => frame.getAttribute('lang'))).to.deep.equal([lang]);
      expect(drawn[i]?.filter((node) => node.isConnected)).to.deep.equal([]);
      expect(element.shadowRoot?.adoptedStyleSheets.length).to.be.greaterThan(0);
      if (element.localName === 'mg-food-table') await until(() => rowsOf(element) === 20);
      // … and what is drawn after that is drawn over itself.
      const other = lang === 'nl' ? 'en' : 'nl';
      element.setAttribute('lang', other);
      await element.updateComplete;
      expect(framesOf(element).map((frame) => frame.getAttribute('lang'))).to.deep.equal([other]);
    }
    expect(seen.complaints).to.deep.equal([]);
  }

  const otherwise: readonly [string, (markup: string) => string][] = [
    [
      'in another language',
      (markup) =>
        markup.replaceAll(
          /(<mg-[^>]*lang=)"(nl|en)"/g,
          (_, before, lang) => `${before}"${lang === 'nl' ? 'en' : 'nl'}"`,
        ),
    ],
    ['with another setting', (markup) => markup.replaceAll(/<mg-[a-z-]+/g, '$& standard="us"')],
    ['by another version', (markup) => markup.replaceAll(/(drawn-from=)"[^"]*"/g, '$1"0123"')],
    [
      'with no word of what it was drawn from',
      (markup) => markup.replaceAll(/data-mg-drawn-from="[^"]*"/g, ''),
    ],
    [
      'and mended on the way',
      (markup) => markup.replaceAll(/(<div class="frame"[^>]*>)/g, '$1<!--lit-part--><p>Actie!</p>'),
    ],
    ['and bared of comments on the way', (markup) => markup.replaceAll(/<!--.*?-->/g, '')],
  ];
  for (const [how, change] of otherwise) {
    it(`${how}: is drawn anew`, async () => {
      await open(SUPPORT + MODULES, each, change);
      await isDrawnAnew();
    });
  }

  const unsupported: readonly [string, string][] = [
    ['the one file', `<script src="${FILE}" defer></script>`],
    ['the one file, for which the support is not', SUPPORT + module(FILE)],
    ['the modules without the support', MODULES],
    ['the modules, with the support too late', MODULES + SUPPORT],
  ];
  for (const [what, head] of unsupported) {
    it(`is replaced by ${what}`, async () => {
      await open(head, each);
      await isDrawnAnew();
    });
  }

  it('gives way to what a script sets first, and to what debug shows', async () => {
    const set = `<script type="module">document.querySelector('mg-quiz').standard = 'us';</script>`;
    await open(SUPPORT + MODULES + set, ['quiz', 'quiz-debug']);
    for (const element of elements) expect(framesOf(element).length).to.equal(1);
    expect((await quizOn(page)).standard).to.equal('us');
    expect(seen.complaints).to.deep.equal([]);
  });

  it('stands there without a script, with nothing chosen', async () => {
    await open('', ['quiz-english', 'foods']);
    const [quiz, table] = elements as [Quiz, FoodTable];
    expect(rootOf(quiz).textContent).to.include('Do you have any of these right now?');
    const boxes = [...rootOf(quiz).querySelectorAll('input')];
    expect(boxes.length).to.be.greaterThan(3);
    expect(boxes.filter(({ checked }) => checked)).to.deep.equal([]);
    expect(rowsOf(table)).to.equal(450);
    expect((await foodTableOn(page)).querySelector('*')).to.equal(null);
  });
});
