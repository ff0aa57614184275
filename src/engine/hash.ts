import { jsonText } from './json-text.js';

/**
 * A short fingerprint of plain data, to tell which knowledge gave a result. It guards against mistakes, not against
 * forgery, so a small non-cryptographic hash serves (FNV-1a, two lanes of 32 bits), synchronous in every runtime.
 */
export function hashOf(value: unknown): string {
  const text = jsonText(value) ?? '';
  let a = 0x811c9dc5;
  let b = 0xcbf29ce4;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + i), 0x01000193);
  }
  return [a, b].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}
