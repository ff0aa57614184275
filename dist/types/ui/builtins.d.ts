/** The first that does not do what it does in every browser; null: none. */
export declare function brokenBuiltin(): string | null;
