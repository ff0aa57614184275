/** What editors put into an inline script: paragraphs at its blank lines, marks for XML, and spaces of other kinds. */
const EDITORS_MARKUP: readonly (readonly [RegExp, string])[] = [
  [/<\/?(?:p|br|span|div)(?:\s[^<>]*)?\/?>/gi, ''],
  [/^(?:\/\/|\/\*)?\s{0,9}(?:<!\[CDATA\[|<!--)\s{0,9}(?:\*\/)?/, ''],
  [/(?:\/\/|\/\*)?\s{0,9}(?:\]\]>|-->)\s{0,9}(?:\*\/)?$/, ''],
  [/&nbsp;|\u00A0/g, ' '],
  [/[\u200B\u2060\uFEFF]/g, ''],
];
/** Where nothing else helps: what stands between quotes may hold the same quotes, and then it stays unreadable. */
const EDITORS_QUOTES: readonly (readonly [RegExp, string])[] = [
  [/&(?:quot|#0?34|#x22);/gi, '"'],
  [/[“”„‟″]/g, '"'],
  [/&amp;/g, '&'],
];

const MOST_WRITTEN_BY_HAND = 500_000;

export type Json = { ok: true; value: unknown } | { ok: false; reason: string };

function parse(text: string): Json {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message.slice(0, 120) : 'not readable' };
  }
}

const without = (marks: readonly (readonly [RegExp, string])[], text: string): string =>
  marks.reduce((left, [mark, instead]) => left.replace(mark, instead), text);

/** Never throws, not even on a million brackets; a text that is too long is not looked at. */
export function parseJson(text: string, mostCharacters: number): Json {
  if (text.length > mostCharacters) return { ok: false, reason: `longer than ${mostCharacters} characters` };
  const bare = text.replace(/^\uFEFF/, '');
  const first = parse(bare);
  if (first.ok) return first;
  const cleaned = without(EDITORS_MARKUP, bare.trim());
  const second = cleaned === bare ? first : parse(cleaned);
  if (second.ok || cleaned.length > MOST_WRITTEN_BY_HAND) return second.ok ? second : first;
  const third = parse(without(EDITORS_QUOTES, cleaned));
  return third.ok ? third : first;
}

/** Never throws: to ask a proxy that was revoked what it is throws already. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  try {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

/** What an object itself holds: nothing that a page has put on `Object.prototype`. */
export const ownValue = (record: object, key: string): unknown =>
  Object.hasOwn(record, key) ? (record as Record<string, unknown>)[key] : undefined;
