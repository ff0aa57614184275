// A page with a strict policy on which everything is watched that could tell of a visitor.
import { expect } from 'chai';
import type { AnyElement, HostPage, PageWindow } from './host-page.js';
import { FILE, openPage } from './host-page.js';
import { policyTag } from './readme-policy.js';
import type { Asked, Witness } from './witness.js';
import { watchWaysOut, witness } from './witness.js';
import { changedIn, furtherReadableOf, readableOf } from './surface.js';

export interface Watched {
  readonly page: HostPage;
  readonly seen: Witness;
  readonly asked: Asked;
  /** What a tag manager was told. */
  readonly pushed: unknown[];
}

export interface WatchedSource {
  policy: string;
  nonce: string;
  body: string;
  /** Scripts of the page, instead of the file once. */
  scripts?: string;
}

type WithDataLayer = PageWindow & { dataLayer?: unknown[] };

/** Each store, device and beacon throws when it is touched. */
export async function openWatched({ policy, nonce, body, scripts }: WatchedSource): Promise<Watched> {
  const watched: Partial<{ -readonly [K in keyof Watched]: Watched[K] }> = {};
  const page = await openPage({
    head: policyTag(policy) + (scripts ?? `<script nonce="${nonce}" src="${FILE}"></script>`),
    body,
    before: (window) => {
      const pushed = new window.Array<unknown>();
      (window as WithDataLayer).dataLayer = pushed;
      watched.seen = witness(window);
      watched.asked = watchWaysOut(window, { isRefused: true });
      watched.pushed = pushed;
    },
  });
  return { ...(watched as Watched), page };
}

/** Does on purpose what the policy forbids, and waits until that is told: whatever was forbidden before is told before. */
async function provoke({ document }: HostPage): Promise<void> {
  const own = document.createElement('i');
  document.body.append(own);
  const told = new Promise<void>((resolve) =>
    document.addEventListener('securitypolicyviolation', function hear({ target }) {
      if (target !== own) return;
      document.removeEventListener('securitypolicyviolation', hear);
      resolve();
    }),
  );
  own.setAttribute('style', 'color: red');
  await told;
  own.remove();
}

/** What is done here on purpose is taken off again, so that an inline style of ours is told apart from it. */
export async function expectNoComplaint({ page, seen }: Pick<Watched, 'page' | 'seen'>): Promise<void> {
  await provoke(page);
  expect(seen.complaints.pop()).to.match(/^violated: style-src-attr /);
  expect(seen.complaints).to.deep.equal([]);
  expect(seen.logged).to.deep.equal([]);
}

/* ------------------------------------------------------------------ traces */

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

/** All that a script could have left on the globals themselves and one level down, and what the built-in members are. */
function membersOf(page: PageWindow): Map<string, unknown> {
  const members = new Map<string, unknown>();
  const addOwn = (owner: object, path: string, isWhole: boolean): void => {
    for (const key of Reflect.ownKeys(owner)) {
      // A method may have been replaced.
      const { value, get } = (isWhole && Object.getOwnPropertyDescriptor(owner, key)) || {};
      members.set(`${path}${String(key)}`, value ?? get ?? 'there');
    }
  };
  addOwn(page, '', false);
  for (const name of Object.getOwnPropertyNames(page)) {
    // Getters are left alone: some of them warn or ask for leave.
    const value: unknown = Object.getOwnPropertyDescriptor(page, name)?.value;
    if (typeof value !== 'function' && name !== 'Math' && name !== 'JSON' && name !== 'CSS') continue;
    addOwn(value as object, `${name}.`, false);
    const { prototype } = value as { prototype?: unknown };
    const isWhole = builtIns.includes(name) || ofTheDom.includes(name);
    if (typeof prototype === 'object' && prototype !== null) addOwn(prototype, `${name}.prototype.`, isWhole);
  }
  addOwn(page.document, 'document.', false);
  return members;
}

function pageOf({ window, document }: HostPage): Map<string, unknown> {
  const { styleSheets, adoptedStyleSheets, title, scripts } = document;
  const { location, history, name, length, performance } = window;
  const forms = [...document.forms].map((form) => [
    form.elements.length,
    [...new window.FormData(form)].length,
  ]);
  return new Map<string, unknown>([
    ['markup', document.documentElement.outerHTML],
    ['text', document.body.innerText],
    ['styles', `${styleSheets.length} ${adoptedStyleSheets.length}`],
    ['address', location.href],
    ['history', `${history.length} ${JSON.stringify(history.state)}`],
    ['title', title],
    ['name', name],
    ['frames', `${length} ${document.querySelectorAll('iframe, object, embed, link').length}`],
    ['scripts', scripts.length],
    ['forms', JSON.stringify(forms)],
    ['marks', performance.getEntries().filter(({ entryType }) => /^(mark|measure)$/.test(entryType)).length],
  ]);
}

export interface Traces {
  /** What of the element has changed by now: names of properties and attributes. */
  onElement(): string[];
  /** What has changed on the page since this began, the element's every reading included. */
  everywhere(): string[];
}

/** Compares with what there was when this was called. Every global and each of its members takes time to go through. */
export function watchTraces({ page }: Watched, element: AnyElement, { isThorough = false } = {}): Traces {
  const look = (): Map<string, unknown> =>
    isThorough
      ? membersOf(page.window)
      : new Map(Object.getOwnPropertyNames(page.window).map((name) => [name, true]));
  const members = look();
  const before = pageOf(page);
  const readable = readableOf(element);
  const further = furtherReadableOf(element);
  const changes: string[] = [];
  const observer = new page.window.MutationObserver((records) => {
    changes.push(...records.map(({ type, attributeName }) => `${type} ${attributeName}`));
  });
  observer.observe(page.document, { attributes: true, childList: true, characterData: true, subtree: true });
  expect(readable.size).to.be.above(25);
  expect(further.size).to.be.above(80);
  const changed = (was: Map<string, unknown>, is: Map<string, unknown>): string[] =>
    [...new Set([...was.keys(), ...is.keys()])].filter((key) => was.get(key) !== is.get(key));
  return {
    onElement: () => changedIn(readable, readableOf(element, false)),
    everywhere: () => [
      ...changes,
      ...changedIn(readable, readableOf(element)),
      ...changedIn(further, furtherReadableOf(element)),
      ...changed(before, pageOf(page)),
      ...changed(members, look()),
    ],
  };
}
