import type { Knowledge } from './types.js';
/** What a label's line tells. Problems are codes with the figures they are about; the sentences stand in the locales. */
export interface LabelReading {
    form?: string;
    elementalMgPerUnit?: number;
    unit?: string;
    unitsPerDay?: number;
    problems: LabelProblem[];
}
export type LabelProblem = {
    code: 'no-amount' | 'several-forms' | 'form-unknown';
}
/** The label gives the compound's weight only: the amount is worked out. */
 | {
    code: 'worked-out';
    compoundMg: number;
    elementalPercent: number;
}
/** More magnesium than the compound can hold, so another form must be in it. */
 | {
    code: 'impossible-pair';
    compoundMg: number;
    elementalMg: number;
    mostMg: number;
}
/** Micrograms or grams where milligrams are usual. */
 | {
    code: 'odd-unit';
    written: string;
};
/**
 * Reads one line of a supplement's label, such as "2 capsules: 500 mg magnesiumcitraat, waarvan magnesium 80 mg".
 * A declared amount of magnesium wins over one worked out from the compound. Amounts are those of the serving that the
 * line names, told per unit.
 */
export declare function readLabel(text: string, knowledge: Knowledge): LabelReading;
