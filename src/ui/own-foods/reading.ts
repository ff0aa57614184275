import { listOf, readList } from './read-list.js';
import type { OwnFoodsReading, Reading } from './reader.js';
import { failedReading } from './reader.js';
import type { SliceOptions } from './slices.js';
import { inSlices } from './slices.js';

/** For work of which a part may throw: an object of the host, or a browser that the page has changed. */
export function* guarded(reading: Reading): Reading {
  try {
    return yield* reading;
  } catch {
    return failedReading({ code: 'unreadable' });
  }
}

const SURELY_LONG = 5000;

function isLong(given: unknown): boolean {
  try {
    return (listOf(given)?.length ?? 0) > SURELY_LONG;
  } catch {
    return false;
  }
}

/**
 * Foods that a page has as a list, or as an object with such a list. Few are read at once, many in slices. Never throws
 * or rejects.
 * @returns null when it was aborted.
 */
export const readFoodsList = (
  given: unknown,
  options: SliceOptions = {},
): OwnFoodsReading | Promise<OwnFoodsReading | null> =>
  inSlices(guarded(readList(given)), { ...options, isLong: isLong(given) });
