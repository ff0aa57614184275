/** A value as a warning may show it: text, and never long. */
export declare function valueText(value: unknown): string;
