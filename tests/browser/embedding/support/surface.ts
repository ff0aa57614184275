// What a page can read of an element without looking at its screen.
import type { AnyElement, PageWindow } from './host-page.js';

const isNode = (value: object): boolean => (value as Partial<Node>).nodeType !== undefined;

/** What lit keeps under such names says no more than the open shadow root does, which is the screen. */
const isOfLit = (key: string): boolean => key.startsWith('_') || /^(render|isUpdatePending)/.test(key);

function entriesOf(value: object): [string, unknown][] {
  const { constructor } = value as { constructor?: { name?: string } };
  if (constructor?.name === 'Map')
    return [...(value as Map<unknown, unknown>)].map(([k, v]) => [String(k), v]);
  if (constructor?.name === 'Set') return [...(value as Set<unknown>)].map((one, i) => [String(i), one]);
  return Object.entries(value);
}

/** All text, numbers and keys in a value, a line each; what stands in a node is the screen itself. */
export function textOf(value: unknown, passed = new Set<object>()): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (passed.has(value) || isNode(value)) return '';
  passed.add(value);
  return entriesOf(value)
    .filter(([key]) => !isOfLit(key))
    .map(([key, one]) => `${key}\n${textOf(one, passed)}`)
    .join('\n');
}

/** Also as a part of another id, such as `condition-diabetes`. */
const mentions = (text: string, id: string): boolean =>
  new RegExp(`(^|[^a-z0-9])${id}($|[^a-z0-9])`, 'im').test(text);

export const mentioned = (text: string, ids: readonly string[]): string[] =>
  ids.filter((id) => mentions(text, id));

function* ownersUpTo(from: object, end: unknown): Iterable<object> {
  for (
    let owner: object | null = from;
    owner && owner !== end;
    owner = Object.getPrototypeOf(owner) as object | null
  )
    yield owner;
}

/** What is large and stays the same object is read once, unless it is asked for anew. */
const known = new WeakMap<object, string>();
const LARGE: readonly string[] = ['knowledgeUsed', 'words'];

function textAt(key: string, value: unknown, isAnew: boolean): string {
  if (typeof value === 'function') return 'function';
  if (isAnew || typeof value !== 'object' || value === null || !LARGE.includes(key)) return textOf(value);
  const text = known.get(value) ?? textOf(value);
  known.set(value, text);
  return text;
}

/** Its properties, of its own and of our classes, whether or not they are listed; and its attributes. */
export function readableOf(element: AnyElement, isAnew = true): Map<string, string> {
  const readable = new Map<string, string>();
  const page = element.ownerDocument.defaultView as PageWindow;
  for (const owner of ownersUpTo(element, page.HTMLElement.prototype)) {
    for (const key of Reflect.ownKeys(owner)) {
      if (isOfLit(String(key))) continue;
      const value = (element as unknown as Record<string | symbol, unknown>)[key];
      readable.set(String(key), textAt(String(key), value, isAnew));
    }
  }
  for (const { name, value } of element.attributes) readable.set(`@${name}`, value);
  return readable;
}

/** How large something is drawn cannot be hidden; the shadow root is the screen. */
const isOfDrawing = (key: string): boolean => /^(on|client|offset|scroll|shadowRoot)/.test(key);

/** What the browser tells of it as of any element, and what its classes hold. */
export function furtherReadableOf(element: AnyElement): Map<string, string> {
  const readable = new Map<string, string>();
  const page = element.ownerDocument.defaultView as PageWindow;
  for (const owner of ownersUpTo(page.HTMLElement.prototype, page.Object.prototype)) {
    for (const [key, { get }] of Object.entries(Object.getOwnPropertyDescriptors(owner))) {
      if (get && !isOfDrawing(key)) readable.set(key, textOf(get.call(element)));
    }
  }
  for (const owner of ownersUpTo(element.constructor, page.HTMLElement)) {
    for (const key of Reflect.ownKeys(owner)) {
      if (isOfLit(String(key)) || key === 'prototype' || key === 'styles') continue;
      readable.set(`static ${String(key)}`, textOf((owner as Record<string | symbol, unknown>)[key]));
    }
  }
  return readable;
}

/** Names of what differs. */
export const changedIn = (before: Map<string, string>, now: Map<string, string>): string[] =>
  [...new Set([...before.keys(), ...now.keys()])].filter((key) => before.get(key) !== now.get(key));

/** Functions that our classes put on an element, where a page can call them. */
export function methodsOf(element: AnyElement): string[] {
  const page = element.ownerDocument.defaultView as PageWindow;
  const owners = [...ownersUpTo(Object.getPrototypeOf(element) as object, page.HTMLElement.prototype)];
  // The last two are lit's.
  return owners
    .slice(0, -2)
    .flatMap((owner) => Object.entries(Object.getOwnPropertyDescriptors(owner)))
    .filter(([key, { value }]) => typeof value === 'function' && key !== 'constructor')
    .map(([key]) => key);
}
