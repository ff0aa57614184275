import type { ClaimsMode, Facts, Figures, Knowledge, Options, Situation, Standard } from './types.js';
export interface Seen {
    facts: Facts;
    figures: Figures;
    /** Facts and figures together: what the rules are read against. */
    situation: Situation;
    standard: Standard;
    claims: ClaimsMode;
}
/** Reads what is known of a visitor and works out the figures, once. */
export declare function seeSituation(knowledge: Knowledge, input: unknown, options?: Options): Seen;
