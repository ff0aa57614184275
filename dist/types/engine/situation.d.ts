import type { Catalog, ClaimsMode, Facts, Figures, Knowledge, Options, Situation, Standard } from './types.js';
/** Options as the engine may trust them. */
export interface Settings {
    standard: Standard;
    claims: ClaimsMode;
    catalog: Catalog | undefined;
    asked: readonly string[] | undefined;
}
export interface Seen extends Settings {
    facts: Facts;
    figures: Figures;
    /** Facts and figures together: what the rules are read against. */
    situation: Situation;
}
/** Never throws: what cannot be read falls back to the default, and the cautious one at that. */
export declare function readOptions(options: unknown): Settings;
/** Reads what is known of a visitor and works out the figures, once. */
export declare function seeSituation(knowledge: Knowledge, input: unknown, options?: Options): Seen;
