export declare const text: import("lit").CSSResult;
