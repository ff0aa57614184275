/**
 * A shadow root keeps a host's selectors out, not what inherits. Font, size and colour are wanted; the rest of what a
 * theme may have set on an ancestor is put back to normal on the wrapper, where a host's styles cannot reach: all of it, for
 * no list of properties would stay complete.
 */
export declare const reset: import("lit").CSSResult;
