import { expect } from 'chai';

import {
  answerAll,
  answerUpTo,
  endingOf,
  giveAnswer,
  healthy,
  personas,
  realHand,
} from '../embedding/support/answering.js';
import { manyFoods, whenMany } from '../embedding/support/eating.js';
import type { HostPageSource } from '../embedding/support/host-page.js';
import {
  closePages,
  FILE,
  find,
  foodTableOn,
  quizOn,
  rootOf,
  SCRIPT,
  until,
} from '../embedding/support/host-page.js';
import { press } from '../support/input.js';
import { brokenBuiltin } from '../../../src/ui/builtins.js';
import type { WitnessedPage } from '../embedding/support/witnessed.js';
import { openWitnessed } from '../embedding/support/witnessed.js';
import * as old from './support/old-scripts.js';
import { libraries, withLibrary } from './support/old-scripts.js';
import type { Advice } from './support/advice.js';
import { adviceOn, elements } from './support/advice.js';

// E3: no script of a page breaks what is advised, and where one has broken too much the host's own content stays.

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
  {
    what: 'Prototype.js and it, both deferred',
    source: { head: deferred + withLibrary(prototype, 'defer'), body: elements() },
    needs: prototype,
  },
  {
    what: 'Prototype.js whenever it comes, and jQuery without its $',
    source: around(withLibrary(jQuery) + noConflict + withLibrary(prototype, 'async'), 'before'),
    needs: prototype,
  },
  { what: 'MooTools before it', source: around(withLibrary(mooTools), 'before'), needs: mooTools },
  { what: 'MooTools after it', source: around(withLibrary(mooTools), 'after'), needs: mooTools },
  { what: 'jQuery after it', source: around(withLibrary(jQuery), 'after') },
];

const ofScripts: readonly Case[] = [
  {
    what: 'members that show up on every list, word and element, and a toJSON on everything',
    source: around(old.enumerableMembers + old.writesJson, 'before'),
  },
  { what: 'frozen prototypes', source: around(old.frozen, 'before') },
  {
    what: 'members that show up everywhere, and then all frozen, after it',
    source: around(old.enumerableMembers + old.frozen, 'after'),
  },
  { what: 'stand-ins for what browsers lacked', source: around(old.standIns, 'before') },
  {
    what: 'followed listeners, timers and observers, iterators and a JSON of its own, globals under every name',
    source: around(old.zones + old.ownIteratorsAndJson + old.manyNames, 'before'),
  },
  { what: 'a Promise of its own', source: around(old.ownPromise, 'before', elements(asked)) },
  { what: 'hardly an observer, no storage and no fetch', source: around(old.withoutObservers, 'before') },
];

describe('a page with', () => {
  const plain = new Map<string, Advice>();

  /** What is advised on a page with nothing else on it. */
  async function adviceOnPlainPage(body: string): Promise<Advice> {
    const known = plain.get(body);
    if (known) return known;
    const advice = await adviceOn(await openWitnessed({ body: body + SCRIPT }));
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
      const page = await openWitnessed(source);
      expect(await adviceOn(page)).to.deep.equal(expected);
      expect(page.seen.complaints).to.deep.equal([]);
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
      const page = await openWitnessed(
        around(withLibrary(files), 'before', '<mg-food-table></mg-food-table>'),
      );
      const table = await foodTableOn(page);
      table.foods = manyFoods();
      await whenMany(table);
      const region = find(rootOf(table), '.windowed');
      const { KeyboardEvent } = window;
      region.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true, composed: true }));
      const isAtEnd = (): boolean => region.scrollTop + region.clientHeight > region.scrollHeight - 2;
      await until(() => region.scrollTop > 10_000 && isAtEnd());
      expect(page.seen.complaints).to.deep.equal([]);
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
      const page = await openWitnessed({
        head: script,
        body: `<mg-quiz standard="asia" debug></mg-quiz><div data-mg="game"></div>${SCRIPT}`,
      });
      const quiz = await quizOn(page);
      expect(quiz.configProblems.map(({ attribute }) => attribute)).to.deep.equal(['standard']);
      await answerAll(quiz, personas.emergency);
      expect(endingOf(quiz)).to.equal('emergency');
      expect(page.seen.complaints).to.deep.equal([]);
    });
  }
});

describe('a data layer that is', () => {
  let page: WitnessedPage;
  const entry = { event: 'mg_finished', kind: 'forms' };

  before(async () => {
    page = await openWitnessed({ head: SCRIPT, body: '<main></main>' });
  });
  after(closePages);

  for (const [what, descriptor, pushed] of [
    ['a list', { value: [{ event: 'before' }] }, [{ event: 'before' }, entry]],
    ['not there', { value: undefined, writable: true }, [entry]],
    ['frozen', { value: Object.freeze([]) }, []],
    ['an object whose push throws', { value: { push: throws } }, null],
    ['a number', { value: 7 }, null],
    ['null', { value: null }, null],
    ['read only', { value: undefined }, null],
    ['a getter that throws', { get: throws }, null],
  ] as const) {
    it(`${what} does not stop a quiz`, async () => {
      Object.defineProperty(page.window, 'dataLayer', { ...descriptor, configurable: true });
      find(page.document, 'main').innerHTML = '<mg-quiz push-datalayer></mg-quiz>';
      const quiz = await quizOn(page);
      await answerAll(quiz, personas.emergency);
      expect(endingOf(quiz)).to.equal('emergency');
      expect(page.seen.complaints).to.deep.equal([]);
      if (pushed) expect(structuredClone((page.window as DataLayer).dataLayer)).to.deep.equal(pushed);
    });
  }
});

function throws(): never {
  throw new Error('of the host');
}

interface DataLayer {
  dataLayer?: unknown;
}

describe('a page that hears what is typed and clicked before anybody', () => {
  afterEach(closePages);

  const written = [
    'keydown',
    'keypress',
    'keyup',
    'beforeinput',
    'input',
    'textInput',
    'compositionstart',
    'compositionupdate',
    'compositionend',
    'copy',
    'cut',
    'paste',
    'dragstart',
    'drop',
  ];

  const fallingKeys = (phase: boolean): string => `<script>
    var taken = [], heard = [];
    document.addEventListener('keydown', function (event) {
      if (/^(INPUT|TEXTAREA|SELECT|BUTTON)$/.test(event.target.tagName)) return;
      if (event.ctrlKey) return;
      if (event.key.length === 1 || /^Arrow|^Enter$/.test(event.key)) { taken.push(event.key); event.preventDefault() }
    }, ${phase});
    for (const type of ${JSON.stringify(written)})
      document.addEventListener(type, function (event) { heard.push(type + ' ' + (event.key || '')) });
  </script>`;

  interface Heard {
    taken: string[];
    heard: string[];
  }

  async function ageFieldOn(page: WitnessedPage): Promise<HTMLInputElement> {
    const quiz = await quizOn(page);
    await answerUpTo(quiz, healthy, 'age');
    return find<HTMLInputElement>(rootOf(quiz), '#age');
  }

  it('does not take the letters of a field for its shortcuts, nor hears what is typed, cut, copied and pasted', async () => {
    const page = await openWitnessed({ head: fallingKeys(false), body: `<mg-quiz></mg-quiz>${SCRIPT}` });
    const field = await ageFieldOn(page);
    const { taken, heard } = page.window as unknown as Heard;
    heard.length = 0;
    await giveAnswer(await quizOn(page), healthy, { ...realHand, click: async (one) => one.focus() });
    expect(field.value).to.equal('45');
    for (const key of ['a', 'c', 'x', 'v']) await press(`Control+${key}`);
    await press('Tab');
    // What leads through a page or may be a shortcut of it stays the page's: letters with the control key, and Tab.
    const ofPage = /^key(?:down|up|press) (?:Control|Tab|[acxv])$/;
    expect([...taken, ...heard.filter((one) => !ofPage.test(one))]).to.deep.equal([]);
  }).timeout(60_000);

  it('hears no word of another script, no letter with AltGr and nothing that is dropped, but a file', async () => {
    const page = await openWitnessed({ head: fallingKeys(false), body: `<mg-quiz></mg-quiz>${SCRIPT}` });
    const field = await ageFieldOn(page);
    const { heard } = page.window as unknown as Heard;
    const { Event: Plain, KeyboardEvent: Key, DragEvent: Drag, DataTransfer: Dragged, File: Given } = window;
    const onItsWay = { bubbles: true, composed: true };
    const tell = (event: Event): string[] => {
      heard.length = 0;
      field.dispatchEvent(event);
      return [...heard];
    };
    for (const type of written.filter((one) => !one.startsWith('key')))
      expect(tell(new Plain(type, onItsWay)), type).to.deep.equal([]);
    const altGr = { ...onItsWay, ctrlKey: true, altKey: true, modifierAltGraph: true };
    expect(tell(new Key('keydown', { ...altGr, key: '€' }))).to.deep.equal([]);
    expect(tell(new Key('keydown', { ...onItsWay, altKey: true, key: '@' }))).to.deep.equal([]);
    expect(tell(new Key('keydown', { ...onItsWay, altKey: true, key: 's' }))).to.deep.equal(['keydown s']);
    expect(tell(new Key('keydown', { ...onItsWay, ctrlKey: true, altKey: true, key: 's' }))).to.have.length(
      1,
    );
    const dataTransfer = new Dragged();
    dataTransfer.setData('text/plain', '45');
    expect(tell(new Drag('drop', { ...onItsWay, dataTransfer }))).to.deep.equal([]);
    const files = new Dragged();
    files.items.add(new Given(['45'], 'age.txt'));
    expect(tell(new Drag('drop', { ...onItsWay, dataTransfer: files }))).to.deep.equal(['drop ']);
  }).timeout(60_000);

  it('and stops every click on its way has questions answered, as fields and forms go by other ways, and buttons that rest', async () => {
    const stops = `<script>addEventListener('click', function (event) { event.stopPropagation() }, true)</script>`;
    const page = await openWitnessed({
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
    expect(page.seen.complaints).to.deep.equal([]);
  });
});

describe('a page whose own function', () => {
  afterEach(closePages);

  const body = `<mg-quiz><p>Bel ons.</p></mg-quiz><div data-mg="dose-check"><p>Mail ons.</p></div>${SCRIPT}`;

  for (const [what, script] of [
    ['does not sort', 'Array.prototype.sort = function () { return this }'],
    ['rounds all up to one', 'Math.ceil = function () { return 1 }'],
    ['for languages is gone', 'Intl = undefined'],
    ['for style sheets is gone', 'CSSStyleSheet = undefined'],
  ] as const) {
    it(`${what} keeps its own content, is told once, and nothing is thrown`, async () => {
      const page = await openWitnessed({ head: `<script>${script}</script>`, body });
      expect(page.document.body.innerText).to.include('Bel ons.').and.to.include('Mail ons.');
      expect(page.document.querySelector('mg-quiz')?.shadowRoot).to.equal(null);
      expect(page.seen.complaints, page.seen.complaints.join('\n')).to.have.length(1);
      expect(page.seen.complaints[0]).to.match(/^warn: .*is not used on this page, and what stands inside/);
    });
  }

  const itself = function itself(this: unknown): unknown {
    return this;
  };
  const pushesOne = function pushesOne(this: unknown[], one: unknown): number {
    this[this.length] = one;
    return this.length;
  };

  function brokenWith(owner: object, name: string, value: unknown): string | null {
    const own = Object.getOwnPropertyDescriptor(owner, name) as PropertyDescriptor;
    Object.defineProperty(owner, name, { ...own, value });
    const broken = brokenBuiltin();
    Object.defineProperty(owner, name, own);
    return broken;
  }

  it('answers wrong is found, and one that answers right is left alone', () => {
    expect(brokenBuiltin()).to.equal(null);
    for (const [owner, name, value, broken] of [
      [Array.prototype, 'at', (place: number) => place, 'Array.prototype.at'],
      [Array.prototype, 'find', () => 0, 'Array.prototype.find'],
      [Array.prototype, 'flat', () => [], 'Array.prototype.flat'],
      [Array.prototype, 'map', () => [1], 'Array.prototype.map'],
      [Array.prototype, 'every', () => true, 'Array.prototype.every'],
      [Array.prototype, 'includes', () => true, 'Array.prototype.includes'],
      [Array.prototype, 'push', pushesOne, 'Array.prototype.push'],
      [Array.prototype, 'some', () => false, 'Array.prototype.some'],
      [Array.prototype, 'flatMap', () => [], 'Array.prototype.flatMap'],
      [Array.prototype, 'reduce', () => 6, 'Array.prototype.reduce'],
      [Array.prototype, 'slice', itself, 'Array.prototype.slice'],
      [Array.prototype, 'sort', itself, 'Array.prototype.sort'],
      [Map.prototype, 'get', () => 4, 'Map.prototype'],
      [Map.prototype, 'has', () => true, 'Map.prototype'],
      [Map.prototype, 'set', itself, 'Map.prototype'],
      [Set.prototype, 'add', itself, 'Set.prototype'],
      [Set.prototype, 'delete', () => true, 'Set.prototype'],
      [Set.prototype, 'has', () => false, 'Set.prototype'],
      [WeakMap.prototype, 'get', () => 1, 'WeakMap.prototype'],
      [Math, 'abs', (given: number) => given, 'Math.abs'],
      [Math, 'ceil', () => 1, 'Math.ceil'],
      [Math, 'floor', (given: number) => Math.trunc(given), 'Math.floor'],
      [Math, 'max', (_: number, other: number) => other, 'Math.max'],
      [Math, 'min', (one: number) => one, 'Math.min'],
      [Math, 'round', (given: number) => Math.floor(given), 'Math.round'],
      [Number, 'isFinite', () => true, 'Number.isFinite'],
      [Number, 'isInteger', () => true, 'Number.isInteger'],
      [RegExp.prototype, 'test', () => false, 'RegExp.prototype.test'],
      [Object, 'entries', () => [], 'Object.entries'],
      [Object, 'keys', () => [], 'Object.keys'],
      [Object, 'hasOwn', () => true, 'Object.hasOwn'],
      [String.prototype, 'split', () => [], 'String.prototype.split'],
      [String.prototype, 'trim', () => '', 'String.prototype.trim'],
      [window, 'URL', '/shop', 'URL'],
      [window, 'Map', throws, 'Map.prototype'],
      [window, 'AbortController', undefined, 'AbortController'],
      [window, 'MutationObserver', undefined, 'MutationObserver'],
      [window, 'requestAnimationFrame', undefined, 'requestAnimationFrame'],
      [Date.prototype, 'toISOString', () => '', null],
      [Array, 'from', () => [], null],
    ] as const) {
      expect(brokenWith(owner, name, value), `${name} is another`).to.equal(broken);
    }
  });
});
