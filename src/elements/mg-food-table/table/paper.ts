import { css, html, nothing, type LitElement, type TemplateResult } from 'lit';
import { upTo } from '../../../engine/counting.js';
import { printAlone } from '../../../ui/print.js';
import { categoryName, stateName } from './kinds.js';
import { foodAt, type Exported } from './exported.js';
import { figuresOf } from './figures.js';
import { rowOf } from './row.js';
import type { TableState } from './state.js';

/** More would be a book, and would keep the page busy for long. */
const MOST_PRINTED = 500;

export interface Paper extends Exported {
  state: TableState;
  /** The search, the kind and the preparation as they count now. */
  query: { search?: string | undefined; category?: string | undefined; state?: string | undefined };
  credit: string;
  /** Whose day it is, as far as it is known: "woman, 41 years". */
  person: string;
}

function asked({ words, query }: Paper): string {
  const { print } = words.foodTable;
  const search = query.search?.trim();
  const parts = [
    search ? print.searched({ search }) : '',
    categoryName(words, query.category),
    stateName(words, query.state),
  ];
  return parts.filter(Boolean).join(' · ');
}

function comparedWith({ words, state, measure, person }: Paper): string {
  const { basis } = words.foodTable;
  const { reference } = measure;
  if (!reference) return '';
  if (state.basis === 'label') return `${basis.label}: ${basis.labelOf({ mg: reference.low })}`;
  const day = basis.dayOf({ lowMg: reference.low, highMg: reference.high });
  return [`${basis.label}: ${day}`, person].filter(Boolean).join(', ');
}

function rows(paper: Paper): TemplateResult[] {
  const { words, listing, grams, measure, state } = paper;
  const { foodTable: texts } = words;
  const count = Math.min(listing.order.length, MOST_PRINTED);
  return upTo(count).flatMap((place) => {
    const food = foodAt(listing, place);
    if (!food) return [];
    const row = rowOf(words, food, grams.get(food.id), measure);
    const { perPortion, per100g, share } = figuresOf(texts, row, state.basis);
    const weight = texts.grams({ grams: row.grams });
    return [
      html`<tr>
        <th scope="row">${row.name}</th>
        <td>${row.portion ? `${row.portion}, ${weight}` : weight}</td>
        <td class="figure">${perPortion.seen}</td>
        <td class="figure">${per100g.seen}</td>
        <td class="figure">${share.seen}</td>
      </tr>`,
    ];
  });
}

function sheet(paper: Paper): TemplateResult {
  const { words, listing, state, credit } = paper;
  const { print, columns } = words.foodTable;
  const total = listing.order.length;
  const date = new Intl.DateTimeFormat(words.lang, { dateStyle: 'long' }).format(new Date());
  const what = asked(paper);
  const compared = comparedWith(paper);
  return html`<main>
    <header>
      <p class="masthead">${words.sheet.printed({ date })}</p>
      <h1>${print.title}</h1>
      ${what ? html`<p>${what}</p>` : nothing} ${compared ? html`<p>${compared}</p>` : nothing}
      ${total > MOST_PRINTED ? html`<p class="cut">${print.cut({ count: MOST_PRINTED, total })}</p>` : nothing}
    </header>
    <table>
      <thead>
        <tr>
          <th scope="col">${columns.food}</th>
          <th scope="col">${columns.portion}</th>
          <th scope="col" class="figure">${columns.perPortion}</th>
          <th scope="col" class="figure">${columns.per100g}</th>
          <th scope="col" class="figure">${state.basis === 'day' ? columns.ofDay : columns.ofLabel}</th>
        </tr>
      </thead>
      <tbody>
        ${rows(paper)}
      </tbody>
    </table>
    <footer>
      <p>${words.result.purpose}</p>
      <p>${credit}</p>
    </footer>
  </main>`;
}

/** Ink on A4, in points: none of the screen's tokens reach here. */
const paperStyles = css`
  @page {
    size: A4;
    margin: 14mm 14mm 16mm;
  }

  * {
    box-sizing: border-box;
  }

  body {
    margin: 0;
    font:
      9.5pt/1.4 system-ui,
      sans-serif;
    color: #000;
    background: #fff;
  }

  h1 {
    margin: 0 0 4pt;
    font-size: 17pt;
    line-height: 1.2;
  }

  p {
    margin: 0 0 4pt;
  }

  .masthead,
  footer {
    color: #444;
    font-size: 8.5pt;
  }

  .cut {
    font-weight: 600;
  }

  table {
    inline-size: 100%;
    margin-block: 8pt 10pt;
    border-collapse: collapse;
  }

  thead {
    display: table-header-group;
  }

  tr {
    break-inside: avoid;
  }

  th,
  td {
    padding: 3pt 0;
    border-block-end: 0.5pt solid #bbb;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }

  thead th {
    border-block-end: 1pt solid #000;
    font-weight: 600;
  }

  :is(th, td) + :is(th, td) {
    padding-inline-start: 10pt;
  }

  .figure {
    text-align: end;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
`;

/** Prints the rows that were asked for, as a table on paper. */
export function printFoods(host: LitElement, paper: Paper): void {
  const { words } = paper;
  printAlone({
    host,
    title: words.foodTable.print.title,
    lang: words.lang,
    content: sheet(paper),
    styles: paperStyles,
  });
}
