import type { ChoiceRule, Condition, FactKey, Finding, Reason, Rule, Situation, Trace, Truth } from './types.js';
/**
 * The one evaluator. A condition is compiled once into a node; deciding and explaining read the same node,
 * so that an explanation cannot differ from the decision.
 */
/** In a list fact: "at least these; whether there is more is not known". */
export declare const NOT_ALL = "?";
type Level = 0 | 1 | 2;
interface Node {
    level(situation: Situation): Level;
    /** With the level when it was decided already: the explanation of a decision carries that very decision. */
    trace(situation: Situation, level?: Level): Trace;
}
export declare function truthOf(condition: Condition, situation: Situation): Truth;
export declare function traceOf(condition: Condition, situation: Situation): Trace;
/** Facts a condition could not read; what a question could still settle. */
export declare function unknownFacts(condition: Condition, situation: Situation, into?: Set<FactKey>): Set<FactKey>;
interface CompiledRule<R extends Rule> {
    id: string;
    rule: R;
    node: Node;
}
type Rules<R extends Rule> = Readonly<Record<string, R>>;
/** A rule that was read against a situation. The trace is a getter of the class, so that it never travels as JSON. */
export declare class Assessed<R extends Rule = Rule> {
    #private;
    readonly id: string;
    readonly definition: R;
    readonly truth: Truth;
    constructor(compiled: CompiledRule<R>, level: Level, situation: Situation);
    get trace(): Trace;
    get shown(): Record<string, string | number>;
    toFinding(): Finding;
}
/** Every rule that is true, or unknown where unknown matters. */
export declare function assess<R extends Rule>(rules: Rules<R>, situation: Situation): Assessed<R>[];
export declare function toFinding(assessed: Assessed): Finding;
export declare function toReason(assessed: Assessed<ChoiceRule>): Reason;
/**
 * Reads rules against facts. A finding is a rule that is true, or one that is unknown and asks to be mentioned;
 * rules that block while unknown are `recommend`'s affair, since only there an answer is still awaited.
 */
export declare function evaluate(rules: Rules<Rule>, facts: Situation): Finding[];
export {};
