import type { Lexicon, Lists, Row, Word } from './check-text-phrases.js';
import { readingsOf, type Reading, type Token } from './check-text-tokens.js';

/** Tokens from the first up to and including the last. */
export interface Span {
  first: number;
  last: number;
}

/** Counts what is compared, to show that effort grows no faster than the text. */
export interface Effort {
  steps: number;
}

/** Where a row stands: its first part, and what all its parts together run over. */
export interface Match {
  core: Span;
  whole: Span;
}

export interface Search {
  tokens: readonly Token[];
  /** The lists of which a phrase stands there. */
  lists: Iterable<number>;
  /** Authorised claims that the text makes. */
  claims: ReadonlySet<string>;
  /** Whether the token is part of a phrase of one of these lists. */
  has: (at: number, lists: Lists) => boolean;
  matches: (row: Row) => Match[];
}

interface Found {
  list: number;
  span: Span;
  isTakenApart: boolean;
}

/** How many spaces a word that was taken apart has at least. */
const SPACED_PIECES = 2;
/** No ending is longer. */
const LONGEST_ENDING = 6;

const endsAt = (text: string, at: number, { after, endings }: Word): boolean =>
  after || (text.length - at <= LONGEST_ENDING && endings.has(text.slice(at)));

function fits(text: string, word: Word): boolean {
  const start = word.before ? text.indexOf(word.stem) : text.startsWith(word.stem) ? 0 : -1;
  return start >= 0 && endsAt(text, start + word.stem.length, word);
}

/** All phrases that begin in what is read. */
function phrasesIn(
  { text, owners, apart }: Reading,
  tokens: readonly Token[],
  { heads, longest }: Lexicon,
  effort: Effort,
): Found[] {
  const found: Found[] = [];
  const isSpaced = apart === 'spaced';
  const isSeam = (at: number): boolean => owners[at - 1] !== owners[at];
  /** The last token of a phrase whose first word ends at `from`, or -1. */
  const follow = (from: number, rest: readonly Word[]): number => {
    const isAll = rest.every((word, index) => {
      effort.steps += 1;
      const token = tokens[from + 1 + index];
      return token && token.sentence === tokens[from]?.sentence && fits(token.text, word);
    });
    return isAll ? from + rest.length : -1;
  };
  for (let start = 0; start < text.length; start++) {
    // What was taken apart by spaces begins where one of the pieces does.
    if (isSpaced && !isSeam(start)) continue;
    const first = owners[start] as number;
    const most = Math.min(text.length, start + longest);
    for (let end = start + 1; end <= most; end++) {
      effort.steps += 1;
      const from = owners[end - 1] as number;
      // Inside one word it was found already, and two words are more often two words than one taken apart.
      if (apart && from - first < (isSpaced ? SPACED_PIECES : 1)) continue;
      for (const head of heads.get(text.slice(start, end)) ?? []) {
        effort.steps += 1;
        if (!isSpaced && start > 0 && !head.before) continue;
        if (isSpaced ? !isSeam(end) && !head.after : !endsAt(text, end, head)) continue;
        const last = follow(from, head.rest);
        if (last >= 0)
          found.push({ list: head.list, span: { first, last }, isTakenApart: apart !== undefined });
      }
    }
  }
  return found;
}

function* each({ first, last }: Span): Generator<number> {
  for (let at = first; at <= last; at++) yield at;
}

/** Finds where the phrases of a lexicon stand in a text. */
export function searchIn(tokens: readonly Token[], lexicon: Lexicon, lang: string, effort: Effort): Search {
  const { innocent, claimOf, languageOf } = lexicon;
  const friends = lexicon.falseFriends.get(lang);
  const found = readingsOf(tokens, lexicon.disguises).flatMap((reading) =>
    phrasesIn(reading, tokens, lexicon, effort),
  );
  const claims = new Set<string>();
  /** Tokens that nothing is read into, and those that are harmless in this language. */
  const masked = new Set<number>();
  const friendly = new Set<number>();
  for (const { list, span, isTakenApart } of found) {
    const claim = claimOf.get(list);
    if (claim !== undefined) claims.add(claim);
    if (friends?.has(list)) friendly.add(span.first);
    if (isTakenApart || (claim === undefined && !innocent.has(list))) continue;
    for (const at of each(span)) masked.add(at);
  }
  const spans = new Map<number, Span[]>();
  /** By token: the phrase that it is part of, by list. */
  const marks = tokens.map(() => new Map<number, Span>());
  for (const { list, span, isTakenApart } of found) {
    const isForeign = languageOf[list] !== lang && languageOf[list] !== '';
    if (isForeign && friendly.has(span.first)) continue;
    if (!isTakenApart && [...each(span)].some((at) => masked.has(at))) continue;
    spans.set(list, spans.get(list) ?? []);
    spans.get(list)?.push(span);
    if (!isTakenApart) for (const at of each(span)) marks[at]?.set(list, span);
  }

  const phraseAt = (at: number, lists: Lists): Span | undefined => {
    effort.steps += 1;
    const list = lists.find((one) => marks[at]?.has(one));
    return list === undefined ? undefined : marks[at]?.get(list);
  };
  /** The nearest phrase of one of these lists in the same sentence, or in the short question before it. */
  const near = ({ first, last }: Span, lists: Lists, reach: number): Span | undefined => {
    const clause = tokens[first]?.clause;
    for (let away = 1; away <= reach; away++) {
      for (const at of [last + away, first - away]) {
        const phrase = tokens[at]?.clause === clause && phraseAt(at, lists);
        if (phrase) return phrase;
      }
    }
    return undefined;
  };
  const matches = ({ parts: [core = [], ...others], reach }: Row): Match[] =>
    core
      .flatMap((list) => spans.get(list) ?? [])
      .flatMap((span) => {
        const all = [span];
        for (const part of others) {
          const phrase = near(span, part, reach);
          if (!phrase) return [];
          all.push(phrase);
        }
        const first = Math.min(...all.map((one) => one.first));
        const last = Math.max(...all.map((one) => one.last));
        return [{ core: span, whole: { first, last } }];
      });
  return {
    tokens,
    lists: spans.keys(),
    claims,
    has: (at, lists) => phraseAt(at, lists) !== undefined,
    matches,
  };
}
