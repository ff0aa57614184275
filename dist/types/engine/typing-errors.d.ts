type Where = 'whole' | 'start' | 'end' | 'inside';
/** "Broccoli", "brocolli" and "brocoli" are one word. */
export declare const withoutDoubles: (word: string) => string;
/** Of words without double letters, those that hold the word if its doubles do not count. */
export declare function sameButDoubles(words: readonly string[], word: string): Generator<[number, Where]>;
/** Of words without double letters, those that the word may have been meant for, and where in them it fits. */
export declare function oneErrorAway(words: readonly string[], word: string): Generator<[number, Where]>;
export {};
