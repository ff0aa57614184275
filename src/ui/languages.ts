import type { Words } from '../locales/words.js';

/**
 * The languages that were loaded. A door adds those that it carries; a later script adds another through
 * `customElements.get('mg-quiz').addLanguage(words)`, so that nothing has to be left on the page for it.
 */
const languages = new Map<string, Words>();
const listeners = new Set<() => void>();

export function addLanguage(words: Words): void {
  languages.set(words.lang, words);
  for (const listener of listeners) listener();
}

export const loadedLanguages = (): string[] => [...languages.keys()];

export function wordsOf(language: string): Words {
  const words = languages.get(language);
  if (!words) throw new Error(`No words for ${language}`);
  return words;
}

export function onLanguageAdded(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
