import { numbered } from './counting.js';
import { isStopWord, partsOfText } from './search-text.js';
import type { Lang } from './types.js';

/**
 * Where in a name a word stands, what tells most first. `meant`: a synonym repeats a word of the name, so this is the food
 * that one means by that word alone. `main`: what it is ("rode KOOL, gekookt"); `modifier`: before that, which kind of it.
 * `tail`: after a comma, a bracket or "with". `denied`: what it is without.
 */
export const PLACE = { meant: 0, main: 1, modifier: 2, tail: 3, denied: 4 } as const;
export type Place = (typeof PLACE)[keyof typeof PLACE];

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const DENIALS = setOf('zonder niet geen without no not ohne nicht sans non');
/** What follows is in it or beside it. */
const LINKS = setOf('met in uit op bij with made on mit aus auf avec au aux dans sur');

/** Whether somebody searches for what a food is without. */
export const denies = (words: readonly string[]): boolean => words.some((word) => DENIALS.has(word));

const isWord = (part: string): boolean => /[\p{L}\p{N}]/u.test(part);

/** Tells each word of a name, and where in it the word stands. */
export function eachPlacedWord(name: string, lang: Lang, tell: (word: string, place: Place) => void): void {
  const head: string[] = [];
  let place: Place = PLACE.main;
  for (const part of partsOfText(name)) {
    if (!isWord(part) || LINKS.has(part)) place = PLACE.tail;
    if (!isWord(part) || isStopWord(part)) continue;
    if (DENIALS.has(part) && (head.length > 0 || place === PLACE.tail)) {
      tell(part, PLACE.tail);
      place = PLACE.denied;
    } else if (place === PLACE.main) head.push(part);
    else tell(part, place);
  }
  // In French what it is comes first: "pain complet".
  const main = lang === 'fr' ? 0 : head.length - 1;
  for (const [at, word] of numbered(head)) tell(word, at === main ? PLACE.main : PLACE.modifier);
}
