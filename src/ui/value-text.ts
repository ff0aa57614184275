import { isServer } from 'lit';
import { jsonText } from '../engine/json-text.js';

const MOST_CHARACTERS = 200;

function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === undefined) return '(missing)';
  try {
    return jsonText(value, MOST_CHARACTERS) ?? `(${typeof value})`;
  } catch {
    // Circular, too deep, a big integer, or a getter of the host that throws.
    return `(${typeof value})`;
  }
}

/** A value as a warning may show it: text, and never long. */
export function valueText(value: unknown): string {
  const text = asText(value);
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text;
}

/** In quotation marks, with what would end the line or turn its letters around written as its code. */
export const quotedLine = (text: string): string =>
  jsonText(text).replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`,
  );

/** On a server what is told stands in a log, and what is given there may be of the health of a customer. */
export const shownValue = (text: string): string => (isServer ? 'what was given' : quotedLine(text));
