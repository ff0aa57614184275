import type { LabelProblem } from './label-problem.js';
import type { Form, Knowledge, Supplement } from './types.js';
/** Elemental magnesium a day: low by the usual variant of the form, high by its richest plausible one. */
export interface ElementalMg {
    mg: number;
    mgHigh: number;
}
/** The elemental share of a compound, percent; undefined when the form tells none. */
export declare function elementalPercents(form: Form, variant?: string): {
    low: number;
    high: number;
} | undefined;
/** What is meant for the skin counts for nothing. */
export declare const isTopical: (knowledge: Knowledge, entry: Supplement) => boolean;
/** A compound and the magnesium said to be in it, when that is more than its richest variant holds. */
export declare function impossiblePair(form: Form | undefined, compoundMg: number | undefined, elementalMg: number | undefined): Extract<LabelProblem, {
    code: 'impossible-pair';
}> | undefined;
/** Whether a label says what cannot be: more magnesium than the compound it names can hold. */
export declare const isImpossible: (knowledge: Knowledge, entry: Supplement) => boolean;
/** What one supplement comes to, and what is odd about it. */
export interface SupplementReading {
    mgPerUnit: number;
    /** Differs only where the amount is worked out from a compound that comes with more or less water. */
    mgHighPerUnit: number;
    mgPerDay: number;
    mgHighPerDay: number;
    problems: LabelProblem[];
}
/**
 * One supplement in elemental magnesium, per unit and a day.
 * @returns undefined when the amount cannot be known.
 */
export declare function supplementReading(knowledge: Knowledge, entry: Supplement): SupplementReading | undefined;
/**
 * Elemental magnesium from one supplement, antacid or laxative, a day.
 * @returns undefined when the amount cannot be known.
 */
export declare function elementalMgPerDay(knowledge: Knowledge, entry: Supplement): ElementalMg | undefined;
/** The sum of all that is taken; undefined when one of the amounts is. */
export declare function supplementSum(knowledge: Knowledge, entries: readonly Supplement[]): ElementalMg | undefined;
