import { nothing, type html as Html, type TemplateResult } from 'lit';
import type { FoodTableWords } from '../../../locales/food-table-words.js';
import { figuresOf } from './figures.js';
import { portionField, type PortionEdit } from './portion-field.js';
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

// oxfmt-ignore
function portionButton({ html, texts, row: { name, portion, grams } }: RowView): TemplateResult {
  const weight = texts.grams({ grams });
  return html`<button
    class="portion-button"
    type="button"
    data-do="portion"
    aria-label=${texts.changePortion({ food: name, portion, grams })}
  ><span class="change" .textContent=${portion || weight}></span> <span
    class="muted weight" .textContent=${portion ? weight : ''}></span></button>`;
}

// oxfmt-ignore
function addCell({ html, texts, row, onDay }: RowView): TemplateResult {
  const grams = onDay ?? null;
  return html`<td role="cell" class="col-add"
    ><button
      class="icon-button add-button ${grams === null ? '' : 'on'}"
      part="add-button"
      type="button"
      data-do="add"
      aria-label=${grams === null ? texts.add({ food: row.name }) : texts.addAgain({ food: row.name, grams })}
    ></button
  ></td>`;
}

/**
 * One food. Its roles are written out: as a card it would otherwise no longer be a row of a table.
 *
 * There may be a thousand of these, so each is made of as little as can be: no white space between tags, texts set as
 * properties, signs drawn by styles, and buttons that the table hears as a whole.
 */
// oxfmt-ignore
export function foodRow(view: RowView): TemplateResult {
  const { html, texts, row, basis, open, editing, line, onDay } = view;
  const { perPortion, per100g, share } = figuresOf(texts, row, basis);
  return html`<tr
    class="food-row ${open ? 'open' : ''}"
    part="row"
    role="row"
    data-id=${row.id}
    data-index=${line ?? nothing}
    aria-rowindex=${line === null ? nothing : line + 2}
    ><th class="col-food" scope="row" role="rowheader"
      ><button
        class="name" type="button" data-do="fold" aria-expanded=${open ? 'true' : 'false'} .textContent=${row.name}
      ></button
    ></th
    ><td class="col-portion" role="cell"
      >${editing ? portionField(texts, row.name, editing, view.edit) : portionButton(view)}</td
    ><td class="col-mg ${row.mg === null ? 'unmeasured' : ''}" role="cell"
      ><span class="mg" aria-hidden="true" .textContent=${perPortion.seen}></span
      ><span class="quiet" .textContent=${perPortion.spoken}></span
      ><svg class="bar" part="bar" width="100%" height="6" aria-hidden="true" focusable="false"
        ><rect width=${`${row.bar.toFixed(1)}%`} height="6" rx="3"></rect
      ></svg
    ></td
    ><td class="col-100g ${row.mgPer100g === null ? 'unmeasured' : ''}" role="cell"
      ><span aria-hidden="true" data-in-card=${texts.per100g} .textContent=${per100g.seen}></span
      ><span class="quiet" .textContent=${per100g.spoken}></span
    ></td
    ><td class="col-share ${row.share === null ? 'unknown' : ''}" role="cell"
      ><span
        aria-hidden="true"
        data-in-card=${basis === 'day' ? texts.ofDay : texts.ofLabel}
        .textContent=${share.seen}
      ></span
      ><span class="quiet" .textContent=${share.spoken}></span
    ></td
    >${onDay === null ? nothing : addCell(view)}</tr>`;
}
