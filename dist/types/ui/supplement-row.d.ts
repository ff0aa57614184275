import type { AmountBasis, Supplement } from '../engine/types.js';
/** One supplement while it is being typed: text until it is read. */
export interface SupplementRow {
    /** Stays with the row when others are removed. */
    key: number;
    form: string;
    amount: string;
    basis: AmountBasis;
    perDay: string;
    prescribed: boolean;
    /** An antacid or laxative with magnesium, added because the visitor named it among the medicines. */
    antacid: boolean;
}
export type SupplementField = 'form' | 'amount' | 'perDay';
export interface SupplementProblem {
    key: number;
    field: SupplementField;
    error: 'amount' | 'perDay' | 'form' | 'percent';
}
export declare function emptyRow(key: number, antacid?: boolean): SupplementRow;
export declare function rowOf(supplement: Supplement, key: number): SupplementRow;
export declare function problemsOf(row: SupplementRow): SupplementProblem[];
export declare function supplementOf(row: SupplementRow): Supplement;
