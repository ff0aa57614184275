// JSON is taken apart by its elements, not parsed at once: a large file would be one long task, and one bad comma would
// cost all of it.

const QUOTE = 34;
const BACKSLASH = 92;
const COMMA = 44;
const COLON = 58;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

export interface JsonElement {
  readonly text: string;
  /** How much of the text has been read. */
  readonly end: number;
}

/** The closing quote; or the line's end, for no string goes on there: what follows a forgotten quote is not lost. */
function stringEnd(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE || code === LINE_FEED || code === CARRIAGE_RETURN) return at;
    if (code === BACKSLASH) at++;
  }
  return text.length;
}

/** By how much a character changes the depth. */
function step(code: number): number {
  switch (code) {
    case 91: // [
    case 123: // {
      return 1;
    case 93: // ]
    case 125: // }
      return -1;
    default:
      return 0;
  }
}

/** Where the value ends that begins here: the comma or bracket after it. */
function valueEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = stringEnd(text, at);
    else depth += step(code);
    if (depth < 0 || (depth === 0 && code === COMMA)) return at;
  }
  return text.length;
}

function afterBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  return at;
}

const isArrayAt = (text: string, at: number): boolean => text[at] === '[';

function keyIsFoods(text: string, open: number, close: number): boolean {
  return text[open] === '"' && text.slice(open + 1, close) === 'foods';
}

/** Where the array of `{ "foods": [ … ] }` begins; -1 where there is none. */
function foodsMember(text: string, open: number): number {
  for (let at = afterBlanks(text, open + 1); at < text.length;) {
    const close = stringEnd(text, at);
    const colon = afterBlanks(text, close + 1);
    const isFoods = text.charCodeAt(colon) === COLON && keyIsFoods(text, at, close);
    const value = afterBlanks(text, colon + 1);
    if (isFoods) return isArrayAt(text, value) ? value : -1;
    const end = valueEnd(text, value);
    if (text.charCodeAt(end) !== COMMA) return -1;
    at = afterBlanks(text, end + 1);
  }
  return -1;
}

/** Where the list of foods begins: the text itself, or what it holds as `foods`; -1: there is none. */
export function listStart(text: string): number {
  const start = afterBlanks(text, 0);
  if (isArrayAt(text, start)) return start;
  return text[start] === '{' ? foodsMember(text, start) : -1;
}

/**
 * The elements of the list that begins at `start`, each as its text.
 * @returns whether the list is closed as it should be; when it is not, something may be missing.
 */
export function* jsonElements(text: string, start: number): Generator<JsonElement, boolean, void> {
  for (let at = start + 1; at < text.length;) {
    const end = valueEnd(text, at);
    const element = text.slice(at, end).trim();
    const isLast = text.charCodeAt(end) !== COMMA;
    // A comma too many says nothing.
    if (element !== '') yield { text: element, end };
    if (isLast) return text[end] === ']';
    at = end + 1;
  }
  return false;
}
