import { isServer } from 'lit';
import { jsonText } from '../engine/json-text.js';
import { warn } from './console.js';

/**
 * `<div data-mg="quiz" data-catalog="#producten">`, for pages whose editor strips the tags that it does not know: the
 * element is made inside the div, with the content of the div as its own.
 */
const KNOWN: ReadonlyMap<string, string> = new Map([
  ['quiz', 'mg-quiz'],
  ['food-table', 'mg-food-table'],
  ['dose-check', 'mg-dose-check'],
]);

const attributesByTag = new Map<string, readonly string[]>();
const ELEMENTS = [...KNOWN.values()].join(', ');
const told = new Set<string>();

function tellOnce(key: string, what: string): void {
  if (told.has(key)) return;
  told.add(key);
  warn(what);
}

function tellUnknown(name: string): void {
  const expected = [...KNOWN.keys()].join(', ');
  tellOnce(
    `name ${name}`,
    `<div data-mg>: ${jsonText(name.slice(0, 100))} cannot be used. Expected: ${expected}.`,
  );
}

/** Only what the element reads: a `data-onclick` is harmless on a div and would not be as an attribute. */
function elementFor(div: Element, tag: string, attributes: readonly string[]): Element {
  const element = document.createElement(tag);
  for (const name of attributes) {
    const value = div.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  return element;
}

/** The content goes last: where the element cannot be put in, it stays. */
function putIn(div: Element, element: Element): void {
  const content = [...div.childNodes];
  div.append(element);
  for (const node of content) element.append(node);
}

/** A copy of a div that was filled brings its element along; and what stands inside an element is not seen. */
const isDone = (div: Element, tag: string): boolean =>
  div.querySelector(tag) !== null || div.closest(ELEMENTS) !== null;

/** Who writes a page wants to see and to save what was written. */
const isBeingWritten = (div: Element): boolean => (div as HTMLElement).isContentEditable;

function fill(div: Element): void {
  const name = (div.getAttribute('data-mg') ?? '').trim().toLowerCase();
  const tag = KNOWN.get(name);
  if (tag === undefined) {
    if (name !== '') tellUnknown(name);
    return;
  }
  const attributes = attributesByTag.get(tag);
  if (!attributes || isDone(div, tag) || isBeingWritten(div)) return;
  putIn(div, elementFor(div, tag, attributes));
}

/** One that cannot be filled keeps no other from it, and throws nothing into the page. */
function trying(fillsOne: () => void): void {
  try {
    fillsOne();
  } catch (error) {
    tellOnce(
      'broken',
      `<div data-mg> is not used here, and what stands inside it stays (${String(error).slice(0, 200)})`,
    );
  }
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

function fillAllIn(node: Node): void {
  if (!isElement(node)) return;
  trying(() => {
    if (node.matches('div[data-mg]')) fill(node);
  });
  trying(() => {
    for (const div of node.querySelectorAll('div[data-mg]')) trying(() => fill(div));
  });
}

/** What editors, tabs and shops bring later. For the life of the page: nobody knows when the last one comes. */
function watchForMore(): void {
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) fillAllIn(node);
  });
  observer.observe(document, { childList: true, subtree: true });
}

/**
 * A div that is still being read would get the rest of its content beside the element. Listened for on the window: a
 * form called "addEventListener" takes the place of the document's own.
 */
function whenRead(then: () => void): void {
  if (document.readyState === 'loading') window.addEventListener('DOMContentLoaded', then, { once: true });
  else then();
}

/** Fills the divs that ask for this element, now and whenever one is added. */
export function fillDivs(tag: string, attributes: readonly string[]): void {
  if (isServer) return;
  const isFirst = attributesByTag.size === 0;
  attributesByTag.set(tag, attributes);
  trying(() =>
    whenRead(() => {
      fillAllIn(document.documentElement);
      if (isFirst) trying(watchForMore);
    }),
  );
}
