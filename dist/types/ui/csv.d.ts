export type CsvCell = string | number | null;
export interface CsvOptions {
    readonly separator: ',' | ';' | '\t';
    /** The decimal mark of the numbers: a spreadsheet reads its own language. */
    readonly decimal: ',' | '.';
}
/** RFC 4180, with a mark by which a spreadsheet knows the encoding, and with no cell that it would run. */
export declare function csvText(rows: readonly (readonly CsvCell[])[], options: CsvOptions): string;
