import type { Facts, FormsOutcome, FormsRecommendation } from '../engine/types.js';
import type { EventDetailLevel } from './common-settings.js';
/** An outcome as a page may hear it: what blocked, or what is still missing, would tell of health. */
export type ToldOutcome = Exclude<FormsOutcome, 'ask-professional' | 'emergency' | 'incomplete'> | 'withheld';
export type FormsEventDetail = Omit<FormsRecommendation, 'outcome'> & {
    outcome: FormsOutcome | ToldOutcome;
    /** Only with `event-detail="answers"`, and only after the visitor said yes on screen. */
    facts?: Facts;
};
/**
 * The detail of `mg-recommendation`: frozen, JSON-safe, and no more than the host asked for and the visitor allowed.
 * @param consent whether the visitor said yes, on screen, to passing on the answers.
 */
export declare function forEvent(recommendation: FormsRecommendation, level: EventDetailLevel, consent: boolean, facts: Facts): Readonly<FormsEventDetail>;
