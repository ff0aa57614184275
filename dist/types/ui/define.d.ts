type Versioned = CustomElementConstructor & {
    readonly version?: string;
    readonly observedAttributes?: readonly string[];
};
/**
 * Whoever came first stays: a tag can be defined once, and two versions on one page harm nothing. Where a page has
 * broken what this takes, nothing is defined, nothing is thrown, and the content of the tag stays.
 */
export declare function define(tag: string, elementClass: Versioned): void;
export {};
