import { type TemplateResult } from 'lit';
import type { ClaimsMode, DosePlan, Facts, Knowledge } from '../engine/types.js';
import type { HelpNumbers, Words } from '../locales/words.js';
export declare function stopSign(words: Words, finding: string, help: HelpNumbers): string;
/** What is taken at bedtime has no meal to go with. */
export declare function takeWith(words: Words, { moments }: Pick<DosePlan, 'moments'>): string;
/** What is taken already has no start. */
export declare function planRules(words: Words, plan: DosePlan): string[];
/** What the sentences of a plan rest on. */
export declare function planSources({ plan, besideAdvice }: Knowledge, claims: ClaimsMode): string[];
export interface PlanShown {
    words: Words;
    knowledge: Knowledge;
    facts: Facts;
    help: HelpNumbers;
    plan: DosePlan;
    claims: ClaimsMode;
    /** For each moment, what is taken at it; absent where nothing is taken yet. */
    takes?: readonly string[];
    /** What can be done with the plan. */
    actions?: unknown;
}
/** How much, when, and when not. */
export declare function planSection(shown: PlanShown): TemplateResult;
export declare const planStyles: import("lit").CSSResult;
