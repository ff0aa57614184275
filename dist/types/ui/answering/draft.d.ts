import type { DietGroup, Facts, Question } from '../../engine/types.js';
import { type SupplementProblem, type SupplementRow } from '../supplement-row.js';
import type { Answer } from './answers.js';
/** Choices that are no values of the fact; the sign in front keeps them apart from values such as `none`. */
export declare const NONE = "-none";
export declare const UNSURE = "-unsure";
/** "Yes, I take something", the way to the list of supplements. */
export declare const SOME = "-some";
/** A question while it is being answered. */
export interface Draft {
    picked: readonly string[];
    text: string;
    portions: Readonly<Partial<Record<DietGroup, string>>>;
    rows: readonly SupplementRow[];
    search: string;
    /** The host gave this; the visitor still has to confirm it. */
    prefilled: boolean;
    /** What has to be mended before the visitor can go on; empty until the visitor tried. */
    problems: readonly Problem[];
}
export type Problem = {
    kind: 'missing';
} | {
    kind: 'portion';
    group: DietGroup;
} | ({
    kind: 'supplement';
} & SupplementProblem);
/** An antacid or laxative that was named among the medicines needs its amount, so its row is there already. */
export declare function withAntacid(question: Pick<Question, 'kind'>, draft: Draft, takes: boolean): Draft;
export declare const freeKey: (rows: readonly SupplementRow[]) => number;
export interface Earlier {
    answer: Answer | undefined;
    /** The choices that stood on the screen then. */
    offered: readonly string[];
}
/** What stands filled in when a question opens: the visitor's earlier answer, else what the host gave. */
export declare function openDraft(question: Question, { answer, offered }: Earlier, hostFacts: Facts, takesAntacid: boolean): Draft;
/** "None of these" and "I don't know" stand alone; any other choice clears them. */
export declare function pick(draft: Draft, value: string, checked: boolean, single: boolean): Draft;
export type Read = {
    answer: Answer;
} | {
    problems: Problem[];
};
export declare const isBlank: (draft: Draft, group: DietGroup) => boolean;
/** Reads a draft: an answer, or what has to be mended first. Nothing ticked is no answer. */
export declare function readDraft(question: Pick<Question, 'kind'> & Partial<Pick<Question, 'fact'>>, draft: Draft, groups: readonly DietGroup[]): Read;
