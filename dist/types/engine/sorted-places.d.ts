/**
 * The places 0 to `count` in order, by merging: it can be paused, which a list's own sort cannot. Yields the share done.
 * @param compare must tell any two places apart, so that there is one order only.
 */
export declare function sortedPlaces(count: number, compare: (one: number, other: number) => number): Generator<number, Uint32Array>;
