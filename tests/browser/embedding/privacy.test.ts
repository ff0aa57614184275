import { expect } from 'chai';
import type { Persona } from './support/answering.js';
import { answerAll, answerUpTo, healthy } from './support/answering.js';
import type { SoldProduct } from './support/catalogue.js';
import { catalogScript, products, withImages } from './support/catalogue.js';
import { add, boiledSpinach, declare, press, searchFor, useAll, write } from './support/eating.js';
import type { DoseCheck, FoodTable, HostPage, Quiz } from './support/host-page.js';
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
import { mentioned, readableOf, textOf } from './support/surface.js';
import type { Taker } from './support/taking.js';
import { fillInAll, takers } from './support/taking.js';
import { telling } from './support/visitors.js';
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

describe('what an element asks of the browser', () => {
  afterEach(closePages);

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
    // Whoever calls it is its source.
    const script = document.createElement('script');
    script.textContent = 'parent.postMessage(0)';
    document.body.append(script);
    await until(() => asked.requests.some((one) => one.startsWith('message')));
    const means = asked.requests.map((one) =>
      one
        .split(' ')
        .slice(0, one.startsWith('window') ? 2 : 1)
        .join(' '),
    );
    expect(means.filter((one) => one !== 'navigate:')).to.deep.equal([
      'window: localStorage',
      'storage.getItem:',
      'document.cookie:',
      'navigator.sendBeacon:',
      'new',
      'window: indexedDB',
      'indexedDB.open:',
      'XMLHttpRequest.open:',
      'history.replaceState:',
      'message:',
    ]);
  });

  it('is refused, where a browser refuses it', async () => {
    const page = await openPage({
      before: (window) => {
        asked = watchWaysOut(window, { isRefused: true });
      },
    });
    const { window, document } = page;
    for (const touch of [
      () => window.localStorage,
      () => window.sessionStorage,
      () => window.indexedDB,
      () => document.cookie,
      () => void (document.cookie = 'test=1'),
      () => window.navigator.sendBeacon('/'),
    ])
      expect(touch).to.throw('insecure');
    expect(asked.requests).to.have.length(6);
  });

  it('is the catalogue, the knowledge and the images that a host names, once each, and no more', async () => {
    const catalog = '/tests/browser/fixtures/embedding-catalog.json';
    const knowledge = '/demo/praktijk-kennis.json';
    const { page, quiz } = await openQuiz(`catalog="${catalog}" knowledge="${knowledge}"`);
    await answerUpTo(quiz, healthy, 'prefer');
    expect(asked.requests.map((one) => one.split(' ').slice(0, 2).join(' ')).sort()).to.deep.equal([
      `window.fetch: ${knowledge}`,
      `window.fetch: ${catalog}`,
    ]);
    await until(() => loadedBy(page.window).length > 2);
    expect(loadedBy(page.window)).to.deep.equal([knowledge, FILE, catalog].sort());
  });

  it('is the food table and the knowledge that a host names, once each, and no more', async () => {
    const [src, knowledge] = ['/tests/browser/fixtures/own-foods.csv', '/demo/praktijk-kennis.json'];
    const { page, table } = await openTable(`src="${src}" knowledge="${knowledge}"`);
    await until(() => rootOf(table).querySelectorAll('.food-row').length === 5);
    await searchFor(table, 'soep');
    table.requestUpdate();
    await table.updateComplete;
    expect(asked.requests.map((one) => one.split(' ').slice(0, 2).join(' ')).sort()).to.deep.equal([
      `window.fetch: ${knowledge}`,
      `window.fetch: ${src}`,
    ]);
    await until(() => loadedBy(page.window).length > 2);
    expect(loadedBy(page.window)).to.deep.equal([knowledge, FILE, src].sort());
  });
});

describe('images of products', () => {
  const setBy = (): string[] => asked.requests.filter((one) => one.startsWith('HTMLImageElement')).sort();

  afterEach(closePages);

  it('are not asked for again when the visitor starts anew', async () => {
    const sold = withImages();
    const { quiz } = await openQuiz('catalog="#producten"', catalogScript(sold));
    await answerAll(quiz, healthy);
    find(rootOf(quiz), '[part~="restart-button"]').click();
    await quiz.updateComplete;
    await answerAll(quiz, telling);
    const all = sold.map(({ image }) => `HTMLImageElement.src: ${String(image)}`);
    expect(setBy()).to.deep.equal(all.sort());
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

describe('what a page can learn of the answers at the level "result"', () => {
  afterEach(closePages);

  /** Beside other actives nothing is shown to who is pregnant or takes a medicine. */
  const mixed = { ...(products[0] as SoldProduct), id: 'mixed', otherActives: ['zink'] };

  /** All that a page hears of a visitor, in order. */
  async function heardOf(persona: Persona): Promise<unknown[]> {
    const { quiz } = await openQuiz('catalog="#producten"', catalogScript([mixed, ...products]));
    await answerAll(quiz, persona);
    return seen.events.filter(({ type }) => type.startsWith('mg-'));
  }

  for (const [what, one, others] of [
    [
      'a condition, a medicine, a pregnancy or milk that nothing blocks',
      healthy,
      [
        { ...healthy, conditions: ['diabetes'], medicines: ['levothyroxine', 'iron'] },
        { ...healthy, 'life-stage': 'pregnant', medicines: ['ppi', 'other'] },
        { ...healthy, 'life-stage': 'breastfeeding', medicines: ['calcium-channel-blockers'] },
        { ...healthy, medicines: ['tetracyclines'] },
        { ...healthy, medicines: ['gabapentin'] },
      ],
    ],
    [
      'which condition it was that blocks, or whether it is known',
      { ...healthy, conditions: ['renal-severe'] },
      [
        { ...healthy, conditions: ['other'] },
        { ...healthy, conditions: ['myasthenia', 'diabetes'] },
        { ...healthy, conditions: 'unsure' },
      ],
    ],
    [
      'whether a sign is an emergency, or is not known',
      { ...healthy, 'signs-now': ['stroke-signs'] },
      [
        { ...healthy, 'signs-now': ['palpitations-alarm'] },
        { ...healthy, 'signs-now': 'unsure' },
      ],
    ],
    [
      'of which form a supplement is',
      { ...healthy, supplements: [{ amount: '20', form: 'citrate' }] },
      [{ ...healthy, supplements: [{ amount: '20', form: 'bisglycinate' }] }],
    ],
  ] as const satisfies readonly [string, Persona, readonly Persona[]][]) {
    it(`is not ${what}`, async () => {
      const heard = await heardOf(one);
      expect(heard).to.have.length.above(1);
      for (const other of others) {
        closePages();
        expect(await heardOf(other), JSON.stringify(other)).to.deep.equal(heard);
      }
    }).timeout(20_000);
  }

  it('is of what the host gave only that, whatever the visitor answers', async () => {
    const { quiz } = await openQuiz(`answers='{"ageYears": 30, "conditions": ["diabetes"]}'`);
    await answerAll(quiz, { ...telling, conditions: [] });
    expect(quiz.answers).to.deep.equal({ ageYears: 30, conditions: ['diabetes'] });
  });

  it('is no address but those of the catalogue and the host', async () => {
    const { quiz } = await openQuiz('catalog="#producten" consult-href="/praktijk"', catalogScript());
    await answerAll(quiz, { ...telling, 'life-stage': 'none', conditions: [] });
    const links = [...rootOf(quiz).querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    const own = links.filter((href) => !/^https?:\/\//.test(href));
    const given = [...products.flatMap(({ url, cartUrl }) => [url, cartUrl]), '/praktijk'];
    expect(own).to.include('/praktijk');
    expect(own.filter((href) => !given.includes(href))).to.deep.equal([]);
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

describe('what a page can learn of a dose check', () => {
  afterEach(closePages);

  async function openCheck(attributes = ''): Promise<DoseCheck> {
    const page = await openPage({
      body: `<mg-dose-check ${attributes}></mg-dose-check>${SCRIPT}`,
      before: (window) => {
        seen = witness(window);
      },
    });
    return doseCheckOn(page);
  }

  async function heardOf(taker: Taker, attributes = ''): Promise<unknown[]> {
    const check = await openCheck(attributes);
    await fillInAll(check, taker);
    await until(() => seen.events.some(({ type }) => type === 'mg-recommendation'));
    return seen.events.filter(({ type }) => type.startsWith('mg-'));
  }

  const { within, emergency } = takers;

  for (const [what, attributes, one, others] of [
    [
      'a condition, a medicine or a pregnancy beside which the verdict is the same, nor an amount',
      '',
      within,
      [
        { ...within, conditions: ['diabetes'], medicines: ['levothyroxine'] },
        { ...within, 'life-stage': 'pregnant', food: { mg: '300' } },
        { ...within, supplements: [{ amount: '90', form: 'citrate' }] },
      ],
    ],
    [
      'why nothing is said: an emergency, a condition or a medicine',
      '',
      emergency,
      [takers['ask-professional'], { ...within, medicines: ['digoxin'] }],
    ],
    [
      'whether it is a child, where a standard has a level of its own for children',
      'standard="us"',
      { ...within, supplements: [{ amount: '30' }], food: { mg: '400' } },
      [{ ...within, age: '7', supplements: [{ amount: '30' }], food: { mg: '400' } }],
    ],
  ] as const satisfies readonly [string, string, Taker, readonly Taker[]][]) {
    it(`is not ${what}`, async () => {
      const heard = await heardOf(one, attributes);
      for (const other of others) {
        closePages();
        expect(await heardOf(other, attributes), JSON.stringify(other)).to.deep.equal(heard);
      }
    }).timeout(20_000);
  }

  it('"reasons": tells the rules in events alone, and no facts', async () => {
    const check = await openCheck('event-detail="reasons"');
    const before = [...readableOf(check)];
    await fillInAll(check, takers['much to tell']);
    await until(() => seen.events.some(({ type }) => type === 'mg-recommendation'));
    const told = seen.events.filter(({ type }) => type === 'mg-recommendation').map(({ detail }) => detail);
    expect(mentioned(textOf(told), ['diabetes', 'levothyroxine'])).to.have.length(2);
    for (const detail of told) expect(detail).to.not.have.property('facts');
    expect([...readableOf(check)]).to.deep.equal(before);
  });
});

describe('what a page can learn of a food table', () => {
  afterEach(closePages);

  it('is that something was put on the day, and not what, of how much, or for whom', async () => {
    const heard = async (id: string, grams: string, sex: string): Promise<unknown[]> => {
      const { table } = await openTable('page-size="40"');
      await until(() => rootOf(table).querySelector(`.food-row[data-id="${id}"]`) !== null);
      await add(table, id);
      await write(table, '#day-grams-0', grams);
      find<HTMLDetailsElement>(rootOf(table), '.day-person').open = true;
      await press(table, `input[name="sex"][value="${sex}"]`);
      await declare(table, 'all');
      return seen.events.filter(({ type }) => type.startsWith('mg-'));
    };
    const one = await heard(boiledSpinach, '160', 'female');
    expect(one).to.have.length(3);
    closePages();
    expect(await heard('snijbiet-gekookt', '55', 'male')).to.deep.equal(one);
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
