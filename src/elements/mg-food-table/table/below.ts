import { css, html, nothing, type TemplateResult } from 'lit';
import { icons } from '../../../ui/icons.js';
import type { TableView } from '../view.js';
import type { BodyView } from './body.js';

/** Why what is shown is not all that was searched for; empty where it is. */
export function leftOutText({ words, lines: { listing } }: Pick<BodyView, 'words' | 'lines'>): string {
  const { left = [], kept = [], order } = listing;
  return left.length > 0 && order.length > 0 ? words.foodTable.leftOut({ left, kept }) : '';
}

/** How many there are, and what can be done with them. */
export function summary({ words, foods, on }: TableView, body: BodyView): TemplateResult {
  const { listing } = body.lines;
  const { foodTable: texts } = words;
  const count = listing.order.length;
  const isPreview = listing.isPreview === true;
  const leftOut = leftOutText(body);
  return html`<div class="summary">
    <p class="count figures" id="count" tabindex="-1" part="count">
      ${isPreview ? texts.loading.preparing : texts.count({ count, total: foods.length })}
    </p>
    ${leftOut ? html`<p class="left-out" part="left-out">${leftOut}</p>` : nothing}
    <div class="summary-buttons">
      <button
        class="button inline"
        type="button"
        part="download-button"
        ?disabled=${isPreview || count === 0}
        @click=${() => on.download()}
      >
        ${icons.download()}<span>${texts.download.button}</span>
      </button>
      <button
        class="button inline"
        type="button"
        part="print-button"
        ?disabled=${isPreview || count === 0}
        @click=${() => on.print()}
      >
        ${icons.printer()}<span>${texts.print.button}</span>
      </button>
    </div>
  </div>`;
}

/** Nothing was found: why, and the way out. */
export function noneFound({ words, state, foods, on }: TableView): TemplateResult {
  const { none, empty } = words.foodTable;
  if (foods.length === 0) return html`<p class="none" part="none">${empty}</p>`;
  const search = state.search.trim();
  const isFiltered = state.category !== null || state.state !== null;
  return html`<div class="none stack" part="none">
    <p class="none-title">${search ? none.title({ search }) : none.titleFilters}</p>
    <p class="muted">${none.text}</p>
    <div class="choices-row">
      ${
        search
          ? html`<button class="button" type="button" @click=${() => on.clearSearch()}>
              ${none.clearSearch}
            </button>`
          : nothing
      }
      ${
        isFiltered
          ? html`<button class="button" type="button" @click=${() => on.clearFilters()}>
              ${none.clearFilters}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}

/** @param pageSize rows that come along with each press */
export function moreButton(
  { words, on }: TableView,
  { lines }: BodyView,
  pageSize: number | null,
): TemplateResult | typeof nothing {
  const rest = lines.listing.order.length - lines.foods;
  if (pageSize === null || rest <= 0) return nothing;
  return html`<div class="more">
    <button class="button" type="button" part="more-button" @click=${() => on.more()}>
      ${words.foodTable.more({ count: Math.min(rest, pageSize) })}
    </button>
  </div>`;
}

export const belowStyles = css`
  .summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
  }

  .count {
    scroll-margin-block-start: calc(var(--mg-sticky-top, 0px) + 0.5em);
    color: var(--_muted);
  }

  .left-out {
    order: -1;
    flex-basis: 100%;
  }

  .summary-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    margin-inline: 0.65em;
  }

  .summary-buttons .button {
    gap: 0.35em;
    font-size: 0.875em;
  }

  /* Signs alone, so that the first row stands higher: what they are called is still read out. */
  @container mg (max-width: 29.99em) {
    .summary {
      flex-wrap: nowrap;
      gap: 0.25em;
    }

    .summary-buttons {
      flex-wrap: nowrap;
      gap: 0;
      margin-inline: 0 -0.75em;
    }

    .summary-buttons .button {
      justify-content: center;
      min-inline-size: var(--_target);
      margin: 0;
      padding: 0;
    }

    .summary-buttons span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  .none {
    padding: calc(var(--_space) * 2) calc(var(--_space) * 1.5);
    border: 1px dashed var(--_line-strong);
    border-radius: var(--_radius);
  }

  .none-title {
    font-size: 1.15em;
    font-weight: 600;
  }

  .more {
    display: flex;
    justify-content: center;
  }

  .more .button {
    min-inline-size: min(100%, 14em);
  }
`;
