import type { LabelReading } from '../engine/label.js';
import type { AmountBasis, Supplement } from '../engine/types.js';
/** No default: whoever skips the question would otherwise have said that a compound is all magnesium. */
export type BasisSaid = AmountBasis | '';
/** One supplement while it is being typed: text until it is read. */
export interface SupplementRow {
    /** Stays with the row when others are removed. */
    key: number;
    /** The label's line, pasted or typed; may stay empty. */
    label: string;
    /** What that line says. */
    reading?: LabelReading | undefined;
    /** The visitor is done with the line: until then nothing is said of what it lacks. */
    labelDone: boolean;
    form: string;
    amount: string;
    /** The visitor is done with the amount: until then nothing is asked about it. */
    amountDone: boolean;
    basis: BasisSaid;
    /** Empty until somebody says it: a label that tells no count does not say "one". */
    perDay: string;
    /** Weight of the compound that the label gives beside the magnesium. */
    compoundMg?: number | undefined;
    prescribed: boolean;
    /** An antacid or laxative with magnesium, added because the visitor named it among the medicines. */
    antacid: boolean;
}
export type SupplementField = 'form' | 'amount' | 'perDay' | 'basis';
/** What has to be mended, and the figures that the sentence shows. */
export type SupplementProblem = {
    key: number;
    field: SupplementField;
} & ({
    error: SupplementField | 'percent' | 'number';
}
/** Nought, less, or more than anybody could take. */
 | {
    error: 'range';
    most: number;
}
/** A point or comma that could part thousands: how to write what was probably meant. */
 | {
    error: 'thousands';
    write: string;
});
export declare function emptyRow(key: number, antacid?: boolean): SupplementRow;
export declare function rowOf(supplement: Supplement, key: number): SupplementRow;
/** What is changed by hand is no longer what the label said of the compound. */
export declare const byHand: (change: Partial<SupplementRow>) => Partial<SupplementRow>;
export declare function problemsOf(row: SupplementRow): SupplementProblem[];
/** The magnesium said to be in one unit of a form, when that is more than one would expect; not while it is typed. */
export declare function improbableMg(row: SupplementRow): number | undefined;
/** Only for a row without problems. */
export declare function supplementOf(row: SupplementRow): Supplement;
