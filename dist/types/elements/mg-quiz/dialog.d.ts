import { type TemplateResult } from 'lit';
import type { Words } from '../../locales/words.js';
export interface DialogActions {
    readonly open: () => void;
    readonly close: () => void;
}
/**
 * The browser's own dialog: it holds the focus, closes on Escape and gives the focus back. Closing keeps the answers.
 */
export declare function quizDialog(words: Words, content: TemplateResult, { open, close }: DialogActions): TemplateResult;
export declare const dialogStyles: import("lit").CSSResult;
