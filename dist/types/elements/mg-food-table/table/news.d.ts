import type { BodyView } from './body.js';
/** What a screen reader is told of the table: how many foods there are now, and how they are sorted. */
export declare class News {
    #private;
    /** There is no table yet, or no longer. */
    wait(): void;
    /** What stands there at first is no news, unless somebody waited for it. */
    begin(body: BodyView, total: number): string;
    /** What changed since it was told last; empty where nothing did. */
    since(body: BodyView, total: number): string;
}
