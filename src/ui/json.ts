/** Some editors put paragraphs at the blank lines of an inline script. */
const editorMarkup = /<\/?p>|<br\s*\/?>/gi;

export type Json = { ok: true; value: unknown } | { ok: false; reason: string };

function parse(text: string): Json {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message.slice(0, 120) : 'not readable' };
  }
}

/** Never throws, not even on a million brackets; a text that is too long is not looked at. */
export function parseJson(text: string, mostCharacters: number): Json {
  if (text.length > mostCharacters) return { ok: false, reason: `longer than ${mostCharacters} characters` };
  const bare = text.replace(/^\uFEFF/, '');
  const first = parse(bare);
  if (first.ok) return first;
  const cleaned = bare.replace(editorMarkup, '');
  const second = cleaned === bare ? first : parse(cleaned);
  return second.ok ? second : first;
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
