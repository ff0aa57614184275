const linkSchemes: readonly string[] = ['http', 'https', 'mailto', 'tel'];
const fileSchemes: readonly string[] = ['http', 'https'];

const MOST_CHARACTERS = 4000;
/** Stands in for the page's own address, against which a relative one is tried. */
const somePage = 'https://page.invalid/';

/** Browsers drop tabs and line ends from addresses, which is how `java\nscript:` hides. */
const hasControlCharacter = (text: string): boolean => /\p{Cc}/u.test(text);

const unescaped = (text: string): string =>
  text.replace(/%([\da-f]{2})/gi, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/**
 * In careless mail programs an encoded line end begins a header of its own, and `attach` adds a file of the visitor's.
 * Only the text of a mail has lines.
 */
const isSafeMail = (address: string): boolean =>
  address
    .split(/[?&]/)
    .filter((part) => !/^body=/i.test(part))
    .map(unescaped)
    .every((part) => !hasControlCharacter(part) && !/^[^=]*attach[^=]*=/i.test(part));

function schemeOf(text: string): string | null {
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(text) ?? [];
  return scheme?.toLowerCase() ?? null;
}

function safe(value: unknown, schemes: readonly string[]): string | null {
  if (typeof value !== 'string' || value.length > MOST_CHARACTERS) return null;
  const address = value.trim();
  if (address === '' || hasControlCharacter(address)) return null;
  const scheme = schemeOf(address);
  if (scheme !== null && !schemes.includes(scheme)) return null;
  try {
    // What the browser makes of it has to be what was read here.
    const { protocol } = new URL(address, somePage);
    if (protocol !== `${scheme ?? 'https'}:`) return null;
    return scheme === 'mailto' && !isSafeMail(address) ? null : address;
  } catch {
    return null;
  }
}

/** A link that may be opened: http(s), mailto, tel or relative; null for anything else. */
export const safeUrl = (value: unknown): string | null => safe(value, linkSchemes);

/** What may be loaded, such as an image: http(s) or relative. */
export const safeFileUrl = (value: unknown): string | null => safe(value, fileSchemes);
