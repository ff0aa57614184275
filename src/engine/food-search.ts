import { exactFits, FIT, forgivingFits, hasWord, type Forgiven } from './vocabulary.js';
import { PLACE_BITS, PLACE_MASK, type WordColumn } from './word-column.js';
import { formsOf } from './word-forms.js';
import { denies, PLACE } from './word-places.js';

/** Behind whatever the name itself says: what only the category or state says, and then what a typing error may mean. */
const BY_TERM = 12;
const BY_ERROR = 12;
/** How far a word falls behind for where in the name it stands, by `PLACE`. */
const BEHIND = Uint8Array.of(0, 1, 3, 6, 6);
/** So much of a category's word has to be typed before it counts: "vlees" is not "vleesvervangers". */
const SHARE_OF_TERM = 0.75;
/** A category or state stands for many foods, so a short word is not taken for one: "drop" is not "droog". */
const TERM_ERRORS_FROM = 6;

/** How a word of a search fits each word of a column, and each of its sets of category and state words. */
interface WordFits {
  column: WordColumn;
  names: Uint8Array;
  termSets: Uint8Array;
}

const better = (one: number, other: number): number => {
  if (one === FIT.none || other === FIT.none) return one + other;
  return Math.min(one, other);
};

const termFits = (forms: readonly string[], term: string): boolean =>
  forms.some((form) => term.startsWith(form) && form.length >= term.length * SHARE_OF_TERM);

/** Adds what is found by forgiving something where nothing is found without. */
function addForgiven(fits: Uint8Array, forgiving: Uint8Array, fitFor: (fit: number) => number): void {
  forgiving.forEach((fit, number) => {
    if (fit !== FIT.none && fits[number] === FIT.none) fits[number] = fitFor(fit);
  });
}

/** In a language that is not the reader's own, a short word is in many words by accident: "drop" is in "gumdrops". */
const FOREIGN_INSIDE_FROM = 5;

function namesFitting(
  { vocabulary, foreign }: WordColumn,
  word: string,
  forms: readonly string[],
): Uint8Array {
  const fits = exactFits(vocabulary, forms);
  const wholeOrStart = foreign && word.length < FOREIGN_INSIDE_FROM;
  return wholeOrStart ? fits.map((fit) => (fit === FIT.inside || fit === FIT.end ? FIT.none : fit)) : fits;
}

/** How words fit, kept for as long as one search lasts: it may try fewer of them, or further languages. */
type Known = Map<WordColumn, Map<string, WordFits>>;

function fitsOf(column: WordColumn, word: string, forgiven: Forgiven, known: Known): WordFits {
  let ofColumn = known.get(column);
  if (!ofColumn) known.set(column, (ofColumn = new Map()));
  const key = `${word} ${forgiven}`;
  let fits = ofColumn.get(key);
  if (!fits) ofColumn.set(key, (fits = findFits(column, word, forgiven)));
  return fits;
}

function findFits(column: WordColumn, word: string, forgiven: Forgiven): WordFits {
  const { vocabulary, foreign, terms, termSets, langs } = column;
  const forms = formsOf(word, langs);
  const names = namesFitting(column, word, forms);
  const ofTerms = Uint8Array.from(terms.words, (term) => (termFits(forms, term) ? BY_TERM : FIT.none));
  if (forgiven !== 'nothing') {
    addForgiven(names, forgivingFits(vocabulary, word, forgiven), (fit) =>
      foreign && fit !== FIT.whole ? FIT.none : fit + BY_ERROR,
    );
    addForgiven(ofTerms, forgivingFits(terms, word, forgiven), (fit) =>
      fit === FIT.whole && word.length >= TERM_ERRORS_FROM ? BY_TERM + BY_ERROR : FIT.none,
    );
  }
  const ofSet = (set: readonly number[]): number =>
    set.reduce<number>((best, number) => better(best, ofTerms[number] ?? FIT.none), FIT.none);
  return { column, names, termSets: Uint8Array.from(termSets, ofSet) };
}

const findsAny = ({ names, termSets }: WordFits): boolean =>
  names.some((fit) => fit !== FIT.none) || termSets.some((fit) => fit !== FIT.none);

const SHORTEST_PART = 2;

/** "Zwartebonen" where the names have "zwarte bonen"; the word itself where they have no such thing. */
function partsOf({ vocabulary, langs }: WordColumn, word: string): string[] {
  for (let cut = word.length - SHORTEST_PART; cut >= SHORTEST_PART; cut--) {
    const [first, second] = [word.slice(0, cut), word.slice(cut)];
    const both =
      hasWord(vocabulary, first) && formsOf(second, langs).some((form) => hasWord(vocabulary, form));
    if (both) return [first, second];
  }
  return [word];
}

/** For each word of a search, how it fits in each column; a word that names write apart is taken apart. */
function readWord(
  columns: readonly WordColumn[],
  word: string,
  forgiven: Forgiven,
  known: Known,
): WordFits[][] {
  const fits = columns.map((column) => fitsOf(column, word, forgiven, known));
  if (forgiven !== 'nothing' || fits.some(findsAny)) return [fits];
  const parts = columns.map((column) => partsOf(column, word)).find(({ length }) => length > 1);
  return parts?.map((part) => columns.map((column) => fitsOf(column, part, 'nothing', known))) ?? [fits];
}

/** How the food at a place fits one word of the search. */
function fitAt({ column, names, termSets }: WordFits, place: number, isDenying: boolean): number {
  let best = termSets[column.termSetOf[place] ?? 0] ?? FIT.none;
  const end = column.from[place + 1] ?? 0;
  for (let at = column.from[place] ?? 0; at < end; at++) {
    const code = column.placed[at] ?? 0;
    const fit = names[code >>> PLACE_BITS] ?? FIT.none;
    if (fit === FIT.none) continue;
    const where = code & PLACE_MASK;
    if (where === PLACE.denied && !isDenying) continue;
    best = better(best, fit + (BEHIND[where] ?? 0));
  }
  return best;
}

function sumOfFits(words: readonly (readonly WordFits[])[], place: number, isDenying: boolean): number {
  let sum = 0;
  for (const ways of words) {
    let best: number = FIT.none;
    for (const way of ways) best = better(best, fitAt(way, place, isDenying));
    if (best === FIT.none) return FIT.none;
    sum += best;
  }
  return sum;
}

/**
 * How each food fits all words of a search, whatever their order: 0 not, else the lower the better.
 * @returns undefined where no food fits.
 */
function fitsByWords(
  columns: readonly WordColumn[],
  words: readonly string[],
  forgiven: Forgiven,
  known: Known,
): Uint8Array | undefined {
  const read: WordFits[][] = [];
  for (const word of words) {
    const ways = readWord(columns, word, forgiven, known);
    if (!ways.every((fits) => fits.some(findsAny))) return undefined;
    read.push(...ways);
  }
  const count = (columns[0]?.from.length ?? 1) - 1;
  const fits = new Uint8Array(count);
  const isDenying = denies(words);
  let found = false;
  for (let place = 0; place < count; place++) {
    const fit = sumOfFits(read, place, isDenying);
    if (fit === FIT.none) continue;
    fits[place] = fit;
    found = true;
  }
  return found ? fits : undefined;
}

/** In the reader's own language, and in further ones. */
export interface Columns {
  own: WordColumn;
  others: WordColumn | null;
}

/** The own language before further ones, and what was typed before what may have been meant. */
function fitsInTiers(
  { own, others }: Columns,
  words: readonly string[],
  known: Known,
): Uint8Array | undefined {
  for (const forgiven of ['nothing', 'doubles', 'one-error'] as const) {
    const inOwn = fitsByWords([own], words, forgiven, known);
    if (inOwn) return inOwn;
    const inOthers = others ? fitsByWords([own, others], words, forgiven, known) : undefined;
    if (inOthers) return inOthers;
  }
  return undefined;
}

export interface SearchFits {
  /** How each food fits, by place: 0 not, else the lower the better. */
  fits: Uint8Array;
  /** The words that were found, and those that were left out because nothing has them all. */
  kept: readonly string[];
  left: readonly string[];
}

const bestOf = (fits: Uint8Array | undefined): number =>
  fits?.reduce((best, fit) => better(best, fit), FIT.none) ?? FIT.none;

/** The words that find something, what says most of a food first, whatever their order was. */
function byWorth(columns: Columns, words: readonly string[], known: Known): string[] {
  return words
    .map((word) => ({ word, fit: bestOf(fitsInTiers(columns, [word], known)) }))
    .filter(({ fit }) => fit !== FIT.none)
    .sort((a, b) => a.fit - b.fit || b.word.length - a.word.length || (a.word < b.word ? -1 : 1))
    .map(({ word }) => word);
}

const SHORTEST_OF_COMPOUND = 4;

/** "Speltbrood" where the foods have spelt, and several kinds of bread. */
function compoundOf(
  column: WordColumn,
  word: string,
  known: Known,
): [kind: string, main: string] | undefined {
  const isIn = (part: string, upTo: number): boolean =>
    fitsOf(column, part, 'nothing', known).names.some((fit) => fit !== FIT.none && fit <= upTo);
  for (let cut = SHORTEST_OF_COMPOUND; cut <= word.length - SHORTEST_OF_COMPOUND; cut++) {
    const [kind, main] = [word.slice(0, cut), word.slice(cut)];
    if (isIn(kind, FIT.form) && isIn(main, FIT.end)) return [kind, main];
  }
  return undefined;
}

/** How foods fit a search; where none has all words, as many of them as some food has. */
export function searchFits(columns: Columns, words: readonly string[]): SearchFits | undefined {
  return fitsOfSome(columns, words, new Map());
}

function fitsOfCompound(columns: Columns, word: string, known: Known): SearchFits | undefined {
  const parts = compoundOf(columns.own, word, known);
  if (!parts) return undefined;
  const [kind, main] = parts;
  const fits = fitsInTiers(columns, [main], known);
  return fits && { fits, kept: [main], left: [kind] };
}

function fitsOfSome(columns: Columns, words: readonly string[], known: Known): SearchFits | undefined {
  const all = fitsInTiers(columns, words, known);
  if (all) return { fits: all, kept: words, left: [] };
  if (words.length === 1) return fitsOfCompound(columns, words[0] ?? '', known);
  const worth = byWorth(columns, words, known);
  for (let most = Math.min(worth.length, words.length - 1); most > 0; most--) {
    const some = worth.slice(0, most);
    const fits = fitsInTiers(columns, some, known);
    if (!fits) continue;
    const isKept = (word: string): boolean => some.includes(word);
    return { fits, kept: words.filter(isKept), left: words.filter((word) => !isKept(word)) };
  }
  return undefined;
}
