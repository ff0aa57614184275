/** How letters hide. */
export interface Disguises {
    /** Letters of other alphabets, and the Latin letter that each looks like, one for one. */
    alike: readonly [foreign: string, latin: string];
    /** Digits and signs that stand for a letter inside a word, and that letter, one for one. */
    signs: readonly [sign: string, letter: string];
    /** Spellings of one letter, and what all of them are read as. */
    spellings: Readonly<Record<string, string>>;
    /** Words whose full stop ends no sentence. */
    abbreviations: readonly string[];
}
/** One word, number or picture of the text. */
export interface Token {
    text: string;
    /** Where it stands in the host's own text. */
    from: number;
    to: number;
    kind: 'letters' | 'digits' | 'picture';
    /** No white space parts it from the one before. */
    isGlued: boolean;
    sentence: number;
    /** The sentence, or the one after a short question: "Tired? Never again." */
    clause: number;
    /** Colons and dashes part a sentence. */
    part: number;
}
/** What phrases are looked for in: a word, or several that may be one word taken apart. */
export interface Reading {
    text: string;
    /** The token that each letter is from. */
    owners: readonly number[];
    /** Taken apart by white space, or by whatever else stands between letters. */
    apart?: 'spaced' | 'glued';
}
export interface TextTokens {
    tokens: readonly Token[];
    /** Sentences that end in a question mark. */
    questions: ReadonlySet<number>;
}
/** Texts and phrases both go through this, so that they are spelled alike. */
export declare function spelledAlike(text: string, { alike, spellings }: Disguises): string;
export declare function tokensOf(text: string, disguises: Disguises): TextTokens;
export declare function readingsOf(tokens: readonly Token[], disguises: Disguises): Reading[];
