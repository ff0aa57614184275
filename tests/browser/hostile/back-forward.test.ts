import { expect } from 'chai';
import {
  answerAll,
  answerUpTo,
  endingOf,
  giveAnswer,
  healthy,
  questionOn,
} from '../embedding/support/answering.js';
import { catalogScript } from '../embedding/support/catalogue.js';
import { useAll } from '../embedding/support/eating.js';
import type { HostPage, PageWindow } from '../embedding/support/host-page.js';
import {
  closePages,
  doseCheckOn,
  foodTableOn,
  openPage,
  quizOn,
  rootOf,
  SCRIPT,
} from '../embedding/support/host-page.js';
import { fillInAll, takers, verdictOn } from '../embedding/support/taking.js';
import type { Witness } from '../embedding/support/witness.js';
import { witness } from '../embedding/support/witness.js';
import type { Look } from './support/at-the-top.js';
import { answerSome, look } from './support/at-the-top.js';
import { back, reload, run, TOP, to, walk } from './support/walk.js';

// A page that a browser kept comes back as it was left. One that is read anew begins anew: what a browser puts into
// fields by itself never stands there beside answers that know nothing of it.

const ELSEWHERE = '/tests/browser/fixtures/journey.html';

/** Why Chromium did not keep a page; nothing where it did, and in a browser that does not say. */
function whyNotKept(): unknown {
  const [entry] = performance.getEntriesByType('navigation') as { notRestoredReasons?: unknown }[];
  return entry?.notRestoredReasons ?? null;
}

describe('a page that a visitor leaves and comes back to', () => {
  it('is kept by the browser, with all that was filled in, and goes on', async () => {
    const given = await walk([
      to(TOP),
      run(answerSome),
      run(look),
      to(ELSEWHERE),
      back,
      run(whyNotKept),
      run(look),
      run(() => {
        const root = document.querySelector('mg-quiz')?.shadowRoot;
        root?.querySelector<HTMLElement>('[part~="next-button"]')?.click();
      }),
      run(look),
    ]);
    const [, before, reasons, after, , onward] = given as [0, Look, unknown, Look, null, Look];
    expect(reasons).to.equal(null);
    expect(after.persisted).to.equal(true);
    expect(before.elements[0]?.fields).to.deep.equal([['age', '52']]);
    expect(after.elements).to.deep.equal(before.elements);
    expect(onward.elements[0]?.heading).to.not.be.oneOf(['', before.elements[0]?.heading]);
  });

  it('begins anew when it is read anew, whatever the browser puts into fields', async () => {
    const given = await walk([
      to(TOP),
      run(look),
      run(answerSome),
      reload,
      run(look),
      // With this neither Chromium nor Firefox keeps a page.
      run(() => addEventListener('unload', () => {})),
      run(answerSome),
      run(look),
      to(ELSEWHERE),
      back,
      run(look),
    ]);
    const [first, , reloaded, , , before, after] = given as [Look, 0, Look, null, 0, Look, Look];
    expect(reloaded.elements).to.deep.equal(first.elements);
    expect(before.elements).to.not.deep.equal(first.elements);
    const asExpected = after.persisted ? before : first;
    expect(after.elements).to.deep.equal(asExpected.elements);
    // In each browser one of both ways puts something into fields, and this page was watched while it did.
    expect([reloaded.host, after.host]).to.not.deep.equal([first.host, first.host]);
  });
});

describe('a page that is frozen and shown again', () => {
  let seen: Witness;
  let heard: string[];
  let page: HostPage;

  const before = (window: PageWindow): void => {
    seen = witness(window);
    heard = [];
    const { prototype } = window.EventTarget;
    const { addEventListener } = prototype;
    prototype.addEventListener = function noticed(type: string, ...rest: [never]): void {
      heard.push(type);
      addEventListener.call(this ?? window, type, ...rest);
    };
  };

  beforeEach(async () => {
    page = await openPage({
      body: `<mg-quiz catalog="#producten"></mg-quiz><mg-dose-check></mg-dose-check>
        <mg-food-table page-size="12"></mg-food-table>${catalogScript()}${SCRIPT}`,
      before,
    });
  });

  afterEach(closePages);

  function freezeAndThaw(): void {
    const { window, document } = page;
    const at = (type: string): Event => new window.PageTransitionEvent(type, { persisted: true });
    window.dispatchEvent(at('pagehide'));
    document.dispatchEvent(new window.Event('visibilitychange'));
    document.dispatchEvent(new window.Event('freeze'));
    document.dispatchEvent(new window.Event('resume'));
    window.dispatchEvent(at('pageshow'));
    document.dispatchEvent(new window.Event('visibilitychange'));
  }

  it('keeps question, verdict and day, and shows again what a browser emptied', async () => {
    const [quiz, check, table] = [await quizOn(page), await doseCheckOn(page), await foodTableOn(page)];
    await answerUpTo(quiz, healthy, 'medicines');
    await giveAnswer(quiz, { ...healthy, medicines: ['iron'] });
    await fillInAll(check, takers.above);
    await useAll(table);
    const fields = [quiz, check, table].flatMap((element) => [
      ...rootOf(element).querySelectorAll<HTMLInputElement>('input, textarea'),
    ]);
    const filled = fields
      .filter(({ isConnected }) => isConnected)
      .map((field) => [field, field.value, field.checked]);
    const verdict = verdictOn(check);
    for (const field of fields) {
      if (['radio', 'checkbox'].includes(field.type)) field.checked = false;
      else field.value = '';
    }
    freezeAndThaw();
    await new Promise((resolve) => page.window.setTimeout(resolve));
    await Promise.all([quiz, check, table].map(({ updateComplete }) => updateComplete));
    for (const [field, value, checked] of filled as [HTMLInputElement, string, boolean][])
      expect([field.name || field.id, field.value, field.checked]).to.deep.equal([
        field.name || field.id,
        value,
        checked,
      ]);
    expect(questionOn(quiz)).to.equal('medicines');
    expect(verdictOn(check)).to.equal(verdict);
    await answerAll(quiz, healthy);
    expect(endingOf(quiz)).to.equal('result');
    expect(seen.complaints).to.deep.equal([]);
  });

  it('never asks to be told when a visitor leaves, which would keep a browser from keeping the page', async () => {
    const [quiz, check, table] = [await quizOn(page), await doseCheckOn(page), await foodTableOn(page)];
    await answerAll(quiz, healthy);
    await fillInAll(check, takers.above);
    await useAll(table);
    freezeAndThaw();
    for (const element of [quiz, check, table]) element.remove();
    expect(heard).to.include('pageshow');
    const leaving = ['unload', 'beforeunload', 'pagehide', 'freeze', 'visibilitychange'];
    expect(heard.filter((type) => leaving.includes(type))).to.deep.equal([]);
    expect([page.window.onunload, page.window.onbeforeunload]).to.deep.equal([null, null]);
  });
});
