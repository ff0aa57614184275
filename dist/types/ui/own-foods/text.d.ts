/** A copy that keeps nothing else alive. */
export declare const ownCopy: (text: string) => string;
/** One line of plain text: line ends and tabs become spaces, other control characters go. */
export declare function cleanText(text: string): string;
/** Counted as people do: an emoji is one character. */
export declare const isLongerThan: (text: string, most: number) => boolean;
/** Keeps the texts of foods: the source they came in can go, and rows that say the same share one text. */
export declare class Texts {
    #private;
    /** @param areCutOut whether they are cut out of one long text */
    constructor(areCutOut: boolean);
    own(text: string): string;
    share(text: string): string;
}
