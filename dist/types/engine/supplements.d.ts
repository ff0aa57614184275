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
/**
 * Elemental magnesium from one supplement, antacid or laxative, a day. What is meant for the skin counts for nothing.
 * @returns undefined when the amount cannot be known.
 */
export declare function elementalMgPerDay(knowledge: Knowledge, entry: Supplement): ElementalMg | undefined;
/** The sum of all that is taken; undefined when one of the amounts is. */
export declare function supplementSum(knowledge: Knowledge, entries: readonly Supplement[]): ElementalMg | undefined;
