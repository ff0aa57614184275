import { plain } from './form-name.js';
import { meaningOf, type WordKind } from './label-words.js';
import type { Form } from './types.js';

type Forms = Readonly<Record<string, Form>>;

export type Mark =
  | 'open'
  | 'close'
  | 'equals'
  | 'comma'
  | 'dash'
  | 'weak'
  | 'and'
  | 'percent'
  | 'strong'
  /** "<" and its like: whatever follows is no plain amount. */
  | 'sign';

const MOST_CHARACTERS = 500;

/** One of these is a thousand, "1.000,5" and "1 000 mg"; grams have no thousands on a label. */
const GROUPED = /(?<![\p{L}\d.,'])[1-9]\d{0,2}(?:[.,]\d{3})+(?!\d)(?!\s*(?:g|gr|gram\w*)\b)/gu;
const SPACED = /(?<![\p{L}\d.,])[1-9]\d{0,2}(?:[ '’]\d{3})+(?=(?:,\d+)?\s*(?:mg|ug|mcg)\b)/gu;

const FRACTIONS: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' };

/** At a space, so that no number is cut in two. */
function cut(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  const start = text.slice(0, MOST_CHARACTERS);
  return start.slice(0, Math.max(0, start.search(/\s\S*$/)));
}

function ungrouped(digits: string): string {
  const separators = new Set(digits.replace(/\d/g, ''));
  return separators.size > 1 ? digits : digits.replace(/\D/g, '');
}

/** Lower case, without accents, footnote marks and invisible characters, with a decimal point and no thousands. */
export function tidy(text: string): string {
  const visible = cut(text)
    .replace(/[\p{Cf}™®©℠ªº¹²³\u2070-\u207f]/gu, '')
    .replace(/\t/g, ' | ')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ; ')
    .replace(/(\d?)\s?([½¼¾])/g, (_all, whole: string, part: string) => (whole || '0') + FRACTIONS[part]);
  return plain(visible)
    .replace(/[µμ]g/g, 'ug')
    .replace(/\s+/g, ' ')
    .replace(GROUPED, ungrouped)
    .replace(SPACED, ungrouped)
    .replace(/(?<=\d),(?=\d)/g, '.')
    .replace(/\b([bdkq])-(?=\d{1,2}\b)/g, '$1');
}

/** A word, a number or a mark of the line. */
export interface Lexeme {
  text: string;
  start: number;
  end: number;
  kind: WordKind | Mark;
  value: string;
}

const LEXEME = /\d+(?:\.\d+)*|[a-z]\d{1,3}(?![\d\p{L}])|mg(?:cl2|so4|co3)(?![\d\p{L}])|\p{L}+|\S/gu;

const MARKS: Readonly<Record<string, Mark>> = {
  '(': 'open',
  '[': 'open',
  '{': 'open',
  ')': 'close',
  ']': 'close',
  '}': 'close',
  ':': 'equals',
  '=': 'equals',
  ',': 'comma',
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  '−': 'dash',
  '|': 'weak',
  '/': 'weak',
  '·': 'weak',
  '•': 'weak',
  '→': 'weak',
  '+': 'and',
  '&': 'and',
  '%': 'percent',
  '<': 'sign',
  '>': 'sign',
  '±': 'sign',
  '≤': 'sign',
  '≥': 'sign',
};
const SILENT = /[*†‡#~≈_"'’‘“”^]/;

const isNumber = (text: string): boolean => /^\d+(?:\.\d+)?$/.test(text);
const isLetter = (text: string | undefined): boolean => text !== undefined && /\p{L}/u.test(text);

function mark(text: string, line: string, at: number): Mark | 'none' {
  // "L-threonaat" is one word; a dash with a space beside it is a pause.
  if (text === '-' && isLetter(line[at - 1]) && isLetter(line[at + 1])) return 'none';
  // Dots lead the eye from a name to its amount.
  if (text === '.' && (line[at - 1] === '.' || line[at + 1] === '.')) return 'none';
  return SILENT.test(text) ? 'none' : (MARKS[text] ?? 'strong');
}

const isShort = ({ kind, text }: Lexeme): boolean =>
  text.length < 5 && ['unit', 'most', 'filler', 'other'].includes(kind);

function read(line: string, forms: Forms): Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (const { 0: text, index: start } of line.matchAll(LEXEME)) {
    const last = lexemes.at(-1);
    const place = { text, start, end: start + text.length };
    if (/^\d/.test(text)) lexemes.push({ ...place, kind: isNumber(text) ? 'number' : 'word', value: text });
    else if (isLetter(text[0])) lexemes.push({ ...place, ...meaningOf(text, forms) });
    else {
      // "2 tabl. per dag" is one sentence.
      const isAbbreviation = text === '.' && last?.end === start && isShort(last);
      const kind = isAbbreviation ? 'none' : mark(text, line, start);
      if (kind !== 'none') lexemes.push({ ...place, kind, value: '' });
    }
  }
  return lexemes;
}

/** "Mg" is the element, but for the milligrams behind a number. */
function withSymbol(lexemes: readonly Lexeme[]): Lexeme[] {
  return lexemes.map((lexeme, at) =>
    lexeme.text === 'mg' && !/^\d/.test(lexemes[at - 1]?.text ?? '') && lexemes[at - 1]?.kind !== 'number'
      ? { ...lexeme, kind: 'magnesium', value: '' }
      : lexeme,
  );
}

/** @param line a tidied line */
export const lexemesOf = (line: string, forms: Forms): Lexeme[] => withSymbol(read(line, forms));
