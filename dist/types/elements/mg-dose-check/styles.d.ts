export declare const doseStyles: import("lit").CSSResult[];
