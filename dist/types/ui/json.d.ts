export type Json = {
    ok: true;
    value: unknown;
} | {
    ok: false;
    reason: string;
};
/** Never throws, not even on a million brackets; a text that is too long is not looked at. */
export declare function parseJson(text: string, mostCharacters: number): Json;
/** Never throws: to ask a proxy that was revoked what it is throws already. */
export declare function isRecord(value: unknown): value is Readonly<Record<string, unknown>>;
/** What an object itself holds: nothing that a page has put on `Object.prototype`. */
export declare const ownValue: (record: object, key: string) => unknown;
