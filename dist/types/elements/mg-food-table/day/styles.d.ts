/** To stand between the controls and what the element adds itself. */
export declare const dayStyles: import("lit").CSSResult[];
