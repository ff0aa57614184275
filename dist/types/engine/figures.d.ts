import type { ClaimsMode, FactKey, Facts, Figures, Knowledge, Standard, Supplement } from './types.js';
/** The facts to ask for when a fact or figure is not known. */
export declare const inputsOf: (knowledge: Knowledge, key: FactKey, facts: Facts) => readonly FactKey[];
/** The tolerable upper intake level for supplements, antacids and laxatives together; undefined when none is set. */
export declare function upperLevel(knowledge: Knowledge, standard: Standard, ageYears: number): number | undefined;
/** What the reference intake and the upper level of this person rest on. */
export declare function figureSources(knowledge: Knowledge, standard: Standard, { ageYears, ...rest }: Facts): string[];
/**
 * Everything that is worked out from the facts, once, before any rule is read.
 * @param readable of the supplements, those that can be read; it may be some where `facts` knows none.
 */
export declare function figuresOf(knowledge: Knowledge, facts: Facts, { standard, claims }?: {
    standard?: Standard;
    claims?: ClaimsMode;
}, readable?: readonly Supplement[]): Figures;
