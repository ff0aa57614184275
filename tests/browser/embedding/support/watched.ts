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
  /** What stood on the page before the file ran, and looks anew. */
  readonly ground: Ground;
}

export interface WatchedSource {
  policy: string;
  nonce: string;
  body: string;
  /** Scripts of the page, instead of the file once. */
  scripts?: string;
  /** Every global is gone through with each of its members, which takes time. */
  isThorough?: boolean;
  /** What the page itself changes of the browser, before it is watched. */
  before?: (page: PageWindow) => void;
}

type WithDataLayer = PageWindow & { dataLayer?: unknown[] };

/** Each store, device and beacon throws when it is touched. */
export async function openWatched(source: WatchedSource): Promise<Watched> {
  const { policy, nonce, body, scripts, isThorough = false, before = () => {} } = source;
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
      before(window);
      watched.ground = groundOf(window, isThorough);
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
/** WebKit makes a new list whenever it is looked at. */
const NEW_AT_EACH_LOOK = 'PerformanceObserver.supportedEntryTypes';
const namespaces = ['Math', 'JSON', 'CSS', 'Reflect', 'Intl', 'console'];

/** Of one object: which members it has, and which function or value each is. */
function addMembers(owner: object, path: string, members: Map<string, unknown>): void {
  for (const key of Reflect.ownKeys(owner)) {
    // Getters are not called: some of them warn or ask for leave.
    const { value, get, set } = Object.getOwnPropertyDescriptor(owner, key) ?? {};
    const name = path + String(key);
    members.set(name, name === NEW_AT_EACH_LOOK ? 'there' : (value ?? get ?? 'there'));
    if (set) members.set(`${name} =`, set);
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'function' || (typeof value === 'object' && value !== null);

/** All that a script could have left on the globals themselves and one level down, or put in the place of the browser's own. */
function membersOf(page: PageWindow, isThorough: boolean): Map<string, unknown> {
  const members = new Map<string, unknown>();
  addMembers(page, '', members);
  addMembers(page.document, 'document.', members);
  for (const name of isThorough ? Object.getOwnPropertyNames(page) : [...builtIns, ...ofTheDom]) {
    const value: unknown = Object.getOwnPropertyDescriptor(page, name)?.value;
    if (typeof value !== 'function' && !namespaces.includes(name)) continue;
    addMembers(value as object, `${name}.`, members);
    const { prototype } = value as { prototype?: unknown };
    if (isObject(prototype)) addMembers(prototype, `${name}.prototype.`, members);
  }
  return members;
}

const stylesOf = ({ styleSheets, adoptedStyleSheets }: Document): string =>
  `${styleSheets.length} sheets, ${adoptedStyleSheets.length} adopted`;

interface Ground {
  /** Names of what is not as it was. */
  changed(): string[];
}

function groundOf(page: PageWindow, isThorough: boolean): Ground {
  const look = (): Map<string, unknown> =>
    membersOf(page, isThorough).set('styles of the page', stylesOf(page.document));
  const before = look();
  return { changed: () => differing(before, look()) };
}

const differing = (was: ReadonlyMap<string, unknown>, is: ReadonlyMap<string, unknown>): string[] =>
  [...new Set([...was.keys(), ...is.keys()])].filter((key) => !Object.is(was.get(key), is.get(key)));

function pageOf({ window, document }: HostPage): Map<string, unknown> {
  const { title, scripts } = document;
  const { location, history, name, length, performance } = window;
  const forms = [...document.forms].map((form) => [
    form.elements.length,
    [...new window.FormData(form)].length,
  ]);
  return new Map<string, unknown>([
    ['markup', document.documentElement.outerHTML],
    ['text', document.body.innerText],
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

/** As the host wrote it: the file leaves no mark on it either when it begins. */
const markupSent = ({ frame }: HostPage): string =>
  new DOMParser().parseFromString(frame.srcdoc, 'text/html').documentElement.outerHTML;

export interface Traces {
  /** What of the element has changed by now: names of properties and attributes. */
  onElement(): string[];
  /** What has changed on the page since this began, the element's every reading included; and of its ground since before the file ran. */
  everywhere(): string[];
}

/** Compares with what there was when this was called, and the ground with what it was before the file ran. */
export function watchTraces({ page, ground }: Watched, element: AnyElement): Traces {
  const before = pageOf(page).set('markup', markupSent(page));
  const readable = readableOf(element);
  const further = furtherReadableOf(element);
  const changes: string[] = [];
  const observer = new page.window.MutationObserver((records) => {
    changes.push(...records.map(({ type, attributeName }) => `${type} ${attributeName}`));
  });
  observer.observe(page.document, { attributes: true, childList: true, characterData: true, subtree: true });
  expect(readable.size).to.be.above(25);
  expect(further.size).to.be.above(80);
  return {
    onElement: () => changedIn(readable, readableOf(element, false)),
    everywhere: () => [
      ...changes,
      ...changedIn(readable, readableOf(element)),
      ...changedIn(further, furtherReadableOf(element)),
      ...differing(before, pageOf(page)),
      ...ground.changed(),
    ],
  };
}
