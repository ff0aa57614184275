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
const told = new Set<string>();

function tellUnknown(name: string): void {
  if (told.has(name)) return;
  told.add(name);
  warn(
    `<div data-mg>: ${jsonText(name.slice(0, 100))} cannot be used. Expected: ${[...KNOWN.keys()].join(', ')}.`,
  );
}

/** Only what the element reads: a `data-onclick` is harmless on a div and would not be as an attribute. */
function makeElement(div: Element, tag: string, attributes: readonly string[]): Element {
  const element = document.createElement(tag);
  for (const name of attributes) {
    const value = div.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  element.append(...div.childNodes);
  return element;
}

function fill(div: Element): void {
  const name = (div.getAttribute('data-mg') ?? '').trim().toLowerCase();
  const tag = KNOWN.get(name);
  if (tag === undefined) {
    if (name !== '') tellUnknown(name);
    return;
  }
  const attributes = attributesByTag.get(tag);
  // A copy of a div that was filled brings its element along.
  const isFilled = [...div.children].some(({ localName }) => localName === tag);
  if (attributes && !isFilled) div.append(makeElement(div, tag, attributes));
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

function fillAllIn(node: Node): void {
  // By what it can do: old scripts put a `Document` of their own in place of the browser's.
  if (isElement(node) && node.matches('div[data-mg]')) fill(node);
  if (isElement(node) || node === document)
    for (const div of (node as ParentNode).querySelectorAll('div[data-mg]')) fill(div);
}

/** What editors, tabs and shops bring later. For the life of the page: nobody knows when the last one comes. */
function watchForMore(): void {
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) fillAllIn(node);
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** A div that is still being read would get the rest of its content beside the element. */
function whenRead(then: () => void): void {
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', then, { once: true });
  } else {
    then();
  }
}

/** Fills the divs that ask for this element, now and whenever one is added. */
export function fillDivs(tag: string, attributes: readonly string[]): void {
  if (isServer) return;
  const isFirst = attributesByTag.size === 0;
  attributesByTag.set(tag, attributes);
  whenRead(() => {
    try {
      fillAllIn(document);
      if (isFirst) watchForMore();
    } catch (error) {
      warn(`<div data-mg>: the page cannot be searched for them (${String(error).slice(0, 200)})`);
    }
  });
}
