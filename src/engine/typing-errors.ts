import uFuzzy from '@leeoniya/ufuzzy';
import { numbered } from './counting.js';

type Where = 'whole' | 'start' | 'end' | 'inside';

/** The numbers are the matcher's own: within a word one error, and at a side of it the end of the word. */
const SINGLE_ERROR = { intraMode: 1 } as const;
const FROM_START = { interLft: 2 } as const;
const TO_END = { interRgt: 2 } as const;

/** Of four letters, one may be missing or two may have changed places: with another letter it is another word. */
const FEW_LETTERS = 4;

/** One letter too few, two that changed places, another letter or one too many; never the first, as in most slips. */
function oneError(word: string) {
  const many = word.length > FEW_LETTERS ? 1 : 0;
  return {
    intraSlice: [1, Infinity] as [number, number],
    intraIns: 1,
    intraTrn: 1,
    intraSub: many,
    intraDel: many,
  } as const;
}

/** Only ever asked which words fit, never to put them in order. */
function tolerant(...bounds: readonly object[]): uFuzzy {
  const order = { compare: () => 0 };
  return new uFuzzy(
    Object.assign({ intraRules: oneError }, SINGLE_ERROR, order, ...bounds) as uFuzzy.Options,
  );
}

interface Matchers {
  anywhere: uFuzzy;
  atStart: uFuzzy;
  atEnd: uFuzzy;
  whole: uFuzzy;
}

let made: Matchers | undefined;

const matchers = (): Matchers =>
  (made ??= {
    anywhere: tolerant(),
    atStart: tolerant(FROM_START),
    atEnd: tolerant(TO_END),
    whole: tolerant(FROM_START, TO_END),
  });

/** "Broccoli", "brocolli" and "brocoli" are one word. */
export const withoutDoubles = (word: string): string => word.replace(/(.)\1+/gu, '$1');

/** No error is forgiven in words of three letters or less. */
const SHORTEST = 4;
/** No word that a person types is longer, and every letter makes the pattern longer. */
const LONGEST = 24;
/** From here a start or an end is enough; in the middle of a word nearly anything fits by accident. */
const PART_FROM = 5;
/** A start of so few letters has to be most of the word: "tosti" is not meant for "tortillachips". */
const SHORT_START = 5;
const MOST_AFTER = 3;

/** Fewer letters are in the middle of a word by accident. */
const INSIDE_FROM = 5;

/** Nothing but letters and digits ever reaches a pattern. */
const typable = (word: string): boolean =>
  word.length >= SHORTEST && word.length <= LONGEST && /^[a-z\d]+$/.test(word);

function whereIn(text: string, part: string): Where | undefined {
  if (text === part) return 'whole';
  if (text.startsWith(part)) return 'start';
  if (text.endsWith(part)) return 'end';
  return part.length >= INSIDE_FROM && text.includes(part) ? 'inside' : undefined;
}

/** Of words without double letters, those that hold the word if its doubles do not count. */
export function* sameButDoubles(words: readonly string[], word: string): Generator<[number, Where]> {
  const needle = withoutDoubles(word);
  if (needle.length < SHORTEST) return;
  for (const [number, text] of numbered(words)) {
    const where = whereIn(text, needle);
    if (where) yield [number, where];
  }
}

const isMostOf = (start: string, { length }: string): boolean =>
  start.length > SHORT_START || length - start.length <= MOST_AFTER;

/** Of words without double letters, those that the word may have been meant for, and where in them it fits. */
export function* oneErrorAway(words: readonly string[], word: string): Generator<[number, Where]> {
  const needle = withoutDoubles(word);
  if (!typable(needle)) return;
  const haystack = words as string[];
  const { anywhere, atStart, atEnd, whole } = matchers();
  const near = anywhere.filter(haystack, needle) ?? [];
  const among = (matcher: uFuzzy): ReadonlySet<number> => new Set(matcher.filter(haystack, needle, near));
  const [wholes, starts, ends] = [among(whole), among(atStart), among(atEnd)];
  for (const number of near) {
    if (wholes.has(number)) yield [number, 'whole'];
    else if (needle.length < PART_FROM) continue;
    else if (starts.has(number) && isMostOf(needle, words[number] ?? '')) yield [number, 'start'];
    else if (ends.has(number)) yield [number, 'end'];
  }
}
