/**
 * A host that prints its own page prints what stands there: nothing is cut off, nothing goes along over something else, and
 * what was answered shows where a browser leaves out backgrounds. Last of all styles, and stronger than each of them.
 */
export declare const paper: import("lit").CSSResult;
