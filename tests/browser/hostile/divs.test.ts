import { expect } from 'chai';
import { answerAll, healthy } from '../embedding/support/answering.js';
import { catalogScript } from '../embedding/support/catalogue.js';
import { watchHeld } from '../embedding/support/held.js';
import type { HostPage, Quiz } from '../embedding/support/host-page.js';
import {
  closePages,
  FILE,
  foodTableOn,
  openPage,
  quizOn,
  rootOf,
  SCRIPT,
  until,
} from '../embedding/support/host-page.js';
import type { Witness } from '../embedding/support/witness.js';
import { witness } from '../embedding/support/witness.js';

// For pages whose editor strips the tags that it does not know.

const fallback = '<p>Bel ons gerust.</p>';
const quizDiv = `<div data-mg="quiz" data-catalog="#producten">${fallback}</div>`;
const products = catalogScript();

describe('a div with data-mg', () => {
  let seen: Witness;
  const before = (page: Window & typeof globalThis): void => {
    seen = witness(page);
  };
  const bodyWith = (body: string): Promise<HostPage> => openPage({ body: body + products + SCRIPT, before });
  const count = (page: HostPage, selector: string): number => page.document.querySelectorAll(selector).length;

  afterEach(closePages);

  async function expectAdvice(quiz: Quiz): Promise<void> {
    await answerAll(quiz, healthy);
    expect(rootOf(quiz).querySelectorAll('.product')).to.not.have.length(0);
    expect(seen.complaints).to.deep.equal([]);
  }

  for (const [way, page] of [
    ['before it', { body: SCRIPT + quizDiv + products }],
    ['after it', { body: quizDiv + products + SCRIPT }],
    ['in the head', { head: SCRIPT, body: quizDiv + products }],
    ['deferred', { head: `<script src="${FILE}" defer></script>`, body: quizDiv + products }],
    ['whenever it comes', { head: `<script src="${FILE}" async></script>`, body: quizDiv + products }],
    [
      'as a module, and twice',
      { head: `<script src="${FILE}" type="module"></script>${SCRIPT}`, body: quizDiv + products },
    ],
  ] as const) {
    it(`is the quiz, once, with the file ${way}`, async () => {
      const opened = await openPage({ ...page, before });
      const quiz = await quizOn(opened);
      expect(count(opened, 'div[data-mg] > mg-quiz')).to.equal(1);
      expect(opened.document.body.innerText).to.not.include('Bel ons');
      await expectAdvice(quiz);
    });
  }

  it('shows its content as long as no script comes', async () => {
    const page = await openPage({ body: quizDiv, before });
    expect(page.document.body.innerText).to.include('Bel ons gerust.');
  });

  it('gives the element what stands on it, and nothing that the element does not read', async () => {
    const page = await bodyWith(
      `<div data-mg=" Food-Table " data-lang="en" data-page-size="4" data-no-tray data-search="spinach"
        data-onclick="parent.attacked = true" data-style="color: red" data-id="x" data-gtm="7">${fallback}</div>`,
    );
    const table = await foodTableOn(page);
    expect(table.getAttributeNames().sort()).to.deep.equal(['lang', 'no-tray', 'page-size', 'search']);
    expect(rootOf(table).querySelector('#heading')?.textContent).to.match(/magnesium/i);
    expect(rootOf(table).querySelector('#day')).to.equal(null);
    expect(seen.complaints).to.deep.equal([]);
  });

  it('gives all three, and each what it asks for', async () => {
    const page = await bodyWith(
      '<div data-mg="quiz"></div><div data-mg="food-table"></div><div data-mg="dose-check"></div>',
    );
    for (const tag of ['mg-quiz', 'mg-food-table', 'mg-dose-check'])
      expect(count(page, `div > ${tag}`), tag).to.equal(1);
    // A theme that hides an empty div does not hide these.
    expect(count(page, 'div:empty')).to.equal(0);
  });

  it('tells once of a name that is none, and leaves its content', async () => {
    const page = await bodyWith(
      `<div data-mg="quizz">${fallback}</div><div data-mg="quizz"></div><div data-mg=""></div>
      <p data-mg="quiz">Geen div.</p><div data-mg="constructor"></div>`,
    );
    expect(page.document.body.innerText).to.include('Bel ons gerust.');
    expect(count(page, 'mg-quiz')).to.equal(0);
    expect(seen.complaints).to.have.length(2);
    expect(seen.complaints[0])
      .to.include('<div data-mg>: "quizz"')
      .and.to.include('quiz, food-table, dose-check');
  });

  it('that comes late is filled too: as mark-up, inside other elements, or made by a script', async () => {
    const page = await bodyWith('<main></main>');
    const { document } = page;
    const main = document.querySelector('main') as HTMLElement;
    main.innerHTML = `<section>${quizDiv}</section>`;
    await until(() => count(page, 'mg-quiz') === 1);
    const made = document.createElement('div');
    made.dataset['mg'] = 'food-table';
    main.append(made);
    await until(() => count(page, 'mg-food-table') === 1);
    expect(page.document.body.innerText).to.not.include('Bel ons');
    await expectAdvice(await quizOn(page));
  });

  it('that is copied, moved, taken out and put back keeps the one element it has', async () => {
    const page = await bodyWith(quizDiv);
    const { document } = page;
    const div = document.querySelector('div[data-mg]') as HTMLElement;
    const quiz = await quizOn(page);
    document.body.append(div.cloneNode(true));
    await until(() => count(page, 'mg-quiz') === 2);
    document.body.prepend(div);
    div.remove();
    document.body.append(div);
    // The last of what is added is filled last: by then the others had their turn.
    document.body.insertAdjacentHTML('beforeend', '<div data-mg="dose-check"></div>');
    await until(() => count(page, 'mg-dose-check') === 1);
    expect(count(page, 'mg-quiz')).to.equal(2);
    expect(div.querySelector('mg-quiz')).to.equal(quiz);
    await expectAdvice(quiz);
  });

  it('has one element where an editor put it into a paragraph, and none inside another element or a text being written', async () => {
    const page = await bodyWith(
      `<div data-mg="quiz"><p><mg-quiz catalog="#producten"></mg-quiz></p></div>
      <mg-dose-check><div data-mg="food-table"></div></mg-dose-check>
      <div data-mg="dose-check"><div data-mg="food-table"></div></div>
      <section contenteditable="true"><div data-mg="food-table">${fallback}</div></section>`,
    );
    expect(count(page, 'mg-quiz')).to.equal(1);
    expect(count(page, 'mg-dose-check')).to.equal(2);
    expect(count(page, 'mg-food-table')).to.equal(0);
    expect(page.document.body.innerText).to.include('Bel ons gerust.');
    await expectAdvice(await quizOn(page));
  });

  it('is filled where a form takes the names of what the document does', async () => {
    const page = await openPage({
      head: SCRIPT,
      body: `<form name="addEventListener"></form><form name="querySelectorAll"></form>${quizDiv}${products}`,
      before,
    });
    await expectAdvice(await quizOn(page));
  });

  it('that cannot be filled keeps no other from it, and is told once', async () => {
    const page = await bodyWith('<main></main>');
    const { document, window } = page;
    const { append } = window.Element.prototype;
    window.Element.prototype.append = function appended(this: Element, ...nodes: (Node | string)[]): void {
      if (this.matches('.broken')) throw new Error('broken by the page');
      append.apply(this, nodes);
    };
    const broken = '<div class="broken" data-mg="quiz">Bel ons.</div>';
    (document.querySelector('main') as HTMLElement).innerHTML = broken + broken + quizDiv;
    await until(() => count(page, 'mg-quiz') === 1);
    expect(document.body.innerText).to.include('Bel ons.');
    expect(seen.complaints).to.have.length(1);
    expect(seen.complaints[0]).to.include('<div data-mg> is not used here');
  });

  it('costs the page one observer for its life, however many come and go', async () => {
    let held: ReturnType<typeof watchHeld> | undefined;
    const page = await openPage({
      head: SCRIPT,
      before: (window) => {
        before(window);
        held = watchHeld(window);
      },
    });
    const alone = held?.now();
    expect(alone).to.deep.equal({ listeners: [], timers: 0, observed: 1 });
    for (let round = 1; round <= 20; round += 1) {
      page.document.body.innerHTML = '<div data-mg="quiz"></div><div data-mg="dose-check"></div>';
      await until(() => count(page, 'mg-quiz, mg-dose-check') === 2);
      page.document.body.replaceChildren();
    }
    expect(held?.now()).to.deep.equal(alone);
  });
});
