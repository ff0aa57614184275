import type { Condition, Facts, Knowledge, Options } from './types.js';
/** Somebody who might come by, to try rules on. */
export interface Visitor {
    facts: Facts;
    options: Options;
}
/**
 * Visitors on both sides of everything that these conditions look at, in every combination. The first is the healthy
 * woman; whoever finds soon what he looks for need not try them all.
 */
export declare function visitorsFor(knowledge: Knowledge, conditions: readonly Condition[]): Generator<Visitor>;
