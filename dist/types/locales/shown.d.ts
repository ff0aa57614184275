import type { HelpNumbers, Sentence, Shown } from './words.js';
/** A figure that a sentence shows. A rule that does not carry it is a mistake, which the tests of the locales find. */
export declare function figure(shown: Shown, key: string): number;
export declare function has(shown: Shown, key: string): boolean;
export declare function word(shown: Shown, key: string): string;
export declare function helpNumbers(shown: Shown): HelpNumbers;
/** A finding about a sign says what the sign itself says. */
export declare function signFinding(title: string, message: (numbers: HelpNumbers) => string): {
    title: string;
    text: Sentence;
};
/** The sum of what is taken beside the upper level; what is not known is left out. */
export interface AboutLevel {
    readonly supplementMg?: unknown;
    readonly upperLevelMg?: unknown;
}
/** Whether only the high figure of what is taken passes the upper level. */
export declare const isPerhapsAbove: ({ supplementMg, upperLevelMg }: AboutLevel) => boolean;
/** What comes in beside what is needed. */
export interface AboutNeed {
    readonly foodLowMg?: unknown;
    readonly supplementMg?: unknown;
    readonly referenceHighMg?: unknown;
}
/** Whether the low end of food and supplements reaches the high end of the reference intake; the rule goes by the middle. */
export declare function isSurelyEnough({ foodLowMg, supplementMg, referenceHighMg }: AboutNeed): boolean;
