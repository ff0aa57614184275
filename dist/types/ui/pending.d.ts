/** By what it does: a page may have put another `Promise` in place of the browser's own. */
export declare const isPending: <T>(reading: T | Promise<T>) => reading is Promise<T>;
