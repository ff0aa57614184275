import { type SafetyReading } from './safety.js';
import type { Seen } from './situation.js';
import type { Finding, FormsOutcome, HostOutcome, Knowledge } from './types.js';
/** What a host's rules say of a visitor. They are read last, and what they say is laid over what was decided. */
export interface HostReading {
    findings: Finding[];
    /** The outcome is at least so strict; null: as it is. */
    atLeast: HostOutcome | null;
}
/** `incomplete` and `emergency` stand outside: no rule of a host's changes them. */
export declare function stricter(outcome: FormsOutcome, atLeast: HostOutcome | null): FormsOutcome;
/** Said where an outcome is stricter and no finding of the host is true of this visitor. */
export declare const HELD = "own-held";
/**
 * @param changing the outcomes of a host that change something here; of others it is not said that they hold back.
 * @returns nothing at all where no host's knowledge was laid beside ours.
 */
export declare function readHost(knowledge: Knowledge, seen: Seen, changing?: readonly HostOutcome[]): HostReading;
/** Beside what safety found; on an emergency screen stands nothing else. */
export declare function withHostFindings(safety: SafetyReading, { findings }: HostReading): SafetyReading;
