import type { FoodsFailure } from './problems.js';
export interface FetchedFile {
    readonly bytes: Uint8Array;
    readonly contentType: string;
}
export type Fetched = FetchedFile | {
    readonly failure: FoodsFailure;
};
export interface FetchOptions {
    readonly signal: AbortSignal;
    /** Hears the share that came in; null: nobody knows how much will come. */
    readonly tell: (share: number | null) => void;
}
/** Never rejects; what it answers after an abort is nobody's concern. */
export declare function fetchFile(given: string, { signal, tell }: FetchOptions): Promise<Fetched>;
