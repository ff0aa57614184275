import { css } from 'lit';

/** As columns: in a container that is wide enough for them. */
const columns = css`
  table {
    inline-size: 100%;
    border-spacing: 0;
    border-collapse: separate;
    table-layout: fixed;
    font-variant-numeric: tabular-nums;
  }

  caption {
    block-size: 0;
    line-height: 0;
  }

  table :is(th, td) {
    padding: 0 0.85em 0 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: middle;
  }

  table :is(th, td):last-child {
    padding-inline-end: 0;
  }

  /* Read out, and not copied along with what is seen. */
  table .quiet {
    user-select: none;
  }

  .in-card {
    display: none;
  }

  /* Of the smaller letters of the heading. */
  th.col-portion {
    inline-size: 10em;
  }

  th.col-mg {
    inline-size: 8em;
  }

  th:is(.col-100g, .col-share) {
    inline-size: 7.5em;
  }

  th.col-add {
    inline-size: max(44px, 3.2em);
  }

  :is(.col-mg, .col-100g, .col-share, .col-add) {
    text-align: end;
  }

  .rows :is(.col-100g, .col-share) {
    white-space: nowrap;
  }

  .rows .unmeasured {
    color: var(--_muted);
    font-size: 0.875em;
    white-space: normal;
  }
`;

const head = css`
  .head {
    position: sticky;
    z-index: 1;
    inset-block-start: var(--mg-sticky-top, 0px);
  }

  /* Cell by cell: not every browser lets a group of rows hold what is placed in it, and over all rows none could be pressed. */
  .head th::before {
    content: '';
    position: absolute;
    z-index: -1;
    inset: 0;
    background: var(--_surface);
  }

  /* Wider than the table: what scrolls away below it would peep out beside it. */
  .head th:first-child::before {
    inset-inline-start: -0.6em;
  }

  .head th:last-child::before {
    inset-inline-end: -0.6em;
  }

  /* What the card is painted with nobody can tell: so what scrolls by below is blurred rather than covered. */
  @supports (backdrop-filter: blur(1em)) {
    .head th::before {
      background: var(--mg-surface, transparent);
      backdrop-filter: blur(1.5em);
    }
  }

  .head th {
    position: relative;
    padding-block: 0.25em;
    border-block-end-color: var(--_line-strong);
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.25;
    vertical-align: bottom;
  }

  .head .plain,
  .sort {
    color: var(--_muted);
  }

  .head .plain {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
  }

  .sort {
    display: inline-flex;
    align-items: center;
    gap: 0.2em;
    min-inline-size: var(--_target);
    min-block-size: var(--_target);
    padding: 0;
    border: 0;
    border-radius: 0.25em;
    background: none;
    font-weight: 600;
    text-align: inherit;
    line-height: 1.25;
    cursor: pointer;
    touch-action: manipulation;
  }

  :is(.col-mg, .col-100g) > .sort {
    flex-direction: row-reverse;
  }

  .sort > span {
    white-space: nowrap;
  }

  .sort:hover,
  :is(.ascending, .descending) > .sort {
    color: inherit;
  }

  .sort svg {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .sort path {
    opacity: 0.4;
  }

  :is(.ascending, .descending) > .sort path {
    opacity: 0;
  }

  .ascending > .sort .up,
  .descending > .sort .down {
    opacity: 1;
    stroke: var(--_accent);
    stroke-width: 3;
  }
`;

const rows = css`
  .food-row:hover > :is(th, td) {
    background: var(--_raised);
  }

  .food-row.open > :is(th, td) {
    border-block-end-color: transparent;
  }

  .name {
    display: flex;
    align-items: center;
    gap: 0.45em;
    inline-size: 100%;
    min-block-size: max(44px, 3.1em);
    padding: 0.4em 0;
    border: 0;
    border-radius: 0.25em;
    background: none;
    font-weight: 500;
    line-height: 1.35;
    text-align: start;
    hyphens: auto;
    hyphenate-limit-chars: 12 5 5;
    cursor: pointer;
    touch-action: manipulation;
  }

  .name::before {
    content: '';
    flex: none;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline: 0.2em 0.35em;
    border: solid var(--_line-strong);
    border-width: 2px 2px 0 0;
    rotate: 45deg;
    transition: rotate 0.15s;
  }

  .name:hover::before {
    border-color: var(--_accent);
  }

  .name[aria-expanded='true']::before {
    rotate: 135deg;
  }

  .portion-button {
    display: grid;
    align-content: center;
    justify-items: start;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.4em 0;
    border: 0;
    border-radius: 0.25em;
    background: none;
    font-size: 0.9375em;
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
  }

  .change {
    text-decoration: underline dotted;
    text-decoration-color: var(--_accent-line);
    text-decoration-thickness: 0.1em;
    text-underline-offset: 0.22em;
  }

  .portion-button:hover .change {
    text-decoration: underline solid;
  }

  .weight {
    font-size: 0.9em;
    white-space: nowrap;
  }

  .weight:empty {
    display: none;
  }

  .portion-edit {
    gap: 0.4em;
  }

  .portion-edit .field {
    inline-size: 5em;
    padding-inline: 0.6em;
  }

  .mg {
    font-weight: 600;
    white-space: nowrap;
  }

  .unmeasured .mg {
    font-weight: 400;
    white-space: normal;
  }

  .bar {
    inline-size: 100%;
    block-size: 6px;
    margin-block-start: 0.3em;
    border-radius: 3px;
    background: var(--_track);
    /* Its ends are round by themselves: cutting them off would cost a layer for each row. */
    overflow: visible;
  }

  .bar rect {
    fill: var(--_accent);
  }

  .unmeasured .bar {
    display: none;
  }

  .add-button {
    border-radius: 50%;
    border-color: var(--_line);
  }

  .add-button::before,
  .add-button::after {
    content: '';
    grid-area: 1 / 1;
    border: 0 solid var(--_accent);
  }

  .add-button::before {
    inline-size: 0.9em;
    border-block-start-width: 2px;
  }

  .add-button::after {
    block-size: 0.9em;
    border-inline-start-width: 2px;
  }

  .add-button:hover {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }

  .add-button.on {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  /* A tick. */
  .add-button.on::before {
    inline-size: 0.45em;
    block-size: 0.85em;
    margin-block-end: 0.2em;
    border-color: var(--_on-accent);
    border-width: 0 2.5px 2.5px 0;
    rotate: 45deg;
  }

  .add-button.on::after {
    content: none;
  }

  :is(.name, .portion-button, .sort, .region):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  /* What takes the focus is scrolled clear of the heading above and of the line with the day below. */
  .rows :is(button, input) {
    scroll-margin-block: calc(var(--mg-sticky-top, 0px) + 4.5em) 6em;
  }

  .gap > td {
    padding: 0;
    border: 0;
  }
`;

const detail = css`
  td.detail {
    padding: 0 0 1.1em 1.45em;
  }

  .detail-in {
    display: grid;
    gap: 0.75em;
    max-inline-size: 60em;
  }

  .facts {
    display: grid;
    gap: 0.4em;
  }

  .facts > div {
    display: grid;
    grid-template-columns: minmax(4em, 6em) minmax(0, 1fr);
    gap: 0.75em;
  }

  .facts dt {
    color: var(--_muted);
  }

  .detail-notes {
    display: grid;
    gap: 0.5em;
  }

  .detail-notes > li {
    display: flex;
    gap: 0.6em;
    align-items: flex-start;
    max-inline-size: 66ch;
  }

  .detail-notes svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.1em;
    stroke: var(--_accent);
  }
`;

/** A long list scrolls in a window of its own, in which only the rows in sight are drawn. */
const windowed = css`
  .region {
    min-inline-size: 0;
    scroll-margin-block-start: var(--mg-sticky-top, 0px);
  }

  .region.windowed {
    max-block-size: var(--mg-table-block-size, max(min(70vh, 40em), 18em));
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: auto;
    overscroll-behavior-y: auto;
    overflow-anchor: none;
  }

  .windowed table {
    inline-size: calc(100% - 2em);
    margin-inline: 1em;
  }

  .windowed .head {
    inset-block-start: 0;
  }

  .windowed .rows :is(button, input) {
    scroll-margin-block: 4.5em 1em;
  }
`;

/** Where columns do not fit, each food is a card. */
const cards = css`
  @container foods (max-width: 37.99em) {
    table,
    .head,
    .head tr,
    .rows,
    .rows tr,
    .rows :is(th, td) {
      display: block;
    }

    table :is(th, td) {
      inline-size: auto;
      padding: 0;
      border: 0;
      text-align: start;
    }

    .head tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
      border-block-end: 1px solid var(--_line-strong);
    }

    .head {
      position: relative;
    }

    .head th {
      position: static;
      inline-size: auto;
      padding: 0;
    }

    .head th:first-child::before {
      inset: 0 -0.6em;
    }

    .head th:not(:first-child)::before {
      content: none;
    }

    .head th:not(:has(.sort)) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .head .sort {
      flex-direction: row;
      font-size: 0.9286em;
    }

    .head th:not(.ascending, .descending) svg {
      display: none;
    }

    .rows :is(.col-100g, .col-share) {
      text-align: start;
    }

    .in-card {
      display: inline;
    }

    [data-in-card]::after {
      content: ' ' attr(data-in-card);
    }

    .in-table {
      display: none;
    }

    .rows .food-row {
      position: relative;
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 0.75em;
      padding-block: 0.6em 0.9em;
      border-block-end: 1px solid var(--_line);
    }

    .rows .food-row.open {
      border-block-end-color: transparent;
    }

    .food-row:hover > :is(th, td) {
      background: none;
    }

    .rows .col-food {
      grid-column: 1;
    }

    .rows .col-add {
      grid-column: 2;
      grid-row: 1 / span 2;
      padding-block-start: 0.15em;
    }

    .rows .col-portion {
      grid-column: 1;
      padding-inline-start: 1.45em;
    }

    .portion-button {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.5em;
      align-items: center;
    }

    .rows .col-mg {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25em 0.85em;
      grid-column: 1 / -1;
      padding-inline-start: 1.45em;
    }

    .mg {
      min-inline-size: 4em;
      font-size: 1.15em;
    }

    .col-mg .bar {
      flex: 1 1 5em;
      inline-size: auto;
      min-inline-size: 0;
      margin: 0;
    }

    .rows :is(.col-100g, .col-share) {
      grid-column: 1 / -1;
      padding-inline-start: 1.45em;
      color: var(--_muted);
      font-size: 0.9375em;
      white-space: normal;
    }

    /* Only not seen: a cell less, and the others would stand below the wrong heading. */
    .rows .col-share.unknown,
    .rows .col-100g.unmeasured {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .rows .detail-row {
      border-block-end: 1px solid var(--_line);
    }

    td.detail {
      padding: 0 0 1.1em 1.45em;
    }

    .facts > div {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }

  @container foods (min-width: 22em) and (max-width: 37.99em) {
    .rows :is(.col-100g, .col-share) {
      padding-inline-start: 0;
    }

    .rows .food-row {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }

    .rows :is(.col-food, .col-portion) {
      grid-column: 1 / span 2;
    }

    .rows .col-add {
      grid-column: 3;
    }

    .rows .col-100g {
      grid-column: 1;
      padding-inline-start: 1.55em;
    }

    .rows .col-share {
      grid-column: 2 / -1;
    }
  }

  /* One line, and height enough: it may go along. */
  @media (min-height: 30em) {
    @container foods (min-width: 24em) and (max-width: 37.99em) {
      .head {
        position: sticky;
      }
    }
  }

  @media (max-height: 22em) {
    .head {
      position: relative;
    }
  }
`;

/** Just wide enough for columns: the names get what the others can spare. */
const tight = css`
  @container foods (max-width: 45.99em) {
    th.col-portion {
      inline-size: 9.75em;
    }

    th.col-mg {
      inline-size: 7.75em;
    }

    th:is(.col-100g, .col-share) {
      inline-size: 7em;
    }

    .head .col-share .plain {
      max-inline-size: 5em;
    }
  }
`;

const wide = css`
  @container foods (min-width: 52em) {
    th.col-portion {
      inline-size: 13em;
    }

    th.col-mg {
      inline-size: 16em;
    }

    .rows .col-mg {
      text-align: start;
      white-space: nowrap;
    }

    .rows .mg {
      display: inline-block;
      inline-size: 4em;
      text-align: end;
    }

    .rows .unmeasured .mg {
      inline-size: auto;
    }

    .rows .bar {
      display: inline-block;
      inline-size: calc(100% - 5em);
      margin: 0;
      margin-inline-start: 0.85em;
      vertical-align: 0.08em;
    }

    .rows .unmeasured .bar {
      display: none;
    }

    .head .col-mg {
      text-align: start;
    }

    .head .col-mg > .sort {
      flex-direction: row;
      padding-inline-start: 0.9em;
    }
  }
`;

export const tableStyles = css`
  .table-block {
    container: foods / inline-size;
    min-inline-size: 0;
  }

  ${columns}
  ${head}
  ${rows}
  ${detail}
  ${windowed}
  ${tight}
  ${wide}
  ${cards}

  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
    }

    .bar rect {
      fill: CanvasText;
    }

    .head th::before {
      background: Canvas;
    }

    .add-button.on {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    .add-button::before,
    .add-button::after,
    .add-button.on::before {
      border-color: ButtonText;
    }
  }
`;
