import type { Problem } from './problem.js';
import type { Knowledge, Rule } from './types.js';
type Rules = Readonly<Record<string, Rule>>;
export declare const ruleGroups: ({ rules }: Knowledge) => [group: string, rules: Rules][];
/** Rules that say nothing, or the same to everybody; and outcomes that nobody comes to. */
export declare function verifyRules(knowledge: Knowledge): Problem[];
export {};
