export type NumberReading = number | null | 'no-number' | 'thousands';
/** A number, also as text with a decimal comma or point; null: not measured. */
export declare function readNumber(given: unknown): NumberReading;
