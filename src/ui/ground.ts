import { html, isServer, nothing, render } from 'lit';
import { jsonText } from '../engine/json-text.js';
import { brokenBuiltin } from './builtins.js';
import { warn } from './console.js';

let told = false;

/** A page that hands things down to every object breaks each loop over one. */
function nameInheritedByAll(): string | null {
  for (const name in {}) return name;
  return null;
}

/** Tried rather than compared: a function of the browser may well be replaced by one that does the same. */
function drawsAndTakesAway(): boolean {
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  const isDrawn = (word: string | null): boolean => {
    render(html`<p title=${word ?? nothing}>${word === null ? nothing : html`<b>${word}</b>`}</p>`, root);
    const drawn = root.firstElementChild;
    return drawn?.textContent === (word ?? '') && drawn.getAttribute('title') === word;
  };
  return ['one', 'two', null, 'three'].every(isDrawn);
}

function whatIsBroken(): string | null {
  const inherited = nameInheritedByAll();
  if (inherited !== null) return `Object.prototype has an enumerable member, ${jsonText(inherited)}`;
  const builtin = brokenBuiltin();
  if (builtin !== null) return `${builtin} does something else than in a browser`;
  try {
    return drawsAndTakesAway() ? null : 'what is drawn does not come out as it should';
  } catch (error) {
    return `elements cannot be made (${String(error).slice(0, 200)})`;
  }
}

/** Tells once, whatever the number of elements. */
export function tellUnsound(tag: string, what: string): void {
  if (told) return;
  told = true;
  warn(`<${tag}> is not used on this page, and what stands inside it stays: ${what}.`);
}

/**
 * Whether the page has left whole what everything here stands on. Where it has not, an advice might lack a warning
 * that could not be drawn, so the content that the host put inside the tag has to do.
 */
export function hasSoundGround(tag: string): boolean {
  if (isServer) return true;
  const broken = whatIsBroken();
  if (broken !== null) tellUnsound(tag, broken);
  return broken === null;
}

/** For an element that could not be drawn after all: whatever stands in its shadow root gives way to its content. */
export function showContent(element: Element, error: unknown): void {
  tellUnsound(element.localName, `it could not be drawn (${String(error).slice(0, 200)})`);
  try {
    element.shadowRoot?.replaceChildren(document.createElement('slot'));
  } catch {
    // Then nothing is left to show it with.
  }
}
