import { excusesIn } from './check-text-context.js';
import { lexiconFrom, type ClaimPhrases, type Lexicon, type Row } from './check-text-phrases.js';
import { searchIn, type Effort, type Search, type Span } from './check-text-search.js';
import { tokensOf } from './check-text-tokens.js';

export type { ClaimPhrases, PhraseLanguage } from './check-text-phrases.js';

/** A piece of a text that promises too much. */
export interface TextHit {
  /** As it stands in the text. */
  phrase: string;
  /** What is promised; `too-long` where a text was not read to its end. */
  id: string;
  /** Authorised claims that may be made in its place. */
  lawful: string[];
}

export interface TextCheck {
  ok: boolean;
  hits: TextHit[];
}

/** Longer than anything that fits a widget; what comes after is refused unread. */
const MOST_LETTERS = 5000;
const SHOWN_OF_REST = 40;

const lexicons = new WeakMap<ClaimPhrases, Lexicon>();

function lexiconOf(phrases: ClaimPhrases): Lexicon {
  const lexicon = lexicons.get(phrases) ?? lexiconFrom(phrases);
  lexicons.set(phrases, lexicon);
  return lexicon;
}

/** In their own order: the first to find a word names what is promised. */
function promisesThatMayStandIn({ lists }: Search, { promises, promisesBy }: Lexicon): Row[] {
  const places = new Set<number>();
  for (const list of lists) for (const place of promisesBy.get(list) ?? []) places.add(place);
  return [...places].sort((a, b) => a - b).map((place) => promises[place] as Row);
}

/**
 * Finds what promises too much in words that stand beside products. All languages are looked for, since shops borrow
 * words; `lang` says which of them are harmless here. It throws at nothing that it is handed.
 */
export function checkText(
  text: string,
  lang: string,
  phrases: ClaimPhrases,
  effort: Effort = { steps: 0 },
): TextCheck {
  const whole = typeof text === 'string' ? text : '';
  const lexicon = lexiconOf(phrases);
  const { tokens, questions } = tokensOf(whole.slice(0, MOST_LETTERS), lexicon.disguises);
  const search = searchIn(tokens, lexicon, lang, effort);
  // Most texts mention nothing that could be a promise, and need not be read for what excuses it.
  let excuses: ((mention: Span) => boolean) | undefined;
  const isExcused = (mention: Span): boolean => {
    excuses ??= excusesIn(search, questions, lexicon);
    return excuses(mention);
  };
  const told = new Set<number>();
  const isNew = ({ first, last }: Span): boolean => {
    for (let at = first; at <= last; at++) if (told.has(at)) return false;
    return true;
  };
  const hits: TextHit[] = [];
  for (const row of promisesThatMayStandIn(search, lexicon)) {
    const lawful = phrases.lawful[row.id] ?? [];
    if (phrases.lawfulBeside.includes(row.id) && lawful.some((claim) => search.claims.has(claim))) continue;
    for (const { core, whole: span } of search.matches(row)) {
      if (!isNew(span) || (!phrases.neverExcused.includes(row.id) && isExcused(core))) continue;
      for (let at = span.first; at <= span.last; at++) told.add(at);
      const phrase = whole.slice(tokens[span.first]?.from, tokens[span.last]?.to);
      hits.push({ phrase, id: row.id, lawful: [...lawful] });
    }
  }
  const rest = whole.slice(MOST_LETTERS, MOST_LETTERS + SHOWN_OF_REST);
  if (rest !== '') hits.push({ phrase: rest, id: 'too-long', lawful: [] });
  return { ok: hits.length === 0, hits };
}
