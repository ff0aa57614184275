export interface SliceOptions {
    readonly signal?: AbortSignal | undefined;
    /** Hears after every slice how far the work is: what the work yielded last. */
    readonly tell?: ((share: number) => void) | undefined;
    /** More than fits in a slice: none of it is done at once. */
    readonly isLong?: boolean | undefined;
    /** All of it is done at once, however long it is: nobody waits at a server's screen. */
    readonly isWhole?: boolean | undefined;
}
/**
 * Does long work in slices, so that no task is long. Little work is done at once.
 * @returns null when it was aborted.
 */
export declare function inSlices<T>(work: Iterator<number, T>, options?: SliceOptions): T | Promise<T | null>;
/** Work inside larger work: its share done counts from one share of the whole to another. */
export declare function part<T>(work: Generator<number, T, void>, from: number, to: number): Generator<number, T, void>;
