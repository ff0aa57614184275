import { css, html, nothing, type TemplateResult } from 'lit';
import { icons } from '../../../ui/icons.js';
import { MOST_FOODS } from './state.js';
import type { DayView } from './view.js';

/** What a list is of the reference intake, or what is left of it in a day. */
function compared({ words, look }: DayView): string {
  const { held, gap, share } = look;
  const { sum } = words.foodDay;
  if (held) return '';
  if (gap) return sum.shortGap({ lowMg: gap.low, highMg: gap.high });
  return share ? sum.shortShare(share) : '';
}

function wayToDay(view: DayView): TemplateResult {
  const { words, state, look, news, on } = view;
  const beside = news?.what === 'full' ? words.foodDay.list.full({ most: MOST_FOODS }) : compared(view);
  return html`<button class="button primary" type="button" part="to-day-button" @click=${() => on.show()}>
    <span>${words.foodDay.toDay({ count: state.portions.length })}</span>
    <span class="figures"
      ><span>${words.mg(look.total.totalMg)}</span>${beside ? html`<span>${beside}</span>` : nothing}</span
    >
    ${icons.arrow()}
  </button>`;
}

export const hasDayBar = ({ state, isInSight }: DayView): boolean => state.portions.length > 0 && !isInSight;

/**
 * While the tray is out of sight: what it comes to, and the way to it. It stays where it is when there is nothing in it,
 * so that the page does not move under a finger when the tray comes into sight.
 */
export function dayBar(view: DayView): TemplateResult | typeof nothing {
  if (view.state.portions.length === 0) return nothing;
  return html`<div class="day-bar" part="day-bar">${view.isInSight ? nothing : wayToDay(view)}</div>`;
}

export const barStyles = css`
  .day-bar {
    position: sticky;
    z-index: 3;
    inset-block-end: 0;
    block-size: 0;
    pointer-events: none;
  }

  .day-bar .button {
    position: absolute;
    inset: auto 0 0.5em;
    justify-content: space-between;
    gap: 0.25em 1em;
    box-shadow: 0 0.4em 1.2em -0.4em rgb(0 0 0 / 0.4);
    pointer-events: auto;
  }

  /* A figure is never parted from its unit. */
  .day-bar .figures {
    flex: 1 0 min-content;
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 0 0.5em;
    font-weight: 500;
    text-align: end;
    overflow-wrap: normal;
  }

  .day-bar .figures > :first-child {
    font-weight: 650;
  }

  .day-bar svg {
    stroke: var(--_on-accent);
  }

  /* What takes the focus is scrolled clear of it. */
  .with-day-bar :is(button, input, select, summary) {
    scroll-margin-block-end: calc(var(--_target) + 1.5em);
  }

  @media (forced-colors: active) {
    .day-bar svg {
      stroke: currentColor;
    }
  }
`;
