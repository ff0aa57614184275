/**
 * JSON of what a value holds. Old scripts give every list of a page a `toJSON` of their own, which writes it twice over:
 * what that made of a value is replaced by the value again.
 * @param most parts that are written; a list may hold one large object a thousand times, and nobody reads it whole.
 */
export declare function jsonText(value: object | string, most?: number): string;
export declare function jsonText(value: unknown, most?: number): string | undefined;
