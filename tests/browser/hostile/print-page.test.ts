import { expect } from 'chai';
import { answerAll, answerUpTo, giveAnswer, healthy } from '../embedding/support/answering.js';
import { catalogScript } from '../embedding/support/catalogue.js';
import { press } from '../embedding/support/eating.js';
import type { AnyElement, HostPage } from '../embedding/support/host-page.js';
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
} from '../embedding/support/host-page.js';
import { fillInAll, takers } from '../embedding/support/taking.js';
import type { Witness } from '../embedding/support/witness.js';
import { witness } from '../embedding/support/witness.js';
import { emulateMedia } from '../support/page.js';
import { catchPrints } from '../support/paper.js';

// A visitor prints the page of the host, with whatever stands in the widget at that moment; and the widget prints its
// own sheet on a page whose print styles hide all but an article.

/** Only Chromium can show a page as on paper; elsewhere what holds on paper is made to hold on the screen. */
async function onPaper(page: HostPage): Promise<void> {
  if (await emulateMedia({ media: 'print' })) return;
  const roots = [...page.document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const sheets = [...page.document.styleSheets, ...roots.flatMap((root) => root.adoptedStyleSheets)];
  const rules = sheets.flatMap(({ cssRules }) => [...cssRules]);
  const printed = rules.filter(
    (rule) => rule instanceof page.window.CSSMediaRule && rule.media.mediaText === 'print',
  ) as CSSMediaRule[];
  expect(printed).to.not.have.length(0);
  for (const { media } of printed) media.mediaText = 'all';
}

/** Of what is drawn: what scrolls, what floats along, and answers whose mark a browser would leave out. */
function lostOnPaper(element: Element): string[] {
  const lost: string[] = [];
  for (const one of rootOf(element).querySelectorAll<HTMLElement>('*')) {
    if (!one.checkVisibility() || one.closest('svg, .quiet, progress, textarea')) continue;
    const style = getComputedStyle(one);
    // For who does not see it.
    if (one.clientWidth <= 1) continue;
    const name = `${one.localName}.${one.className}`;
    if (['auto', 'scroll', 'hidden'].includes(style.overflowY) && one.scrollHeight > one.clientHeight + 1)
      lost.push(`${name} is cut off`);
    if (['fixed', 'sticky'].includes(style.position)) lost.push(`${name} goes along`);
    if (one.matches('input:checked') && style.getPropertyValue('print-color-adjust') !== 'exact')
      lost.push(`${name} shows no mark`);
  }
  return lost;
}

const pages = { 'a telephone': 360, 'an upright page': 760, 'a page on its side': 1200 };

describe('a page that is printed with everything on it', () => {
  let page: HostPage;

  const open = async (body: string, head = ''): Promise<void> => {
    page = await openPage({ head, body: body + catalogScript() + SCRIPT });
  };

  afterEach(async () => {
    await emulateMedia();
    closePages();
  });

  /** By the name of the page on which it is lost. */
  async function expectNothingLost(element: AnyElement): Promise<void> {
    for (const [size, width] of Object.entries(pages)) {
      page.frame.style.inlineSize = `${width}px`;
      await element.updateComplete;
      expect(lostOnPaper(element), size).to.deep.equal([]);
    }
  }

  it('the quiz loses nothing of a question, a result and a letter', async () => {
    await open('<mg-quiz catalog="#producten" consult-href="mailto:a@b.example"></mg-quiz>');
    const quiz = await quizOn(page);
    await answerUpTo(quiz, healthy, 'medicines');
    await giveAnswer(quiz, { ...healthy, medicines: ['iron'] });
    await onPaper(page);
    await expectNothingLost(quiz);
    await answerAll(quiz, healthy);
    for (const details of rootOf(quiz).querySelectorAll('details')) details.open = true;
    await expectNothingLost(quiz);
  });

  it('the dose check loses nothing of its fields and its verdict', async () => {
    await open('<mg-dose-check></mg-dose-check>');
    const check = await doseCheckOn(page);
    await fillInAll(check, takers['much to tell']);
    for (const details of rootOf(check).querySelectorAll('details')) details.open = true;
    await onPaper(page);
    await expectNothingLost(check);
  });

  it('the food table loses nothing of its rows and its day', async () => {
    await open('<mg-food-table page-size="12"></mg-food-table>');
    const table = await foodTableOn(page);
    await until(() => rootOf(table).querySelector('[data-do="add"]') !== null);
    await press(table, '[data-do="add"]');
    await onPaper(page);
    await expectNothingLost(table);
  });

  it('a quiz in its open dialog is whole, over a page that does not show through', async () => {
    await open('<p>De winkel</p><mg-quiz display="dialog"></mg-quiz>');
    const quiz = await quizOn(page);
    find(rootOf(quiz), '[part~="open"]').click();
    await answerUpTo(quiz, healthy, 'medicines');
    await onPaper(page);
    expect(lostOnPaper(quiz)).to.deep.equal([]);
    const dialog = getComputedStyle(find(rootOf(quiz), 'dialog'));
    expect(dialog.getPropertyValue('print-color-adjust')).to.equal('exact');
    expect(dialog.backgroundColor).to.not.match(/^(transparent|rgba\(.*, 0\))$/);
  });

  it('shows in an article of which the page prints nothing else', async () => {
    const style = `<style>@media print { body * { visibility: hidden } .content, .content * { visibility: visible } }</style>`;
    await open(
      '<mg-dose-check></mg-dose-check><article class="content"><mg-quiz></mg-quiz></article>',
      style,
    );
    const [quiz, check] = [await quizOn(page), await doseCheckOn(page)];
    const shown = (): string[] =>
      [quiz, check].map((element) => getComputedStyle(find(rootOf(element), '#heading')).visibility);
    expect(shown()).to.deep.equal(['visible', 'visible']);
    await onPaper(page);
    expect(shown()).to.deep.equal(['visible', 'hidden']);
  });
});

describe('the sheet of a widget on a page with print styles of its own', () => {
  afterEach(async () => {
    await emulateMedia();
    closePages();
  });

  it('is printed alone and whole, behind the strictest policy', async () => {
    const policy = [
      "default-src 'none'",
      "script-src 'nonce-abc' 'strict-dynamic'",
      "style-src 'nonce-abc'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ].join('; ');
    const hiding = `@page { size: A6 landscape; margin: 40mm }
      @media print { *, *::before { color: red !important; font: 40px cursive !important; background: black !important }
        iframe, .print-frame { display: none !important } body > * { visibility: hidden !important } }`;
    let seen: Witness | undefined;
    const page = await openPage({
      head: `<meta http-equiv="Content-Security-Policy" content="${policy}"><style nonce="abc">${hiding}</style>`,
      body: `<mg-quiz></mg-quiz><script nonce="abc" src="${FILE}"></script>`,
      before: (window) => {
        seen = witness(window);
      },
    });
    const quiz = await quizOn(page);
    await answerAll(quiz, healthy);
    await onPaper(page);
    // The page hides all of its own, so what is seen of the sheet is not the page's.
    expect(getComputedStyle(quiz).visibility).to.equal('hidden');
    const caught = catchPrints(quiz);
    find(rootOf(quiz), '[part~="print-button"]').click();
    await until(() => caught.length === 1);
    const [paper] = caught as [Window & typeof globalThis];
    const heading = paper.document.querySelector('h1') as Element;
    const style = paper.getComputedStyle(heading);
    expect(heading.textContent).to.equal(find(rootOf(quiz), '#heading').textContent?.trim());
    expect([style.color, style.visibility, style.display]).to.deep.equal([
      'rgb(0, 0, 0)',
      'visible',
      'block',
    ]);
    const frame = find(rootOf(quiz), 'iframe');
    expect(getComputedStyle(frame).display).to.not.equal('none');
    const rules = paper.document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    expect(rules.filter(({ cssText }) => cssText.startsWith('@page'))).to.have.length(1);
    expect(seen?.complaints).to.deep.equal([]);
  });
});
