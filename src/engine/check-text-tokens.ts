import { numbered, upTo } from './counting.js';

/** How letters hide. */
export interface Disguises {
  /** Letters of other alphabets, and the Latin letter that each looks like, one for one. */
  alike: readonly [foreign: string, latin: string];
  /** Digits and signs that stand for a letter inside a word, and that letter, one for one. */
  signs: readonly [sign: string, letter: string];
  /** Spellings of one letter, and what all of them are read as. */
  spellings: Readonly<Record<string, string>>;
  /** Words whose full stop ends no sentence. */
  abbreviations: readonly string[];
}

/** One word, number or picture of the text. */
export interface Token {
  text: string;
  /** Where it stands in the host's own text. */
  from: number;
  to: number;
  kind: 'letters' | 'digits' | 'picture';
  /** No white space parts it from the one before. */
  isGlued: boolean;
  sentence: number;
  /** The sentence, or the one after a short question: "Tired? Never again." */
  clause: number;
  /** Colons and dashes part a sentence. */
  part: number;
}

/** What phrases are looked for in: a word, or several that may be one word taken apart. */
export interface Reading {
  text: string;
  /** The token that each letter is from. */
  owners: readonly number[];
  /** Taken apart by white space, or by whatever else stands between letters. */
  apart?: 'spaced' | 'glued';
}

export interface TextTokens {
  tokens: readonly Token[];
  /** Sentences that end in a question mark. */
  questions: ReadonlySet<number>;
}

const INVISIBLE = /[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}™®©]/gu;
const KINDS = [
  ['letters', /^\p{L}/u],
  ['digits', /^[\p{N}$@€]/u],
  ['picture', /^\p{Extended_Pictographic}/u],
] as const;

/** Words of a question that the next sentence answers. */
const SHORT_QUESTION = 2;

/** Pieces of a word that was taken apart by spaces are no longer than this. */
const PIECE = 2;

function swapped(text: string, [from, to]: readonly [string, string]): string {
  return text.replace(/[^a-z]/gi, (char) => to[from.indexOf(char)] ?? char);
}

/** Most letters are plain already, and need no looking into. */
const PLAIN = /^[ -~]*$/;

const visible = (text: string): string =>
  PLAIN.test(text) ? text : text.replace(INVISIBLE, '').normalize('NFKD').replace(INVISIBLE, '');

/** Texts and phrases both go through this, so that they are spelled alike. */
export function spelledAlike(text: string, { alike, spellings }: Disguises): string {
  const plain = swapped(visible(text), alike).toLowerCase();
  return Object.entries(spellings).reduce((word, [written, read]) => word.split(written).join(read), plain);
}

const kindOf = (char: string): Token['kind'] | undefined =>
  KINDS.find(([, pattern]) => pattern.test(char))?.[0];

const isSmall = (char: string): boolean => char === char.toLowerCase();

export function tokensOf(text: string, disguises: Disguises): TextTokens {
  const tokens: Token[] = [];
  const questions = new Set<number>();
  let [sentence, part, at] = [0, 0, 0];
  let [stop, before] = ['', ' '];
  let isGlued = false;
  for (const char of text) {
    const from = at;
    at += char.length;
    const shown = visible(char);
    if (shown === '') continue;
    const kind = kindOf(shown);
    const last = tokens.at(-1);
    if (kind) {
      // A full stop inside a word ends nothing.
      if (stop !== '' && !(stop === '.' && isGlued)) {
        if (stop === '?') {
          questions.add(sentence);
          const asked = tokens.slice(-SHORT_QUESTION - 1).filter((token) => token.sentence === sentence);
          if (asked.length <= SHORT_QUESTION) for (const token of asked) token.clause += 1;
        }
        sentence += 1;
        part += 1;
      }
      stop = '';
      // Words that stand together with capitals are words all the same.
      const goesOn = kindOf(before) === kind && kind !== 'picture' && !(isSmall(before) && !isSmall(shown));
      if (goesOn && last) {
        last.text += shown;
        last.to = at;
      } else {
        tokens.push({ text: shown, from, to: at, kind, isGlued, sentence, clause: sentence, part });
      }
      isGlued = true;
    } else if (/\s/.test(shown)) {
      isGlued = false;
      if (shown === '\n') stop ||= '!';
    } else if (shown === '!' || shown === '?') {
      stop ||= shown;
    } else if (shown.startsWith('.') && !disguises.abbreviations.includes(last?.text.toLowerCase() ?? '')) {
      stop ||= '.';
    } else if (shown === "'" || shown === '’') {
      // What an elision leaves over is a word of its own: d'une.
      isGlued = false;
    } else if (':;–—|'.includes(shown)) {
      part += 1;
    }
    before = shown;
  }
  if (stop === '?') questions.add(sentence);
  for (const token of tokens) {
    if (token.kind === 'letters') token.text = spelledAlike(token.text, disguises);
  }
  return { tokens, questions };
}

function joined(texts: readonly string[], first: number, apart?: Reading['apart']): Reading {
  const owners: number[] = [];
  for (const [index, { length }] of numbered(texts)) {
    for (let letter = 0; letter < length; letter++) owners.push(first + index);
  }
  return { text: texts.join(''), owners, ...(apart && { apart }) };
}

/** What stands together without white space, read without what parts it, and with digits as letters. */
function gluedReadings(group: readonly Token[], first: number, { signs }: Disguises): Reading[] {
  if (group.length < 2) return [];
  const read = (letters: (digits: string) => string): Reading => {
    const texts = group.map(({ kind, text }) =>
      kind === 'letters' ? text : kind === 'digits' ? letters(text) : '',
    );
    return joined(texts, first, 'glued');
  };
  const plain = read(() => '');
  // A number with a letter or two is no word.
  const digits = group
    .filter(({ kind }) => kind === 'digits')
    .reduce((sum, { text }) => sum + text.length, 0);
  if (digits === 0 || digits > plain.text.length) return [plain];
  const [sign, letter] = signs;
  return [
    plain,
    read((digits) => swapped(digits, signs)),
    read((digits) => swapped(digits, [`1${sign}`, `l${letter}`])),
  ];
}

/** A row of short pieces, with the words on either side of it. */
function spacedReading(tokens: readonly Token[], first: number, end: number): Reading {
  const isWord = (index: number): boolean => tokens[index]?.kind === 'letters';
  const from = isWord(first - 1) ? first - 1 : first;
  const to = isWord(end) ? end + 1 : end;
  return joined(
    tokens.slice(from, to).map(({ text }) => text),
    from,
    'spaced',
  );
}

/** The rows of tokens that belong together: where each begins, and where the next does. */
function rowsOf(count: number, belongs: (index: number) => boolean): [number, number][] {
  const starts = upTo(count).filter((index) => index === 0 || !belongs(index));
  return starts.map((start, index) => [start, starts[index + 1] ?? count]);
}

/** Also with a letter that was drawn out written twice and once: sleeeep. */
function stretchedReadings(text: string): string[] {
  return /(.)\1\1/.test(text)
    ? [text, text.replace(/(.)\1\1+/g, '$1$1'), text.replace(/(.)\1\1+/g, '$1')]
    : [text];
}

export function readingsOf(tokens: readonly Token[], disguises: Disguises): Reading[] {
  const isPiece = (index: number): boolean => {
    const token = tokens[index];
    return token?.kind === 'letters' && token.text.length <= PIECE;
  };
  return [
    ...tokens.flatMap(({ text }, index) => stretchedReadings(text).map((read) => joined([read], index))),
    ...rowsOf(tokens.length, (index) => tokens[index]?.isGlued === true).flatMap(([first, end]) =>
      gluedReadings(tokens.slice(first, end), first, disguises),
    ),
    ...rowsOf(tokens.length, (index) => isPiece(index) && isPiece(index - 1))
      .filter(([first]) => isPiece(first))
      .map(([first, end]) => spacedReading(tokens, first, end)),
  ];
}
