import { expect } from 'chai';

import {
  answerAll,
  answerUpTo,
  endingOf,
  giveAnswer,
  healthy,
  personas,
  questionOn,
  realHand,
} from '../embedding/support/answering.js';
import { manyFoods, whenMany } from '../embedding/support/eating.js';
import type { HostPage, HostPageSource, PageWindow } from '../embedding/support/host-page.js';
import {
  closePages,
  FILE,
  find,
  foodTableOn,
  openPage,
  quizOn,
  rootOf,
  SCRIPT,
  until,
} from '../embedding/support/host-page.js';
import { press } from '../support/input.js';
import type { Witness } from '../embedding/support/witness.js';
import { witness } from '../embedding/support/witness.js';
import * as old from './support/old-scripts.js';
import { libraries, withLibrary } from './support/old-scripts.js';
import type { Advice } from './support/use-all.js';
import { elements, useAll } from './support/use-all.js';

// E3: no script of a page breaks what is advised, and where one has broken too much the host's own content stays.

let seen: Witness;

const open = (source: HostPageSource): Promise<HostPage> =>
  openPage({
    ...source,
    before: (page: PageWindow) => {
      seen = witness(page);
    },
  });

type Order = 'before' | 'after';

const around = (script: string, order: Order, body = elements()): HostPageSource =>
  order === 'before' ? { head: script, body: body + SCRIPT } : { head: SCRIPT, body: body + script };

const asked = '/tests/browser/fixtures/embedding-catalog.json';
const deferred = `<script src="${FILE}" defer></script>`;
const { prototype, mooTools, jQuery } = libraries;
const noConflict = '<script>jQuery.noConflict()</script>';

interface Case {
  what: string;
  source: HostPageSource;
  /** Files that only the set-up brings; without them there is no such page. */
  needs?: readonly string[];
}

const ofLibraries: readonly Case[] = [
  { what: 'Prototype.js before it', source: around(withLibrary(prototype), 'before'), needs: prototype },
  { what: 'Prototype.js after it', source: around(withLibrary(prototype), 'after'), needs: prototype },
  {
    what: 'Prototype.js and it, both deferred',
    source: { head: withLibrary(prototype, 'defer') + deferred, body: elements() },
    needs: prototype,
  },
  {
    what: 'Prototype.js whenever it comes, and jQuery without its $',
    source: around(withLibrary(jQuery) + noConflict + withLibrary(prototype, 'async'), 'before'),
    needs: prototype,
  },
  { what: 'MooTools before it', source: around(withLibrary(mooTools), 'before'), needs: mooTools },
  { what: 'MooTools after it', source: around(withLibrary(mooTools), 'after'), needs: mooTools },
  { what: 'jQuery before it', source: around(withLibrary(jQuery), 'before') },
  { what: 'jQuery after it', source: around(withLibrary(jQuery), 'after') },
];

const ofScripts: readonly Case[] = [
  ...(['before', 'after'] as const).flatMap((order) => [
    {
      what: `members that show up on every list, word and element, ${order} it`,
      source: around(old.enumerableMembers, order),
    },
    { what: `frozen prototypes, ${order} it`, source: around(old.frozen, order) },
  ]),
  { what: 'a toJSON on everything', source: around(old.writesJson, 'before') },
  { what: 'stand-ins for what browsers lacked', source: around(old.standIns, 'before') },
  { what: 'listeners, timers and observers that are followed', source: around(old.zones, 'before') },
  { what: 'a Promise of its own', source: around(old.ownPromise, 'before', elements(asked)) },
  { what: 'iterators and a JSON of its own', source: around(old.ownIteratorsAndJson, 'before') },
  { what: 'globals under every name', source: around(old.manyNames, 'before') },
  { what: 'hardly an observer, no storage and no fetch', source: around(old.withoutObservers, 'before') },
];

describe('a page with', () => {
  const plain = new Map<string, Advice>();

  /** What is advised on a page with nothing else on it. */
  async function adviceOnPlainPage(body: string): Promise<Advice> {
    const known = plain.get(body);
    if (known) return known;
    const advice = await useAll(await open({ body: body + SCRIPT }), seen);
    expect(advice.products).to.not.have.length(0);
    plain.set(body, advice);
    closePages();
    return advice;
  }

  afterEach(closePages);

  for (const { what, source, needs = [] } of [...ofLibraries, ...ofScripts]) {
    it(`${what}: the same advice, and no complaint`, async function () {
      // Where Debian's packages cannot be had, as the set-up then says.
      if (!(await old.areHere(needs))) this.skip();
      const expected = await adviceOnPlainPage(source.body?.includes(asked) ? elements(asked) : elements());
      const page = await open(source);
      expect(await useAll(page, seen)).to.deep.equal(expected);
      expect(seen.complaints).to.deep.equal([]);
    });
  }
});

describe('a page with a long list and', () => {
  afterEach(closePages);

  for (const [what, files] of [
    ['Prototype.js', prototype],
    ['MooTools', mooTools],
  ] as const) {
    it(`${what}, whose scrollTo is another, still goes to the end of it by a key`, async function () {
      if (!(await old.areHere(files))) this.skip();
      const page = await open(around(withLibrary(files), 'before', '<mg-food-table></mg-food-table>'));
      const table = await foodTableOn(page);
      table.foods = manyFoods();
      await whenMany(table);
      const region = find(rootOf(table), '.windowed');
      const { KeyboardEvent } = window;
      region.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true, composed: true }));
      const isAtEnd = (): boolean => region.scrollTop + region.clientHeight > region.scrollHeight - 2;
      await until(() => region.scrollTop > 10_000 && isAtEnd());
      expect(seen.complaints).to.deep.equal([]);
    });
  }
});

describe('a page whose console', () => {
  afterEach(closePages);

  for (const [what, script] of [
    ['throws', old.brokenConsole],
    ['is gone', '<script>delete window.console; window.console = undefined</script>'],
  ] as const) {
    it(`${what} is told of a bad attribute by the property, and nothing is thrown`, async () => {
      const page = await open({
        head: script,
        body: `<mg-quiz standard="asia" debug></mg-quiz><div data-mg="game"></div>${SCRIPT}`,
      });
      const quiz = await quizOn(page);
      expect(quiz.configProblems.map(({ attribute }) => attribute)).to.deep.equal(['standard']);
      await answerAll(quiz, personas.emergency);
      expect(endingOf(quiz)).to.equal('emergency');
      expect(seen.complaints).to.deep.equal([]);
    });
  }
});

describe('a data layer that is', () => {
  afterEach(closePages);

  const entry = { event: 'mg_finished', kind: 'forms' };

  for (const [what, script, pushed] of [
    ['a list', 'window.dataLayer = [{ event: "before" }]', [{ event: 'before' }, entry]],
    ['not there', '', [entry]],
    ['frozen', 'window.dataLayer = Object.freeze([])', []],
    ['an object whose push throws', 'window.dataLayer = { push() { throw new Error("push") } }', null],
    ['a number', 'window.dataLayer = 7', null],
    ['null', 'window.dataLayer = null', null],
    ['read only', 'Object.defineProperty(window, "dataLayer", { value: undefined })', null],
    ['a getter that throws', 'Object.defineProperty(window, "dataLayer", { get() { throw 1 } })', null],
  ] as const) {
    it(`${what} does not stop a quiz`, async () => {
      const page = await open({
        head: `<script>${script}</script>`,
        body: `<mg-quiz push-datalayer></mg-quiz>${SCRIPT}`,
      });
      const quiz = await quizOn(page);
      await answerAll(quiz, personas.emergency);
      expect(endingOf(quiz)).to.equal('emergency');
      expect(seen.complaints).to.deep.equal([]);
      if (pushed) expect(structuredClone((page.window as DataLayer).dataLayer)).to.deep.equal(pushed);
    });
  }
});

interface DataLayer {
  dataLayer?: unknown;
}

describe('a page that hears what is typed and clicked before anybody', () => {
  afterEach(closePages);

  const fallingKeys = (phase: boolean): string => `<script>
    var taken = [], heard = [];
    document.addEventListener('keydown', function (event) {
      if (/^(INPUT|TEXTAREA|SELECT|BUTTON)$/.test(event.target.tagName)) return;
      if (event.key.length === 1 || /^Arrow|^Enter$/.test(event.key)) { taken.push(event.key); event.preventDefault() }
    }, ${phase});
    for (const type of ['input', 'beforeinput', 'keypress', 'keyup'])
      document.addEventListener(type, function (event) { heard.push(type) });
  </script>`;

  it('does not take the letters of a field for its shortcuts, nor hears what is typed', async () => {
    const page = await open({ head: fallingKeys(false), body: `<mg-quiz></mg-quiz>${SCRIPT}` });
    const quiz = await quizOn(page);
    await answerUpTo(quiz, healthy, 'age');
    await giveAnswer(quiz, healthy, realHand);
    expect(find<HTMLInputElement>(rootOf(quiz), '#age').value).to.equal('45');
    await press('Tab');
    const { taken, heard } = page.window as unknown as { taken: string[]; heard: string[] };
    expect([...taken, ...heard.filter((type) => type !== 'keyup')]).to.deep.equal([]);
  }).timeout(20_000);

  it('and stops every click on its way has questions answered, as fields and forms go by other ways, and buttons that rest', async () => {
    const stops = `<script>addEventListener('click', function (event) { event.stopPropagation() }, true)</script>`;
    const page = await open({
      head: stops,
      body: `<mg-quiz autostart></mg-quiz><mg-quiz id="second"></mg-quiz>${SCRIPT}`,
    });
    const answered = await quizOn(page);
    await answerAll(answered, personas.emergency);
    expect(endingOf(answered)).to.equal('emergency');
    const second = await quizOn(page, '#second');
    find(rootOf(second), '[part~="start-button"]').click();
    await second.updateComplete;
    expect(rootOf(second).querySelector('.intro')).to.not.equal(null);
    expect(seen.complaints).to.deep.equal([]);
  });
});

describe('a page whose own function', () => {
  afterEach(closePages);

  const body = `<mg-quiz><p>Bel ons.</p></mg-quiz><div data-mg="dose-check"><p>Mail ons.</p></div>${SCRIPT}`;

  for (const [what, script] of [
    ['does not sort', 'Array.prototype.sort = function () { return this }'],
    ['does not find the last', 'Array.prototype.at = function (i) { return this[i] }'],
    ['finds something else', 'Array.prototype.find = function (one) { return this.indexOf(one) }'],
    ['is an address', 'var URL = "/shop"'],
    ['is a map of the world', 'var Map = function () {}'],
    ['for languages is gone', 'Intl = undefined'],
    ['for frames is gone', 'requestAnimationFrame = undefined'],
    ['for changes is gone', 'MutationObserver = undefined'],
    ['to stop is gone', 'AbortController = undefined'],
    ['for style sheets is gone', 'CSSStyleSheet = undefined'],
  ] as const) {
    it(`${what} keeps its own content, is told once, and nothing is thrown`, async () => {
      const page = await open({ head: `<script>${script}</script>`, body });
      expect(page.document.body.innerText).to.include('Bel ons.').and.to.include('Mail ons.');
      expect(page.document.querySelector('mg-quiz')?.shadowRoot).to.equal(null);
      expect(seen.complaints, seen.complaints.join('\n')).to.have.length(1);
      expect(seen.complaints[0]).to.match(/^warn: .*is not used on this page, and what stands inside/);
    });
  }
});
