type Versioned = CustomElementConstructor & {
    readonly version?: string;
};
/** Whoever came first stays: a tag can be defined once, and two versions on one page harm nothing. */
export declare function define(tag: string, elementClass: Versioned): void;
export {};
