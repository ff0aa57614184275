import { type Seen } from './situation.js';
import type { FactKey, Facts, Finding, FormsRecommendation, Knowledge, Options, Rule } from './types.js';
/** The hash is worked out when somebody reads it: a quiz asks for advice at every step and reads it at the last. */
export declare function knowledgeStamp(knowledge: Knowledge): FormsRecommendation['knowledge'];
/** The facts that would settle a rule: figures are traced back to what a visitor can be asked. */
export declare function openFacts(rule: Rule, { situation, facts }: Seen): FactKey[];
export declare const isUnsure: (facts: Facts, key: FactKey) => boolean;
interface SafetyReading {
    findings: Finding[];
    outcome: 'emergency' | 'ask-professional' | 'incomplete' | null;
    missing: FactKey[];
}
/** Safety first: nothing else is looked at until this says null. */
export declare function readSafety(knowledge: Knowledge, seen: Seen): SafetyReading;
export declare const isMinor: (knowledge: Knowledge, { facts }: Seen) => boolean;
/**
 * What suits this visitor: which form, how much and when, food first, nothing at all, or a professional.
 * @param input facts of the visitor; what cannot be read counts as unknown. Never throws on facts.
 */
export declare function recommend(knowledge: Knowledge, input: unknown, options?: Options): FormsRecommendation;
export {};
