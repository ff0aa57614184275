interface Heard<T> {
    progress(share: number): void;
    done(result: T): void;
    failed(error: unknown): void;
}
/** Does long work a little at a time, so that the page stays awake meanwhile. */
export declare class Slices<T> {
    #private;
    constructor(work: Generator<number, T>, heard: Heard<T>);
    /** Little work is done when this returns; or all of it, where it is wanted at once. */
    start(isWanted?: boolean): void;
    /** Once what was drawn before is painted. */
    startLater(): void;
    stop(): void;
}
export {};
