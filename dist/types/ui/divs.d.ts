/** Fills the divs that ask for this element, now and whenever one is added. */
export declare function fillDivs(tag: string, attributes: readonly string[]): void;
