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
