import type { Lang } from '../../engine/types.js';
import type { CsvRow } from './csv-rows.js';
type Column = 'id' | 'name' | Lang | 'mgPer100g' | 'portionGrams' | 'portionLabel' | 'category' | 'state' | 'source';
/** Which field holds what. */
export interface Columns {
    readonly fields: ReadonlyMap<Column, number>;
    /** As the host wrote them. */
    readonly header: readonly string[];
}
/** Columns without which there is no table; names as a host would write them. */
export declare function missingColumns({ fields }: Columns): string[];
/** The first row that is not blank; null: there is none. */
export declare function headerOf(rows: Iterator<CsvRow, void, void>): Columns | null;
export interface Separated {
    readonly separator: string;
    /** The first row only names the separator. */
    readonly isNamed: boolean;
}
/** The separator by which the header names the most columns that we know. */
export declare function separatorOf(text: string): Separated;
/** The record of a row, in the shape of a food, with texts for values. */
export declare function recordOf(row: readonly string[], { fields }: Columns): Readonly<Record<string, unknown>>;
/** What the host called the column of a field. */
export declare function columnName(field: string, { fields, header }: Columns): string;
export {};
