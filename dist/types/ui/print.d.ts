import { type CSSResult, type LitElement, type TemplateResult } from 'lit';
/** What goes to the printer, and nothing else. */
export interface Alone {
    /** In whose shadow root the frame stands: neither styles nor observers of the page reach there. */
    host: LitElement;
    title: string;
    lang: string;
    content: TemplateResult;
    styles: CSSResult;
    /** Looks at it before it is printed. */
    arrange?: (sheet: Document) => void;
}
/**
 * Prints this and nothing else. The page stays as it is, and no style of it reaches the paper: it is a document of its
 * own in a frame without an address. The frame goes once it is printed, and at the latest when another one is or when its
 * element leaves the page.
 */
export declare function printAlone(alone: Alone): void;
