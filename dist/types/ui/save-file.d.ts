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
export declare function saveFile({ name, type, text }: SavedFile): void;
