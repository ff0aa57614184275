/**
 * Focus goes with the step, so that a screen reader reads the new heading and the next Tab starts there. The page
 * scrolls only when the top of the element is out of sight.
 */
export declare function focusHeading(root: ParentNode): void;
/** For where a browser shows the caret alone, and not the field: it may be below a bar that goes along. */
export declare function uncover({ target }: Event): void;
/** The first control that has to be mended, in the whole element or in a part of it. */
export declare function focusProblem(root: ParentNode, part?: string): void;
export declare function focusOn(root: ParentNode, selector: string): void;
/** And what stands below it comes into sight. */
export declare function focusHigh(root: ParentNode, selector: string): void;
/** A row was added: its first control. One was removed: the button that adds them. */
export declare function focusAddedRow(root: ParentNode, added: boolean): void;
