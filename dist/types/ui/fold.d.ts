/** Letters without case and accents, so that `caf\u00e9` is found by "cafe". */
export declare function fold(text: string): string;
/** Every word of the search has to occur somewhere in the text. */
export declare function matches(text: string, search: string): boolean;
