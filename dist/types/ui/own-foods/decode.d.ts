/** A file of a spreadsheet, whatever it is called: a zip, or the older kind. */
export declare function isWorkbook(bytes: Uint8Array): boolean;
/**
 * By the mark at the beginning, by what the server says, as UTF-8 where it is that, and else as Windows writes it:
 * in windows-1252 every byte is a character. What it yields is the share that is done.
 */
export declare function decode(bytes: Uint8Array, contentType: string): Generator<number, string, void>;
