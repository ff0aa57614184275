import { warn } from './console.js';
import { fillDivs } from './divs.js';
import { hasSoundGround, tellUnsound } from './ground.js';

type Versioned = CustomElementConstructor & {
  readonly version?: string;
  readonly observedAttributes?: readonly string[];
};

let mentioned = false;

function mentionOther(tag: string, existing: Versioned, { version }: Versioned): void {
  if (mentioned || existing.version === version) return;
  mentioned = true;
  warn(
    `<${tag}> is on this page already, from version ${existing.version ?? 'unknown'}; ${version} is not used.`,
  );
}

function defineOnce(tag: string, elementClass: Versioned): void {
  const existing = customElements.get(tag);
  if (existing) {
    mentionOther(tag, existing, elementClass);
    return;
  }
  if (!hasSoundGround(tag)) return;
  customElements.define(tag, elementClass);
  // A page that reloads code as it changes puts a stand-in for the class there.
  if (!customElements.get(tag)) throw new Error('customElements.define does nothing');
  fillDivs(tag, elementClass.observedAttributes ?? []);
}

/**
 * Whoever came first stays: a tag can be defined once, and two versions on one page harm nothing. Where a page has
 * broken what this takes, nothing is defined, nothing is thrown, and the content of the tag stays.
 */
export function define(tag: string, elementClass: Versioned): void {
  try {
    defineOnce(tag, elementClass);
  } catch (error) {
    tellUnsound(tag, `customElements cannot be used (${String(error).slice(0, 200)})`);
  }
}
