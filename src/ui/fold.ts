import { fold } from '../engine/search-text.js';

/** Every word of the search has to occur somewhere in the text. */
export function matches(text: string, search: string): boolean {
  const folded = fold(text);
  return fold(search)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}
