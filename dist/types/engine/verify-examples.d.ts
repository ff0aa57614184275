import type { Problem } from './problem.js';
import type { Facts, Knowledge, Options } from './types.js';
/** A visitor for whom a rule has to speak, or to keep silent. */
export interface RuleExample {
    /** Who it is, in plain words. */
    says: string;
    facts: Facts;
    options?: Options;
    /** Of a rule that looks at a form: which. */
    form?: string;
}
export interface RuleExamples {
    fires: readonly RuleExample[];
    silent: readonly RuleExample[];
}
type Group = keyof Knowledge['rules'];
export type ExamplesByRule = Partial<Record<Group, Readonly<Record<string, RuleExamples>>>>;
/** Examples that the knowledge does not bear out. */
export declare function verifyExamples(knowledge: Knowledge, examples: ExamplesByRule): Problem[];
export {};
