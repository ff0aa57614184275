/** Tells once, whatever the number of elements. */
export declare function tellUnsound(tag: string, what: string): void;
/**
 * Whether the page has left whole what everything here stands on. Where it has not, an advice might lack a warning
 * that could not be drawn, so the content that the host put inside the tag has to do.
 */
export declare function hasSoundGround(tag: string): boolean;
/** For an element that could not be drawn after all: whatever stands in its shadow root gives way to its content. */
export declare function showContent(element: Element, error: unknown): void;
