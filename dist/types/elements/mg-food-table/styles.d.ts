export declare const foodTableStyles: import("lit").CSSResult[];
