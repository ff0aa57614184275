import type { DoseRecommendation, Facts, FormsOutcome, FormsRecommendation } from '../engine/types.js';
import type { EventDetailLevel } from './common-settings.js';
type WithheldOutcome = 'ask-professional' | 'emergency' | 'incomplete';
/** An outcome as a page may hear it: what blocked, or what is still missing, would tell of health. */
export type ToldOutcome<Outcome = FormsOutcome> = Exclude<Outcome, WithheldOutcome> | 'withheld';
/** A recommendation as an event carries it. */
type Told<R extends {
    outcome: string;
}> = Omit<R, 'outcome'> & {
    outcome: R['outcome'] | ToldOutcome<R['outcome']>;
    /** Only with `event-detail="answers"`, and only after the visitor said yes on screen. */
    facts?: Facts;
};
export type FormsEventDetail = Told<FormsRecommendation>;
export type DoseEventDetail = Told<DoseRecommendation>;
/**
 * The detail of `mg-recommendation`: frozen, JSON-safe, and no more than the host asked for and the visitor allowed.
 * @param consent whether the visitor said yes, on screen, to passing on the answers.
 */
export declare function forEvent(recommendation: FormsRecommendation, level: EventDetailLevel, consent: boolean, facts: Facts): Readonly<FormsEventDetail>;
export declare function forEvent(recommendation: DoseRecommendation, level: EventDetailLevel, consent: boolean, facts: Facts): Readonly<DoseEventDetail>;
declare global {
    interface HTMLElementEventMap {
        /** From every element: `kind` tells which. */
        'mg-recommendation': CustomEvent<Readonly<FormsEventDetail> | Readonly<DoseEventDetail>>;
    }
}
export {};
