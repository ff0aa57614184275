/** Letters that do not come apart into a letter and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

const beyondAscii = /[^\0-\x7f]/;

/** Letters without case and accents, so that "café" is found by "cafe" and "œuf" by "oeuf". */
export function fold(text: string): string {
  if (!beyondAscii.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæßøłđı]/g, (letter) => LETTERS[letter] ?? letter);
}

/** Words that every name may have and nobody looks for. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an and au aus aux d das de dem den der des die du een en et for from het in l la le les of op the und uit van von'.split(
    ' ',
  ),
);

/** No name is longer; of what is, the beginning is searched. */
const LONGEST_NAME = 400;

/** "Pinda's" is one word; "d'avoine" is two. */
const bare = (text: string): string =>
  fold(text.slice(0, LONGEST_NAME)).replace(/['’](?=s(?![\p{L}\p{N}]))/gu, '');

const wordsIn = (text: string): string[] => bare(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a text, and the signs that divide it. */
export const partsOfText = (text: string): string[] => bare(text).match(/[\p{L}\p{N}]+|[,;:()]/gu) ?? [];

export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);

/** The words by which a text is found. */
export const searchableWords = (text: string): string[] =>
  wordsIn(text).filter((word) => !STOP_WORDS.has(word));

const LONGEST_SEARCH = 100;
const MOST_WORDS = 8;

/** The words that somebody searches with; what is longer than anybody types is cut off. */
export function searchWords(search: string): string[] {
  const words = [...new Set(wordsIn(search.slice(0, LONGEST_SEARCH)))];
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return (telling.length > 0 ? telling : words).slice(0, MOST_WORDS);
}

/** A word of a search as it was typed, with its accents and capitals. */
export const asTyped = (search: string, word: string): string =>
  search.split(/[^\p{L}\p{N}\p{M}]+/u).find((typed) => fold(typed) === word) ?? word;
