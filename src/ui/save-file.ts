import { warn } from './console.js';

/** Some browsers ask the visitor first and read the file only then. */
const READABLE_MS = 60_000;

export interface SavedFile {
  name: string;
  /** Its media type. */
  type: string;
  text: string;
}

/**
 * Offers a text as a download. The link is never part of the page or of a shadow root: a link follows a click without
 * being anywhere, and so no listener or observer of the page gets to see it.
 *
 * A frame that may not download ignores the click; where the page has broken what is needed, nothing happens either.
 */
export function saveFile({ name, type, text }: SavedFile): void {
  try {
    const address = URL.createObjectURL(new Blob([text], { type }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), READABLE_MS);
  } catch (error) {
    warn('The file could not be made.', error);
  }
}
