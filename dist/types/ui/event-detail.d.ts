import type { Catalog, DoseRecommendation, Facts, FoodsRecommendation, FormsOutcome, FormsRecommendation, Knowledge } from '../engine/types.js';
import type { EventDetailLevel } from './common-settings.js';
type WithheldOutcome = 'ask-professional' | 'emergency' | 'incomplete';
/** An outcome as a page may hear it: what blocked, or what is still missing, would tell of health. */
export type ToldOutcome<Outcome = FormsOutcome> = Exclude<Outcome, WithheldOutcome> | 'withheld';
interface WithFacts {
    /** Only with `event-detail="answers"`, and only after the visitor said yes on screen. */
    facts?: Facts;
}
/** A recommendation as an event carries it. */
type Told<R extends {
    outcome: string;
}> = Omit<R, 'outcome'> & WithFacts & {
    outcome: R['outcome'] | ToldOutcome<R['outcome']>;
};
export type FormsEventDetail = Told<FormsRecommendation>;
export type DoseEventDetail = Told<DoseRecommendation>;
export type FoodsEventDetail = Omit<FoodsRecommendation, 'totalMg'> & WithFacts & {
    totalMg: number | null;
};
/**
 * The detail of `mg-recommendation`: frozen, JSON-safe, and no more than the host asked for and the visitor allowed.
 * @param consent whether the visitor said yes, on screen, to passing on the answers.
 * @param knowledge which it was made with: where a host's own rules decide, an outcome tells of an answer.
 * @param catalog whose products it names: some are not for everybody.
 */
export declare function forEvent(recommendation: FormsRecommendation, level: EventDetailLevel, consent: boolean, facts: Facts, knowledge?: Knowledge, catalog?: Catalog | null): Readonly<FormsEventDetail>;
export declare function forEvent(recommendation: DoseRecommendation, level: EventDetailLevel, consent: boolean, facts: Facts, knowledge?: Knowledge): Readonly<DoseEventDetail>;
export declare function forEvent(recommendation: FoodsRecommendation, level: EventDetailLevel, consent: boolean, facts: Facts, knowledge?: Knowledge): Readonly<FoodsEventDetail>;
declare global {
    interface HTMLElementEventMap {
        /** From every element: `kind` tells which. */
        'mg-recommendation': CustomEvent<Readonly<FormsEventDetail> | Readonly<DoseEventDetail> | Readonly<FoodsEventDetail>>;
    }
}
export {};
