import { type LitElement, type TemplateResult } from 'lit';
import type { ClaimsMode, DosePlan } from '../engine/types.js';
import type { HelpNumbers, Words } from '../locales/words.js';
/** What somebody keeps up until the review. */
export interface Diary {
    words: Words;
    plan: DosePlan;
    claims: ClaimsMode;
    /** For each moment of it, what is taken; absent where nothing is taken yet. */
    takes?: readonly string[] | undefined;
    knowledge: {
        version: string;
        hash: string;
    };
    /** Whom to call where the plan goes wrong. */
    help: HelpNumbers;
}
/** What is taken at each moment of a day, which are counted from 1. */
export declare const amountsOn: (plan: DosePlan, day: number) => number[];
/**
 * A page to tick off each day until the review. There is no column for a symptom beside products: that would promise that
 * something is going to change.
 */
export declare function diaryPage(diary: Diary): TemplateResult;
/** Prints the page alone; the page on the screen stays as it is. */
export declare function printDiary(host: LitElement, diary: Diary): void;
