import { isServer } from 'lit';
import { attributeText } from './attribute-text.js';

const DEFAULT_TAG = 'nl';
const FALLBACK_LANGUAGE = 'en';

const SAYS_LANGUAGE = '[lang]:not([lang=""])';

function hostOf(node: Element): Element | null {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** `nl_BE` is how some shop systems write it. A form is asked as any element is: its fields may go by any name. */
function tagOn(element: Element | null): string | undefined {
  if (element === null) return undefined;
  const written = isServer
    ? element.getAttribute('lang')
    : Element.prototype.getAttribute.call(element, 'lang');
  return attributeText(written)?.replace(/_/g, '-');
}

/**
 * What the page says the language is here: `nl-BE`, or `nl` where nobody says anything. A server sees no page, and goes by
 * the element alone.
 */
export function languageTag(element: Element): string {
  if (isServer) return tagOn(element) || DEFAULT_TAG;
  for (let node: Element | null = element; node; node = hostOf(node)) {
    const tag = tagOn(node.closest(SAYS_LANGUAGE));
    if (tag) return tag;
  }
  return document.documentElement.lang.trim() || DEFAULT_TAG;
}

/** The loaded language for a tag; null when it is not loaded. */
export function loadedLanguageFor(tag: string, loaded: readonly string[]): string | null {
  const language = tag.split('-')[0]?.toLowerCase() ?? '';
  return loaded.includes(language) ? language : null;
}

/** What is spoken when the language of the page is not loaded. */
export function fallbackLanguage(loaded: readonly string[]): string {
  return loaded.includes(FALLBACK_LANGUAGE) ? FALLBACK_LANGUAGE : (loaded[0] ?? FALLBACK_LANGUAGE);
}
