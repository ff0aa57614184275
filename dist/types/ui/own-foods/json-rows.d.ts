export interface JsonElement {
    readonly text: string;
    /** How much of the text has been read. */
    readonly end: number;
}
/** Where the list of foods begins: the text itself, or what it holds as `foods`; -1: there is none. */
export declare function listStart(text: string): number;
/**
 * The elements of the list that begins at `start`, each as its text.
 * @returns whether the list is closed as it should be; when it is not, something may be missing.
 */
export declare function jsonElements(text: string, start: number): Generator<JsonElement, boolean, void>;
