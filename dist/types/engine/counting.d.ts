/** The whole numbers from nought, as many as are asked for. */
export declare function upTo(count: number): number[];
/** Each of a list behind its place in it, gaps included. */
export declare const numbered: <T>(list: readonly T[]) => (readonly [number, T])[];
