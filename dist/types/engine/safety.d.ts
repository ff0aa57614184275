import { type Assessed } from './evaluate.js';
import type { Seen } from './situation.js';
import type { FactKey, Facts, Finding, Knowledge, Rule, SafetyRule } from './types.js';
export declare const bySeverity: (a: Finding, b: Finding) => number;
export declare const isUnsure: (facts: Facts, key: FactKey) => boolean;
export declare const isMinor: (knowledge: Knowledge, { facts }: Pick<Seen, 'facts'>) => boolean;
/** The facts that would settle a rule: figures are traced back to what a visitor can be asked. */
export declare function openFacts(knowledge: Knowledge, rule: Pick<Rule, 'when'>, { situation, facts }: Seen): FactKey[];
export declare const openFactsOf: (knowledge: Knowledge, assessed: readonly Assessed[], seen: Seen) => FactKey[];
export interface SafetyReading {
    findings: Finding[];
    outcome: 'emergency' | 'ask-professional' | 'incomplete' | null;
    missing: FactKey[];
    /** Something is taken that should not be planned. */
    withholdsPlan: boolean;
}
type SafetyRules = Readonly<Record<string, SafetyRule>>;
/**
 * Safety first: nothing else is looked at until this says null.
 * @param more rules that hold back too; what they find is told first, what they miss is asked last.
 */
export declare function readSafety(knowledge: Knowledge, seen: Seen, more?: SafetyRules): SafetyReading;
/** What a proposal has to pass: what holds for whoever takes magnesium, and what holds a proposal back. */
export declare const readProposalSafety: (knowledge: Knowledge, seen: Seen) => SafetyReading;
export {};
