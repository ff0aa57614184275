import { html, nothing, type TemplateResult } from 'lit';
import type { FoodTableWords } from '../../../locales/food-table-words.js';
import type { TableView } from '../view.js';
import type { Sort } from './state.js';

interface Column {
  className: string;
  name: string;
  /** The same where rows are cards and there is less room. */
  short?: string;
  sort?: Sort;
}

function columnsOf(texts: FoodTableWords, isDay: boolean): Column[] {
  const { columns } = texts;
  return [
    { className: 'col-food', name: columns.food, short: columns.name, sort: 'name' },
    { className: 'col-portion', name: columns.portion },
    { className: 'col-mg', name: columns.perPortion, sort: 'mg-per-portion' },
    { className: 'col-100g', name: columns.per100g, sort: 'mg-per-100g' },
    { className: 'col-share', name: isDay ? columns.ofDay : columns.ofLabel },
  ];
}

function sortButton({ on }: TableView, { name, short }: Column, sort: Sort): TemplateResult {
  return html`<button class="sort" type="button" part="sort-button" @click=${() => on.sort(sort)}>
    ${
      short
        ? html`<span class="in-table">${name}</span><span class="in-card">${short}</span>`
        : html`<span>${name}</span>`
    }<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path class="up" d="m7 10 5-5 5 5" />
      <path class="down" d="m7 14 5 5 5-5" />
    </svg>
  </button>`;
}

function heading(view: TableView, column: Column): TemplateResult {
  const { state } = view;
  const { className, name, sort } = column;
  const isSorted = sort === state.sort && !state.byFit;
  return html`<th
    class="${className} ${isSorted ? state.direction : ''}"
    scope="col"
    role="columnheader"
    aria-sort=${isSorted ? state.direction : nothing}
  >
    ${sort ? sortButton(view, column, sort) : html`<span class="plain">${name}</span>`}
  </th>`;
}

/** The names of the columns, and the buttons that sort by them. */
export function tableHead(view: TableView): TemplateResult {
  const { words, state, body } = view;
  const { foodTable: texts } = words;
  const hasDay = body?.amountOf !== null;
  return html`<thead role="rowgroup" class="head">
    <tr role="row" aria-rowindex=${body?.isWindowed ? 1 : nothing}>
      ${columnsOf(texts, state.basis === 'day').map((column) => heading(view, column))}
      ${
        hasDay
          ? html`<th class="col-add" scope="col" role="columnheader">
              <span class="quiet">${texts.columns.add}</span>
            </th>`
          : nothing
      }
    </tr>
  </thead>`;
}
