/** The frame, and how what stands in it is laid out: screens, questions, blocks of a result. */
export declare const screens: import("lit").CSSResult;
