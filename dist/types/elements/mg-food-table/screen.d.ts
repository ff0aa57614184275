import { type TemplateResult } from 'lit';
import type { TableView } from './view.js';
/** One page: the table, and beside or below it the day. */
export declare function screen(view: TableView): TemplateResult;
export declare const screenStyles: import("lit").CSSResult;
