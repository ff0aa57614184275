/** The first that does not do what it does in every browser; null: none. Asks by no function but those in the list. */
export declare function brokenBuiltin(): string | null;
