import { expect } from 'chai';
import { answerAll, endingOf, healthy } from '../embedding/support/answering.js';
import { products } from '../embedding/support/catalogue.js';
import { press } from '../embedding/support/eating.js';
import type { HostPage, PageWindow } from '../embedding/support/host-page.js';
import {
  closePages,
  doseCheckOn,
  find,
  foodTableOn,
  openPage,
  quizOn,
  rootOf,
  SCRIPT,
  until,
} from '../embedding/support/host-page.js';
import { fillInAll, takers, verdictOn } from '../embedding/support/taking.js';
import type { Witness } from '../embedding/support/witness.js';
import { witness } from '../embedding/support/witness.js';
import type { Ended } from './support/at-the-top.js';
import { answerEverything } from './support/at-the-top.js';
import { offline, run, to, toFile, TOP, walk } from './support/walk.js';

// Once the file is there, nothing else is needed: a page on a train, in a shop with a bad network, or saved on a disk.

describe('a page whose connection is gone', () => {
  it('goes on to every end, with the network of the browser itself switched off', async function () {
    const given = await walk([
      to(TOP),
      offline(true),
      run(async () => [
        navigator.onLine,
        await fetch('/')
          .then(() => true)
          .catch(() => false),
      ]),
      run(answerEverything),
    ]);
    // WebKit cannot be cut off by its driver.
    if (!given) return this.skip();
    const [isOnline, { headings, problems }] = given as [unknown, Ended];
    expect(isOnline).to.deep.equal([false, false]);
    for (const heading of headings) expect(heading).to.not.equal('');
    expect(problems).to.deep.equal([]);
  });
});

describe('a page on a disk', () => {
  it('works, and says of each file that it asks for that it cannot have it', async () => {
    const given = await walk([toFile('tests/browser/fixtures/on-disk.html'), run(answerEverything)]);
    const [{ headings, problems }] = given as [Ended];
    for (const heading of headings) expect(heading).to.not.equal('');
    expect([...problems].sort()).to.deep.equal([
      'catalog ./not-there.json',
      'knowledge ./not-there.json',
      'src ./not-there.csv',
    ]);
  });
});

describe('a page that asks for what does not come', () => {
  let seen: Witness;
  let asked: string[];
  let answer: (() => Response) | null;
  let page: HostPage;

  const cutOff = (window: PageWindow): void => {
    seen = witness(window);
    asked = [];
    answer = null;
    Object.defineProperty(window.navigator, 'onLine', { get: () => answer !== null });
    window.fetch = async (address) => {
      asked.push(new URL(address as string, location.href).pathname);
      if (!answer) throw new window.TypeError('Failed to fetch');
      return answer();
    };
  };

  const open = async (body: string): Promise<void> => {
    page = await openPage({ body: body + SCRIPT, before: cutOff });
  };

  afterEach(closePages);

  it('works to every end without anything being asked for', async () => {
    await open(
      '<mg-quiz></mg-quiz><mg-dose-check></mg-dose-check><mg-food-table page-size="12"></mg-food-table>',
    );
    const [quiz, check, table] = [await quizOn(page), await doseCheckOn(page), await foodTableOn(page)];
    await until(() => rootOf(table).querySelector('[data-do="add"]') !== null);
    await press(table, '[data-do="add"]');
    await press(table, '#day-menu-week');
    await fillInAll(check, takers.above);
    await answerAll(quiz, healthy);
    expect([endingOf(quiz), verdictOn(check) === '']).to.deep.equal(['result', false]);
    expect(asked).to.deep.equal([]);
    expect(seen.complaints).to.deep.equal([]);
  });

  it('says once that the catalogue did not come, advises without it, and has it when it is named again', async () => {
    await open('<mg-quiz catalog="/shop.json"></mg-quiz>');
    const quiz = await quizOn(page);
    await answerAll(quiz, healthy);
    expect(endingOf(quiz)).to.equal('result');
    expect(rootOf(quiz).querySelector('[part~="catalog-error"]')).to.not.equal(null);
    expect(asked).to.deep.equal(['/shop.json']);
    expect(seen.complaints).to.have.length(1);
    answer = () => new Response(JSON.stringify({ products }));
    quiz.removeAttribute('catalog');
    await quiz.updateComplete;
    quiz.setAttribute('catalog', '/shop.json');
    await until(() => rootOf(quiz).querySelectorAll('.product').length > 0);
    expect(rootOf(quiz).querySelector('[part~="catalog-error"]')).to.equal(null);
    expect(quiz.configProblems).to.deep.equal([]);
    expect(seen.complaints).to.have.length(1);
  });

  it('says once that knowledge did not come, and ours holds', async () => {
    await open('<mg-dose-check knowledge="/rules.json"></mg-dose-check>');
    const check = await doseCheckOn(page);
    await fillInAll(check, takers.above);
    expect(verdictOn(check)).to.not.equal('');
    expect(asked).to.deep.equal(['/rules.json']);
    expect(seen.complaints).to.have.length(1);
  });

  it('says once that a list of foods did not come, and gets it when the visitor asks again', async () => {
    await open('<mg-food-table src="/foods.csv"></mg-food-table>');
    const table = await foodTableOn(page);
    await until(() => rootOf(table).querySelector('[part~="retry-button"]') !== null);
    const retry = (): void => find(rootOf(table), '[part~="retry-button"]').click();
    expect(find(rootOf(table), '[part~="load-failed"]').textContent).to.include('geen verbinding');
    retry();
    await until(() => asked.length === 2);
    await until(() => rootOf(table).querySelector('[part~="retry-button"]') !== null);
    expect(seen.complaints).to.have.length(1);
    answer = () => new Response('id,name,mgPer100g,portionGrams\na,Appel,5,100\n');
    retry();
    await until(() => rootOf(table).querySelectorAll('.food-row').length === 1);
    expect(rootOf(table).querySelector('[part~="load-failed"]')).to.equal(null);
    expect(table.configProblems).to.deep.equal([]);
  });
});
