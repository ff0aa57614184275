import { type LitElement } from 'lit';
/**
 * A sheet belongs to the document that made it: an element that is taken to another one (a frame, a template) loses all
 * of its styles, also when it comes back.
 */
export declare function takeStylesAlong(element: LitElement): void;
/** As lit makes it, which would throw here: none of its sheets may stand in another document. */
export declare function rootElsewhere(element: LitElement): ShadowRoot;
