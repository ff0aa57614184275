const linkSchemes: readonly string[] = ['http', 'https', 'mailto', 'tel'];
const fileSchemes: readonly string[] = ['http', 'https'];

const MOST_CHARACTERS = 4000;
/** Stands in for the page's own address, against which a relative one is tried. */
const somePage = 'https://page.invalid/';

/** Browsers drop tabs and line ends from addresses, which is how `java\nscript:` hides. */
const hasControlCharacter = (text: string): boolean => /\p{Cc}/u.test(text);

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
    return protocol === `${scheme ?? 'https'}:` ? address : null;
  } catch {
    return null;
  }
}

/** A link that may be opened: http(s), mailto, tel or relative; null for anything else. */
export const safeUrl = (value: unknown): string | null => safe(value, linkSchemes);

/** What may be loaded, such as an image: http(s) or relative. */
export const safeFileUrl = (value: unknown): string | null => safe(value, fileSchemes);
