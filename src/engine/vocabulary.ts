import { numbered } from './counting.js';
import { oneErrorAway, sameButDoubles, withoutDoubles } from './typing-errors.js';
import { SHORT_WORDS } from './word-forms.js';

/**
 * How a word of a search fits a word of a name; the lower the better.
 * `form`: whole, but several for one or the like. `end`: what a compound is ("kool" in "bloemkool") says more of it than
 * its start.
 */
export const FIT = { none: 0, whole: 1, form: 2, end: 3, start: 4, inside: 5 } as const;

/** The different words of many names, each once. */
export interface Vocabulary {
  readonly words: readonly string[];
  /** All words on lines of their own, so that one search runs through all of them. */
  readonly lines: string;
  /** Where each word stands in the lines. */
  readonly starts: Uint32Array;
  /** The same words with double letters written once. */
  readonly withoutDoubles: readonly string[];
}

export interface VocabularyBuilder {
  /** The number of the word. */
  add(word: string): number;
  build(): Vocabulary;
}

export function vocabularyBuilder(): VocabularyBuilder {
  const numbers = new Map<string, number>();
  const plain: string[] = [];
  return {
    add(word) {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      plain.push(withoutDoubles(word));
      numbers.set(word, plain.length - 1);
      return plain.length - 1;
    },
    build() {
      const words = [...numbers.keys()];
      const starts = new Uint32Array(words.length);
      let at = 1;
      for (const [number, word] of numbered(words)) {
        starts[number] = at;
        at += word.length + 1;
      }
      return { words, lines: `\n${words.join('\n')}\n`, starts, withoutDoubles: plain };
    },
  };
}

/** The word that stands at a place in the lines. */
function wordAt(starts: Uint32Array, place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? Infinity) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Two letters count at the beginning of a word, three also at its end, five anywhere: "cola" is not in "chocolade". */
const END_FROM = 3;
const INSIDE_FROM = 5;
/** So short a word that was made from another counts only by itself. */
const MADE_FROM = 4;

interface Part {
  text: string;
  /** It was made from what was typed. */
  isForm: boolean;
  /** So short a word that it counts only by itself. */
  onlyWhole: boolean;
}

/** Compounds that are not what they end in, or words that are none: a "boterham" is no ham. */
const MISLEADING: ReadonlySet<string> = new Set(
  'aardappel aardappelen amandelspijs boterham granaatappel radijs sinaasappel sinaasappelen'.split(' '),
);

/** "Ongebrand" and "unsalted" are the opposite of what they end in. */
const OPPOSITE = /^(?:on|un)(?:ge)?$/;
const IS_DENIED = /^(?:on|un)/;

/** @param before what stands before it in the word */
function fitOf({ text, isForm, onlyWhole }: Part, before: string, atEnd: boolean): number {
  const { length } = text;
  if (before === '' && atEnd) return isForm ? FIT.form : FIT.whole;
  if (onlyWhole || OPPOSITE.test(before)) return FIT.none;
  if (before === '') return FIT.start;
  if (atEnd && !MISLEADING.has(before + text)) return length >= END_FROM ? FIT.end : FIT.none;
  return length >= INSIDE_FROM ? FIT.inside : FIT.none;
}

/** Marks every word that has this in it. */
function markContaining({ lines, starts }: Vocabulary, part: Part, fits: Uint8Array): void {
  const { text } = part;
  let at = lines.indexOf(text);
  while (at >= 0) {
    const number = wordAt(starts, at);
    const fit = fitOf(part, lines.slice(starts[number], at), lines[at + text.length] === '\n');
    const best = fits[number] ?? FIT.none;
    if (fit !== FIT.none && (best === FIT.none || fit < best)) fits[number] = fit;
    at = lines.indexOf(text, at + 1);
  }
}

export const hasWord = ({ lines }: Vocabulary, word: string): boolean => lines.includes(`\n${word}\n`);

/** How each word of the vocabulary fits a word in one of its forms; the first form is the word as it was typed. */
export function exactFits(vocabulary: Vocabulary, forms: readonly string[]): Uint8Array {
  const fits = new Uint8Array(vocabulary.words.length);
  for (const [place, text] of numbered(forms)) {
    // "Bes", made from "bessen", is not the beginning of "beschuit".
    const isForm = place > 0;
    const onlyWhole = (isForm && text.length < MADE_FROM) || SHORT_WORDS.has(text);
    markContaining(vocabulary, { text, isForm, onlyWhole }, fits);
  }
  return fits;
}

/** What is forgiven in a search: nothing, letters that should or should not be double, or any one slip. */
export type Forgiven = 'nothing' | 'doubles' | 'one-error';

/** How each word fits where something is forgiven. */
export function forgivingFits(
  vocabulary: Vocabulary,
  word: string,
  forgiven: Exclude<Forgiven, 'nothing'>,
): Uint8Array {
  const fits = new Uint8Array(vocabulary.words.length);
  const near = forgiven === 'doubles' ? sameButDoubles : oneErrorAway;
  for (const [number, where] of near(vocabulary.withoutDoubles, word)) {
    const isOpposite =
      where !== 'whole' && IS_DENIED.test(vocabulary.words[number] ?? '') && !IS_DENIED.test(word);
    if (!isOpposite) fits[number] = FIT[where];
  }
  return fits;
}
