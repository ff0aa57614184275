import { isServer } from 'lit';

const DEFAULT_TAG = 'nl';
const FALLBACK_LANGUAGE = 'en';

/** The nearest element above, out through shadow roots. */
function above(node: Element): Element | null {
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/**
 * What the page says the language is here: `nl-BE`, or `nl` where nobody says anything. A server sees no page, and goes by
 * the element alone.
 */
export function languageTag(element: Element): string {
  for (let node: Element | null = element; node; node = isServer ? null : above(node)) {
    // `nl_BE` is how some shop systems write it.
    const tag = node.getAttribute('lang')?.trim().replace(/_/g, '-');
    if (tag) return tag;
  }
  return (!isServer && document.documentElement.lang.trim()) || DEFAULT_TAG;
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
