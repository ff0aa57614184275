import { type html as Html, type TemplateResult } from 'lit';
import type { FoodTableWords } from '../../../locales/food-table-words.js';
import { type PortionEdit } from './portion-field.js';
import type { Row } from './row.js';
import type { Basis, Editing } from './state.js';
export interface RowView {
    /** How templates are read: lit's own way, or with texts that a server can write. */
    html: typeof Html;
    texts: FoodTableWords;
    row: Row;
    basis: Basis;
    open: boolean;
    editing: Editing | null;
    /** What of it stands on the day, in grams; null: there is no day to put it on. */
    onDay: number | undefined | null;
    /** Where not all rows are in the page: which line of the table this is. */
    line: number | null;
    edit: PortionEdit;
}
/**
 * One food. Its roles are written out: as a card it would otherwise no longer be a row of a table.
 *
 * There may be a thousand of these, so each is made of as little as can be: no white space between tags, texts set as
 * properties, signs drawn by styles, and buttons that the table hears as a whole.
 */
export declare function foodRow(view: RowView): TemplateResult;
