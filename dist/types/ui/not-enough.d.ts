import { type TemplateResult } from 'lit';
import type { ClaimsMode, Facts, Knowledge } from '../engine/types.js';
import type { Words } from '../locales/words.js';
export interface NotEnough {
    words: Words;
    knowledge: Knowledge;
    claims: ClaimsMode;
    goals: NonNullable<Facts['goals']> | undefined;
}
/** What a symptom asks for that stays: no more magnesium, but somebody who looks for the cause. */
export declare function notEnough(shown: NotEnough): TemplateResult;
export declare function notEnoughSources(shown: Omit<NotEnough, 'words'>): string[];
