/**
 * A short fingerprint of plain data, to tell which knowledge gave a result. It guards against mistakes, not against
 * forgery, so a small non-cryptographic hash serves (FNV-1a, two lanes of 32 bits), synchronous in every runtime.
 */
export declare function hashOf(value: unknown): string;
