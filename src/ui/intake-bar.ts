import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Figures } from '../engine/types.js';
import { sumOf } from '../locales/formats.js';
import type { Words } from '../locales/words.js';

export interface Intake {
  words: Words;
  figures: Readonly<Partial<Figures>>;
  /** mg a day that is proposed; 0 where nothing is. */
  proposedMg: number;
  /** What supplements together should not pass: a plan's ceiling, or the upper level that a verdict goes by. */
  limitMg: number | undefined;
  /** Said beside the food range; 0 leaves it out. */
  spreadPercent: number;
}

type Series = 'food' | 'supplement' | 'proposed';

interface Part {
  series: Series;
  mg: number;
}

interface Bar {
  title: string;
  parts: readonly Part[];
  mark: { label: string; lowMg: number; highMg: number };
  /** How far the whole bar may be off, either way. */
  spread?: { lowMg: number; highMg: number } | undefined;
  scaleMg: number;
}

const percent = (mg: number, scaleMg: number): string => `${Math.round((mg / scaleMg) * 1000) / 10}%`;

function partRects({ parts, scaleMg }: Bar): SVGTemplateResult[] {
  let from = 0;
  return parts
    .filter(({ mg }) => mg > 0)
    .map(({ series, mg }) => {
      const start = from;
      from += mg;
      return svg`<rect class="part ${series}" x=${percent(start, scaleMg)} width=${percent(mg, scaleMg)} y="6" height="16" />`;
    });
}

/** Below the bar: the ends between which the sum may lie. */
function whisker({ spread, scaleMg }: Bar): SVGTemplateResult | typeof nothing {
  if (!spread || spread.highMg <= spread.lowMg) return nothing;
  const [low, high] = [percent(spread.lowMg, scaleMg), percent(spread.highMg, scaleMg)];
  return svg`<g class="whisker">
    <line x1=${low} x2=${high} y1="28" y2="28" />
    <line x1=${low} x2=${low} y1="25" y2="31" />
    <line x1=${high} x2=${high} y1="25" y2="31" />
  </g>`;
}

function markShape({ mark, scaleMg }: Bar): SVGTemplateResult {
  const low = percent(mark.lowMg, scaleMg);
  const high = percent(mark.highMg, scaleMg);
  const width = percent(mark.highMg - mark.lowMg, scaleMg);
  return svg`<g class="mark">
    ${mark.highMg > mark.lowMg ? svg`<rect class="mark-range" x=${low} width=${width} y="0" height="28" />` : nothing}
    <line x1=${high} x2=${high} y1="0" y2="28" />
  </g>`;
}

function bar(bar_: Bar): TemplateResult {
  return html`<div class="bar">
    <p class="bar-head small">
      <span>${bar_.title}</span><span class="muted figures">${bar_.mark.label}</span>
    </p>
    <svg class="bar-svg" width="100%" height="32" aria-hidden="true" focusable="false">
      <rect class="track" x="0" y="6" width="100%" height="16" />
      ${partRects(bar_)} ${whisker(bar_)} ${markShape(bar_)}
    </svg>
  </div>`;
}

const ROOM = 1.12;

function foodBar({ words, figures, proposedMg }: Intake): Bar | null {
  const { foodMg, foodLowMg = foodMg, foodHighMg = foodMg, referenceLowMg, referenceHighMg } = figures;
  if (referenceLowMg === undefined || referenceHighMg === undefined) return null;
  const { intake } = words.result;
  const others = (figures.supplementMg ?? 0) + proposedMg;
  const label = `${intake.reference} ${words.mgRange(referenceLowMg, referenceHighMg)}`;
  return {
    title: foodMg === undefined ? intake.withoutFood : intake.everything,
    parts: [
      { series: 'food', mg: foodMg ?? 0 },
      { series: 'supplement', mg: figures.supplementMg ?? 0 },
      { series: 'proposed', mg: proposedMg },
    ],
    mark: { label, lowMg: referenceLowMg, highMg: referenceHighMg },
    spread:
      foodMg === undefined
        ? undefined
        : { lowMg: (foodLowMg ?? 0) + others, highMg: (foodHighMg ?? 0) + others },
    scaleMg: Math.max(referenceHighMg, (foodHighMg ?? 0) + others) * ROOM,
  };
}

function supplementBar({ words, figures, proposedMg, limitMg }: Intake): Bar | null {
  const { supplementMg, supplementMgHigh = supplementMg } = figures;
  const taken = supplementMgHigh ?? 0;
  // A limit to what nobody takes would only suggest taking it.
  if (!limitMg || taken + proposedMg === 0) return null;
  const { intake } = words.result;
  return {
    title: intake.fromSupplements,
    parts: [
      { series: 'supplement', mg: taken },
      { series: 'proposed', mg: proposedMg },
    ],
    mark: { label: `${intake.upperLevel} ${words.mg(limitMg)}`, lowMg: limitMg, highMg: limitMg },
    scaleMg: Math.max(limitMg, taken + proposedMg) * ROOM,
  };
}

function key(series: Series, name: string, value: string): TemplateResult {
  return html`<div class="key">
    <dt>
      <svg class="swatch" viewBox="0 0 12 12" aria-hidden="true">
        <rect class="part ${series}" width="12" height="12" rx="3" /></svg
      >${name}
    </dt>
    <dd class="figures">${value}</dd>
  </div>`;
}

function keys({ words, figures, proposedMg, limitMg }: Intake): TemplateResult {
  const { intake } = words.result;
  const {
    foodMg,
    foodLowMg = foodMg,
    foodHighMg = foodMg,
    supplementMg,
    supplementMgHigh = supplementMg,
  } = figures;
  return html`<dl class="keys">
    ${
      foodLowMg !== undefined && foodHighMg !== undefined
        ? key('food', intake.food, words.mgRange(foodLowMg, foodHighMg))
        : nothing
    }
    ${
      supplementMg !== undefined && supplementMgHigh
        ? key(
            'supplement',
            intake.supplement,
            sumOf((low, high) => words.mgRange(low, high), {
              lowMg: supplementMg,
              highMg: supplementMgHigh,
              upperLevelMg: limitMg,
            }),
          )
        : nothing
    }
    ${proposedMg > 0 ? key('proposed', intake.proposed, words.mg(proposedMg)) : nothing}
  </dl>`;
}

/** What the two bars show, in words; figures that are not known are left out. */
function equivalent({ words, figures, proposedMg, limitMg }: Intake, withUpperLevel: boolean): string {
  const { foodLowMg, foodHighMg, referenceLowMg, referenceHighMg } = figures;
  const { supplementMg, supplementMgHigh } = figures;
  const shown = {
    foodLowMg,
    foodHighMg,
    supplementMg,
    supplementMgHigh,
    referenceLowMg,
    referenceHighMg,
    upperLevelMg: withUpperLevel ? limitMg : undefined,
    proposedMg: proposedMg > 0 ? proposedMg : undefined,
  };
  const known = Object.entries(shown).filter(([, value]) => value !== undefined);
  return words.result.intake.equivalent(Object.fromEntries(known));
}

/**
 * Food and supplements are separate sums: everything together stands against the reference intake, and supplements
 * alone against their upper level. Two bars, so that neither is read against the other's mark.
 */
export function intakeBar(intake: Intake): TemplateResult | typeof nothing {
  const supplements = supplementBar(intake);
  const bars = [foodBar(intake), supplements].filter((one) => one !== null);
  if (bars.length === 0) return nothing;
  const { words } = intake;
  return html`<figure class="intake stack" part="intake">
    ${bars.map(bar)} ${keys(intake)}
    <figcaption class="quiet">${equivalent(intake, supplements !== null)}</figcaption>
    ${
      intake.spreadPercent > 0 && intake.figures.foodMg !== undefined
        ? html`<p class="small muted">
            ${words.result.intake.estimateNote({ percent: intake.spreadPercent })}
          </p>`
        : nothing
    }
    ${supplements ? html`<p class="small muted">${words.result.intake.upperLevelNote}</p>` : nothing}
  </figure>`;
}

export const intakeStyles = css`
  .bar {
    display: grid;
    gap: 0.35em;
  }

  .bar-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    max-inline-size: none;
  }

  .bar-head > :first-child {
    font-weight: 600;
  }

  .bar-svg,
  .swatch {
    direction: ltr;
  }

  .track {
    fill: var(--_track);
    rx: 8px;
  }

  .part {
    stroke: var(--_surface);
    stroke-width: 0;
  }

  .part.food {
    fill: color-mix(in srgb, currentColor 38%, transparent);
  }

  .part.supplement {
    fill: color-mix(in srgb, var(--_accent) 48%, transparent);
  }

  .part.proposed {
    fill: var(--_accent);
  }

  .bar .part {
    rx: 3px;
  }

  .whisker line {
    stroke: currentColor;
    stroke-width: 1.5px;
    opacity: 0.6;
  }

  .mark line {
    stroke: currentColor;
    stroke-width: 2.5px;
    stroke-linecap: round;
  }

  .mark-range {
    fill: color-mix(in srgb, currentColor 14%, transparent);
  }

  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.5em;
    font-size: 0.9375em;
  }

  .key {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
  }

  .key dt {
    display: flex;
    align-items: center;
    gap: 0.5em;
    color: var(--_muted);
  }

  .key dd {
    white-space: nowrap;
    font-weight: 600;
  }

  .swatch {
    flex: none;
    inline-size: 0.8em;
    block-size: 0.8em;
  }
`;
