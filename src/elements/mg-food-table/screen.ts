import { css, html, nothing, type TemplateResult } from 'lit';
import { debugPanel } from '../../ui/debug-panel.js';
import { dayBar, hasDayBar } from './day/bar.js';
import { personSection } from './day/person.js';
import { daySection } from './day/section.js';
import { moreButton, noneFound, summary } from './table/below.js';
import type { BodyView } from './table/body.js';
import { foot } from './table/foot.js';
import { rowProblems } from './table/row-problems.js';
import { foodTable } from './table/table.js';
import { toolbar } from './table/toolbar.js';
import { loadFailed, waiting } from './table/waiting.js';
import type { TableView } from './view.js';

function list(view: TableView, body: BodyView): TemplateResult {
  const { words, settings, on } = view;
  const isEmpty = body.lines.listing.order.length === 0;
  return html`${summary(view, body)}
    <button class="button skip" type="button" part="skip-button" @click=${() => on.skip()}>
      ${words.foodTable.skip}
    </button>
    ${foodTable(view, body)} ${isEmpty ? noneFound(view) : nothing}
    ${moreButton(view, body, settings.pageSize)}`;
}

/** The table, or what stands in its place while there is none. */
function table(view: TableView): TemplateResult {
  const { words, own, body, prepared, on } = view;
  if (own.state === 'failed') return loadFailed(words, own.failure, on.retry);
  if (body) return list(view, body);
  return own.state === 'loading' ? waiting(words, true, own.progress) : waiting(words, false, prepared);
}

/** What is read out: that there is something to wait for, and later what came of what the visitor did. */
function told({ words, own, body, announced }: TableView): string {
  const { title, preparing } = words.foodTable.loading;
  if (own.state === 'failed') return '';
  if (body && !body.lines.listing.isPreview) return announced;
  return own.state === 'loading' ? title : preparing;
}

function main(view: TableView): TemplateResult {
  const { words, settings, isThere, day } = view;
  return html`<div class="main">
    <header class="stack">
      <h2 id="heading" tabindex="-1" part="heading">${words.foodTable.heading}</h2>
      <p class="lead">${words.foodTable.lead}</p>
    </header>
    <p class="quiet" role="status">${told(view)}</p>
    ${isThere ? toolbar(view) : nothing}
    <div class="table-block stack">${table(view)}</div>
    <div class="after" id="after-table" tabindex="-1">
      ${settings.noTray && isThere ? personSection(day) : nothing} ${rowProblems(view)} ${foot(view)}
    </div>
  </div>`;
}

/** Whose day it is goes with the day: above the table it would push the first row down. */
function aside({ day, isThere }: TableView): TemplateResult {
  return html`<div class="aside">${isThere ? personSection(day) : nothing} ${daySection(day)}</div>`;
}

/** Said by classes: a rule that asks what is in the page (`:has`) is asked again at every row that comes. */
function classesOf({ settings, day }: TableView): string {
  if (settings.noTray) return 'screen foods';
  return `screen foods with-day ${hasDayBar(day) ? 'with-day-bar' : ''}`;
}

/** One page: the table, and beside or below it the day. */
export function screen(view: TableView): TemplateResult {
  const { words, knowledge, settings, problems, day } = view;
  return html`<section class=${classesOf(view)} part="page">
      ${main(view)} ${settings.noTray ? nothing : aside(view)} ${settings.noTray ? nothing : dayBar(day)}
    </section>
    ${settings.debug ? debugPanel({ words, knowledge, problems, findings: [] }) : nothing}`;
}

export const screenStyles = css`
  .screen.foods {
    gap: calc(var(--_space) * 2);
    max-inline-size: 75em;
  }

  .foods > .main,
  .foods .after {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    align-content: start;
    min-inline-size: 0;
  }

  .after:focus {
    outline: none;
  }

  /* Only for whoever goes by the Tab key: hundreds of rows stand between it and what follows. */
  .skip:not(:focus-visible) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .skip {
    justify-self: start;
  }

  .aside {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    align-content: start;
    min-inline-size: 0;
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_line);
  }

  @container mg (min-width: 64em) {
    .screen.foods.with-day {
      grid-template-columns: minmax(0, 1fr) minmax(17em, 20em);
      column-gap: calc(var(--_space) * 2.5);
      padding-inline: calc(var(--_space) * 2);
    }

    .aside {
      padding-block-start: 0;
      border-block-start: 0;
    }

    .foods > .day-bar {
      display: none;
    }
  }

  /* It goes along, and where it is higher than the screen it scrolls by itself. */
  @media (min-height: 36em) {
    @container mg (min-width: 64em) {
      .aside {
        position: sticky;
        align-self: start;
        inset-block-start: calc(var(--mg-sticky-top, 0px) + 1em);
        max-block-size: calc(100vh - var(--mg-sticky-top, 0px) - 2em);
        margin: -1em;
        padding: 1em;
        overflow: auto;
      }
    }
  }
`;
