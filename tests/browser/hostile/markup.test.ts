import { expect } from 'chai';
import { answerAll, endingOf, healthy, personas } from '../embedding/support/answering.js';
import { catalogScript, products } from '../embedding/support/catalogue.js';
import type { HostPage, HostPageSource, PageWindow, Quiz } from '../embedding/support/host-page.js';
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
import { fillInAll, go, pickEach, takers, verdictOn } from '../embedding/support/taking.js';
import type { Witness } from '../embedding/support/witness.js';
import { witness } from '../embedding/support/witness.js';
import { libraries, withLibrary } from './support/old-scripts.js';

// E3: however the mark-up of an element comes, goes, or is changed by an editor on its way.

let seen: Witness;

const open = (source: HostPageSource): Promise<HostPage> =>
  openPage({
    ...source,
    before: (page: PageWindow) => {
      seen = witness(page);
    },
  });

const quizTag = '<mg-quiz catalog="#producten"><p>Bel ons.</p></mg-quiz>';
const catalogue = catalogScript();

/** Of the six that a shop sells, those that fit. */
const PRODUCTS = 5;

async function expectAdvice(quiz: Quiz): Promise<void> {
  await answerAll(quiz, healthy);
  await until(() => rootOf(quiz).querySelectorAll('.product').length === PRODUCTS);
}

const templateOf = (document: Document): HTMLTemplateElement => {
  const template = document.createElement('template');
  template.innerHTML = quizTag;
  return template;
};

interface JQueryWindow {
  jQuery(selector: string): { html(markup: string): void };
}

describe('the mark-up of a quiz that comes', () => {
  let page: HostPage;

  before(async () => {
    page = await open({ head: SCRIPT + withLibrary(libraries.jQuery), body: `<main></main>${catalogue}` });
  });
  after(closePages);

  const ways: Readonly<Record<string, (main: HTMLElement, page: HostPage) => void>> = {
    'by innerHTML': (main) => {
      main.innerHTML = quizTag;
    },
    'by insertAdjacentHTML': (main) => main.insertAdjacentHTML('afterbegin', quizTag),
    'from a template, copied': (main, { document }) =>
      main.append(templateOf(document).content.cloneNode(true)),
    'from a template, imported': (main, { document }) =>
      main.append(document.importNode(templateOf(document).content, true)),
    'from a document that was read': (main, { document, window }) => {
      const read = new window.DOMParser().parseFromString(quizTag, 'text/html');
      main.append(document.adoptNode(find(read, 'mg-quiz')));
    },
    'by a range': (main, { document }) =>
      main.append(document.createRange().createContextualFragment(quizTag)),
    'by jQuery': (_main, { window }) => (window as unknown as JQueryWindow).jQuery('main').html(quizTag),
    'piece by piece': (main, { document }) => {
      const made = document.createElement('MG-QUIZ');
      made.innerHTML = '<p>Bel ons.</p>';
      main.append(made);
      made.setAttribute('CATALOG', '#producten');
    },
  };

  for (const [way, bring] of Object.entries(ways)) {
    it(`${way} is a quiz, and its content is not shown beside it`, async () => {
      const main = find(page.document, 'main');
      main.replaceChildren();
      bring(main, page);
      const quiz = await quizOn(page);
      expect(page.document.body.innerText).to.not.include('Bel ons');
      await expectAdvice(quiz);
      expect(seen.complaints).to.deep.equal([]);
    });
  }

  it('by document.write is one too', async () => {
    const written = `<script>document.write(${JSON.stringify(quizTag).replaceAll('</', '<\\/')})</script>`;
    const other = await open({ head: SCRIPT, body: written + catalogue });
    await expectAdvice(await quizOn(other));
    expect(seen.complaints).to.deep.equal([]);
  });
});

describe('an element that is copied', () => {
  afterEach(closePages);

  it('before it was used is another quiz, that knows nothing of the first', async () => {
    const page = await open({ body: quizTag + catalogue + SCRIPT });
    const first = await quizOn(page);
    const second = first.cloneNode(true) as Quiz;
    second.id = 'second';
    page.document.body.append(second);
    await answerAll(first, personas.emergency);
    await expectAdvice(await quizOn(page, '#second'));
    expect(endingOf(first)).to.equal('emergency');
    expect(seen.complaints).to.deep.equal([]);
  });

  for (const [how, copyOf] of [
    ['by cloneNode', (node: Element): Node => node.cloneNode(true)],
    ['by importNode', (node: Element): Node => node.ownerDocument.importNode(node, true)],
    [
      'as mark-up',
      (node: Element): Node => {
        const box = node.ownerDocument.createElement('div');
        box.innerHTML = node.outerHTML;
        return box;
      },
    ],
  ] as const) {
    it(`after it was used, ${how}, takes no answer along`, async () => {
      const page = await open({
        body: `<section>${quizTag}<mg-dose-check></mg-dose-check><mg-food-table page-size="3"></mg-food-table></section>${catalogue}${SCRIPT}`,
      });
      const quiz = await quizOn(page);
      await answerAll(quiz, healthy);
      const check = await doseCheckOn(page);
      await fillInAll(check, takers.within);
      const table = await foodTableOn(page);
      await until(() => rootOf(table).querySelector('.food-row') !== null);
      const before = find(page.document, 'section');
      before.after(copyOf(before));
      before.remove();
      const [fresh, freshCheck] = [await quizOn(page), await doseCheckOn(page)];
      expect(fresh).to.not.equal(quiz);
      expect(rootOf(fresh).querySelector('.intro')).to.not.equal(null);
      expect(verdictOn(freshCheck)).to.not.equal(verdictOn(check));
      expect(rootOf(await foodTableOn(page)).querySelector('[part~="day-sum"]')).to.equal(null);
      await expectAdvice(fresh);
      expect(seen.complaints).to.deep.equal([]);
    });
  }
});

describe('an element in use', () => {
  afterEach(closePages);

  it('that is replaced by new mark-up is a new one, and the old one says nothing more', async () => {
    const page = await open({ body: `<main>${quizTag}</main>${catalogue}${SCRIPT}` });
    const quiz = await quizOn(page);
    await answerAll(quiz, healthy);
    const told = seen.events.length;
    const main = find(page.document, 'main');
    for (let round = 0; round < 5; round += 1) main.innerHTML = quizTag;
    const fresh = await quizOn(page);
    await expectAdvice(fresh);
    const saying = new Set(seen.events.slice(told).map(({ target }) => target));
    expect(saying.has(fresh)).to.equal(true);
    expect(saying.has(quiz)).to.equal(false);
    expect(seen.complaints).to.deep.equal([]);
  });

  it('whose attributes change and change back all the time keeps what was answered', async () => {
    const page = await open({ body: `${quizTag}${catalogue}${SCRIPT}` });
    const quiz = await quizOn(page);
    await answerAll(quiz, healthy);
    const shown = rootOf(quiz).querySelector('#heading')?.textContent;
    for (let round = 0; round < 100; round += 1) {
      quiz.toggleAttribute('debug');
      quiz.setAttribute('lang', round % 2 ? 'nl' : 'en');
      quiz.setAttribute('standard', round % 2 ? 'nl' : 'us');
      quiz.setAttribute('catalog', round % 2 ? '#producten' : '#nergens');
      if (round % 25 === 0) await quiz.updateComplete;
    }
    await quiz.updateComplete;
    await until(() => rootOf(quiz).querySelectorAll('.product').length === PRODUCTS);
    expect(rootOf(quiz).querySelector('#heading')?.textContent).to.equal(shown);
  });
});

describe('what an editor makes of the mark-up', () => {
  // Without their forms: then the quiz tells of each what it read.
  const shop = products.map((product) => ({ ...product, form: undefined }));
  const json = JSON.stringify({ currency: 'EUR', products: shop }, null, 2);
  const tag = '<mg-quiz catalog="#ID"></mg-quiz>';
  const named = (attribute: string): string => `<mg-quiz ${attribute}></mg-quiz>`;
  const atBlankLines = (mark: string): string => json.replaceAll('\n', `\n${mark}\n`);

  /** The tag, and the text of its products where an editor was at that too. */
  const variants: Readonly<Record<string, readonly [string, string?]>> = {
    'a paragraph around it': [`<p>${tag}</p>`],
    'a paragraph that ends inside it': ['<p><mg-quiz catalog="#ID"></p>\n<p></mg-quiz></p>'],
    'line breaks around and inside it': ['<br /><mg-quiz catalog="#ID"><br />\n<br /></mg-quiz><br />'],
    'spans around and inside it': [
      '<span style="color: red"><mg-quiz catalog="#ID"><span>&nbsp;</span></mg-quiz></span>',
    ],
    'paragraphs at the blank lines of its products': [tag, atBlankLines('</p>\n<p>')],
    'paragraphs with a style at those lines': [tag, atBlankLines('</p>\n<p style="text-align: left">')],
    'line breaks at those lines': [tag, atBlankLines('<br />')],
    'hard spaces at those lines': [tag, atBlankLines('&nbsp;\u00A0\u200B')],
    'marks for XML around its products': [tag, `\n// <![CDATA[\n${json}\n// ]]>\n`],
    'marks of a comment around its products': [tag, `<!--\n${json}\n-->`],
    'curled quotes around the words of its products': [tag, json.replaceAll(/"([^"]*)"/g, '“$1”')],
    'quotes of its products that are spelled out': [tag, json.replaceAll('"', '&quot;')],
    'curled quotes around a value': [named('catalog=“#ID”')],
    'curled quotes inside straight ones': [named('catalog="”#ID″"')],
    'hard spaces around a value': [named('catalog="&nbsp;#ID&nbsp;"')],
    'a space that nobody sees in a value': [named('catalog="\u200B#ID\uFEFF"')],
    'a value over several lines': [named('catalog="\n  #ID\n"')],
    capitals: ['<MG-QUIZ CATALOG="#ID"></MG-QUIZ>'],
    'attributes that are none': [named('catalog="#ID" <br="" p="" "=""')],
    'attributes twice': [named('catalog="#ID" catalog="#nergens"')],
    'a class, a style and an id of its own': [
      named('catalog="#ID" class="mce-item" style="width: 100%" id="heading" contenteditable="false"'),
    ],
    'a tag that closes itself': ['<mg-quiz catalog="#ID"/>'],
  };

  const body = Object.values(variants)
    .map(([written, text = json], index) => {
      const id = `lijst-${index}`;
      const script = `<script type="application/json" id="${id}">${text}</script>`;
      return `${script}<section id="deel-${index}">${written.replaceAll('ID', id)}</section>`;
    })
    .join('');
  let page: HostPage;

  before(async () => {
    page = await open({ head: SCRIPT, body });
  });
  after(closePages);

  for (const [index, what] of Object.keys(variants).entries()) {
    it(`is no matter: ${what}`, async () => {
      const quiz = await quizOn(page, `#deel-${index} mg-quiz`);
      expect(quiz.catalog).to.equal(`#lijst-${index}`);
      expect(find(rootOf(quiz), '[part~="start-button"]').checkVisibility()).to.equal(true);
      quiz.debug = true;
      await quiz.updateComplete;
      const told = [...rootOf(quiz).querySelectorAll('[part~="debug"] li')].map(
        ({ textContent }) => textContent,
      );
      for (const { id } of shop) expect(told.filter((line) => line?.includes(id))).to.have.length(1);
      expect(quiz.configProblems).to.deep.equal([]);
      expect(seen.complaints).to.deep.equal([]);
    });
  }

  it('is no matter to a food table: paragraphs, curled quotes and a space that nobody sees', async () => {
    const page = await open({
      head: SCRIPT,
      body: '<p><mg-food-table src="\u200B/demo/bakkerij.csv&nbsp;" page-size=“2”></p>\n<p></mg-food-table></p>',
    });
    const table = await foodTableOn(page);
    await until(() => rootOf(table).querySelector('.food-row') !== null);
    const rows = [...rootOf(table).querySelectorAll<HTMLElement>('.food-row')];
    expect(rows).to.have.length(2);
    for (const { innerText } of rows) expect(innerText).to.match(/brood|bol|taart/i);
    expect(table.configProblems).to.deep.equal([]);
    expect(seen.complaints).to.deep.equal([]);
  });

  it('is no matter to a dose check: line breaks, curled quotes and hard spaces', async () => {
    const page = await open({
      head: SCRIPT,
      body: '<br /><MG-DOSE-CHECK age=“45” sex="&nbsp;female&nbsp;"><br />\n</MG-DOSE-CHECK><br />',
    });
    const check = await doseCheckOn(page);
    await pickEach(check, 'signs-now', []);
    await go(check);
    expect(find<HTMLInputElement>(rootOf(check), '#age').value).to.equal('45');
    expect(find<HTMLInputElement>(rootOf(check), '[name="sex"]:checked').value).to.equal('female');
    expect(check.configProblems).to.deep.equal([]);
    expect(seen.complaints).to.deep.equal([]);
  });

  it('is no matter to what is advised', async () => {
    await expectAdvice(await quizOn(page, '#deel-4 mg-quiz'));
    await expectAdvice(await quizOn(page, '#deel-10 mg-quiz'));
  });

  it('is told where it cannot be put right: curled quotes around words with spaces', async () => {
    const page = await open({ body: `<mg-quiz answers=“{"ageYears": 40}”></mg-quiz>${SCRIPT}` });
    const quiz = await quizOn(page);
    expect(quiz.configProblems.map(({ attribute }) => attribute)).to.deep.equal(['answers']);
    expect(seen.complaints).to.have.length(1);
  });

  it('of an attribute with one of a few words does not matter either', async () => {
    const page = await open({
      body: `<mg-quiz standard=“us” claims="&nbsp;EU&#8203;" lang="\u200Ben_GB" country=”gb” debug=“”></mg-quiz>${SCRIPT}`,
    });
    const quiz = await quizOn(page);
    expect(rootOf(quiz).textContent).to.include('Start');
    expect(quiz.configProblems).to.deep.equal([]);
  });
});

describe('a page whose elements go by the names of what a page can do', () => {
  afterEach(closePages);

  const names = ['activeElement', 'readyState', 'title', 'images', 'cookie', 'domain', 'head', 'fonts'];
  const ofForm = [
    'id',
    'lang',
    'parentElement',
    'parentNode',
    'getAttribute',
    'closest',
    'matches',
    'nodeType',
    'children',
  ];
  const ofWindow = [
    'customElements',
    'console',
    'fetch',
    'location',
    'name',
    'event',
    'CSS',
    'Intl',
    'Promise',
    'heading',
    'age',
    'search',
  ];
  const clobbers = [
    ...names.map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`),
    ...ofWindow.map((name) => `<a id="${name}" name="${name}"></a><form id="${name}"></form>`),
  ].join('');
  const fields = ofForm.map((name) => `<input name="${name}" hidden>`).join('');

  it('gets the advice all the same', async () => {
    const page = await open({
      body: `${clobbers}<form>${fields}${quizTag}<mg-food-table page-size="3"></mg-food-table></form>${catalogue}${SCRIPT}`,
    });
    await expectAdvice(await quizOn(page));
    const table = await foodTableOn(page);
    await until(() => rootOf(table).querySelector('.food-row') !== null);
    expect(seen.complaints).to.deep.equal([]);
  });

  for (const name of ['createElement', 'querySelector', 'querySelectorAll', 'documentElement']) {
    it(`is used as far as that goes, and nothing is thrown: document.${name}`, async () => {
      const page = await open({ body: `<img name="${name}" alt="">${quizTag}${catalogue}${SCRIPT}` });
      const quiz = page.document.getElementsByTagName('mg-quiz')[0] as Element;
      expect(seen.complaints.filter((complaint) => !complaint.startsWith('warn: '))).to.deep.equal([]);
      if (quiz.shadowRoot === null) expect(page.document.body.innerText).to.include('Bel ons.');
    });
  }
});
