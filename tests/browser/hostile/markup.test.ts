import { expect } from 'chai';
import { answerAll, endingOf, healthy, personas } from '../embedding/support/answering.js';
import { catalogScript, products } from '../embedding/support/catalogue.js';
import type { HostPage, HostPageSource, PageWindow, Quiz } from '../embedding/support/host-page.js';
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
import { fillInAll, takers, verdictOn } from '../embedding/support/taking.js';
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
const inScript = (text: string): string => `<script>${text}</script>`;
const quoted = (text: string): string => JSON.stringify(text).replace(/<\//g, '<\\/');

async function expectAdvice(quiz: Quiz, count: number): Promise<void> {
  await answerAll(quiz, healthy);
  await until(() => rootOf(quiz).querySelector('.product') !== null);
  expect(rootOf(quiz).querySelectorAll('.product')).to.have.length(count);
}

/** Of the six, those that fit. */
const shownProducts = 5;

describe('the mark-up of a quiz that comes', () => {
  afterEach(closePages);

  const main = '<main></main>';
  const late = (act: string): HostPageSource => ({
    head: SCRIPT,
    body: main + catalogue + inScript(`addEventListener('load', function () { ${act} })`),
  });

  for (const [way, source] of [
    ['by innerHTML', late(`document.querySelector('main').innerHTML = ${quoted(quizTag)}`)],
    [
      'by insertAdjacentHTML',
      late(`document.querySelector('main').insertAdjacentHTML('afterend', ${quoted(quizTag)})`),
    ],
    [
      'from a template, copied',
      late(
        `var t = document.createElement('template'); t.innerHTML = ${quoted(quizTag)}; document.querySelector('main').append(t.content.cloneNode(true))`,
      ),
    ],
    [
      'from a template, imported',
      late(
        `var t = document.createElement('template'); t.innerHTML = ${quoted(quizTag)}; document.querySelector('main').append(document.importNode(t.content, true))`,
      ),
    ],
    [
      'from a document that was read',
      late(
        `var d = new DOMParser().parseFromString(${quoted(quizTag)}, 'text/html'); document.querySelector('main').append(document.adoptNode(d.querySelector('mg-quiz')))`,
      ),
    ],
    [
      'by a range',
      late(
        `document.querySelector('main').append(document.createRange().createContextualFragment(${quoted(quizTag)}))`,
      ),
    ],
    [
      'by jQuery',
      { ...late(`jQuery('main').html(${quoted(quizTag)})`), head: SCRIPT + withLibrary(libraries.jQuery) },
    ],
    ['by document.write', { head: SCRIPT, body: inScript(`document.write(${quoted(quizTag)})`) + catalogue }],
    [
      'piece by piece',
      late(
        `var q = document.createElement('MG-QUIZ'); q.innerHTML = '<p>Bel ons.</p>'; document.querySelector('main').append(q); q.setAttribute('CATALOG', '#producten')`,
      ),
    ],
    ['before the file', { body: inScript(`document.write(${quoted(quizTag)})`) + catalogue + SCRIPT }],
  ] as const) {
    it(`${way} is a quiz, and its content is not shown beside it`, async () => {
      const page = await open(source);
      const quiz = await quizOn(page);
      expect(page.document.body.innerText).to.not.include('Bel ons');
      await expectAdvice(quiz, shownProducts);
      expect(seen.complaints).to.deep.equal([]);
    });
  }
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
    await expectAdvice(await quizOn(page, '#second'), shownProducts);
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
      await expectAdvice(fresh, shownProducts);
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
    await expectAdvice(await quizOn(page), shownProducts);
    expect(seen.events.length).to.be.above(told);
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
    await until(() => rootOf(quiz).querySelectorAll('.product').length === shownProducts);
    expect(rootOf(quiz).querySelector('#heading')?.textContent).to.equal(shown);
  });
});

describe('what an editor makes of the mark-up', () => {
  afterEach(closePages);

  const json = JSON.stringify({ currency: 'EUR', products }, null, 2);
  const scriptOf = (text: string): string =>
    `<script type="application/json" id="producten">${text}</script>`;
  const atBlankLines = (mark: string): string => scriptOf(json.replace(/\n/g, `\n${mark}\n`));
  const named = (attribute: string): string => `<mg-quiz ${attribute}></mg-quiz>${catalogue}`;

  for (const [what, body] of [
    ['a paragraph around it', `<p>${quizTag}</p>${catalogue}`],
    [
      'a paragraph that ends inside it',
      `<p><mg-quiz catalog="#producten"></p>\n<p></mg-quiz></p>${catalogue}`,
    ],
    [
      'line breaks around and inside it',
      `<br /><mg-quiz catalog="#producten"><br />\n<br /></mg-quiz><br />${catalogue}`,
    ],
    [
      'spans around and inside it',
      `<span style="color: red"><mg-quiz catalog="#producten"><span>&nbsp;</span></mg-quiz></span>${catalogue}`,
    ],
    ['paragraphs at the blank lines of its products', quizTag + atBlankLines('</p>\n<p>')],
    ['paragraphs with a style at those lines', quizTag + atBlankLines('</p>\n<p style="text-align: left">')],
    ['line breaks at those lines', quizTag + atBlankLines('<br />')],
    ['hard spaces at those lines', quizTag + atBlankLines('&nbsp;\u00A0\u200B')],
    ['marks for XML around its products', quizTag + scriptOf(`\n// <![CDATA[\n${json}\n// ]]>\n`)],
    ['marks of a comment around its products', quizTag + scriptOf(`<!--\n${json}\n-->`)],
    [
      'curled quotes around the words of its products',
      quizTag + scriptOf(json.replace(/"([^"]*)"/g, '“$1”')),
    ],
    ['quotes of its products that are spelled out', quizTag + scriptOf(json.replace(/"/g, '&quot;'))],
    ['curled quotes around a value', named('catalog=“#producten”')],
    ['curled quotes inside straight ones', named('catalog="”#producten″"')],
    ['hard spaces around a value', named('catalog="&nbsp;#producten&nbsp;"')],
    ['a space that nobody sees in a value', named('catalog="\u200B#producten\uFEFF"')],
    ['a value over several lines', named('catalog="\n  #producten\n"')],
    ['capitals', `<MG-QUIZ CATALOG="#producten"></MG-QUIZ>${catalogue}`],
    ['a tag that closes itself', `<mg-quiz catalog="#producten"/>${catalogue}`],
    ['attributes that are none', named('catalog="#producten" <br="" p="" "=""')],
    ['attributes twice', named('catalog="#producten" catalog="#nergens"')],
    [
      'a class, a style and an id of its own',
      named('catalog="#producten" class="mce-item" style="width: 100%" id="heading" contenteditable="false"'),
    ],
  ] as const) {
    it(`is no matter: ${what}`, async () => {
      const page = await open({ head: SCRIPT, body });
      await expectAdvice(await quizOn(page), shownProducts);
      expect(seen.complaints).to.deep.equal([]);
    });
  }

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
    await expectAdvice(await quizOn(page), shownProducts);
    const table = await foodTableOn(page);
    await until(() => rootOf(table).querySelector('.food-row') !== null);
    expect(seen.complaints).to.deep.equal([]);
  });

  for (const name of [
    'createElement',
    'createTreeWalker',
    'importNode',
    'createComment',
    'querySelector',
    'querySelectorAll',
    'documentElement',
  ]) {
    it(`is used as far as that goes, and nothing is thrown: document.${name}`, async () => {
      const page = await open({ body: `<img name="${name}" alt="">${quizTag}${catalogue}${SCRIPT}` });
      const quiz = page.document.getElementsByTagName('mg-quiz')[0] as Element;
      expect(seen.complaints.filter((complaint) => !complaint.startsWith('warn: '))).to.deep.equal([]);
      if (quiz.shadowRoot === null) expect(page.document.body.innerText).to.include('Bel ons.');
    });
  }
});
