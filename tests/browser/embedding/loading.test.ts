import { expect } from 'chai';
import { answerAll, endingOf, healthy, realHand } from './support/answering.js';
import { catalogScript } from './support/catalogue.js';
import { add, boiledSpinach, searchFor } from './support/eating.js';
import type { FoodTable, HostPage, HostPageSource, PageWindow, Quiz } from './support/host-page.js';
import {
  closePages,
  FILE,
  foodTableOn,
  openPage,
  quizOn,
  rootOf,
  SCRIPT,
  until,
} from './support/host-page.js';
import type { Witness } from './support/witness.js';
import { witness } from './support/witness.js';

// E1: loading the script twice, late, deferred or from two versions harms nothing.

const quiz = '<mg-quiz catalog="#producten"></mg-quiz>';
const products = catalogScript();
const deferred = `<script src="${FILE}" defer></script>`;
const asModule = `<script src="${FILE}" type="module"></script>`;
const asynchronous = `<script src="${FILE}" async></script>`;
const inHead = (head: string): HostPageSource => ({ head, body: quiz + products });
const makesQuiz = `<script>
  const made = document.createElement('mg-quiz');
  made.setAttribute('catalog', '#producten');
  document.body.append(made);
</script>`;
const addsFile = (attributes: string): string => `<script>
  const file = Object.assign(document.createElement('script'), { src: '${FILE}', ${attributes} });
  document.body.append(file);
</script>`;

const ways: readonly [string, HostPageSource][] = [
  ['before the element', { body: SCRIPT + quiz + products }],
  ['after the element', { body: quiz + products + SCRIPT }],
  ['between the element and its catalogue', { body: quiz + SCRIPT + products }],
  ['in the head', inHead(SCRIPT)],
  ['in the head, deferred', inHead(deferred)],
  ['in the head, as a module', inHead(asModule)],
  ['whenever it comes', inHead(asynchronous)],
  ['twice', { head: SCRIPT, body: SCRIPT + quiz + products + SCRIPT }],
  ['deferred and as a module', inHead(deferred + asModule)],
  ['added by a script', { body: quiz + products + addsFile('async: true') }],
  ['added by a script, as a module', { body: quiz + products + addsFile("type: 'module'") }],
  ['before a script that makes the element', { body: SCRIPT + products + makesQuiz }],
  ['after a script that makes the element', { body: products + makesQuiz + SCRIPT }],
];

describe('the file on a page', () => {
  let seen: Witness;
  const before = (page: PageWindow): void => {
    seen = witness(page);
  };
  const outcome = (): unknown => {
    const told = seen.events.filter(({ type }) => type === 'mg-recommendation').at(-1);
    return (told?.detail as { outcome?: string } | undefined)?.outcome;
  };

  afterEach(closePages);

  async function expectAdvice(shown: Quiz): Promise<void> {
    await answerAll(shown, healthy);
    expect(outcome()).to.equal('form');
    expect(rootOf(shown).querySelectorAll('.product')).to.not.have.length(0);
    expect(seen.complaints).to.deep.equal([]);
  }

  for (const [way, source] of ways) {
    it(`works ${way}`, async () => {
      const page = await openPage({ ...source, before });
      await expectAdvice(await quizOn(page));
    });
  }

  it('is answered by a real pointer and real keys', async () => {
    const page = await openPage({ ...inHead(deferred), before });
    const shown = await quizOn(page);
    await answerAll(shown, healthy, { hand: realHand });
    expect(outcome()).to.equal('form');
    expect(seen.complaints).to.deep.equal([]);
  }).timeout(60_000);

  it('takes up an element that was there before it came', async () => {
    const page = await openPage({
      body: `<mg-quiz catalog="#producten"><p>Bel ons.</p></mg-quiz>${products}`,
      before,
    });
    const waiting = page.document.querySelector('mg-quiz');
    expect(waiting?.shadowRoot).to.equal(null);
    expect(page.frame.contentDocument?.body.innerText).to.include('Bel ons.');
    await addFile(page, FILE);
    await expectAdvice(await quizOn(page));
    expect(page.document.body.innerText).to.not.include('Bel ons.');
  });

  it('takes over what was set on an element before it came', async () => {
    const page = await openPage({ body: '<mg-quiz></mg-quiz>', before });
    const early = page.document.querySelector('mg-quiz') as unknown as Record<string, unknown>;
    early['catalog'] = { products: [{ id: 'a', name: 'Magnesiumcitraat', elementalMgPerUnit: 50 }] };
    early['answers'] = { ageYears: 37 };
    early['autostart'] = true;
    await addFile(page, FILE);
    const shown = await quizOn(page);
    expect(rootOf(shown).querySelector('.question')).to.not.equal(null);
    await answerAll(shown, healthy);
    expect(rootOf(shown).querySelectorAll('.product')).to.have.length(1);
    expect(seen.complaints).to.deep.equal([]);
  });

  it('carries two quizzes that know nothing of each other', async () => {
    const page = await openPage({
      body: `${quiz}<mg-quiz id="second"></mg-quiz>${products}${SCRIPT}`,
      before,
    });
    const first = await quizOn(page, 'mg-quiz:not([id])');
    const second = await quizOn(page, '#second');
    await answerAll(first, healthy);
    expect(endingOf(second)).to.equal(null);
    await answerAll(second, { ...healthy, conditions: ['renal-severe'] });
    expect(outcome()).to.equal('withheld');
    expect(rootOf(first).querySelectorAll('.product')).to.not.have.length(0);
    expect(rootOf(second).querySelectorAll('.product')).to.have.length(0);
    expect(seen.complaints).to.deep.equal([]);
  });

  for (const [order, own, other] of [
    ['a newer version after', 'unchanged', 'changed'],
    ['a newer version before', 'changed', 'unchanged'],
  ] as const) {
    it(`${order} it: the second copy stops before it does anything`, async () => {
      const page = await openPage({ body: quiz + products, before });
      const addresses = { unchanged: FILE, changed: await otherVersion(page) };
      await addFile(page, addresses[own]);
      const first = page.window.customElements.get('mg-quiz');
      const names = Object.getOwnPropertyNames(page.window).length;
      const policies = [...seen.policies];
      const sheets = page.document.styleSheets.length;
      await addFile(page, addresses[other]);
      await addFile(page, addresses[other], 'module');
      expect(page.window.customElements.get('mg-quiz')).to.equal(first);
      expect(Object.getOwnPropertyNames(page.window)).to.have.length(names);
      expect(seen.policies).to.deep.equal(policies);
      expect(page.document.styleSheets).to.have.length(sheets);
      await expectAdvice(await quizOn(page));
      expect(seen.logged).to.deep.equal([]);
    });
  }
});

describe('the file on a page with a food table', () => {
  let seen: Witness;
  const before = (page: PageWindow): void => {
    seen = witness(page);
  };
  const foods = '<mg-food-table page-size="12"></mg-food-table>';

  afterEach(closePages);

  async function expectAtWork(table: FoodTable): Promise<void> {
    await searchFor(table, 'spinazei');
    await until(() => rootOf(table).querySelectorAll('.food-row').length === 3);
    await add(table, boiledSpinach);
    await until(() => seen.events.some(({ type }) => type === 'mg-recommendation'));
    expect(seen.complaints).to.deep.equal([]);
  }

  for (const [way, source] of [
    ['before the food table', { body: SCRIPT + foods }],
    ['after the food table', { body: foods + SCRIPT }],
    ['in the head, deferred', { head: deferred, body: foods }],
    ['as a module and twice', { head: asModule, body: SCRIPT + foods + SCRIPT }],
    ['whenever it comes', { head: asynchronous, body: foods }],
  ] as const) {
    it(`works ${way}`, async () => {
      const page = await openPage({ ...source, before });
      await expectAtWork(await foodTableOn(page));
    });
  }

  it('takes over a food table that was there before it came, with all that was set on it', async () => {
    const page = await openPage({ body: '<mg-food-table><p>Bel ons.</p></mg-food-table>', before });
    const early = page.document.querySelector('mg-food-table') as unknown as Record<string, unknown>;
    early['foods'] = [
      { id: 'a', names: 'Appel', mgPer100g: 5, portionGrams: 100 },
      { id: 'b', names: 'Banaan', mgPer100g: 30, portionGrams: 130 },
    ];
    early['sort'] = 'name';
    early['noTray'] = true;
    expect(page.document.body.innerText).to.include('Bel ons.');
    await addFile(page, FILE, 'text/javascript', 'mg-food-table');
    const table = await foodTableOn(page);
    const names = [...rootOf(table).querySelectorAll('.name')].map(({ textContent }) => textContent?.trim());
    expect(names).to.deep.equal(['Appel', 'Banaan']);
    expect(rootOf(table).querySelector('#day')).to.equal(null);
    expect(page.document.body.innerText).to.not.include('Bel ons.');
    expect(seen.complaints).to.deep.equal([]);
  });
});

async function addFile(
  page: HostPage,
  src: string,
  type = 'text/javascript',
  tag = 'mg-quiz',
): Promise<void> {
  const script = page.document.createElement('script');
  const loaded = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
  });
  Object.assign(script, { src, type });
  page.document.body.append(script);
  await loaded;
  await until(() => page.window.customElements.get(tag) !== undefined);
}

/** The same file as another version of it. */
async function otherVersion(page: HostPage): Promise<string> {
  const text = await (await fetch(FILE)).text();
  const changed = text.replaceAll(/(["'`])0\.1\.0\1/g, '"99.0.0"');
  expect(changed).to.not.equal(text);
  return page.window.URL.createObjectURL(new page.window.Blob([changed], { type: 'text/javascript' }));
}
