import { expect } from 'chai';
import { answerAll, healthy, personas } from './support/answering.js';
import { catalogScript, withImages } from './support/catalogue.js';
import { manyFoods, useAll, whenMany } from './support/eating.js';
import type { HostPage, PageWindow } from './support/host-page.js';
import { closePages, FILE, foodTableOn, openPage, quizOn, rootOf, SCRIPT } from './support/host-page.js';
import type { Witness } from './support/witness.js';
import { witness } from './support/witness.js';

// E3: nothing leaks: no globals, no page styles touched.

const body = `<style id="of-the-shop">p { color: teal }</style>
  <mg-quiz class="ours" catalog="#producten" data-shop="1"><p>Bel ons.</p></mg-quiz>
  ${catalogScript(withImages())}`;

/** All names that a script could have left, on the globals themselves and one level down. */
function namesOn(page: PageWindow): Set<string> {
  const names = new Set<string>();
  const addOwn = (owner: object, path: string): void => {
    for (const key of Reflect.ownKeys(owner)) names.add(`${path}${String(key)}`);
  };
  addOwn(page, '');
  for (const name of Object.getOwnPropertyNames(page)) {
    // Getters are left alone: some of them warn or ask for leave.
    const value: unknown = Object.getOwnPropertyDescriptor(page, name)?.value;
    if (typeof value !== 'function' && name !== 'Math' && name !== 'JSON' && name !== 'CSS') continue;
    addOwn(value as object, `${name}.`);
    const { prototype } = value as { prototype?: unknown };
    if (typeof prototype === 'object' && prototype !== null) addOwn(prototype, `${name}.prototype.`);
  }
  addOwn(page.document, 'document.');
  return names;
}

const builtIns = [
  'Object',
  'Function',
  'Array',
  'String',
  'Number',
  'Promise',
  'Symbol',
  'RegExp',
  'Map',
  'EventTarget',
];
const ofTheDom = [
  'Node',
  'Element',
  'HTMLElement',
  'Document',
  'ShadowRoot',
  'CustomElementRegistry',
  'Event',
  'History',
];

/** What the members are, not only their names: a method may have been replaced. */
function membersOf(page: PageWindow): Map<string, unknown> {
  const members = new Map<string, unknown>();
  const globals = page as unknown as Record<string, { prototype: object }>;
  for (const name of [...builtIns, ...ofTheDom]) {
    const { prototype } = globals[name] as { prototype: object };
    for (const [key, { value, get, set }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      members.set(`${name}.${key}`, value ?? get ?? set);
    }
  }
  return members;
}

const stylesOf = ({ styleSheets, adoptedStyleSheets }: Document): number[] => [
  styleSheets.length,
  adoptedStyleSheets.length,
];

/** The page as markup, without the quiz's own part of it. */
function markupOf({ document }: HostPage): string {
  return document.documentElement.outerHTML;
}

describe('what the quiz leaves on a page', () => {
  let seen: Witness;
  let page: HostPage;

  beforeEach(async () => {
    page = await openPage({
      body,
      before: (window) => {
        seen = witness(window);
      },
    });
  });

  afterEach(closePages);

  async function addFile(): Promise<void> {
    const script = page.document.createElement('script');
    script.src = FILE;
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    page.document.body.append(script);
    await loaded;
  }

  async function answerWithAll(): Promise<void> {
    await addFile();
    await answerAll(await quizOn(page), { ...healthy, medicines: ['iron'], goals: ['fatigue', 'energy'] });
  }

  it('no global, and nothing added to what the browser has', async () => {
    const before = namesOn(page.window);
    await answerWithAll();
    const added = [...namesOn(page.window)].filter((name) => !before.has(name));
    expect(added).to.deep.equal([]);
  });

  it('no function of the browser replaced', async () => {
    const before = membersOf(page.window);
    await answerWithAll();
    const changed = [...membersOf(page.window)].filter(([name, member]) => before.get(name) !== member);
    expect(changed.map(([name]) => name)).to.deep.equal([]);
  });

  it('no style sheet, and no style of the page touched', async () => {
    const before = stylesOf(page.document);
    const rules = page.document.styleSheets[0]?.cssRules[0]?.cssText;
    await answerWithAll();
    expect(stylesOf(page.document)).to.deep.equal(before);
    expect(page.document.styleSheets[0]?.cssRules[0]?.cssText).to.equal(rules);
    expect(page.document.querySelectorAll('style:not(#of-the-shop), link')).to.have.length(0);
  });

  it('not a letter of the page changed by what a visitor does, not even on its own element', async () => {
    await addFile();
    const quiz = await quizOn(page);
    const before = markupOf(page);
    const changes: string[] = [];
    const observer = new page.window.MutationObserver((records) => {
      changes.push(...records.map(({ type, attributeName }) => `${type} ${attributeName}`));
    });
    observer.observe(page.document, {
      attributes: true,
      childList: true,
      characterData: true,
      subtree: true,
    });
    await answerAll(quiz, { ...healthy, conditions: ['diabetes'], medicines: ['levothyroxine'] });
    observer.disconnect();
    expect(changes).to.deep.equal([]);
    expect(markupOf(page)).to.equal(before);
  });

  it('neither its address, its history, its title nor its name', async () => {
    const told = (): unknown[] => [
      page.window.location.href,
      page.window.history.length,
      page.window.history.state,
      page.document.title,
      page.window.name,
    ];
    const before = told();
    await answerWithAll();
    expect(told()).to.deep.equal(before);
  });

  it('nothing in the console', async () => {
    await answerWithAll();
    expect(seen.complaints).to.deep.equal([]);
    expect(seen.logged).to.deep.equal([]);
  });

  it('neither focus taken nor page scrolled when it loads', async () => {
    closePages();
    page = await openPage({
      body: `<input id="search" autofocus><p style="height: 2000px"></p><mg-quiz autostart></mg-quiz>${SCRIPT}`,
    });
    await quizOn(page);
    expect(page.document.activeElement?.localName).to.not.equal('mg-quiz');
    expect(page.window.scrollY).to.equal(0);
  });
});

describe('what a tag manager hears with push-datalayer', () => {
  afterEach(closePages);

  for (const [ending, persona] of Object.entries(personas)) {
    it(`that a quiz was finished, and not that it ended in ${ending}`, async () => {
      const page = await openPage({ body: `<mg-quiz push-datalayer></mg-quiz>${SCRIPT}` });
      const before = namesOn(page.window);
      const quiz = await quizOn(page);
      await answerAll(quiz, persona);
      const { dataLayer } = page.window as PageWindow & { dataLayer?: unknown };
      expect(JSON.stringify(dataLayer)).to.equal('[{"event":"mg_finished","kind":"forms"}]');
      const added = [...namesOn(page.window)].filter((name) => !before.has(name));
      expect(added).to.deep.equal(['dataLayer']);
      expect(rootOf(quiz).querySelector('.result, .emergency')).to.not.equal(null);
    });
  }
});

describe('what a food table leaves on a page', () => {
  afterEach(closePages);

  it('nothing: no global, no function replaced, no style, not a letter changed and nothing in the console', async () => {
    let seen: Witness | undefined;
    const page = await openPage({
      body: `<style id="of-the-shop">p { color: teal }</style>
        <mg-food-table class="ours" page-size="12"><p>Bel ons.</p></mg-food-table>${SCRIPT}`,
      before: (window) => {
        seen = witness(window);
      },
    });
    const table = await foodTableOn(page);
    const names = namesOn(page.window);
    const members = membersOf(page.window);
    const styles = stylesOf(page.document);
    const markup = markupOf(page);
    const address = [page.window.location.href, page.window.history.length, page.document.title];
    const changes: string[] = [];
    const observer = new page.window.MutationObserver((records) => {
      changes.push(...records.map(({ type, attributeName }) => `${type} ${attributeName}`));
    });
    const all = { attributes: true, childList: true, characterData: true, subtree: true };
    observer.observe(page.document, all);
    await useAll(table);
    table.pageSize = null;
    table.foods = manyFoods();
    await whenMany(table);
    observer.disconnect();
    expect(changes).to.deep.equal([]);
    expect(markupOf(page)).to.equal(markup);
    expect([...namesOn(page.window)].filter((name) => !names.has(name))).to.deep.equal([]);
    const replaced = [...membersOf(page.window)].filter(([name, member]) => members.get(name) !== member);
    expect(replaced.map(([name]) => name)).to.deep.equal([]);
    expect(stylesOf(page.document)).to.deep.equal(styles);
    expect([page.window.location.href, page.window.history.length, page.document.title]).to.deep.equal(
      address,
    );
    expect(seen?.complaints).to.deep.equal([]);
    expect(seen?.logged).to.deep.equal([]);
  });
});
