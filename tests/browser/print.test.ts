import { expect } from 'chai';
import { nl } from '../../src/locales/nl.js';
import type { HostPage } from './embedding/support/host-page.js';
import { closePages, openPage } from './embedding/support/host-page.js';
import type { Witness } from './embedding/support/witness.js';
import { witness } from './embedding/support/witness.js';
import { plain } from './support/on-screen.js';
import type { PaperWindow } from './support/paper.js';
import { catchPrints, finish, framesIn, pagesOnPaper } from './support/paper.js';
import type { PrintHost } from './support/print-host.js';
import './support/print-host.js';
import { fullSheet, longSheet, ordinarySheet } from './support/sheets.js';
import { until } from './support/until.js';

let host: PrintHost;
let papers: PaperWindow[];
let warnings: unknown[][];
const { warn } = console;

/** The paper with this number, when it has come. */
const paper = (number = 1): Promise<PaperWindow> => until('the print', () => papers[number - 1]);

const textOf = ({ document }: PaperWindow): string => plain(document.body.textContent);

async function hostOn(parent: ParentNode): Promise<PrintHost> {
  const made = document.createElement('print-host') as PrintHost;
  parent.append(made);
  await made.updateComplete;
  return made;
}

beforeEach(async () => {
  warnings = [];
  console.warn = (...parts: unknown[]) => void warnings.push(parts);
  host = await hostOn(document.body);
  papers = catchPrints(host);
});

afterEach(() => {
  console.warn = warn;
  host.remove();
  closePages();
});

describe('printing a part of a page', () => {
  it('prints that part alone, once, under its own title and in its own language', async () => {
    host.printText('only this', 'My plan');
    const { document: sheet } = await paper();
    expect(plain(sheet.body.textContent)).to.equal('only this');
    expect(sheet.title).to.equal('My plan');
    expect(sheet.documentElement.lang).to.equal('nl');
    finish(await paper());
    await until('the frame to go', () => framesIn(host).length === 0);
    expect(papers).to.have.length(1);
  });

  it('is over when the browser says so, and leaves nothing behind', async () => {
    const before = host.shadowRoot?.adoptedStyleSheets.length;
    host.printText('first');
    const first = await paper();
    expect(framesIn(host)).to.have.length(1);
    finish(first);
    await until('the frame to go', () => framesIn(host).length === 0);
    expect(host.shadowRoot?.adoptedStyleSheets).to.have.length(before ?? NaN);
  });

  it('is over when something else is printed, also by another element', async () => {
    host.printText('first');
    await paper();
    host.printText('second');
    expect(textOf(await paper(2))).to.equal('second');
    expect(framesIn(host)).to.have.length(1);
    const other = await hostOn(document.body);
    const others = catchPrints(other);
    other.printText('third');
    await until('the print of the other', () => others[0]);
    expect(framesIn(host)).to.deep.equal([]);
    other.remove();
  });

  it('is over when the element leaves the page, and does not begin again when it comes back', async () => {
    host.printText('first');
    await paper();
    host.remove();
    expect(framesIn(host)).to.deep.equal([]);
    document.body.append(host);
    await host.updateComplete;
    expect(framesIn(host)).to.deep.equal([]);
    expect(papers).to.have.length(1);
  });

  it('goes on while the element draws another screen', async () => {
    host.printText('first');
    await paper();
    host.screen = 2;
    await host.updateComplete;
    expect(plain(host.shadowRoot?.textContent)).to.equal('second');
    expect(framesIn(host)).to.have.length(1);
  });

  it('prints again and again', async () => {
    for (const number of [1, 2, 3]) {
      host.printText(`print ${number}`);
      // One after the other is the point.
      expect(textOf(await paper(number))).to.equal(`print ${number}`);
      finish(await paper(number));
    }
    await until('the frame to go', () => framesIn(host).length === 0);
  });

  it('throws nothing when the printer does, and takes the frame away', async () => {
    const other = await hostOn(document.body);
    catchPrints(other, () => {
      throw new Error('no printer');
    });
    expect(() => other.printText('first')).to.not.throw();
    await until('the warning', () => warnings.length === 1);
    expect(framesIn(other)).to.deep.equal([]);
    other.remove();
  });

  it('throws nothing where the page has broken what it needs', () => {
    document.createElement = () => {
      throw new Error('broken');
    };
    try {
      expect(() => host.printText('first')).to.not.throw();
    } finally {
      Reflect.deleteProperty(document, 'createElement');
    }
    expect(warnings).to.have.length(1);
    expect(papers).to.deep.equal([]);
  });
});

describe('the page around it', () => {
  it('stays as it is, and sees nothing of it', async () => {
    const look = () => ({
      markup: document.documentElement.outerHTML,
      sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
      title: document.title,
      frames: window.length,
      width: document.documentElement.scrollWidth,
      height: document.documentElement.scrollHeight,
      place: host.shadowRoot?.querySelector('p')?.getBoundingClientRect().top,
      focus: document.activeElement,
    });
    const before = look();
    const observer = new MutationObserver(() => {});
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    host.printText('only this');
    const first = await paper();
    expect(look()).to.deep.equal(before);
    finish(first);
    await until('the frame to go', () => framesIn(host).length === 0);
    expect(look()).to.deep.equal(before);
    expect(observer.takeRecords()).to.deep.equal([]);
    observer.disconnect();
  });

  it('reaches neither the frame nor the paper with its styles', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`iframe { display: none !important; visibility: hidden !important }
      * { color: rgb(255 0 0) !important; font-size: 40px !important; --mg-text: red }
      :root { color-scheme: dark; font-size: 10px }`);
    document.adoptedStyleSheets = [sheet];
    try {
      host.printText('only this');
      const { document: paperDocument } = await paper();
      const [frame] = framesIn(host) as [HTMLIFrameElement];
      expect(getComputedStyle(frame)).to.include({ visibility: 'visible', width: '1px' });
      expect(getComputedStyle(frame).display).to.not.equal('none');
      const text = paperDocument.defaultView?.getComputedStyle(paperDocument.querySelector('p') as Element);
      expect(text?.color).to.equal('rgb(0, 0, 0)');
      expect(parseFloat(text?.fontSize ?? '')).to.be.closeTo((9.5 * 96) / 72, 0.1);
    } finally {
      document.adoptedStyleSheets = [];
    }
  });

  it('may keep the strictest policy', async () => {
    const policy = [
      "default-src 'none'",
      "script-src 'nonce-abc' 'strict-dynamic'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ].join('; ');
    let seen: Witness | undefined;
    const page = await openPage({
      head: `<meta http-equiv="Content-Security-Policy" content="${policy}">
        <script nonce="abc" type="module" src="/.build/tests/browser/support/print-host.js"></script>`,
      body: '<print-host></print-host>',
      before: (window) => {
        seen = witness(window);
      },
    });
    const strict = await hostOfPage(page);
    const caught = catchPrints(strict);
    strict.printSheet();
    const printed = await until('the print', () => caught[0]);
    expect(textOf(printed)).to.include(plain(ordinarySheet.outcome));
    const { color, fontWeight } = printed.getComputedStyle(printed.document.querySelector('h1') as Element);
    expect([color, fontWeight]).to.deep.equal(['rgb(0, 0, 0)', '650']);
    expect(printed.document.querySelectorAll('[style], style, link, script')).to.have.length(0);
    await expectNoComplaint(page, seen as Witness);
  });
});

async function hostOfPage({ document: page }: HostPage): Promise<PrintHost> {
  const found = await until('the element', () => page.querySelector<PrintHost>('print-host:defined'));
  await found.updateComplete;
  return found;
}

/** What a policy forbids is told a little later: had there been anything, it would come before this. */
async function expectNoComplaint({ document: page }: HostPage, { complaints }: Witness): Promise<void> {
  const told = new Promise((resolve) => page.addEventListener('securitypolicyviolation', resolve));
  page.body.setAttribute('style', 'color: red');
  await told;
  expect(complaints).to.have.length(1);
  expect(complaints[0]).to.include('style-src-attr');
}

describe('the sheet', () => {
  const { sheet: texts } = nl;

  it('tells the outcome first, then schedule, reasons and answers, and leaves room for notes', async () => {
    host.printSheet(fullSheet);
    const printed = await paper();
    const order = [
      fullSheet.title,
      fullSheet.outcome,
      texts.figures,
      texts.plan,
      texts.findings,
      texts.answers,
      nl.result.sources.heading,
      texts.notes,
      nl.result.purpose,
    ].map((part) => textOf(printed).indexOf(plain(part)));
    expect(order).to.not.include(-1);
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
    expect(printed.document.querySelector('h1')?.textContent).to.equal(fullSheet.outcome);
  });

  it('holds every answer, finding, figure and source, and the version of what is known', async () => {
    host.printSheet(fullSheet);
    const text = textOf(await paper());
    const { answers, findings, figures, sources, knowledge } = fullSheet;
    const parts = [
      ...answers.flatMap(({ label, value }) => [label, value]),
      ...findings.flatMap(({ title, text: said }) => [title, said]),
      ...figures.flatMap(({ label, value }) => [label, value]),
      ...sources.flatMap(({ title, standing }) => [title, standing]),
      texts.knowledge(knowledge),
      texts.printed({ date: new Intl.DateTimeFormat('nl', { dateStyle: 'long' }).format(new Date()) }),
    ];
    for (const part of parts) expect(text).to.include(plain(part));
  });

  it('shows the day in order, doses between the medicines with their hours', async () => {
    host.printSheet({ ...fullSheet, night: { bed: '02:00', wake: '10:00' } });
    const rows = [...(await paper()).document.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map(({ textContent }) => plain(textContent)),
    );
    const { levothyroxine, iron } = nl.medicines;
    expect(rows).to.deep.equal([
      ['7:00 uur', levothyroxine.name, '4 uur ervoor en erna geen magnesium'],
      ['12:30 uur', 'bij de lunch', '90 mg'],
      ['18:00 uur', 'bij het avondeten', '120 mg'],
      ['23:00 uur', iron.name, '2 uur ervoor en 4 uur erna geen magnesium'],
    ]);
  });

  it('says when to take no more of it, and whom to call here', async () => {
    host.printSheet({ ...fullSheet, help: { emergency: '999' } });
    const text = textOf(await paper());
    const { stopWhen, stopSigns } = nl.result.plan;
    expect(text).to.include(plain(stopWhen));
    expect(text).to.include(plain(stopSigns['flag-hypermagnesaemia']({ emergency: '999' })));
  });

  it('leaves out what there is nothing of', async () => {
    const nothing = { answers: [], findings: [], figures: [], sources: [], plan: null };
    host.printSheet({ ...fullSheet, ...nothing });
    const headings = [...(await paper()).document.querySelectorAll('h1, h2')];
    expect(headings.map(({ textContent }) => plain(textContent))).to.deep.equal([
      plain(fullSheet.outcome),
      texts.notes,
    ]);
  });

  it('is set in the largest letter that fits a page, and what fits no page in an ordinary one', async () => {
    const letters: number[] = [];
    for (const parts of [ordinarySheet, fullSheet, longSheet]) {
      host.printSheet(parts);
      // One after the other is the point.
      const printed = await paper(letters.length + 1);
      const main = printed.document.querySelector('main') as Element;
      letters.push(Math.round(parseFloat(printed.getComputedStyle(main).fontSize) * 0.75 * 100) / 100);
    }
    const [ordinary = NaN, full = NaN, long] = letters;
    expect(ordinary).to.equal(9.5);
    expect(full).to.be.within(7.5, 9);
    expect(long).to.equal(8.75);
  });

  for (const [name, sheet, pages] of [
    ['an ordinary result', ordinarySheet, 1],
    ['two supplements, two medicines and every finding', fullSheet, 1],
    ['everything at once, which runs on', longSheet, 3],
  ] as const) {
    it(`fills ${pages === 1 ? 'one page' : `${pages} pages`} of Chromium's paper with ${name}`, async function () {
      host.printSheet(sheet);
      const printed = await pagesOnPaper(await paper());
      if (printed === null) this.skip();
      expect(printed).to.equal(pages);
    });
  }
});
