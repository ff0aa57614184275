export declare const tableStyles: import("lit").CSSResult;
