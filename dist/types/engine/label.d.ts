import type { LabelProblem } from './label-problem.js';
import type { Knowledge } from './types.js';
export type { LabelProblem } from './label-problem.js';
/** What a label's line tells. Problems are codes with the figures they are about; the sentences stand in the locales. */
export interface LabelReading {
    form?: string;
    elementalMgPerUnit?: number;
    /** The weight of the whole compound, where the label tells it. */
    compoundMgPerUnit?: number;
    unit?: string;
    /** Where the label tells what is in several units together: they are taken together. */
    unitsPerServing?: number;
    unitsPerDay?: number;
    problems: LabelProblem[];
}
/**
 * Reads one line of a supplement's label, such as "2 capsules: 500 mg magnesiumcitraat, waarvan magnesium 80 mg".
 * A declared amount of magnesium wins over one worked out from the compound. Amounts are those of the serving that the
 * line names, told per unit. What could mean two things is not guessed.
 */
export declare function readLabel(text: string, knowledge: Knowledge): LabelReading;
