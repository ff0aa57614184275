import type { HostQuestion } from '../engine/host-knowledge.js';
import type { Knowledge } from '../engine/types.js';
/**
 * What a host's condition may look at, and how. Structured facts (portions, labels, times of a day) are read by the
 * figures that are worked out from them.
 */
export declare const LIST_FACTS: readonly ["goals", "avoid", "conditions", "medicines", "redFlags", "unsure", "takenForms", "supplementForms"];
export declare const NUMBER_FACTS: readonly ["ageYears", "sportHours", "referenceLowMg", "referenceHighMg", "upperLevelMg", "ceilingMg", "foodLowMg", "foodMg", "foodHighMg", "supplementMg", "supplementMgHigh", "prescribedMg", "boughtMg", "antacidMg", "roomMg", "gapMg", "gapLowMg", "shortMg"];
declare const CHOICE_FACTS: {
    readonly sex: readonly ["female", "male"];
    readonly lifeStage: readonly ["none", "pregnant", "breastfeeding"];
    readonly stomach: readonly ["robust", "sensitive", "slow"];
    readonly prefer: readonly ["few-units", "powder", "liquid", "skin", "any"];
    readonly stress: readonly ["low", "some", "high"];
    readonly standard: readonly ["nl", "eu", "us"];
    readonly claims: readonly ["eu", "education"];
};
export declare const YES_NO_FACTS: readonly ["takesMagnesium", "hoursKept", "referenceKnown"];
export declare const CHOICE_FACT_NAMES: (keyof typeof CHOICE_FACTS)[];
/** A place in a condition that cannot be used, and what was expected there. */
export interface BadSpot {
    path: string;
    value: unknown;
    expected: string;
}
export interface ConditionContext {
    knowledge: Knowledge;
    questions: readonly HostQuestion[];
}
/** The first place at which a condition cannot be used; null where all of it can. */
export declare function badSpotIn(value: unknown, path: string, context: ConditionContext): BadSpot | null;
export {};
