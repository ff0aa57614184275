import { nothing, type TemplateResult } from 'lit';
import type { Figures } from '../engine/types.js';
import type { Words } from '../locales/words.js';
export interface Intake {
    words: Words;
    figures: Readonly<Partial<Figures>>;
    /** mg a day that is proposed; 0 where nothing is. */
    proposedMg: number;
    /** What supplements together should not pass: a plan's ceiling, or the upper level that a verdict goes by. */
    limitMg: number | undefined;
    /** Said beside the food range; 0 leaves it out. */
    spreadPercent: number;
}
/**
 * Food and supplements are separate sums: everything together stands against the reference intake, and supplements
 * alone against their upper level. Two bars, so that neither is read against the other's mark.
 */
export declare function intakeBar(intake: Intake): TemplateResult | typeof nothing;
export declare const intakeStyles: import("lit").CSSResult;
