/** A sentence with figures: it takes what it shows in one object. */
export type Spoken = (shown: Readonly<Record<string, unknown>>) => unknown;
/** The names of all that a sentence may show, in the order in which it asks for it. */
export declare function placeholdersOf(sentence: Spoken): readonly string[];
/** The names that a text of the host holds. */
export declare const namedIn: (text: string) => string[];
/** The text with something in the place of every name. */
export declare const filled: (text: string, fill: (name: string) => string) => string;
