import { type TemplateResult } from 'lit';
import type { TableView } from '../view.js';
/** Whose figures the table shows. */
export declare const creditOf: ({ words, own }: Pick<TableView, 'words' | 'own'>) => string;
/** What to know beside the figures, what they rest on, and what this is not. */
export declare function foot(view: TableView): TemplateResult;
export declare const footStyles: import("lit").CSSResult;
