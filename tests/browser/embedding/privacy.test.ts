import { expect } from 'chai';
import type { Persona } from './support/answering.js';
import { answerAll, healthy, personas } from './support/answering.js';
import type { SoldProduct } from './support/catalogue.js';
import { catalogScript, imagePaths, products, withImages } from './support/catalogue.js';
import { searchFor, useAll } from './support/eating.js';
import type { AnyElement, DoseCheck, FoodTable, HostPage, PageWindow, Quiz } from './support/host-page.js';
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
import { fillInAll, takers } from './support/taking.js';
import type { Asked, Witness } from './support/witness.js';
import { loadedBy, watchWaysOut, witness } from './support/witness.js';

// V1: no request, no storage, no cookie, except what an attribute or the catalogue names.
// V2: no answer leaves the widgets of this file unless the visitor said yes.

let seen: Witness;
let asked: Asked;

async function openQuiz(attributes: string, more = ''): Promise<{ page: HostPage; quiz: Quiz }> {
  const page = await openPage({
    body: `<mg-quiz ${attributes}></mg-quiz>${more}${SCRIPT}`,
    before: (window) => {
      seen = witness(window);
      asked = watchWaysOut(window);
    },
  });
  return { page, quiz: await quizOn(page) };
}

/** A visitor who says something to every question that asks about health. */
const telling: Persona = {
  ...healthy,
  age: '37',
  'life-stage': 'breastfeeding',
  conditions: ['diabetes'],
  medicines: ['levothyroxine', 'ppi'],
  supplements: [{ form: 'citrate', amount: '123', basis: 'compound' }],
  goals: ['fatigue', 'nerves'],
  'signs-topic': [],
  stomach: 'sensitive',
  diet: '1',
  avoid: ['fish', 'gluten'],
  prefer: 'powder',
};

const visitors: Readonly<Record<string, Persona>> = {
  ...personas,
  'form, with much to tell': telling,
  'a sign': { ...telling, 'signs-topic': ['fatigue-long', 'ppi-symptoms'] },
  'an emergency': { ...telling, 'signs-now': ['palpitations-alarm'] },
  'a minor': { ...telling, age: '15' },
  unsure: { ...telling, conditions: 'unsure', medicines: 'unsure', supplements: 'unsure' },
};

describe('what a quiz asks of the browser', () => {
  afterEach(closePages);

  for (const [who, persona] of Object.entries(visitors)) {
    it(`is nothing at all from the first question to the end: ${who}`, async () => {
      const { page, quiz } = await openQuiz('catalog="#producten"', catalogScript());
      const stored = storedBy(page.window);
      await answerAll(quiz, persona);
      expect(asked.requests).to.deep.equal([]);
      expect(loadedBy(page.window)).to.deep.equal([FILE]);
      expect(storedBy(page.window)).to.deep.equal(stored);
      expect(page.document.querySelectorAll('iframe, script[src], link, object, embed')).to.have.length(1);
    });
  }

  it('would be seen, whichever way it went', async () => {
    const { page } = await openQuiz('');
    const { window, document } = page;
    window.localStorage.getItem('of-the-test');
    document.cookie = 'test=1; max-age=0';
    window.navigator.sendBeacon('/demo/images/pot-groen.svg');
    new window.BroadcastChannel('test').close();
    window.indexedDB.open('of-the-test').addEventListener('success', () => {});
    new window.XMLHttpRequest().open('GET', '/');
    window.history.replaceState(null, '');
    const means = asked.requests.map((one) => one.split(':')[0]);
    expect(means).to.deep.equal([
      'storage.getItem',
      'document.cookie',
      'navigator.sendBeacon',
      'new BroadcastChannel',
      'indexedDB.open',
      'XMLHttpRequest.open',
      'history.replaceState',
    ]);
  });

  it('is the catalogue that an attribute names, once, and no more', async () => {
    const address = '/tests/browser/fixtures/embedding-catalog.json';
    const { page, quiz } = await openQuiz(`catalog="${address}"`);
    await answerAll(quiz, healthy);
    await until(() => rootOf(quiz).querySelector('.product') !== null);
    expect(asked.requests).to.have.length(1);
    expect(asked.requests[0]).to.match(
      /^window\.fetch: \/tests\/browser\/fixtures\/embedding-catalog\.json /,
    );
    expect(loadedBy(page.window)).to.deep.equal([FILE, address]);
  });

  it('sends no cookie and no referrer beyond what the page itself would', async () => {
    const { page, quiz } = await openQuiz('catalog="#producten"', catalogScript());
    await answerAll(quiz, healthy);
    expect(page.document.querySelectorAll('meta[name="referrer"]')).to.have.length(0);
    expect(asked.requests).to.deep.equal([]);
  });
});

describe('images of products', () => {
  const setBy = (): string[] => asked.requests.filter((one) => one.startsWith('HTMLImageElement')).sort();
  const allOf = (sold: readonly SoldProduct[]): string[] =>
    sold.map(({ image }) => `HTMLImageElement.src: ${String(image)}`).sort();

  afterEach(closePages);

  for (const [who, persona] of Object.entries(visitors)) {
    it(`are asked for all at once before the first answer, and never again: ${who}`, async () => {
      const sold = withImages();
      const all = allOf(sold);
      const { page, quiz } = await openQuiz('catalog="#producten"', catalogScript(sold));
      expect(setBy()).to.deep.equal([]);
      let afterStart: string[] = [];
      await answerAll(quiz, persona, {
        onScreen: (screen) => {
          if (screen === 'signs-now') afterStart = setBy();
        },
      });
      expect(afterStart).to.deep.equal(all);
      expect([...asked.requests].sort()).to.deep.equal(all);
      await until(() => loadedBy(page.window).length > imagePaths.length);
      expect(loadedBy(page.window)).to.deep.equal([...imagePaths, FILE].sort());
    });
  }

  it('are not asked for again when the visitor starts anew', async () => {
    const sold = withImages();
    const { quiz } = await openQuiz('catalog="#producten"', catalogScript(sold));
    await answerAll(quiz, healthy);
    find(rootOf(quiz), '[part~="restart-button"]').click();
    await quiz.updateComplete;
    await answerAll(quiz, telling);
    expect(setBy()).to.deep.equal(allOf(sold));
  });

  it('are asked for none where a shop has too many', async () => {
    const many = Array.from({ length: 100 }, (_, index) => ({
      ...(products[index % products.length] as SoldProduct),
      id: `p-${index}`,
    }));
    const { page, quiz } = await openQuiz('catalog="#producten"', catalogScript(withImages(many)));
    await answerAll(quiz, healthy);
    expect(rootOf(quiz).querySelectorAll('.product')).to.not.have.length(0);
    expect(asked.requests).to.deep.equal([]);
    expect(loadedBy(page.window)).to.deep.equal([FILE]);
  });
});

/** Keys only: other tests of this origin may have kept something of their own. */
function storedBy({ localStorage, sessionStorage, document }: PageWindow): unknown[] {
  return [Object.keys(localStorage), Object.keys(sessionStorage), document.querySelectorAll('meta').length];
}

const isNode = (value: object): boolean => (value as Partial<Node>).nodeType !== undefined;

/**
 * All text, numbers and keys in a value, a line each. Nodes are the screen itself; so is what lit keeps of it under names
 * with an underscore, which says no more than the open shadow root does.
 */
function textOf(value: unknown, passed = new Set<object>()): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (passed.has(value) || isNode(value)) return '';
  passed.add(value);
  return Object.entries(value)
    .filter(([key]) => !key.startsWith('_'))
    .map(([key, one]) => `${key}\n${textOf(one, passed)}`)
    .join('\n');
}

/** Also as a part of another id, such as `condition-diabetes`. */
const mentions = (text: string, id: string): boolean =>
  new RegExp(`(^|[^a-z0-9])${id}($|[^a-z0-9])`, 'im').test(text);

const mentioned = (text: string, ids: readonly string[]): string[] => ids.filter((id) => mentions(text, id));

/** What a page can read of an element: its properties, own and inherited from our classes, and its attributes. */
function readableOf(element: AnyElement): Map<string, string> {
  const readable = new Map<string, string>();
  const ofTheBrowser = element.ownerDocument.defaultView?.HTMLElement.prototype;
  for (
    let owner: object | null = element;
    owner && owner !== ofTheBrowser;
    owner = Object.getPrototypeOf(owner) as object
  ) {
    for (const key of Object.getOwnPropertyNames(owner)) {
      const value = (element as unknown as Record<string, unknown>)[key];
      if (!key.startsWith('_') && typeof value !== 'function') readable.set(key, textOf(value));
    }
  }
  for (const { name, value } of element.attributes) readable.set(`@${name}`, value);
  return readable;
}

/** Ids that a visitor entered, apart from those that are also words of every advice. */
const entered: Readonly<Record<string, readonly string[]>> = {
  'form, with much to tell': [
    'diabetes',
    'levothyroxine',
    'ppi',
    'breastfeeding',
    'fatigue',
    'nerves',
    'sensitive',
    'fish',
    'gluten',
    'powder',
    '37',
    '123',
    'female',
  ],
  'ask-professional': ['renal-severe', 'muscles', 'female', '45'],
  emergency: ['stroke-signs', 'crisis'],
  'a sign': ['fatigue-long', 'ppi-symptoms', 'diabetes', 'ppi'],
  'an emergency': ['palpitations-alarm', 'emergency'],
  'a minor': ['15', 'diabetes', 'levothyroxine'],
  unsure: ['unsure', 'conditions', 'medicines', 'supplements', 'ask-professional'],
};

describe('what a page can learn of the answers at the level "result"', () => {
  afterEach(closePages);

  for (const [who, ids] of Object.entries(entered)) {
    const persona = visitors[who] ?? healthy;

    it(`by events: none of them (${who})`, async () => {
      const { quiz } = await openQuiz('catalog="#producten"', catalogScript());
      await answerAll(quiz, persona);
      expect(seen.events.map(({ type }) => type)).to.include('mg-recommendation');
      expect(mentioned(textOf(seen.events), ids)).to.deep.equal([]);
    });

    it(`by the element itself: nothing that can be read of it changes (${who})`, async () => {
      const { quiz } = await openQuiz('catalog="#producten"', catalogScript());
      const before = readableOf(quiz);
      const changed = new Set<string>();
      await answerAll(quiz, persona, {
        onScreen: () => {
          for (const [name, text] of readableOf(quiz)) if (before.get(name) !== text) changed.add(name);
        },
      });
      expect(before.size).to.be.above(20);
      expect([...changed]).to.deep.equal([]);
      expect(quiz.answers).to.equal(null);
    });
  }

  it('by the numbers of the steps: not whether follow-ups were asked', async () => {
    const steps = async (persona: Persona): Promise<unknown[]> => {
      const { quiz } = await openQuiz('');
      await answerAll(quiz, persona);
      return seen.events.filter(({ type }) => type === 'mg-step').map(({ detail }) => detail);
    };
    const man = await steps({ ...healthy, sex: 'male' });
    expect(man).to.have.length.above(5);
    expect(await steps({ ...healthy, 'life-stage': 'pregnant' })).to.deep.equal(man);
    expect(await steps({ ...telling, 'signs-topic': [] })).to.deep.equal(man);
  });

  it('by what the host gave: only that comes back, whatever the visitor answers', async () => {
    const { quiz } = await openQuiz(`answers='{"ageYears": 30, "conditions": ["diabetes"]}'`);
    await answerAll(quiz, { ...telling, conditions: [] });
    expect(quiz.answers).to.deep.equal({ ageYears: 30, conditions: ['diabetes'] });
  });

  it('by the addresses of links: they are those of the catalogue and the host', async () => {
    const { quiz } = await openQuiz('catalog="#producten" consult-href="/praktijk"', catalogScript());
    await answerAll(quiz, { ...telling, 'life-stage': 'none', conditions: [] });
    const links = [...rootOf(quiz).querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    const own = links.filter((href) => !/^https?:\/\//.test(href));
    const given = [...products.flatMap(({ url, cartUrl }) => [url, cartUrl]), '/praktijk'];
    expect(own).to.include('/praktijk');
    expect(own.filter((href) => !given.includes(href))).to.deep.equal([]);
  });

  it('by the moment: no event says more to a visitor who was asked to see a doctor than to one who was not', async () => {
    const { quiz } = await openQuiz('');
    await answerAll(quiz, personas['ask-professional']);
    const last = seen.events.at(-1)?.detail as Record<string, unknown>;
    expect(last['outcome']).to.equal('withheld');
    for (const key of ['forms', 'rejected', 'foods', 'findings', 'missing'])
      expect(last[key]).to.deep.equal([]);
    expect(last['plan']).to.equal(null);
  });
});

describe('what a page can learn when its host asks for more', () => {
  const recommendations = (): Record<string, unknown>[] =>
    seen.events
      .filter(({ type }) => type === 'mg-recommendation')
      .map(({ detail }) => detail as Record<string, unknown>);

  afterEach(closePages);

  it('"reasons": the rules that decided, and no facts', async () => {
    const { quiz } = await openQuiz('event-detail="reasons"');
    await answerAll(quiz, telling);
    const [told] = recommendations();
    expect(told?.['findings']).to.not.deep.equal([]);
    expect(told).to.not.have.property('facts');
    expect(mentioned(textOf(told), ['diabetes', 'levothyroxine'])).to.have.length(2);
  });

  it('"reasons": in events alone, not on the element', async () => {
    const { quiz } = await openQuiz('event-detail="reasons"');
    const before = readableOf(quiz);
    await answerAll(quiz, telling);
    expect([...readableOf(quiz)]).to.deep.equal([...before]);
  });

  async function sayTo(quiz: Quiz, index: 0 | 1): Promise<void> {
    const buttons = rootOf(quiz).querySelectorAll<HTMLButtonElement>('[part~="consent"] button');
    buttons[index]?.click();
    await quiz.updateComplete;
    await until(() => rootOf(quiz).querySelector('[part~="consent"][role="status"]') !== null);
  }

  it('"answers": no facts before the visitor was asked', async () => {
    const { quiz } = await openQuiz('event-detail="answers"');
    await answerAll(quiz, telling);
    expect(recommendations()).to.have.length(1);
    expect(recommendations()[0]).to.not.have.property('facts');
    expect(rootOf(quiz).querySelectorAll('[part~="consent"] button')).to.have.length(2);
  });

  it('"answers": the facts after a yes', async () => {
    const { quiz } = await openQuiz('event-detail="answers"');
    await answerAll(quiz, telling);
    await sayTo(quiz, 0);
    expect(recommendations()).to.have.length(2);
    const facts = recommendations()[1]?.['facts'] as Record<string, unknown>;
    expect(facts).to.include({
      ageYears: 37,
      sex: 'female',
      lifeStage: 'breastfeeding',
      stomach: 'sensitive',
    });
    expect(facts['conditions']).to.deep.equal(['diabetes']);
    expect(quiz.answers).to.equal(null);
  });

  it('"answers": no facts after a no', async () => {
    const { quiz } = await openQuiz('event-detail="answers"');
    await answerAll(quiz, telling);
    await sayTo(quiz, 1);
    expect(recommendations()).to.have.length(1);
    expect(recommendations()[0]).to.not.have.property('facts');
  });

  it('"answers": a new visitor at the same screen is asked again', async () => {
    const { quiz } = await openQuiz('event-detail="answers"');
    await answerAll(quiz, telling);
    await sayTo(quiz, 0);
    find(rootOf(quiz), '[part~="restart-button"]').click();
    await quiz.updateComplete;
    await answerAll(quiz, healthy);
    expect(recommendations().at(-1)).to.not.have.property('facts');
    expect(rootOf(quiz).querySelectorAll('[part~="consent"] button')).to.have.length(2);
  });

  it('"result": details are frozen through and through, so that no listener changes them for the next', async () => {
    const { quiz } = await openQuiz('catalog="#producten" event-detail="reasons"', catalogScript());
    await answerAll(quiz, telling);
    const isFrozen = (value: unknown): boolean =>
      typeof value !== 'object' ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(isFrozen));
    const details = seen.events.filter(({ type }) => type.startsWith('mg-')).map(({ detail }) => detail);
    expect(details).to.have.length.above(5);
    expect(details.every(isFrozen)).to.equal(true);
    expect(JSON.parse(JSON.stringify(details))).to.deep.equal(details);
  });
});

describe('a dose check', () => {
  afterEach(closePages);

  const ids = [
    'diabetes',
    'levothyroxine',
    'ppi',
    'breastfeeding',
    'renal-severe',
    'stroke-signs',
    'emergency',
    'ask-professional',
    'citrate',
    'compound',
    'female',
    '37',
    '45',
    '123',
    '300',
  ];

  async function openCheck(attributes = ''): Promise<{ page: HostPage; check: DoseCheck }> {
    const page = await openPage({
      body: `<mg-dose-check ${attributes}></mg-dose-check>${SCRIPT}`,
      before: (window) => {
        seen = witness(window);
        asked = watchWaysOut(window);
      },
    });
    return { page, check: await doseCheckOn(page) };
  }

  for (const [verdict, taker] of Object.entries(takers)) {
    it(`asks nothing of the browser and tells a page none of the answers: ${verdict}`, async () => {
      const { page, check } = await openCheck();
      const stored = storedBy(page.window);
      const globals = Object.keys(page.window);
      const before = [...readableOf(check)];
      await fillInAll(check, taker);
      await until(() => seen.events.some(({ type }) => type === 'mg-recommendation'));
      expect(asked.requests).to.deep.equal([]);
      expect(loadedBy(page.window)).to.deep.equal([FILE]);
      expect(storedBy(page.window)).to.deep.equal(stored);
      expect(Object.keys(page.window)).to.deep.equal(globals);
      expect(mentioned(textOf(seen.events), ids)).to.deep.equal([]);
      expect([...readableOf(check)]).to.deep.equal(before);
      expect(before.length).to.be.above(20);
    });
  }

  it('"reasons": tells the rules in events alone, and no facts', async () => {
    const { check } = await openCheck('event-detail="reasons"');
    const before = [...readableOf(check)];
    await fillInAll(check, takers['much to tell']);
    await until(() => seen.events.some(({ type }) => type === 'mg-recommendation'));
    const told = seen.events.filter(({ type }) => type === 'mg-recommendation').map(({ detail }) => detail);
    expect(mentioned(textOf(told), ['diabetes', 'levothyroxine'])).to.have.length(2);
    for (const detail of told) expect(detail).to.not.have.property('facts');
    expect([...readableOf(check)]).to.deep.equal(before);
  });
});

describe('a food table', () => {
  afterEach(closePages);

  async function openTable(attributes = ''): Promise<{ page: HostPage; table: FoodTable }> {
    const page = await openPage({
      body: `<mg-food-table ${attributes}></mg-food-table>${SCRIPT}`,
      before: (window) => {
        seen = witness(window);
        asked = watchWaysOut(window);
      },
    });
    return { page, table: await foodTableOn(page) };
  }

  /** What a visitor said in `useAll`: whom it is for, what is eaten, and what was searched for. */
  const said = [
    '37',
    'female',
    'breastfeeding',
    'spinazie',
    'spinazie-gekookt',
    'snijbiet-gekookt',
    'spinazei',
    'xyzzy',
    '160',
    '140',
    '105',
  ];

  it('asks nothing of the browser, and tells a page nothing of what was eaten, searched for and said', async () => {
    const { page, table } = await openTable('page-size="12"');
    const stored = storedBy(page.window);
    const globals = Object.keys(page.window);
    const before = [...readableOf(table)];
    await useAll(table);
    await until(() => seen.events.filter(({ type }) => type === 'mg-recommendation').length > 5);
    expect(asked.requests).to.deep.equal([]);
    expect(loadedBy(page.window)).to.deep.equal([FILE]);
    expect(storedBy(page.window)).to.deep.equal(stored);
    expect(Object.keys(page.window)).to.deep.equal(globals);
    expect(mentioned(textOf(seen.events.map(({ detail }) => detail)), said)).to.deep.equal([]);
    expect([...readableOf(table)]).to.deep.equal(before);
    expect(before.length).to.be.above(20);
  });

  it('asks for the food table that `src` names, once, and no more', async () => {
    const address = '/tests/browser/fixtures/own-foods.csv';
    const { page, table } = await openTable(`src="${address}"`);
    await until(() => rootOf(table).querySelectorAll('.food-row').length === 5);
    await searchFor(table, 'soep');
    table.requestUpdate();
    await table.updateComplete;
    expect(asked.requests).to.have.length(1);
    expect(asked.requests[0]).to.include(`window.fetch: ${address} `);
    expect(loadedBy(page.window)).to.deep.equal([FILE, address]);
  });

  it('"reasons": tells what stands on the day of the food table in events alone, and no facts', async () => {
    const { table } = await openTable('page-size="12" event-detail="reasons"');
    const before = [...readableOf(table)];
    await useAll(table);
    const told = seen.events.filter(({ type }) => type === 'mg-recommendation').map(({ detail }) => detail);
    expect(mentioned(textOf(told), ['spinazie-gekookt', 'snijbiet-gekookt'])).to.have.length(2);
    for (const detail of told) expect(detail).to.not.have.property('facts');
    expect([...readableOf(table)]).to.deep.equal(before);
  });
});
