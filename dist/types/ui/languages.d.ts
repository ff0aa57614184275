import type { Words } from '../locales/words.js';
export declare function addLanguage(words: Words): void;
export declare const loadedLanguages: () => string[];
export declare function wordsOf(language: string): Words;
export declare function onLanguageAdded(listener: () => void): () => void;
