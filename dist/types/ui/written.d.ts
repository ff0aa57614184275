import { type LitElement } from 'lit';
/**
 * What stands in the shadow root before the element draws for the first time, because a server wrote it. Where the page
 * has brought in lit's support for it, that is taken over; but lit compares no text, and would leave yesterday's figure
 * standing. So a server leaves word of what it drew from, and what was drawn from anything else is replaced.
 */
export declare class Written {
    #private;
    constructor(host: LitElement);
    /** What is drawn now is drawn all at once: by a server, or over what a server drew. */
    get isWhole(): boolean;
    /** There was a shadow root already. */
    find(root: ShadowRoot): void;
    /** @param from all that decides what is drawn first; null: nobody is to take it over. */
    compare(from: () => readonly unknown[] | null): void;
    draw(asEver: () => void, anew: () => void): void;
}
