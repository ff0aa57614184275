import type { OwnFoodsReading, Reading } from './reader.js';
import type { SliceOptions } from './slices.js';
/** For work of which a part may throw: an object of the host, or a browser that the page has changed. */
export declare function guarded(reading: Reading): Reading;
/**
 * Foods that a page has as a list, or as an object with such a list. Few are read at once, many in slices. Never throws
 * or rejects.
 * @returns null when it was aborted.
 */
export declare const readFoodsList: (given: unknown, options?: SliceOptions) => OwnFoodsReading | Promise<OwnFoodsReading | null>;
