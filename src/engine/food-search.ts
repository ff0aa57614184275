import { exactFits, FIT, forgivingFits, hasWord, type Forgiven } from './vocabulary.js';
import type { WordColumn } from './word-column.js';
import { formsOf } from './word-forms.js';

/** Behind whatever the name itself says: what only the category or state says, and then what a typing error may mean. */
const BY_TERM = 4;
const BY_ERROR = 4;
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
  for (const [number, fit] of forgiving.entries()) {
    if (fit !== FIT.none && fits[number] === FIT.none) fits[number] = fitFor(fit);
  }
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
  return wholeOrStart ? fits.map((fit) => (fit === FIT.inside ? FIT.none : fit)) : fits;
}

function fitsOf(column: WordColumn, word: string, forgiven: Forgiven): WordFits {
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
function readWord(columns: readonly WordColumn[], word: string, forgiven: Forgiven): WordFits[][] {
  const fits = columns.map((column) => fitsOf(column, word, forgiven));
  if (forgiven !== 'nothing' || fits.some(findsAny)) return [fits];
  const parts = columns.map((column) => partsOf(column, word)).find(({ length }) => length > 1);
  return parts?.map((part) => columns.map((column) => fitsOf(column, part, 'nothing'))) ?? [fits];
}

/** How the food at a place fits one word of the search. */
function fitAt({ column, names, termSets }: WordFits, place: number): number {
  let best = termSets[column.termSetOf[place] ?? 0] ?? FIT.none;
  const end = column.from[place + 1] ?? 0;
  for (let at = column.from[place] ?? 0; at < end; at++) {
    best = better(best, names[column.numbers[at] ?? 0] ?? FIT.none);
  }
  return best;
}

function sumOfFits(words: readonly (readonly WordFits[])[], place: number): number {
  let sum = 0;
  for (const ways of words) {
    let best: number = FIT.none;
    for (const way of ways) best = better(best, fitAt(way, place));
    if (best === FIT.none) return FIT.none;
    sum += best;
  }
  return sum;
}

/**
 * How each food fits all words of a search, whatever their order: 0 not, else the lower the better.
 * @returns undefined where no food fits.
 */
export function fitsByWords(
  columns: readonly WordColumn[],
  words: readonly string[],
  forgiven: Forgiven,
): Uint8Array | undefined {
  const read: WordFits[][] = [];
  for (const word of words) {
    const ways = readWord(columns, word, forgiven);
    if (!ways.every((fits) => fits.some(findsAny))) return undefined;
    read.push(...ways);
  }
  const count = (columns[0]?.from.length ?? 1) - 1;
  const fits = new Uint8Array(count);
  let found = false;
  for (let place = 0; place < count; place++) {
    const fit = sumOfFits(read, place);
    if (fit === FIT.none) continue;
    fits[place] = fit;
    found = true;
  }
  return found ? fits : undefined;
}
