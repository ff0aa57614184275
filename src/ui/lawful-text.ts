import { checkText } from '../engine/check-text.js';
import type { TextHit } from '../engine/check-text.js';
import type { Knowledge } from '../engine/types.js';
import type { Words } from '../locales/words.js';
import type { Problem } from './config.js';
import { problemWith } from './config.js';
import { lookUp } from './lookup.js';

/** The language in which a text of the host stands, and whose phrases promise too much. */
export interface Beside {
  readonly words: Words;
  readonly knowledge: Knowledge;
}

/** What the law lets a shop say in the place of what it said. */
function lawfulInstead({ lawful }: Pick<TextHit, 'lawful'>, words: Words): string {
  const wordings = lawful.flatMap((id) => lookUp<string>(words.claims, id) ?? []);
  return wordings.length === 0
    ? 'no promise'
    : `no promise, or an authorised wording: ${wordings.map((wording) => `"${wording}"`).join(' or ')}`;
}

/**
 * Whether a text of the host may stand beside products.
 * @param consequence what happens with it: "it is left out".
 * @returns null where it may; otherwise a problem that names what promises too much, and what may be said.
 */
export function unlawfulText(
  text: string,
  attribute: string,
  { words, knowledge }: Beside,
  consequence: string,
): Problem | null {
  const { hits } = checkText(text, words.lang, knowledge.claimPhrases);
  if (hits.length === 0) return null;
  const phrases = [...new Set(hits.map(({ phrase }) => phrase))].join(', ');
  const lawful = [...new Set(hits.flatMap((hit) => hit.lawful))];
  return problemWith(attribute, phrases, `${lawfulInstead({ lawful }, words)}; ${consequence}`);
}
