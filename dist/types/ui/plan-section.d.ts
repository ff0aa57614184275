import { type TemplateResult } from 'lit';
import type { DosePlan, Facts, Knowledge } from '../engine/types.js';
import type { HelpNumbers, Words } from '../locales/words.js';
export declare function stopSign(words: Words, finding: string, help: HelpNumbers): string;
/** What is taken already has no start; and what a doctor prescribed is not ours to lower or to stop. */
export declare function planRules(words: Words, plan: DosePlan, prescribed?: boolean): string[];
export declare const stopHeading: ({ result }: Words, prescribed?: boolean) => string;
export interface PlanShown {
    words: Words;
    knowledge: Knowledge;
    facts: Facts;
    help: HelpNumbers;
    plan: DosePlan;
    /** For each moment, what is taken at it; absent where nothing is taken yet. */
    takes?: readonly string[];
    /** A doctor prescribed some of it. */
    prescribed?: boolean;
    /** What can be done with the plan. */
    actions?: unknown;
}
/** How much, when, and when not. */
export declare function planSection(shown: PlanShown): TemplateResult;
