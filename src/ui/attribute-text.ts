/** What an editor leaves at the ends of a value without anybody seeing it. */
const UNSEEN = /^[\u200B\u2060\s]{1,9}|[\u200B\u2060\s]{1,9}$/g;
/** Quotes that an editor has curled are no quotes to a browser: they become part of the value, up to the next space. */
const CURLED = /^[“”„‟«»″](\S*)[“”„‟«»″]$/;

/** The value of an attribute as the host meant it. */
export function attributeText(written: string): string;
export function attributeText(written: string | null): string | null;
export function attributeText(written: string | null): string | null {
  return written === null ? null : written.trim().replace(UNSEEN, '').replace(CURLED, '$1');
}
