import { expect } from 'chai';
import { answerAll, answerUpTo, endingOf, healthy } from '../embedding/support/answering.js';
import { add, declare } from '../embedding/support/eating.js';
import type { Held } from '../embedding/support/held.js';
import { watchHeld } from '../embedding/support/held.js';
import type {
  AnyElement,
  DoseCheck,
  FoodTable,
  HostPage,
  PageWindow,
  Quiz,
} from '../embedding/support/host-page.js';
import { closePages, find, openPage, rootOf, SCRIPT, until } from '../embedding/support/host-page.js';
import { fillInAll, takers, verdictOn } from '../embedding/support/taking.js';
import type { Witness } from '../embedding/support/witness.js';
import { witness } from '../embedding/support/witness.js';
import { catalogues, tables, twenty } from './support/twenty.js';

// A page of a magazine: twenty elements, five catalogues, two languages, three standards.

let seen: Witness;
let held: Held;
const before = (page: PageWindow): void => {
  seen = witness(page);
  held = watchHeld(page);
};

const isDrawn = (element: Element): boolean => {
  const frame = rootOf(element).querySelector('.frame');
  return frame !== null && !rootOf(element).querySelector('[aria-busy="true"]');
};

async function openTwenty(): Promise<HostPage> {
  const page = await openPage({ body: catalogues + twenty.join('') + SCRIPT, before });
  const all = [...page.document.querySelectorAll('mg-quiz, mg-dose-check, mg-food-table')] as AnyElement[];
  expect(all).to.have.length(20);
  await until(() => all.every(isDrawn));
  await Promise.all(all.map((element) => element.updateComplete));
  return page;
}

const byId = <T extends AnyElement>({ document }: HostPage, id: string): T =>
  find<Element>(document, `#${id}`) as T;

describe('twenty elements on one page', () => {
  afterEach(closePages);

  it('each shows its own, in its own language', async () => {
    const page = await openTwenty();
    const languages = twenty.map((_markup, index) => {
      const element = page.document.querySelectorAll('mg-quiz, mg-dose-check, mg-food-table')[
        index
      ] as Element;
      return find(rootOf(element), '.frame').getAttribute('lang') === (element.getAttribute('lang') ?? 'nl');
    });
    expect(languages).to.deep.equal(twenty.map(() => true));
    for (const element of page.document.querySelectorAll('mg-quiz, mg-dose-check, mg-food-table')) {
      const ids = [...rootOf(element).querySelectorAll('[id]')].map(({ id }) => id);
      expect(ids).to.have.length(new Set(ids).size);
    }
    expect(seen.complaints).to.deep.equal([]);
  });

  it('they listen and observe together: no more for twenty than for one of each', async () => {
    await openPage({
      body:
        '<mg-quiz></mg-quiz><mg-dose-check></mg-dose-check><mg-food-table page-size="6"></mg-food-table>' +
        SCRIPT,
      before,
    });
    await until(() => held.now().timers === 0);
    const one = held.now();
    closePages();
    await openTwenty();
    await until(() => held.now().timers === 0);
    const { listeners, observed } = held.now();
    expect(listeners).to.deep.equal(one.listeners);
    // Each food table looks whether its own day is in sight.
    expect(observed).to.equal(one.observed + tables.length - 1);
  });

  it('age, sex and life stage are asked once, and nothing else that is said in one quiz is known in another', async () => {
    const page = await openTwenty();
    const [first, second, third] = ['quiz-a', 'quiz-b', 'plain-0'].map((id) => byId<Quiz>(page, id)) as [
      Quiz,
      Quiz,
      Quiz,
    ];
    await answerAll(first, { ...healthy, medicines: ['iron'] });
    expect(endingOf(first)).to.equal('result');
    const asked: string[] = [];
    await answerAll(second, healthy, { onScreen: (screen) => void asked.push(screen) });
    expect(asked).to.include.members(['signs-now', 'conditions', 'medicines', 'diet']);
    expect(asked).to.not.include.members(['age']);
    expect(asked).to.not.include.members(['sex']);
    expect(asked).to.not.include.members(['life-stage']);
    expect(endingOf(third)).to.equal(null);
    await answerUpTo(third, healthy, 'medicines');
    const ticked = [...rootOf(third).querySelectorAll<HTMLInputElement>('input:checked')];
    expect(ticked).to.deep.equal([]);
    expect(seen.complaints).to.deep.equal([]);
  });

  it('each quiz advises the products of its own shop', async () => {
    const page = await openTwenty();
    for (const shop of ['a', 'e']) {
      const quiz = byId<Quiz>(page, `quiz-${shop}`);
      await answerAll(quiz, healthy);
      const names = [...rootOf(quiz).querySelectorAll('.product')].map(
        ({ textContent }) => textContent?.trim() ?? '',
      );
      expect(names, shop).to.not.have.length(0);
      for (const name of names) expect(name).to.include(`${shop} Magnesium`);
    }
    const plain = byId<Quiz>(page, 'plain-1');
    await answerAll(plain, healthy);
    expect(rootOf(plain).querySelectorAll('.product')).to.have.length(0);
    expect(seen.complaints).to.deep.equal([]);
  });

  it('what is taken stays in its own check, and a whole day counts in all of them', async () => {
    const page = await openTwenty();
    const [above, other] = ['check-0', 'check-3'].map((id) => byId<DoseCheck>(page, id)) as [
      DoseCheck,
      DoseCheck,
    ];
    await fillInAll(above, takers.above);
    const verdict = verdictOn(above);
    await until(() => seen.events.some(({ type }) => type === 'mg-recommendation'));
    find(rootOf(other), 'input[name="signs-now"][value="-none"]').click();
    await other.updateComplete;
    find(rootOf(other), '[part~="start-button"]').click();
    await other.updateComplete;
    expect(find<HTMLInputElement>(rootOf(other), '#age').value).to.equal('45');
    expect(rootOf(other).querySelector('#supplement-0-amount')).to.equal(null);
    expect(verdictOn(other)).to.not.equal(verdict);
    const food = (): string[] =>
      [above, other].map(
        (check) => find(rootOf(check), '[part~="section-food"]').textContent?.replace(/\s+/g, ' ') ?? '',
      );
    const foodBefore = food();
    const table = byId<FoodTable>(page, 'table-2');
    await add(table, find(rootOf(table), '.food-row').dataset['id'] ?? '');
    await declare(table, 'all');
    await Promise.all([above, other].map(({ updateComplete }) => updateComplete));
    expect(food()[0]).to.equal(food()[1]);
    for (const [index, text] of food().entries()) expect(text).to.not.equal(foodBefore[index]);
    const elsewhere = byId<FoodTable>(page, 'table-3');
    expect(rootOf(elsewhere).querySelectorAll('[part~="day-row"]')).to.have.length(0);
    expect(seen.complaints).to.deep.equal([]);
  });
});
