import { type TemplateResult } from 'lit';
import type { DosePlan, Facts, Knowledge } from '../engine/types.js';
import type { HelpNumbers, Words } from '../locales/words.js';
export interface PlanShown {
    words: Words;
    knowledge: Knowledge;
    facts: Facts;
    help: HelpNumbers;
    plan: DosePlan;
    /** What can be done with the plan. */
    actions?: unknown;
}
/** How much, when, and when not. */
export declare function planSection(shown: PlanShown): TemplateResult;
