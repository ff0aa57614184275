import { expect } from 'chai';
import { answerAll, answerUpTo, endingOf, healthy, questionOn } from '../embedding/support/answering.js';
import { catalogScript } from '../embedding/support/catalogue.js';
import { add, searchFor } from '../embedding/support/eating.js';
import type { AnyElement, DoseCheck, FoodTable, Quiz } from '../embedding/support/host-page.js';
import { closePages, find, rootOf, SCRIPT, until } from '../embedding/support/host-page.js';
import { fillInAll, takers, verdictOn, write } from '../embedding/support/taking.js';
import type { WitnessedPage } from '../embedding/support/witnessed.js';
import { openWitnessed } from '../embedding/support/witnessed.js';

// An element goes to another document and back, is moved without leaving the page, or comes back after an hour.

interface Kind<T extends AnyElement = AnyElement> {
  readonly markup: string;
  /** Half way: what is done after the move goes on from there. */
  readonly use: (element: T) => Promise<void>;
  readonly told: (element: T) => unknown;
  readonly goOn: (element: T) => Promise<void>;
}

const quiz: Kind<Quiz> = {
  markup: `<mg-quiz catalog="#producten"></mg-quiz>${catalogScript()}`,
  use: (element) => answerUpTo(element, { ...healthy, age: '52' }, 'medicines'),
  told: questionOn,
  goOn: async (element) => {
    await answerAll(element, healthy);
    expect(endingOf(element)).to.equal('result');
    expect(rootOf(element).querySelectorAll('.product')).to.not.have.length(0);
    expect(rootOf(element).querySelector('[part~="answers-section"]')?.textContent).to.include('52');
  },
};

const check: Kind<DoseCheck> = {
  markup: '<mg-dose-check></mg-dose-check>',
  use: (element) => fillInAll(element, takers.above),
  told: (element) => [
    verdictOn(element),
    find<HTMLInputElement>(rootOf(element), '#supplement-0-amount').value,
  ],
  goOn: async (element) => {
    const verdict = verdictOn(element);
    await write(element, '#supplement-0-amount', '100');
    expect(verdictOn(element)).to.not.equal(verdict);
  },
};

const table: Kind<FoodTable> = {
  markup: '<mg-food-table page-size="12"></mg-food-table>',
  use: async (element) => {
    // Its first rows are there before it can count them.
    await until(() => rootOf(element).querySelector('[part~="count"]') !== null);
    await searchFor(element, 'spinazie gekookt');
    await add(element, 'spinazie-gekookt');
  },
  told: (element) => [
    rootOf(element).querySelectorAll('[part~="day-row"]').length,
    rootOf(element).querySelectorAll('.food-row').length,
    find<HTMLInputElement>(rootOf(element), '#search').value,
  ],
  goOn: async (element) => {
    await searchFor(element, 'snijbiet gekookt');
    await add(element, 'snijbiet-gekookt');
    expect(rootOf(element).querySelectorAll('[part~="day-row"]')).to.have.length(2);
  },
};

const kinds = { 'a quiz': quiz, 'a dose check': check, 'a food table': table } as unknown as Record<
  string,
  Kind
>;

const attributesOf = ({ markup }: Kind): [string, string][] => {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return [...(template.content.firstElementChild?.attributes ?? [])].map(({ name, value }) => [name, value]);
};

describe('an element that is moved', () => {
  let page: WitnessedPage;
  let element: AnyElement;

  const open = async (kind: Kind): Promise<void> => {
    page = await openWitnessed({ body: `${kind.markup}<main></main>${SCRIPT}` });
    element = page.document.querySelector('mg-quiz, mg-dose-check, mg-food-table') as AnyElement;
    await until(() => rootOf(element).querySelector('.frame') !== null);
    await kind.use(element);
  };

  afterEach(closePages);

  const look = (): unknown[] => {
    const frame = find(rootOf(element), '.frame');
    const { display, lineHeight, fontSize } = getComputedStyle(frame);
    const button = find(rootOf(element), 'button');
    const { cursor, borderTopLeftRadius } = getComputedStyle(button);
    return [display, lineHeight, fontSize, cursor, borderTopLeftRadius, rootOf(element).textContent !== ''];
  };

  for (const [name, kind] of Object.entries(kinds)) {
    it(`${name} keeps looks and answers in another document, works there, and comes back`, async () => {
      await open(kind);
      const [before, looks] = [kind.told(element), look()];
      const frame = page.document.createElement('iframe');
      page.document.body.append(frame);
      const other = frame.contentDocument as Document;
      other.body.append(other.adoptNode(element));
      await element.updateComplete;
      expect(element.ownerDocument).to.equal(other);
      expect(kind.told(element)).to.deep.equal(before);
      expect(look()).to.deep.equal(looks);
      find(page.document, 'main').append(element);
      await element.updateComplete;
      expect(look()).to.deep.equal(looks);
      expect(kind.told(element)).to.deep.equal(before);
      await kind.goOn(element);
      expect(page.seen.complaints).to.deep.equal([]);
    });

    it(`${name} works in a document that it was not made in, in the language of that`, async () => {
      await open(kind);
      const looks = look();
      const frame = page.document.createElement('iframe');
      page.document.body.append(frame);
      const other = frame.contentDocument as Document;
      other.documentElement.lang = 'en';
      const scripts = [...page.document.querySelectorAll('script[type="application/json"]')];
      other.body.append(...scripts);
      element = page.document.createElement(element.localName) as Element as AnyElement;
      for (const [attribute, value] of attributesOf(kind)) element.setAttribute(attribute, value);
      other.body.append(element);
      await element.updateComplete;
      expect(find(rootOf(element), '.frame').getAttribute('lang')).to.equal('en');
      element.setAttribute('lang', 'nl');
      await kind.use(element);
      expect(look().slice(0, 5)).to.deep.equal(looks.slice(0, 5));
      await kind.goOn(element);
      expect(page.seen.complaints).to.deep.equal([]);
    });

    it(`${name} keeps its looks when it was put aside in a template`, async () => {
      await open(kind);
      const [before, looks] = [kind.told(element), look()];
      const template = page.document.createElement('template');
      template.content.append(element);
      await element.updateComplete;
      find(page.document, 'main').append(element);
      await element.updateComplete;
      expect(look()).to.deep.equal(looks);
      expect(kind.told(element)).to.deep.equal(before);
      expect(page.seen.complaints).to.deep.equal([]);
    });

    it(`${name} keeps the focus and what is half typed when moved without leaving, where a browser can`, async function () {
      await open(kind);
      const place = find(page.document, 'main');
      if (!('moveBefore' in place)) return this.skip();
      const field = find<HTMLInputElement>(rootOf(element), 'input');
      field.focus();
      const before = kind.told(element);
      place.moveBefore(element, null);
      await element.updateComplete;
      expect(element.parentNode).to.equal(place);
      expect(kind.told(element)).to.deep.equal(before);
      expect((rootOf(element) as ShadowRoot).activeElement).to.equal(field);
      await kind.goOn(element);
      expect(page.seen.complaints).to.deep.equal([]);
    });

    it(`${name} goes on when it is put back after an hour`, async () => {
      await open(kind);
      const before = kind.told(element);
      element.remove();
      const { window } = page;
      const { Date: PageDate, performance } = window;
      const [now, at] = [PageDate.now.bind(PageDate), performance.now.bind(performance)];
      PageDate.now = () => now() + 3_600_000;
      performance.now = () => at() + 3_600_000;
      find(page.document, 'main').append(element);
      await element.updateComplete;
      expect(kind.told(element)).to.deep.equal(before);
      await kind.goOn(element);
      expect(page.seen.complaints).to.deep.equal([]);
    });
  }

  it('a quiz in its open dialog is closed when it moves, and opens where it was', async () => {
    const inDialog: Kind = {
      ...(quiz as unknown as Kind),
      markup: quiz.markup.replace('<mg-quiz', '<mg-quiz display="dialog"'),
      use: async () => {},
    };
    await open(inDialog);
    const shown = element as Quiz;
    const opener = (): HTMLElement => find(rootOf(element), '[part~="open"]');
    opener().click();
    await quiz.use(shown);
    find(page.document, 'main').append(element);
    await element.updateComplete;
    const dialog = find<HTMLDialogElement>(rootOf(element), 'dialog');
    expect(dialog.matches(':modal')).to.equal(false);
    if (!dialog.open) opener().click();
    await element.updateComplete;
    expect(dialog.open).to.equal(true);
    expect(questionOn(shown)).to.equal('medicines');
    await quiz.goOn(shown);
    expect(page.seen.complaints).to.deep.equal([]);
  });
});
