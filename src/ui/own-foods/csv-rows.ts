// A tokenizer of our own, for no package fits a page of somebody else: papaparse adds itself to the page's jQuery,
// csv-rex loses rows where it guesses wrong, d3-dsv makes functions out of text and tells no places, and csv-parse
// brings Node's Buffer.

const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;

/** Who has more columns has no table of foods; they are counted, not kept. */
const MOST_FIELDS_KEPT = 1000;

export interface CsvFault {
  readonly code: 'unclosed-quote' | 'text-after-quote';
  /** Where the quote opens. */
  readonly line: number;
  /** The number of the field, from 1. */
  readonly column: number;
  /** What stands there, to the end of its line. */
  readonly value: string;
}

export interface CsvRow {
  /** The line on which the row begins, from 1. */
  readonly line: number;
  /** A field's column is its place in this list, from 1. */
  readonly fields: readonly string[];
  /** How many fields there are, kept or not. */
  readonly count: number;
  /** How much of the text has been read. */
  readonly end: number;
  /** Then the row ends with the line on which the bad quote opens, so that the next line is read for itself. */
  readonly fault: CsvFault | null;
}

export const isEmpty = (field: string): boolean => field.trim() === '';

/** Nothing but separators and spaces, as spreadsheets leave below a table. */
export const isBlank = ({ fields, count, fault }: CsvRow): boolean =>
  fault === null && count === fields.length && fields.every(isEmpty);

interface Cursor {
  readonly text: string;
  readonly separator: number;
  at: number;
  line: number;
}

const isLineEnd = (code: number): boolean => code === LINE_FEED || code === CARRIAGE_RETURN;

/** At the end of the text there is no character, and its code is no number. */
const isFieldEnd = (code: number, { separator }: Cursor): boolean =>
  code === separator || isLineEnd(code) || Number.isNaN(code);

/** A carriage return with a line feed is one line end. */
function afterLineEnd(text: string, at: number): number {
  const isPair = text.charCodeAt(at) === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED;
  return at + (isPair ? 2 : 1);
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
  return at;
}

function lineEndsIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to;) {
    if (isLineEnd(text.charCodeAt(at))) {
      count++;
      at = afterLineEnd(text, at);
    } else at++;
  }
  return count;
}

function afterSpaces(cursor: Cursor, from: number): number {
  let at = from;
  while (cursor.text.charCodeAt(at) === SPACE && cursor.separator !== SPACE) at++;
  return at;
}

function plainField(cursor: Cursor): string {
  const { text, at: start } = cursor;
  while (!isFieldEnd(text.charCodeAt(cursor.at), cursor)) cursor.at++;
  return text.slice(start, cursor.at);
}

/** The quote that closes the field, or -1. A doubled quote stands for one. */
function closingQuote(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text.charCodeAt(at + 1) !== QUOTE) return at;
  }
  return -1;
}

/** null: the quotes are wrong, and the cursor is left where it was. */
function quotedField(cursor: Cursor, open: number): string | null {
  const { text } = cursor;
  const close = closingQuote(text, open);
  if (close === -1) return null;
  const after = afterSpaces(cursor, close + 1);
  if (!isFieldEnd(text.charCodeAt(after), cursor)) return null;
  cursor.at = after;
  cursor.line += lineEndsIn(text, open + 1, close);
  return text.slice(open + 1, close).replace(/""/g, '"');
}

/**
 * A quote that is wrong may seem to hold many lines that it does not hold. So the row ends with the line of the quote,
 * and the rest of the text loses nothing. A scan that was in vain passed over even runs of quotes alone, and none of
 * those can open a field without closing it: no text is read more than a few times.
 */
function faultAt(cursor: Cursor, open: number, column: number): CsvFault {
  const code = closingQuote(cursor.text, open) === -1 ? 'unclosed-quote' : 'text-after-quote';
  const value = cursor.text.slice(open, endOfLine(cursor.text, open));
  cursor.at = open + value.length;
  return { code, line: cursor.line, column, value };
}

function readRow(cursor: Cursor): CsvRow {
  const { text, line } = cursor;
  const fields: string[] = [];
  for (let count = 1; ; count++) {
    const start = afterSpaces(cursor, cursor.at);
    const isQuoted = text.charCodeAt(start) === QUOTE;
    const field = isQuoted ? quotedField(cursor, start) : plainField(cursor);
    if (field === null) return { line, fields, count, fault: faultAt(cursor, start, count), end: cursor.at };
    if (count <= MOST_FIELDS_KEPT) fields.push(field);
    if (text.charCodeAt(cursor.at) !== cursor.separator) {
      return { line, fields, count, end: cursor.at, fault: null };
    }
    cursor.at++;
  }
}

/**
 * The rows of a text as RFC 4180 has them, more forgiving in what spreadsheets write: any line end, spaces around
 * quotes. Blank lines are no rows. Fields are not changed.
 */
export function* csvRows(text: string, separator: string): Generator<CsvRow, void, void> {
  const cursor: Cursor = { text, separator: separator.charCodeAt(0), at: 0, line: 1 };
  while (cursor.at < text.length) {
    if (!isLineEnd(text.charCodeAt(cursor.at))) yield readRow(cursor);
    if (cursor.at >= text.length) return;
    cursor.at = afterLineEnd(text, cursor.at);
    cursor.line++;
  }
}
