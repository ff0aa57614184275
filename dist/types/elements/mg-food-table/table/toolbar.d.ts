import { type TemplateResult } from 'lit';
import type { TableView } from '../view.js';
/** What is shown of the list, and how. */
export declare function toolbar(view: TableView): TemplateResult;
export declare const toolbarStyles: import("lit").CSSResult;
