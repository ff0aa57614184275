import { expect } from 'chai';
import { catchPrints, finish } from '../support/paper.js';
import { answerAll, answerUpTo, giveAnswer, healthy, next } from './support/answering.js';
import { catalogScript, products, withImages } from './support/catalogue.js';
import { add, boiledSpinach, declare, searchFor } from './support/eating.js';
import type { AnyElement, DoseCheck, FoodTable, HostPage, Quiz } from './support/host-page.js';
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
} from './support/host-page.js';
import type { ReadmePolicies } from './support/readme-policy.js';
import { directivesOf, policyOf, policyTag, readmePolicies } from './support/readme-policy.js';
import { fillInAll, takers } from './support/taking.js';
import { expectNoComplaint } from './support/watched.js';
import type { Witness } from './support/witness.js';
import { witness } from './support/witness.js';

// E2: a strict Content-Security-Policy and Trusted Types are enough. What every visitor sees under it is gone through in
// traces.test.ts; here is what a host adds, what each part of the policy is for, and which other policies do.

const catalogAddress = '/tests/browser/fixtures/embedding-catalog.json';
const knowsTrustedTypes = 'trustedTypes' in window;

let policies: ReadmePolicies;
let seen: Witness;
let page: HostPage;

before(async () => {
  policies = await readmePolicies();
});

const script = (attributes = ''): string =>
  `<script nonce="${policies.nonce}" src="${FILE}" ${attributes}></script>`;

async function open(policy: string, body: string, scripts = script()): Promise<void> {
  page = await openPage({
    head: policyTag(policy) + scripts,
    body,
    before: (window) => {
      seen = witness(window);
    },
  });
}

function expectNoInlineStyle(element: Element): void {
  const root = rootOf(element);
  expect(root.querySelectorAll('[style], style, link, script')).to.have.length(0);
  const handlers = [...root.querySelectorAll('*')].filter((one) =>
    one.getAttributeNames().some((name) => name.startsWith('on')),
  );
  expect(handlers).to.have.length(0);
}

/** The rows of a table come a little later. */
const drawn = (element: AnyElement, selector: string): Promise<void> =>
  until(() => rootOf(element).querySelector(selector) !== null);

async function press(element: AnyElement, selector: string): Promise<void> {
  find(rootOf(element), selector).click();
  await element.updateComplete;
}

describe('a page with the policy of the README', () => {
  afterEach(closePages);

  it('forbids an inline style and markup from a string, so that these tests would notice one', async () => {
    await open(policies.alone, '<mg-quiz></mg-quiz>');
    await quizOn(page);
    await expectNoComplaint({ page, seen });
    const set = (): void => {
      page.document.body.innerHTML = '<b>text</b>';
    };
    if (knowsTrustedTypes) expect(set).to.throw();
    else expect(set).to.not.throw();
  });

  it('is kept by a quiz in a dialog, with mistakes, a search, going back, and the file three times', async () => {
    const scripts = script() + script() + script('type="module"');
    await open(
      policies.withAddresses,
      `<mg-quiz display="dialog" catalog="${catalogAddress}"></mg-quiz>`,
      scripts,
    );
    const quiz = await quizOn(page);
    await press(quiz, '[part~="open"]');
    await answerAll(
      quiz,
      { ...healthy, medicines: ['iron'] },
      { onScreen: (screen) => tryAll(quiz, screen) },
    );
    await until(() => rootOf(quiz).querySelectorAll('.product').length === 2);
    const { minHeight, cursor } = page.window.getComputedStyle(find(rootOf(quiz), '.button'));
    expect([minHeight, cursor]).to.deep.equal(['44px', 'pointer']);
    expect(seen.policies).to.deep.equal(knowsTrustedTypes ? ['lit-html'] : []);
    await expectNoComplaint({ page, seen });
  });

  /** Tries to go on without an answer, and looks something up where that can be done. */
  async function tryAll(quiz: Quiz, screen: string): Promise<void> {
    const root = rootOf(quiz);
    if (screen === 'intro' || screen === 'result') return;
    await press(quiz, '[part~="next-button"]');
    const search = root.querySelector<HTMLInputElement>('input[type="search"]');
    for (const text of search ? ['ijzer', ''] : []) {
      if (search) search.value = text;
      search?.dispatchEvent(new page.window.Event('input', { bubbles: true }));
      await quiz.updateComplete;
    }
    if (screen === 'sex') {
      await press(quiz, '[part~="back-button"]');
      await next(quiz);
    }
    expectNoInlineStyle(quiz);
  }

  it('is kept by three elements that work together, with the own words and knowledge of a host, and debug', async () => {
    const texts = `texts='{ "quiz.title": "Welke past bij mij?", "doseCheck.title": "Wat je neemt" }'`;
    const own = `knowledge="/demo/praktijk-kennis.json" event-detail="answers" debug ${texts}`;
    await open(
      policies.withAddresses,
      `<mg-quiz ${own}></mg-quiz><mg-dose-check ${own}></mg-dose-check><mg-food-table page-size="40" ${own}></mg-food-table>`,
    );
    const [quiz, check, table] = [await quizOn(page), await doseCheckOn(page), await foodTableOn(page)];
    await until(() => [quiz, check, table].every((one) => textOf(one).includes('praktijk-')));
    await answerOwnToo(quiz);
    await press(quiz, '[part~="consent"] button');
    await press(quiz, '[part~="hand-over-button"]');
    await check.updateComplete;
    await drawn(table, `.food-row[data-id="${boiledSpinach}"]`);
    await add(table, boiledSpinach);
    await declare(table, 'all');
    await press(table, '[part~="consent"] button');
    for (const one of [quiz, check, table]) {
      for (const details of rootOf(one).querySelectorAll('details')) details.open = true;
      await one.updateComplete;
      expectNoInlineStyle(one);
      expect(rootOf(one).querySelector('[part~="debug"]')).to.not.equal(null);
    }
    expect(seen.logged).to.have.length(3);
    seen.logged.length = 0;
    await expectNoComplaint({ page, seen });
  });

  const textOf = (element: AnyElement): string => rootOf(element).textContent ?? '';

  /** Questions of the host come last. */
  async function answerOwnToo(quiz: Quiz): Promise<void> {
    await answerUpTo(quiz, { ...healthy, goals: ['fatigue'] }, 'prefer');
    await giveAnswer(quiz, healthy);
    await next(quiz);
    while (!rootOf(quiz).querySelector('.result')) {
      expectNoInlineStyle(quiz);
      await press(quiz, '.choices input[value="open"], .choices input[value="nee"]');
      await next(quiz);
    }
  }

  it('is kept by a food table with a list of its own, on its way, and with mistakes', async () => {
    await open(
      policies.withAddresses,
      '<mg-food-table src="/tests/browser/fixtures/own-foods.csv"></mg-food-table>',
    );
    const table = await foodTableOn(page);
    await until(() => rootOf(table).querySelector('[part~="row-problems"]') !== null);
    expectNoInlineStyle(table);
    const mistakes = seen.complaints.splice(0, seen.complaints.length);
    expect(mistakes.filter((one) => one.startsWith('warn: <mg-food-table> src'))).to.have.length(3);
    expect(mistakes).to.have.length(3);
    await expectNoComplaint({ page, seen });
  });
});

const everything = `<mg-quiz catalog="#producten" consult-href="mailto:praktijk@example.nl"></mg-quiz><mg-dose-check></mg-dose-check>
  <mg-food-table page-size="8"></mg-food-table>`;

/** All three are used, and what the quiz advises is printed. */
async function useThree(): Promise<{ quiz: Quiz; check: DoseCheck; table: FoodTable }> {
  const [quiz, check, table] = [await quizOn(page), await doseCheckOn(page), await foodTableOn(page)];
  await fillInAll(check, takers.above);
  await drawn(table, '[part~="count"]');
  await searchFor(table, 'spinazei');
  await until(() => rootOf(table).querySelector(`[data-id="${boiledSpinach}"]`) !== null);
  await answerAll(quiz, healthy);
  expect(rootOf(quiz).querySelectorAll('.product')).to.have.length(products.length - 1);
  const papers = catchPrints(quiz);
  await press(quiz, '[part~="print-button"]');
  await until(() => papers.length === 1);
  const [paper] = papers;
  if (paper) finish(paper);
  return { quiz, check, table };
}

describe('another policy that does', () => {
  afterEach(closePages);

  const here = location.origin;
  const all =
    'style-src style-src-elem style-src-attr font-src frame-src child-src worker-src object-src media-src ' +
    'manifest-src img-src connect-src base-uri form-action';
  const forbidding = all
    .split(' ')
    .map((name) => `${name} 'none'`)
    .join('; ');

  it('is one that forbids by name whatever it can', async () => {
    await open(`${policies.alone}; ${forbidding}`, everything + catalogScript());
    const { quiz, check, table } = await useThree();
    for (const one of [quiz, check, table]) expectNoInlineStyle(one);
    await expectNoComplaint({ page, seen });
  });

  for (const [what, policyFor] of [
    ['of addresses, without nonces and without Trusted Types', () => `default-src ${here}`],
    ['of no more than the address of the file', () => `default-src 'none'; script-src ${here}`],
    [
      'that asks for Trusted Types and names none',
      ({ nonce }) => `script-src 'nonce-${nonce}' 'strict-dynamic'; require-trusted-types-for 'script'`,
    ],
    ['that names more Trusted Types', ({ alone }) => `${alone} dompurify default 'allow-duplicates'`],
  ] as const satisfies readonly [string, (known: ReadmePolicies) => string][]) {
    it(`is one ${what}`, async () => {
      await open(policyFor(policies), `<mg-quiz catalog="#producten"></mg-quiz>${catalogScript()}`);
      const quiz = await quizOn(page);
      await answerAll(quiz, healthy);
      expect(rootOf(quiz).querySelectorAll('.product')).to.have.length(products.length - 1);
      expect(seen.complaints).to.deep.equal([]);
    });
  }

  const moduleOf = (address: string): string =>
    `<script type="module" nonce="${policies.nonce}" src="${address}"></script>`;

  it('is that of the README for an ES module', async () => {
    await open(policies.alone, '<mg-quiz autostart></mg-quiz>', moduleOf('/dist/mg-quiz.js'));
    const quiz = await quizOn(page);
    expect(rootOf(quiz).querySelector('form.question')).to.not.equal(null);
    await expectNoComplaint({ page, seen });
  });

  it('is that of the README with duplicates allowed, where the page has a Lit of its own', async () => {
    await open(
      `${policies.alone} 'allow-duplicates'`,
      '<mg-quiz autostart></mg-quiz>',
      moduleOf('/node_modules/lit-html/lit-html.js') + script('type="module"'),
    );
    const quiz = await quizOn(page);
    expect(rootOf(quiz).querySelector('form.question')).to.not.equal(null);
    expect(seen.policies).to.deep.equal(knowsTrustedTypes ? ['lit-html', 'lit-html'] : []);
    await expectNoComplaint({ page, seen });
  });
});

describe('a part of the policy of the README', () => {
  afterEach(closePages);

  const without = (name: string, value?: string): string => {
    const directives = directivesOf(policies.withAddresses);
    expect([...directives.keys()]).to.include(name);
    if (value === undefined) directives.delete(name);
    else directives.set(name, value);
    return policyOf(directives);
  };

  /** By the policy's own word, which comes a little later. */
  const refused = (name: string): Promise<void> =>
    until(() => seen.complaints.some((one) => one.startsWith(`violated: ${name}`)));

  const warnings = (): string[] => seen.complaints.filter((one) => one.startsWith('warn: '));

  it('is there for the images of products: without it they are missed, and nothing else is', async () => {
    await open(without('img-src'), everything + catalogScript(withImages()));
    const { quiz } = await useThree();
    await refused('img-src');
    expect(seen.complaints.every((one) => one.startsWith('violated: img-src'))).to.equal(true);
    expect(seen.complaints).to.have.length(products.length);
    const names = [...rootOf(quiz).querySelectorAll('.product-name')].map(({ textContent }) =>
      textContent?.trim(),
    );
    expect(names.filter(Boolean)).to.have.length(products.length - 1);
  });

  it('is there for the address of a catalogue, of foods and of knowledge: without it each is told once, and all works', async () => {
    await open(
      without('connect-src'),
      `<mg-quiz catalog="${catalogAddress}" knowledge="/demo/praktijk-kennis.json"></mg-quiz>
        <mg-food-table src="/tests/browser/fixtures/own-foods.csv"></mg-food-table>`,
    );
    const [quiz, table] = [await quizOn(page), await foodTableOn(page)];
    await answerAll(quiz, healthy);
    expect(rootOf(quiz).querySelector('[part~="plan"]')).to.not.equal(null);
    expect(rootOf(quiz).querySelector('.product')).to.equal(null);
    await until(() => rootOf(table).querySelector('[part~="load-failed"]') !== null);
    expect(warnings().map((one) => one.split(':')[1])).to.have.members([
      ' <mg-food-table> src',
      ' <mg-quiz> catalog',
      ' <mg-quiz> knowledge',
    ]);
    await refused('connect-src');
    const others = seen.complaints.filter((one) => !/^(warn|violated: connect-src)/.test(one));
    expect(others).to.deep.equal([]);
  });

  for (const [what, name, value] of [
    ['the script', 'script-src', "'nonce-another'"],
    ['Trusted Types of the name that it makes', 'trusted-types', 'another'],
  ] as const) {
    it(`is there for ${what}: without it the content of the host stays, and nothing is thrown`, async function () {
      if (name === 'trusted-types' && !knowsTrustedTypes) this.skip();
      await open(without(name, value), '<mg-quiz><p>Bel ons.</p></mg-quiz>');
      await refused(name);
      expect(page.window.customElements.get('mg-quiz')).to.equal(undefined);
      expect(page.document.body.innerText).to.include('Bel ons.');
      expect(seen.complaints.filter((one) => one.startsWith('uncaught'))).to.deep.equal([]);
    });
  }
});

describe('the file with its hash', () => {
  afterEach(closePages);

  const body = '<mg-quiz><p>Bel ons.</p></mg-quiz>';

  async function hashInReadme(): Promise<string> {
    const readme = await (await fetch('/README.md')).text();
    return /integrity="(sha384-[^"]+)"/.exec(readme)?.[1] ?? '';
  }

  it('that the README prints is loaded, as a script and as a module', async () => {
    const hash = await hashInReadme();
    expect(hash).to.match(/^sha384-.{64}$/);
    for (const type of ['text/javascript', 'module']) {
      await open(
        policies.alone,
        body,
        script(`type="${type}" integrity="${hash}" crossorigin="anonymous" defer`),
      );
      const quiz = await quizOn(page);
      expect(rootOf(quiz).querySelector('[part~="start-button"]')).to.not.equal(null);
      await expectNoComplaint({ page, seen });
      closePages();
    }
  });

  it('is refused when it is another one, and the content of the host stays', async () => {
    const other = `sha384-${btoa('x'.repeat(48))}`;
    for (const type of ['text/javascript', 'module']) {
      await open(
        policies.alone,
        body,
        script(`type="${type}" integrity="${other}" crossorigin="anonymous" defer`),
      );
      expect(page.window.customElements.get('mg-quiz')).to.equal(undefined);
      expect(page.document.body.innerText).to.include('Bel ons.');
      expect(seen.complaints.filter((one) => !one.startsWith('error: '))).to.deep.equal([]);
      closePages();
    }
  });
});
