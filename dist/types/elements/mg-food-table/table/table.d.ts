import { type TemplateResult } from 'lit';
import type { TableView } from '../view.js';
import type { BodyView } from './body.js';
/** The rows are drawn by `body.ts` into the group: hundreds of them, in more than one frame. */
export declare function foodTable(view: TableView, body: BodyView): TemplateResult;
