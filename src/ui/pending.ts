/** By what it does: a page may have put another `Promise` in place of the browser's own. */
export const isPending = <T>(reading: T | Promise<T>): reading is Promise<T> =>
  typeof (reading as Partial<Promise<T>> | null)?.then === 'function';
