import type { Knowledge } from '../engine/types.js';
import { type SupplementRow } from './supplement-row.js';
export interface LabelTyped {
    label: string;
    isDone: boolean;
}
/** What changes in a row when its label's line does: the fields below follow what can be read. */
export declare function withLabel(knowledge: Knowledge, row: SupplementRow, { label, isDone }: LabelTyped, point: string): Partial<SupplementRow>;
/** Whether the line told how much is in it. */
export declare const isRead: ({ reading }: SupplementRow) => boolean;
/** The magnesium of a row, per unit and a day; low and high differ where the water in a compound does. */
export interface RowMg {
    mg: number;
    mgHigh: number;
    mgPerDay: number;
    mgHighPerDay: number;
}
/** @returns undefined while the row has something to mend */
export declare function rowMg(knowledge: Knowledge, row: SupplementRow): RowMg | undefined;
