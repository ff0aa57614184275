import { type TemplateResult } from 'lit';
import type { TableView } from '../view.js';
/** The names of the columns, and the buttons that sort by them. */
export declare function tableHead(view: TableView): TemplateResult;
