import { expect } from 'chai';
import type axe from 'axe-core';
import { emulateMedia } from '../support/page.js';
import type { Persona } from './support/answering.js';
import { answerAll, answerUpTo, giveAnswer, healthy, next, personas, start } from './support/answering.js';
import { catalogScript, withImages } from './support/catalogue.js';
import type { HostPage, HostPageSource, PageWindow, Quiz } from './support/host-page.js';
import { closePages, find, openPage, quizOn, rootOf, SCRIPT } from './support/host-page.js';
import type { Witness } from './support/witness.js';
import { witness } from './support/witness.js';

// axe has nothing to say about any screen, light or dark, narrow or wide; and nothing is wider than its column.

const AXE = '<script src="/node_modules/axe-core/axe.min.js"></script>';
const LIGHT = '<style>:root { color: #222; background: #fff }</style>';
const DARK = '<style>:root { color: #e8e6e3; background: #16181a }</style>';
const BY_PREFERENCE = '<style>:root { color-scheme: light dark }</style>';

/** With all that a result can hold. */
const full: Persona = {
  ...healthy,
  medicines: ['levothyroxine', 'iron'],
  supplements: [{ form: 'citrate', amount: '30' }],
  goals: ['fatigue', 'nerves'],
  prefer: 'skin',
};

/** One visitor for each ending, and some whose results hold other parts. */
const endings: Readonly<Record<string, Persona>> = {
  ...personas,
  'form, with medicines and a supplement': { ...full, prefer: 'any' },
  'food first, with products for the skin': full,
  'a professional, for what was not known': { ...healthy, conditions: 'unsure', medicines: ['other'] },
  'a minor': { ...healthy, age: '15' },
};

let seen: Witness;

async function open(source: HostPageSource, attributes = ''): Promise<{ page: HostPage; quiz: Quiz }> {
  const page = await openPage({
    ...source,
    head: `${source.head ?? LIGHT}${AXE}`,
    body: `<main><h1>Winkel</h1><mg-quiz ${attributes}></mg-quiz></main>${source.body ?? ''}${SCRIPT}`,
    before: (window) => {
      seen = witness(window);
    },
  });
  return { page, quiz: await quizOn(page) };
}

function showAll(quiz: Quiz): void {
  for (const details of rootOf(quiz).querySelectorAll('details')) details.open = true;
}

async function problems({ window, document }: HostPage): Promise<string[]> {
  // A colour on its way from one to the other is no colour to judge.
  for (const animation of document.getAnimations()) animation.finish();
  const { axe: checker } = window as PageWindow & { axe: typeof axe };
  const { violations } = await checker.run(document, { resultTypes: ['violations'] });
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.map(({ target }) => target.flat().join(' '));
    return `${id}: ${help} (${places.slice(0, 4).join(', ')})`;
  });
}

const rich = 'catalog="#producten" consult-href="mailto:praktijk@example.nl" event-detail="answers"';
const shop = (): string => catalogScript(withImages());

describe('axe has nothing to say', function axeDescription() {
  this.timeout(60_000);

  afterEach(async () => {
    closePages();
    await emulateMedia();
  });

  async function expectNoProblem(page: HostPage, quiz: Quiz, screen: string): Promise<void> {
    showAll(quiz);
    expect(await problems(page), screen).to.deep.equal([]);
  }

  it('but would have, of a field without a label in a shadow root', async () => {
    const { page } = await open({});
    const host = page.document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(page.document.createElement('input'));
    find(page.document, 'main').append(host);
    expect((await problems(page)).join()).to.include('label: ');
  });

  for (const [looks, head, width] of [
    ['light and narrow', LIGHT, 320],
    ['dark and wide', DARK, 1280],
  ] as const) {
    it(`about the intro and every question, unanswered, with its error, and answered: ${looks}`, async () => {
      const { page, quiz } = await open({ head, width, body: shop() }, rich);
      const persona: Persona = {
        ...full,
        medicines: ['mg-antacids-laxatives', 'iron'],
        supplements: [{ amount: '20' }, { form: 'citrate', amount: '40', basis: 'compound' }],
        'signs-topic': [],
      };
      const screens: string[] = [];
      await answerAll(quiz, persona, {
        onScreen: async (screen) => {
          screens.push(screen);
          await expectNoProblem(page, quiz, screen);
          if (screen === 'intro' || screen === 'result') return;
          await next(quiz);
          await expectNoProblem(page, quiz, `${screen}, with an error`);
          await giveAnswer(quiz, persona);
          await expectNoProblem(page, quiz, `${screen}, answered`);
        },
      });
      expect(screens).to.include.members([
        'intro',
        'age',
        'conditions',
        'supplements',
        'signs-topic',
        'diet',
        'result',
      ]);
      expect(seen.complaints).to.deep.equal([]);
    });

    for (const [ending, persona] of Object.entries(endings)) {
      it(`about the end, with all of it open: ${ending}, ${looks}`, async () => {
        const { page, quiz } = await open({ head, width, body: shop() }, rich);
        await answerAll(quiz, persona);
        await expectNoProblem(page, quiz, ending);
        expect(seen.complaints).to.deep.equal([]);
      });
    }
  }

  it('about a page that is dark by the preference of the visitor', async () => {
    const dark = await emulateMedia({ colorScheme: 'dark' });
    const { page, quiz } = await open({ head: BY_PREFERENCE, body: shop() }, rich);
    const { color } = page.window.getComputedStyle(find(rootOf(quiz), '.frame'));
    expect(color).to.equal(dark ? 'rgb(255, 255, 255)' : 'rgb(0, 0, 0)');
    await answerAll(quiz, full, { onScreen: (screen) => expectNoProblem(page, quiz, screen) });
  });

  it('about English', async () => {
    const { page, quiz } = await open({ lang: 'en', body: shop() }, `${rich} claims="eu"`);
    await answerAll(quiz, full, { onScreen: (screen) => expectNoProblem(page, quiz, screen) });
    expect(rootOf(quiz).querySelector('.frame')?.getAttribute('lang')).to.equal('en');
  });

  it('about an English quiz on a Dutch page', async () => {
    const { page, quiz } = await open({ lang: 'nl' }, 'lang="en"');
    await answerAll(quiz, healthy, { onScreen: (screen) => expectNoProblem(page, quiz, screen) });
  });

  it('about education, with its own topics and signs', async () => {
    const { page, quiz } = await open({}, 'claims="education"');
    const persona: Persona = { ...healthy, goals: ['sleep', 'stress', 'cramps'] };
    await answerAll(quiz, persona, { onScreen: (screen) => expectNoProblem(page, quiz, screen) });
  });

  it('about debug, with problems, forms read from names, and every trace open', async () => {
    const unread = [{ id: 'a', name: 'Magnesiumcitraat', elementalMgPerUnit: 50 }, { id: 'b' }];
    const { page, quiz } = await open({ body: catalogScript(unread) }, `${rich} debug standard="x"`);
    await answerAll(quiz, full, { onScreen: (screen) => expectNoProblem(page, quiz, screen) });
    expect(rootOf(quiz).querySelector('[part~="debug"]')).to.not.equal(null);
  });

  it('about a dialog, closed and open', async () => {
    const { page, quiz } = await open({ body: shop() }, `${rich} display="dialog"`);
    await expectNoProblem(page, quiz, 'closed');
    find(rootOf(quiz), '[part~="open"]').click();
    await quiz.updateComplete;
    expect(find<HTMLDialogElement>(rootOf(quiz), 'dialog').open).to.equal(true);
    await answerAll(quiz, full, { onScreen: (screen) => expectNoProblem(page, quiz, screen) });
  });

  it('about a first question that opens by itself, filled in by the host', async () => {
    const attributes = `autostart answers='{"ageYears": 40, "conditions": ["diabetes"], "sex": "female"}'`;
    const { page, quiz } = await open({}, attributes);
    await answerAll(quiz, healthy, { onScreen: (screen) => expectNoProblem(page, quiz, screen) });
  });

  it('about an answer that is being changed from the result', async () => {
    const { page, quiz } = await open({});
    await answerAll(quiz, healthy);
    showAll(quiz);
    find(rootOf(quiz), '.answer button').click();
    await quiz.updateComplete;
    await expectNoProblem(page, quiz, 'editing');
  });
});

const endless = 'Magnesiumbisglycinaatmagnesiumcitraatmagnesiummalaatmagnesiumtauraat'.repeat(3);
const longNames = (): string =>
  catalogScript(
    withImages().map((product, index) => ({
      ...product,
      name:
        index % 2 === 0
          ? `${endless} ${product.name}`
          : `${product.name} ${'met een heel lange naam '.repeat(12)}`,
      price: 123456.78,
      otherActives: [endless, 'ashwagandha'],
    })),
  );

describe('nothing is wider than its column', function columnDescription() {
  this.timeout(60_000);

  afterEach(closePages);

  /** Elements that stand out of the page, apart from what scrolls or is hidden by itself. */
  function expectWithin({ document }: HostPage, quiz: Quiz, screen: string): void {
    showAll(quiz);
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth, screen).to.be.at.most(clientWidth);
    for (const element of rootOf(quiz).querySelectorAll(
      '.frame, .screen, dialog, .product, .choice, .letter',
    )) {
      expect(element.scrollWidth, `${screen}: ${element.className}`).to.be.at.most(element.clientWidth + 1);
    }
  }

  const narrow = '<style>body { margin: 0 }</style>';

  for (const width of [280, 320, 1200]) {
    for (const [ending, persona] of Object.entries(endings)) {
      it(`of ${width} pixels, from the intro to the end: ${ending}`, async () => {
        const { page, quiz } = await open({ head: narrow, width, body: longNames() }, `${rich} debug`);
        await answerAll(quiz, persona, { onScreen: (screen) => expectWithin(page, quiz, screen) });
      });
    }
  }

  it('of 280 pixels, with errors, two supplements and English words', async () => {
    const { page, quiz } = await open({ lang: 'en', head: narrow, width: 280, body: longNames() }, rich);
    const persona: Persona = {
      ...full,
      medicines: ['mg-antacids-laxatives'],
      supplements: [{ amount: '20' }, { form: 'citrate', amount: '40', basis: 'compound' }],
    };
    await answerAll(quiz, persona, {
      onScreen: async (screen) => {
        if (screen !== 'intro' && screen !== 'result') {
          await next(quiz);
          expectWithin(page, quiz, `${screen}, with an error`);
          await giveAnswer(quiz, persona);
        }
        expectWithin(page, quiz, screen);
      },
    });
  });

  it('of 280 pixels, in a dialog', async () => {
    const { page, quiz } = await open(
      { head: narrow, width: 280, body: longNames() },
      `${rich} display="dialog"`,
    );
    find(rootOf(quiz), '[part~="open"]').click();
    await answerAll(quiz, full, { onScreen: (screen) => expectWithin(page, quiz, screen) });
  });

  it('of 320 pixels, with the text at four times its size', async () => {
    const head = '<style>body { margin: 0; font-size: 32px }</style>';
    const { page, quiz } = await open({ head, width: 560, body: longNames() }, rich);
    await answerAll(quiz, full, { onScreen: (screen) => expectWithin(page, quiz, screen) });
  });

  it('of a catalogue of 500 products', async () => {
    const [one] = withImages();
    const many = Array.from({ length: 500 }, (_, index) => ({
      ...one,
      id: `p-${index}`,
      name: `${endless} ${index}`,
    }));
    const { page, quiz } = await open({ head: narrow, width: 320, body: catalogScript(many) }, rich);
    await answerAll(quiz, healthy, { onScreen: (screen) => expectWithin(page, quiz, screen) });
    const shown = rootOf(quiz).querySelectorAll('.product').length;
    expect(shown).to.be.above(5).and.at.most(24);
  });

  it('of a page where the visitor goes straight to a question', async () => {
    const { page, quiz } = await open({ head: narrow, width: 280 });
    await start(quiz);
    await answerUpTo(quiz, healthy, 'diet');
    expectWithin(page, quiz, 'diet');
  });
});
