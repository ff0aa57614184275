import { expect } from 'chai';
import { answerAll, healthy } from './support/answering.js';
import { catalogScript, products } from './support/catalogue.js';
import type { HostPage, PageWindow, Quiz } from './support/host-page.js';
import { closePages, openPage, quizOn, rootOf, SCRIPT, until } from './support/host-page.js';
import type { Witness } from './support/witness.js';
import { witness } from './support/witness.js';

// A bad value never throws and never blanks the page: it is told once, and the quiz goes on.

const [first, ...others] = products;
/** The first product with something changed, and the rest of the shop. */
const shopWith = (change: object): string => catalogScript([{ ...first, ...change }, ...others]);

interface BadInput {
  what: string;
  attributes: string;
  catalog?: string;
  /** Text of an inline catalogue that would be too long for the page's own markup. */
  text?: string;
  place: string;
  value: RegExp;
  expected: RegExp;
  /** Products that are left, or null where the number does not matter. */
  shows: 'no products' | 'products';
}

const named = 'catalog="#producten"';

const badInputs: readonly BadInput[] = [
  {
    what: 'a catalogue of 10 MB',
    attributes: named,
    text: `{"products": [{"id": "${'x'.repeat(10_000_000)}"}]}`,
    place: 'catalog',
    value: /#producten/,
    expected: /a catalogue in JSON.*longer than 5000000/,
    shows: 'no products',
  },
  {
    what: 'a catalogue of 100,000 brackets',
    attributes: named,
    text: `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    place: 'catalog',
    value: /./,
    expected: /products|JSON/,
    shows: 'no products',
  },
  {
    what: 'a product with an object of 10,000 storeys for a name',
    attributes: named,
    text: `{"products": [{"id": "a", "name": ${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}]}`,
    place: 'catalog.products[0].name',
    value: /./,
    expected: /a text of 1 to/,
    shows: 'no products',
  },
  {
    what: 'an empty catalogue',
    attributes: named,
    catalog: catalogScript([]),
    place: 'catalog',
    value: /products/,
    expected: /at least one product/,
    shows: 'no products',
  },
  {
    what: 'a catalogue that is not on the page',
    attributes: 'catalog="#elders"',
    place: 'catalog',
    value: /#elders/,
    expected: /selector of an inline JSON script/,
    shows: 'no products',
  },
  {
    what: 'a catalogue with an address of nothing',
    attributes: 'catalog="/tests/browser/fixtures/embedding-nowhere.json"',
    place: 'catalog',
    value: /embedding-nowhere\.json/,
    expected: /a URL that answers with JSON; it answered 404/,
    shows: 'no products',
  },
  {
    what: 'a catalogue that turns out to be a page',
    attributes: 'catalog="/demo/index.html"',
    place: 'catalog',
    value: /demo/,
    expected: /JSON/,
    shows: 'no products',
  },
  {
    what: 'a script for the address of a catalogue',
    attributes: 'catalog="javascript:window.stolen=1"',
    place: 'catalog',
    value: /javascript:/,
    expected: /selector of an inline JSON script/,
    shows: 'no products',
  },
  {
    what: 'a script for a link',
    attributes: named,
    catalog: shopWith({ url: 'javascript:window.stolen=1' }),
    place: 'catalog.products[0].url',
    value: /javascript:/,
    expected: /https:/,
    shows: 'products',
  },
  {
    what: 'a script for an image',
    attributes: named,
    catalog: shopWith({ image: 'data:image/svg+xml,<svg onload="parent.stolen=1">' }),
    place: 'catalog.products[0].image',
    value: /data:/,
    expected: /https:/,
    shows: 'products',
  },
  {
    what: 'a script for the way to the cart',
    attributes: named,
    catalog: shopWith({ cartUrl: 'vbscript:msgbox' }),
    place: 'catalog.products[0].cartUrl',
    value: /vbscript/,
    expected: /https:/,
    shows: 'products',
  },
  {
    what: 'two products of one id',
    attributes: named,
    catalog: catalogScript([...products, { ...first, name: 'Nog een' }]),
    place: `catalog.products[${products.length}].id`,
    value: /p-1/,
    expected: /no earlier product has/,
    shows: 'products',
  },
  {
    what: 'a negative price',
    attributes: named,
    catalog: shopWith({ price: -5 }),
    place: 'catalog.products[0].price',
    value: /-5/,
    expected: /0 or more/,
    shows: 'products',
  },
  {
    what: 'an unknown form',
    attributes: named,
    catalog: shopWith({ form: 'unobtainium' }),
    place: 'catalog.products[0].form',
    value: /unobtainium/,
    expected: /citrate/,
    shows: 'products',
  },
  {
    what: 'a strength beyond belief',
    attributes: named,
    catalog: shopWith({ elementalMgPerUnit: 1e300 }),
    place: 'catalog.products[0].elementalMgPerUnit',
    value: /1e\+300/,
    expected: /mg above 0/,
    shows: 'products',
  },
  {
    what: 'a language of nobody',
    attributes: 'lang="tlh-Latn"',
    place: 'lang',
    value: /tlh-Latn/,
    expected: /nl or en.*English is used/,
    shows: 'no products',
  },
  {
    what: 'an unknown standard',
    attributes: 'standard="belgium"',
    place: 'standard',
    value: /belgium/,
    expected: /nl, eu or us/,
    shows: 'no products',
  },
  {
    what: 'unknown claims',
    attributes: 'claims="marketing"',
    place: 'claims',
    value: /marketing/,
    expected: /eu or education/,
    shows: 'no products',
  },
  {
    what: 'education in a shop',
    attributes: `claims="education" ${named}`,
    catalog: catalogScript(),
    place: 'claims',
    value: /education/,
    expected: /eu on a page with a catalogue/,
    shows: 'products',
  },
  {
    what: 'more than there is for an event',
    attributes: 'event-detail="everything"',
    place: 'event-detail',
    value: /everything/,
    expected: /result, reasons or answers/,
    shows: 'no products',
  },
  {
    what: 'a country in words',
    attributes: 'country="Nederland"',
    place: 'country',
    value: /Nederland/,
    expected: /two letters/,
    shows: 'no products',
  },
  {
    what: 'an unknown display',
    attributes: 'display="popup"',
    place: 'display',
    value: /popup/,
    expected: /inline or dialog/,
    shows: 'no products',
  },
  {
    what: 'a flag that says no',
    attributes: 'push-datalayer="false"',
    place: 'push-datalayer',
    value: /false/,
    expected: /off when it is absent/,
    shows: 'no products',
  },
  {
    what: 'a script for the consult',
    attributes: 'consult-href="javascript:window.stolen=1"',
    place: 'consult-href',
    value: /javascript:/,
    expected: /https:/,
    shows: 'no products',
  },
  {
    what: 'a label without end',
    attributes: `consult-href="/praktijk" consult-label="${'praat '.repeat(200)}"`,
    place: 'consult-label',
    value: /praat/,
    expected: /at most 120 characters/,
    shows: 'no products',
  },
  {
    what: 'answers that are no JSON',
    attributes: `answers="{ageYears: 40}"`,
    place: 'answers',
    value: /ageYears: 40/,
    expected: /a JSON object of facts/,
    shows: 'no products',
  },
  {
    what: 'answers in a list',
    attributes: `answers="[1,2,3]"`,
    place: 'answers',
    value: /1,2,3/,
    expected: /a JSON object of facts/,
    shows: 'no products',
  },
  {
    what: 'an age of minus one',
    attributes: `answers='{"ageYears": -1}'`,
    place: 'answers.ageYears',
    value: /-1/,
    expected: /0 to 120/,
    shows: 'no products',
  },
  {
    what: 'a medicine that does not exist',
    attributes: `answers='{"medicines": ["moonshine"]}'`,
    place: 'answers.medicines',
    value: /moonshine/,
    expected: /ids of medicines/,
    shows: 'no products',
  },
  {
    what: 'answers about the prototype',
    attributes: `answers='{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}'`,
    place: 'answers',
    value: /constructor/,
    expected: /facts named/,
    shows: 'no products',
  },
];

describe('a quiz with bad input', () => {
  let seen: Witness;

  afterEach(closePages);

  function addText(window: PageWindow, text: string): void {
    const { document } = window;
    const script = document.createElement('script');
    Object.assign(script, { type: 'application/json', id: 'producten', textContent: text });
    document.head.append(script);
  }

  function open({ attributes, catalog = '', text }: BadInput): Promise<HostPage> {
    return openPage({
      body: `<mg-quiz ${attributes}></mg-quiz>${catalog}${SCRIPT}`,
      before: (window) => {
        seen = witness(window);
        if (text !== undefined) addText(window, text);
      },
    });
  }

  const errors = (): unknown[] =>
    seen.events.filter(({ type }) => type === 'mg-config-error').map(({ detail }) => detail);

  function expectNothingStolen({ window }: HostPage): void {
    expect((window as PageWindow & { stolen?: unknown }).stolen).to.equal(undefined);
    expect((window.Object.prototype as { polluted?: unknown }).polluted).to.equal(undefined);
  }

  async function openDoor(quiz: Quiz): Promise<void> {
    rootOf(quiz).querySelector<HTMLElement>('[part~="open"]')?.click();
    await quiz.updateComplete;
  }

  for (const bad of badInputs) {
    it(`${bad.what} is told once, and the quiz is answered all the same`, async () => {
      const page = await open(bad);
      const quiz = await quizOn(page);
      await openDoor(quiz);
      await answerAll(quiz, healthy);
      await until(() => errors().length > 0);

      expect(seen.complaints).to.have.length(1);
      const [complaint = ''] = seen.complaints;
      expect(complaint)
        .to.match(/^warn: <mg-quiz> /)
        .and.to.include(bad.place)
        .and.to.match(bad.value);
      expect(complaint).to.match(bad.expected);
      expect(errors()).to.have.length(1);
      expect(errors()[0]).to.include({ element: 'mg-quiz', attribute: bad.place });
      expect(errors()[0]).to.have.property('value').that.matches(bad.value);
      expect(errors()[0]).to.have.property('expected').that.matches(bad.expected);
      expect(quiz.configProblems).to.deep.equal(errors());

      const shown = rootOf(quiz).querySelectorAll('.product').length;
      expect(rootOf(quiz).querySelector('[part~="plan"]')).to.not.equal(null);
      if (bad.shows === 'products') expect(shown).to.be.above(1);
      else expect(shown).to.equal(0);
      expectNothingStolen(page);
    });
  }

  it('markup in a name and in other texts is shown as text', async () => {
    const markup = '<img src=x onerror="parent.stolen=1"><b>Magnesium</b> & "citraat"';
    const page = await openPage({
      body: `<mg-quiz ${named} consult-href="/praktijk" consult-label='<i>Bel</i>'></mg-quiz>${shopWith({
        name: markup,
        otherActives: ['<u>zink</u>'],
      })}${SCRIPT}`,
      before: (window) => {
        seen = witness(window);
      },
    });
    const quiz = await quizOn(page);
    await answerAll(quiz, healthy);
    const root = rootOf(quiz);
    const names = [...root.querySelectorAll('.product-name')].map(({ textContent }) => textContent?.trim());
    expect(names).to.include(markup);
    expect(root.querySelectorAll('.product b, .product u, .consult i, [src="x"]')).to.have.length(0);
    expect(root.querySelector('[part~="consult-link"]')?.textContent?.trim()).to.equal('<i>Bel</i>');
    expect(seen.complaints).to.deep.equal([]);
    expectNothingStolen(page);
  });

  it('a bad value that comes later is told once, and takes nothing from the visitor', async () => {
    const page = await openPage({
      body: `<mg-quiz></mg-quiz>${SCRIPT}`,
      before: (window) => {
        seen = witness(window);
      },
    });
    const quiz = await quizOn(page);
    await answerAll(quiz, healthy);
    const heading = rootOf(quiz).querySelector('#heading')?.textContent;
    quiz.setAttribute('standard', 'belgium');
    await quiz.updateComplete;
    quiz.setAttribute('standard', 'belgium');
    quiz.requestUpdate();
    await quiz.updateComplete;
    await until(() => errors().length > 0);
    expect(seen.complaints).to.have.length(1);
    expect(errors()).to.have.length(1);
    expect(rootOf(quiz).querySelector('#heading')?.textContent).to.equal(heading);
  });

  it('ten things wrong at once are told one by one, and the quiz is answered', async () => {
    const page = await open({
      ...(badInputs[0] as BadInput),
      text: '{"products": 1}',
      attributes: `${named} lang="xx" standard="x" claims="x" country="xxx" display="x" event-detail="x" debug="no"
        consult-href="javascript:0" answers="x"`,
    });
    const quiz = await quizOn(page);
    await answerAll(quiz, healthy);
    await until(() => errors().length >= 10);
    expect(seen.complaints).to.have.length(10);
    expect(errors()).to.have.length(10);
    expect(rootOf(quiz).querySelector('.result')).to.not.equal(null);
  });
});
