import { onLanguageAdded } from './languages.js';

/** What one element lets the others of this file know, without events, globals or attributes. */
export interface PageMember {
  /** A shop is on the page from the moment that a catalogue is named, even while it loads or when it is broken. */
  givesCatalog(): boolean;
  pageChanged(): void;
}

const members = new Set<PageMember>();
let stopWatching: (() => void) | null = null;

export const catalogOnPage = (): boolean => [...members].some((member) => member.givesCatalog());

export function pageChanged(): void {
  for (const member of members) member.pageChanged();
}

/** One observer for all elements, and none when there are none. */
function watchLanguages(): () => void {
  const observer = new MutationObserver(pageChanged);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['lang'], subtree: true });
  const forget = onLanguageAdded(pageChanged);
  // A second script may add a language until the page has loaded; only then is a missing one a problem.
  window.addEventListener('load', pageChanged);
  return () => {
    observer.disconnect();
    forget();
    window.removeEventListener('load', pageChanged);
  };
}

export function joinPage(member: PageMember): void {
  members.add(member);
  stopWatching ??= watchLanguages();
}

export function leavePage(member: PageMember): void {
  members.delete(member);
  if (members.size > 0) return;
  stopWatching?.();
  stopWatching = null;
}
