/** Every word of the search has to occur somewhere in the text. */
export declare function matches(text: string, search: string): boolean;
