import { expect } from 'chai';
import { answerAll, healthy } from '../embedding/support/answering.js';
import { catalogScript } from '../embedding/support/catalogue.js';
import type { HostPage, PageWindow } from '../embedding/support/host-page.js';
import { closePages, FILE, openPage, quizOn, rootOf, SCRIPT } from '../embedding/support/host-page.js';
import type { Witness } from '../embedding/support/witness.js';
import { witness } from '../embedding/support/witness.js';

// E3: where a page has broken the browser's own functions, the fallback content stays and nothing is thrown.

const elements = ['mg-quiz', 'mg-food-table', 'mg-dose-check']
  .map((tag) => `<${tag}><p>Bel ons: ${tag}.</p></${tag}>`)
  .join('');
const divs = '<div data-mg="quiz"><p>Bel ons: div.</p></div>';

function breaks(owner: (page: PageWindow) => object, name: string, value: unknown) {
  return (page: PageWindow): void => {
    Object.defineProperty(owner(page), name, { value, configurable: true, writable: true, enumerable: true });
  };
}

const nothing = (): void => {};
const throws = (): never => {
  throw new Error('broken by the page');
};
const object = ({ Object: { prototype } }: PageWindow): object => prototype;
const element = ({ Element: { prototype } }: PageWindow): object => prototype;
const node = ({ Node: { prototype } }: PageWindow): object => prototype;
const ownDocument = ({ document }: PageWindow): object => document;
const registry = ({ customElements }: PageWindow): object => customElements;

/** What breaks the drawing, whether the tags are defined by then or not. */
const ofDrawing: readonly [string, (page: PageWindow) => void][] = [
  ['Element.prototype.remove does nothing', breaks(element, 'remove', nothing)],
  ['Element.prototype.remove throws', breaks(element, 'remove', throws)],
  ['Element.prototype.remove is gone', breaks(element, 'remove', undefined)],
  ['Element.prototype.setAttribute does nothing', breaks(element, 'setAttribute', nothing)],
  ['Element.prototype.attachShadow throws', breaks(element, 'attachShadow', throws)],
  ['Element.prototype.attachShadow is gone', breaks(element, 'attachShadow', undefined)],
  ['Node.prototype.insertBefore does nothing', breaks(node, 'insertBefore', nothing)],
  ['document.importNode throws', breaks(ownDocument, 'importNode', throws)],
  ['Object.prototype has an enumerable function', breaks(object, 'each', nothing)],
  ['Object.prototype has an enumerable word', breaks(object, 'shop', 'ours')],
];

/** What only counts while the file comes. */
const ofDefining: readonly [string, (page: PageWindow) => void][] = [
  ['customElements.define throws', breaks(registry, 'define', throws)],
  ['customElements.define does nothing', breaks(registry, 'define', nothing)],
  ['customElements.get throws', breaks(registry, 'get', throws)],
  ['customElements is gone', (page) => breaks(() => page, 'customElements', undefined)(page)],
  ['document.createTreeWalker throws', breaks(ownDocument, 'createTreeWalker', throws)],
];

/** What shows only when the whole of an element is drawn. */
const ofTheFirstDrawing: readonly [string, (page: PageWindow) => void][] = [
  ['Element.prototype.closest is gone', breaks(element, 'closest', undefined)],
  [
    'ShadowRoot.prototype.addEventListener throws',
    breaks(({ ShadowRoot: { prototype } }) => prototype, 'addEventListener', throws),
  ],
  [
    'adoptedStyleSheets cannot be set',
    ({ ShadowRoot: { prototype } }) =>
      Object.defineProperty(prototype, 'adoptedStyleSheets', {
        configurable: true,
        get: () => [],
        set: throws,
      }),
  ],
];

describe('a page that has broken what the browser itself does', () => {
  let seen: Witness;

  afterEach(closePages);

  function expectFallback({ document }: HostPage, ...texts: string[]): void {
    for (const text of texts) expect(document.body.innerText).to.include(`Bel ons: ${text}.`);
    for (const one of document.querySelectorAll('mg-quiz, mg-food-table, mg-dose-check'))
      expect(one.shadowRoot).to.equal(null);
    expect(seen.complaints, seen.complaints.join('\n')).to.have.length(1);
    expect(seen.complaints[0]).to.match(/^warn: .*is not used on this page, and what stands inside/);
  }

  for (const [what, broken] of [...ofDrawing, ...ofDefining]) {
    it(`keeps its own content, is told once, and nothing is thrown: ${what}`, async () => {
      const page = await openPage({
        body: elements + divs + SCRIPT,
        before: (window) => {
          seen = witness(window);
          broken(window);
        },
      });
      expectFallback(page, 'mg-quiz', 'mg-food-table', 'mg-dose-check', 'div');
    });
  }

  for (const [what, broken] of ofDrawing) {
    it(`keeps what comes after it was broken: ${what}`, async () => {
      const page = await openPage({ head: SCRIPT, before: (window) => (seen = witness(window)) });
      const { document } = page;
      const container = document.createElement('div');
      container.innerHTML = elements;
      broken(page.window);
      document.body.append(container);
      expectFallback(page, 'mg-quiz', 'mg-food-table', 'mg-dose-check');
      // What comes later is not told again.
      container.innerHTML = elements;
      document.body.append(container);
      expectFallback(page, 'mg-quiz', 'mg-food-table', 'mg-dose-check');
    });
  }

  for (const [what, broken] of ofTheFirstDrawing) {
    it(`shows its own content where the first drawing fails: ${what}`, async () => {
      const page = await openPage({ body: elements, before: (window) => (seen = witness(window)) });
      broken(page.window);
      const script = page.document.createElement('script');
      const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
      script.src = FILE;
      page.document.head.append(script);
      await loaded;
      await new Promise((resolve) => page.window.setTimeout(resolve));
      for (const paragraph of page.document.querySelectorAll('p')) {
        const isShown = paragraph.getBoundingClientRect().height > 0;
        expect(isShown, paragraph.textContent ?? '').to.equal(true);
      }
      expect(seen.complaints, seen.complaints.join('\n')).to.have.length(1);
      expect(seen.complaints[0]).to.match(/^warn: .*is not used on this page/);
    });
  }

  it('is used as soon as what it put in the place of a function does the same', async () => {
    const page = await openPage({
      body: `<mg-quiz catalog="#producten"></mg-quiz>${catalogScript()}${SCRIPT}`,
      before: (window) => {
        seen = witness(window);
        const removed = function removed(this: Element): Element {
          this.parentNode?.removeChild(this);
          return this;
        };
        breaks(element, 'remove', removed)(window);
      },
    });
    const quiz = await quizOn(page);
    await answerAll(quiz, healthy);
    expect(rootOf(quiz).querySelectorAll('.product')).to.not.have.length(0);
    expect(seen.complaints).to.deep.equal([]);
  });
});
