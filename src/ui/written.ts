import { isServer, type LitElement } from 'lit';
import { hashOf } from '../engine/hash.js';
import { takeStylesAlong } from './styles/adopt.js';

/** On an element that a server drew: from what. */
const ATTRIBUTE = 'data-mg-drawn-from';

function fingerprint(from: readonly unknown[]): string | null {
  try {
    return hashOf(from);
  } catch {
    // An object of the host that is no JSON.
    return null;
  }
}

/** Lit goes by comments, and something on the way may have left them out. */
const hasMarks = (root: ShadowRoot): boolean =>
  [...root.childNodes].some((node) => node.nodeName === '#comment' && node.nodeValue?.startsWith('lit-part'));

/**
 * What stands in the shadow root before the element draws for the first time, because a server wrote it. Where the page
 * has brought in lit's support for it, that is taken over; but lit compares no text, and would leave yesterday's figure
 * standing. So a server leaves word of what it drew from, and what was drawn from anything else is replaced.
 */
export class Written {
  readonly #host: LitElement;
  #state: 'nothing' | 'found' | 'taken' | 'replaced' = 'nothing';

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** What is drawn now is drawn all at once: by a server, or over what a server drew. */
  get isWhole(): boolean {
    return isServer || this.#state === 'taken';
  }

  /** There was a shadow root already. */
  find(root: ShadowRoot): void {
    // Where it is going to take over, it leaves the styles to the server, whose element a strict policy does not let pass.
    takeStylesAlong(this.#host);
    // … and else it begins before what it finds, and would leave both standing.
    const isTakenOver = this.#host.renderOptions.renderBefore === undefined;
    if (isTakenOver && this.#host.hasAttribute(ATTRIBUTE) && hasMarks(root)) this.#state = 'found';
    else this.#replace();
  }

  /** @param from all that decides what is drawn first; null: nobody is to take it over. */
  compare(from: () => readonly unknown[] | null): void {
    if (!isServer && this.#state !== 'found') return;
    const known = from();
    const print = known && fingerprint(known);
    if (isServer) {
      if (print !== null) this.#host.setAttribute(ATTRIBUTE, print);
    } else if (print !== null && this.#host.getAttribute(ATTRIBUTE) === print) this.#state = 'taken';
    else this.#replace();
  }

  draw(asEver: () => void, anew: () => void): void {
    if (this.#state === 'nothing') return asEver();
    if (this.#state === 'replaced') return anew();
    try {
      asEver();
      this.#host.renderRoot.querySelector('style')?.remove();
      this.#host.removeAttribute(ATTRIBUTE);
      this.#state = 'nothing';
    } catch {
      // What the server sent was changed on the way.
      this.#replace();
      anew();
    }
  }

  #replace(): void {
    this.#state = 'replaced';
    this.#host.removeAttribute(ATTRIBUTE);
    this.#host.shadowRoot?.replaceChildren();
  }
}
