import type { DietGroup, Facts, Knowledge, Options, Supplement } from '../../engine/types.js';
/** What a visitor said to one question. */
export type AnswerValue = string | number | readonly string[] | Readonly<Record<DietGroup, number>> | readonly Supplement[];
export type Answer = {
    unsure: true;
} | {
    unsure: false;
    value: AnswerValue;
};
/** Of a choice or a figure. */
export declare const isSameAnswer: (a: Answer | undefined, b: Answer) => boolean;
/** What the questions run on; all of it comes from outside the visitor. */
export interface Ground {
    knowledge: Knowledge;
    /** What the host gave: it pre-selects, and only its risks count before the visitor confirms. */
    hostFacts: Readonly<Facts>;
    options: Options;
}
export interface Given {
    /** Ids of the questions that were answered, in that order. */
    path: readonly string[];
    answers: ReadonlyMap<string, Answer>;
    /** The choices that stood on the screen when a question was answered. */
    offered: ReadonlyMap<string, readonly string[]>;
}
/**
 * The facts as they stand: what the host gave, overlaid with the visitor's answers that still apply. What was said of
 * a sign always counts, even where a changed answer took its question away.
 */
export declare function factsOf(ground: Ground, given: Given): Facts;
/** An answer that no longer covers its question: choices came along, or a medicine that needs an amount. */
export declare function isStale(ground: Ground, id: string, choices: readonly string[] | undefined, facts: Facts, given: Given): boolean;
