import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Range } from '../../../engine/types.js';
import { nameOf, type DayView } from './view.js';

type Part = TemplateResult | typeof nothing;

/** So that a full bar does not end where the picture ends. */
const ROOM = 1.12;

const percent = (mg: number, scaleMg: number): string => `${Math.round((mg / scaleMg) * 1000) / 10}%`;

/** The reference intake as a line, and as a field between two lines while it is a range. */
function mark({ low, high }: Range, scaleMg: number): SVGTemplateResult {
  const from = percent(low, scaleMg);
  const to = percent(high, scaleMg);
  return svg`<g class="mark">
    ${high > low ? svg`<rect class="mark-range" x=${from} width=${percent(high - low, scaleMg)} y="0" height="28" />` : nothing}
    <line x1=${to} x2=${to} y1="0" y2="28" />
  </g>`;
}

function chart({ words, look, state }: DayView, reference: Range): TemplateResult {
  const { totalMg } = look.total;
  const restMg = state.declared === 'with-rest' ? Math.min(look.restMg, totalMg) : 0;
  const scaleMg = Math.max(reference.high, totalMg) * ROOM;
  const own = percent(totalMg - restMg, scaleMg);
  const referenceText = words.mgRange(reference.low, reference.high);
  return html`<figure class="day-chart" part="day-chart">
    <p class="day-chart-head small">
      <span class="figures">${words.foodDay.sum.total({ mg: totalMg })}</span
      ><span class="muted figures">${words.result.intake.reference} ${referenceText}</span>
    </p>
    <svg width="100%" height="28" aria-hidden="true" focusable="false">
      <rect class="track" x="0" y="6" width="100%" height="16" />
      ${totalMg > restMg ? svg`<rect class="eaten" x="0" width=${own} y="6" height="16" />` : nothing}
      ${restMg > 0 ? svg`<rect class="rest" x=${own} width=${percent(restMg, scaleMg)} y="6" height="16" />` : nothing}
      ${mark(reference, scaleMg)}
    </svg>
  </figure>`;
}

/** Of a list nobody can say whether it is enough: it may be a single apple. */
function verdict({ words, state, look }: DayView): string {
  const { gap, share } = look;
  const { sum } = words.foodDay;
  if (gap) return sum.gap({ lowMg: gap.low, highMg: gap.high });
  return [share && sum.share(share), state.declared === 'list' && sum.askWhole].filter(Boolean).join(' ');
}

/** Where a professional goes first there is no figure to act on, beyond the sum of what was put here. */
function compared(view: DayView): Part {
  const { words, look } = view;
  const { reference, held } = look;
  const { sum } = words.foodDay;
  if (held) return html`<p class="day-total figures">${sum.total({ mg: look.total.totalMg })}</p>`;
  if (!reference)
    return html`<p class="day-total figures">${sum.total({ mg: look.total.totalMg })}</p>
      <p class="muted">${sum.noReference}</p>`;
  const said = verdict(view);
  return html`${chart(view, reference)}
  ${said ? html`<p id="day-gap" tabindex="-1" part="day-gap">${said}</p>` : nothing}`;
}

function notCounted(view: DayView): Part {
  const { words, look } = view;
  const foods = look.unmeasured.map((id) => nameOf(view, id));
  if (foods.length === 0) return nothing;
  const shown = { foods: words.list(foods), count: foods.length };
  return html`<p class="small muted" part="not-counted">${words.foodDay.sum.notCounted(shown)}</p>`;
}

/** Where nobody said for whom, and where that is said. */
function assumed({ words, look, on }: DayView): Part {
  if (!look.isAdultAssumed || !look.reference || look.held) return nothing;
  const { person } = words.foodDay;
  return html`<div class="small">
    <p class="muted">${person.assumed}</p>
    <button class="button inline" type="button" part="to-person-button" @click=${() => on.showPerson()}>
      ${person.heading}
    </button>
  </div>`;
}

/** What it comes to, beside what is recommended. */
export function daySum(view: DayView): Part {
  const { words, state, look } = view;
  if (state.portions.length === 0) return nothing;
  const { sum } = words.foodDay;
  return html`<div class="stack" part="day-sum">
    ${compared(view)}
    ${
      state.declared === 'with-rest' && look.restMg > 0
        ? html`<p class="small muted">${sum.rest({ mg: look.restMg })}</p>`
        : nothing
    }
    ${notCounted(view)} ${look.isImprobable ? html`<p class="small">${sum.improbable}</p>` : nothing}
    ${assumed(view)}
  </div>`;
}

export const sumStyles = css`
  .day-total,
  .day-chart-head > :first-child {
    font-size: 1.35em;
    font-weight: 650;
    letter-spacing: -0.01em;
  }

  .day-chart {
    display: grid;
    gap: 0.35em;
  }

  .day-chart-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1em;
    max-inline-size: none;
  }

  .day-chart > svg {
    direction: ltr;
  }

  .day-chart .track {
    fill: var(--_track);
    rx: 8px;
  }

  .day-chart .eaten {
    fill: var(--_accent);
    rx: 3px;
  }

  .day-chart .rest {
    fill: color-mix(in srgb, var(--_accent) 42%, transparent);
    rx: 3px;
  }

  .day-chart .mark line {
    stroke: currentColor;
    stroke-width: 2.5px;
    stroke-linecap: round;
  }

  .day-chart .mark-range {
    fill: color-mix(in srgb, currentColor 14%, transparent);
  }

  @media (forced-colors: active) {
    .day-chart .eaten {
      fill: Highlight;
    }

    .day-chart .rest {
      fill: GrayText;
    }
  }
`;
