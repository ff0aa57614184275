/** Native controls underneath: they keep their keyboard, their names and their state; only the paint is ours. */
export declare const controls: import("lit").CSSResult;
