import type { AmountBasis, Supplement } from '../engine/types.js';
/** No default: whoever skips the question would otherwise have said that a compound is all magnesium. */
export type BasisSaid = AmountBasis | '';
/** One supplement while it is being typed: text until it is read. */
export interface SupplementRow {
    /** Stays with the row when others are removed. */
    key: number;
    form: string;
    amount: string;
    basis: BasisSaid;
    perDay: string;
    prescribed: boolean;
    /** An antacid or laxative with magnesium, added because the visitor named it among the medicines. */
    antacid: boolean;
}
export type SupplementField = 'form' | 'amount' | 'perDay' | 'basis';
export interface SupplementProblem {
    key: number;
    field: SupplementField;
    error: SupplementField | 'percent';
}
export declare function emptyRow(key: number, antacid?: boolean): SupplementRow;
export declare function rowOf(supplement: Supplement, key: number): SupplementRow;
export declare function problemsOf(row: SupplementRow): SupplementProblem[];
/** The magnesium said to be in one unit of a form, when that is more than one would expect. */
export declare function improbableMg(row: SupplementRow): number | undefined;
/** Only for a row without problems. */
export declare function supplementOf(row: SupplementRow): Supplement;
