export interface CsvFault {
    readonly code: 'unclosed-quote' | 'text-after-quote';
    /** Where the quote opens. */
    readonly line: number;
    /** The number of the field, from 1. */
    readonly column: number;
    /** What stands there, to the end of its line. */
    readonly value: string;
}
export interface CsvRow {
    /** The line on which the row begins, from 1. */
    readonly line: number;
    /** A field's column is its place in this list, from 1. */
    readonly fields: readonly string[];
    /** How many fields there are, kept or not. */
    readonly count: number;
    /** How much of the text has been read. */
    readonly end: number;
    /** Then the row ends with the line on which the bad quote opens, so that the next line is read for itself. */
    readonly fault: CsvFault | null;
}
export declare const isEmpty: (field: string) => boolean;
/** Nothing but separators and spaces, as spreadsheets leave below a table. */
export declare const isBlank: ({ fields, count, fault }: CsvRow) => boolean;
/**
 * The rows of a text as RFC 4180 has them, more forgiving in what spreadsheets write: any line end, spaces around
 * quotes. Blank lines are no rows. Fields are not changed.
 */
export declare function csvRows(text: string, separator: string): Generator<CsvRow, void, void>;
