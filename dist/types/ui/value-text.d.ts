/** A value as a warning may show it: text, and never long. */
export declare function valueText(value: unknown): string;
/** In quotation marks, with what would end the line or turn its letters around written as its code. */
export declare const quotedLine: (text: string) => string;
/** On a server what is told stands in a log, and what is given there may be of the health of a customer. */
export declare const shownValue: (text: string) => string;
