import { expect } from 'chai';
import { en } from '../../../src/locales/en.js';
import { nl } from '../../../src/locales/nl.js';
import { plain, visibleText } from '../support/on-screen.js';
import { answerAll, healthy } from './support/answering.js';
import { catalogScript, products } from './support/catalogue.js';
import type { HostPage, Quiz } from './support/host-page.js';
import { closePages, find, openPage, quizOn, rootOf, SCRIPT, until } from './support/host-page.js';
import type { Witness } from './support/witness.js';
import { witness } from './support/witness.js';

// A host's own words: shown where they may be, and never where they promise more than the law allows.

interface ConfigError {
  element: string;
  attribute: string;
  value: string;
  expected: string;
}

let seen: Witness;

const open = (body: string, lang = 'nl'): Promise<HostPage> =>
  openPage({
    lang,
    body: `${body}${SCRIPT}`,
    before: (window) => {
      seen = witness(window);
    },
  });

const errors = (): ConfigError[] =>
  seen.events.filter(({ type }) => type === 'mg-config-error').map(({ detail }) => detail as ConfigError);

const screenOf = (quiz: Quiz): string => visibleText(find(rootOf(quiz), '.frame'));
const attributeOf = (texts: object): string =>
  JSON.stringify(texts).replaceAll('&', '&amp;').replaceAll("'", '&#39;');
const quizWith = (texts: object, more = ''): string =>
  `<mg-quiz texts='${attributeOf(texts)}' ${more}></mg-quiz>`;

describe("a host's own wording", () => {
  afterEach(closePages);

  it('takes the place of ours', async () => {
    const quiz = await quizOn(await open(quizWith({ 'quiz.title': 'Welk magnesium kies ik?' })));
    expect(screenOf(quiz)).to.include('Welk magnesium kies ik?').and.to.not.include(plain(nl.quiz.title));
    expect(screenOf(quiz)).to.include(plain(nl.quiz.start));
    expect(errors()).to.deep.equal([]);
  });

  it('is read from an inline script, also one that comes after the element', async () => {
    const script = `<script type="application/json" id="teksten">{"quiz.title": "Uit een script"}</script>`;
    const quiz = await quizOn(await open(`<mg-quiz texts="#teksten"></mg-quiz>${SCRIPT}${script}`));
    await until(() => screenOf(quiz).includes('Uit een script'));
    expect(errors()).to.deep.equal([]);
  });

  it('is an object as a property, which wins over the attribute and can be taken back', async () => {
    const quiz = await quizOn(await open(quizWith({ 'quiz.title': 'Van het attribuut' })));
    quiz.texts = { 'quiz.title': 'Van de eigenschap' };
    await quiz.updateComplete;
    expect(screenOf(quiz)).to.include('Van de eigenschap');
    quiz.texts = null;
    await quiz.updateComplete;
    expect(screenOf(quiz)).to.include('Van het attribuut');
    quiz.removeAttribute('texts');
    await quiz.updateComplete;
    expect(screenOf(quiz)).to.include(plain(nl.quiz.title));
  });

  it('stays text, whatever markup stands in it', async () => {
    const title = '<img src=x onerror="parent.stolen=true"><b>dik</b>';
    const quiz = await quizOn(await open(quizWith({ 'quiz.title': title })));
    expect(screenOf(quiz)).to.include(title);
    expect(rootOf(quiz).querySelector('img, b')).to.equal(null);
    expect(seen.complaints).to.deep.equal([]);
  });

  it('is not shown where it promises more than the law allows; the host hears what it may say', async () => {
    const quiz = await quizOn(await open(quizWith({ 'quiz.title': 'Eindelijk weer goed slapen' })));
    await until(() => errors().length > 0);
    expect(screenOf(quiz)).to.include(plain(nl.quiz.title)).and.to.not.include('slapen');
    expect(errors()).to.have.length(1);
    const [told] = errors();
    expect(told?.element).to.equal('mg-quiz');
    expect(told?.attribute).to.equal('texts["quiz.title"]');
    expect(told?.value).to.include('slapen');
    expect(told?.expected).to.include(nl.claims['nervous-system']);
  });

  it('names what may be said in the language of the page', async () => {
    await quizOn(await open(quizWith({ 'quiz.title': 'Sleep like a baby' }), 'en'));
    await until(() => errors().length > 0);
    expect(errors()[0]?.expected).to.include(en.claims['nervous-system']);
  });

  it('is checked from the moment that something is for sale', async () => {
    const quiz = await quizOn(
      await open(quizWith({ 'quiz.title': 'Slaap je slecht?' }, 'claims="education"')),
    );
    expect(screenOf(quiz)).to.include('Slaap je slecht?');
    quiz.catalog = { products };
    await until(() => !screenOf(quiz).includes('Slaap je slecht?'));
    expect(screenOf(quiz)).to.include(plain(nl.quiz.title));
  });

  it('leaves to us what keeps a promise, and says so', async () => {
    const quiz = await quizOn(await open(quizWith({ 'quiz.purpose': 'Wij beloven alles.' })));
    await until(() => errors().length > 0);
    expect(screenOf(quiz)).to.include(plain(nl.quiz.purpose));
    expect(errors()[0]?.attribute).to.equal('texts["quiz.purpose"]');
  });

  it('swaps no answers: who is a woman answers as one', async () => {
    const texts = { 'questions.sex.choices.female': 'Man', 'questions.sex.choices.male': 'Vrouw' };
    await quizOn(await open(quizWith(texts)));
    await until(() => errors().length > 1);
    expect(errors().map(({ attribute }) => attribute)).to.have.members(
      Object.keys(texts).map((key) => `texts["${key}"]`),
    );
  });

  for (const [what, body] of [
    ['no JSON', `<mg-quiz texts="{quiz.title: Anders}"></mg-quiz>`],
    ['a script that is not there', `<mg-quiz texts="#nergens"></mg-quiz>`],
    ['an address', `<mg-quiz texts="https://example.nl/teksten.json"></mg-quiz>`],
    [
      'a list',
      `<mg-quiz texts="#lijst"></mg-quiz><script type="application/json" id="lijst">["quiz.title"]</script>`,
    ],
    [
      'a megabyte',
      `<mg-quiz texts="#lang"></mg-quiz><script type="application/json" id="lang">{"quiz.title": "${'x'.repeat(1_000_000)}"}</script>`,
    ],
    ['a key of the prototype', `<mg-quiz texts='{"__proto__": "x"}'></mg-quiz>`],
  ] as const) {
    it(`is ours where the host gave ${what}, which is told once`, async () => {
      const page = await open(body);
      const quiz = await quizOn(page);
      await until(() => errors().length > 0);
      expect(screenOf(quiz)).to.include(plain(nl.quiz.title));
      expect(errors()).to.have.length(1);
      expect(seen.complaints).to.have.length(1);
      expect((page.window.Object.prototype as { polluted?: unknown }).polluted).to.equal(undefined);
    });
  }
});

describe('the name of a product', () => {
  afterEach(closePages);

  const [first, ...others] = products;
  const shop = (change: object, attributes = ''): string =>
    `<mg-quiz catalog="#producten" ${attributes}></mg-quiz>${catalogScript([{ ...first, ...change }, ...others])}`;

  async function finish(body: string): Promise<Quiz> {
    const quiz = await quizOn(await open(body));
    await answerAll(quiz, healthy);
    return quiz;
  }

  for (const name of [
    'Slaapmagnesium 120 capsules',
    'Ѕlаарmagnesium',
    'Sl\u200ba\u00adapmagnesium',
    'Magnesium 😴',
  ]) {
    it(`${JSON.stringify(name)} is nowhere: form, strength and pack stand in its place`, async () => {
      const quiz = await finish(shop({ name }));
      const screen = screenOf(quiz);
      const form = plain(nl.forms.bisglycinate.name);
      expect(screen).to.not.include(name);
      expect(screen.toLowerCase()).to.include(`${form.toLowerCase()}, 50 mg, 120 capsules`);
      const named = [...rootOf(quiz).querySelectorAll('[aria-label]')].map((one) =>
        one.getAttribute('aria-label'),
      );
      expect(named.filter((label) => label?.includes(name))).to.deep.equal([]);
      const told = errors().filter(({ attribute }) => attribute === 'catalog.products["p-1"].name');
      expect(told).to.have.length(1);
      expect(told[0]?.expected).to.include(nl.claims['nervous-system']);
    });
  }

  it('changes nothing of what is advised', async () => {
    const outcome = async (name: string): Promise<unknown> => {
      await finish(shop({ name }));
      await until(() => seen.events.some(({ type }) => type === 'mg-recommendation'));
      return seen.events.filter(({ type }) => type === 'mg-recommendation').at(-1)?.detail;
    };
    const lawful = JSON.stringify(await outcome('Magnesium Bisglycinaat 120 capsules'));
    expect(JSON.stringify(await outcome('Slaapmagnesium'))).to.equal(lawful);
  });

  it('a label of the consult that promises too much is ours', async () => {
    const quiz = await finish(shop({}, 'consult-href="/praktijk" consult-label="Verlost je van stress"'));
    const link = find<HTMLAnchorElement>(rootOf(quiz), '[part~="consult-link"]');
    expect(plain(link.textContent)).to.equal(plain(nl.result.consult.label));
    expect(errors().map(({ attribute }) => attribute)).to.include('consult-label');
  });
});
