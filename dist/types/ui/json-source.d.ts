export interface JsonSource {
    /** A selector or a URL, as the attribute has it. */
    readonly value: string;
    /** Where the selector is looked for: around this element, then in the document. */
    readonly element: Element;
    readonly signal: AbortSignal;
    readonly mostCharacters: number;
}
/** What was read, or what was expected instead; `null`: nobody waits for it any more. */
export type JsonRead = {
    ok: true;
    value: unknown;
} | {
    ok: false;
    expected: string;
} | null;
/**
 * Reads the JSON that an attribute names; at once when it stands on the page. Never throws or rejects. A server sees no
 * page and asks for nothing: what it writes is as it is while this is on its way.
 */
export declare function loadJson(source: JsonSource): JsonRead | Promise<JsonRead>;
