/** A link that may be opened: http(s), mailto, tel or relative; null for anything else. */
export declare const safeUrl: (value: unknown) => string | null;
/** What may be loaded, such as an image: http(s) or relative. */
export declare const safeFileUrl: (value: unknown) => string | null;
