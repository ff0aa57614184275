import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { dayTurnsAt, hoursBefore, minutesFrom, minutesOf, type Separation } from '../engine/hours.js';
import type { ClockTime, DosePlan } from '../engine/types.js';
import type { Words } from '../locales/words.js';
import { lookUp } from './lookup.js';

export interface Day {
  words: Words;
  plan: Pick<DosePlan, 'moments'>;
  separations: readonly Separation[];
  meals: readonly ClockTime[];
  wake: ClockTime;
  bed: ClockTime;
  /** For each moment, what is taken at it. */
  takes?: readonly string[];
}

const DAY = 24 * 60;
const AXIS_HOURS = [0, 6, 12, 18, 24];

const at = (minutes: number): string => `${Math.round((minutes / DAY) * 1000) / 10}%`;

export function medicineName(words: Words, id: string): string {
  return lookUp<{ name: string }>(words.medicines, id)?.name ?? id;
}

/** A stretch of the day; one that passes midnight shows at both ends. */
function stretch(
  from: number,
  to: number,
  className: string,
  y: number,
  height: number,
): SVGTemplateResult[] {
  const start = ((from % DAY) + DAY) % DAY;
  const length = Math.min(DAY, to - from);
  const pieces =
    start + length > DAY
      ? [
          [start, DAY],
          [0, start + length - DAY],
        ]
      : [[start, start + length]];
  return pieces.map(
    ([a = 0, b = 0]) =>
      svg`<rect class=${className} x=${at(a)} width=${at(b - a)} y=${y} height=${height} />`,
  );
}

/** Where magnesium would come too close to a medicine. */
function bands({ separations, ...night }: Day): SVGTemplateResult[] {
  const turn = dayTurnsAt(night);
  return separations.flatMap((separation) =>
    separation.times.flatMap((time) => {
      const taken = minutesOf(time);
      const sinceTurn = separation.hoursBeforeMedicine === null ? minutesFrom(turn, taken) : 0;
      const from = taken - Math.max(sinceTurn, hoursBefore(separation) * 60);
      return stretch(from, taken + separation.hoursAfterMedicine * 60, 'band', 26, 22);
    }),
  );
}

function night({ wake, bed }: Day): SVGTemplateResult[] {
  const [up, down] = [minutesOf(wake), minutesOf(bed)];
  return stretch(down, up < down ? up + DAY : up, 'night', 32, 10);
}

/** A shape at a time of day: nested, so that its own size stays in pixels while its place is a share of the width. */
function shapeAt(time: ClockTime, shape: SVGTemplateResult): SVGTemplateResult {
  return svg`<svg class="at" x=${at(minutesOf(time))} y="37" overflow="visible">${shape}</svg>`;
}

function strip(day: Day): TemplateResult {
  const medicines = day.separations.flatMap(({ times }) => times);
  return html`<svg class="day" width="100%" height="78" aria-hidden="true" focusable="false">
    ${bands(day)}
    <rect class="track" x="0" y="32" width="100%" height="10" />
    ${night(day)}
    ${day.meals.map((time) => shapeAt(time, svg`<line class="meal" x1="0" x2="0" y1="-5" y2="5" />`))}
    ${medicines.map((time) => shapeAt(time, svg`<path class="medicine" d="M0-7 7 0 0 7-7 0z" />`))}
    ${day.plan.moments.map(({ at: time, mg }) =>
      shapeAt(
        time,
        svg`<circle class="dose" r="8" /><text class="dose-label" y="-18" text-anchor="middle">${day.words.mg(mg)}</text>`,
      ),
    )}
    ${AXIS_HOURS.map(
      (hour) =>
        svg`<text class="hour" x=${at(hour * 60)} y="74" text-anchor=${hour === 0 ? 'start' : hour === 24 ? 'end' : 'middle'}>${hour}</text>`,
    )}
  </svg>`;
}

export interface Entry {
  time: ClockTime;
  what: string;
  detail: string;
  /** What it is made up of. */
  takes?: string | undefined;
  dose: boolean;
}

/** In the order of the visitor's own day: who works at night has dinner last, whatever the clock says. */
export function entries({ words, plan, separations, takes, ...night }: Day): Entry[] {
  const doses = plan.moments.map(({ at: time, moment, mg }, index) => ({
    time,
    what: words.mg(mg),
    detail: words.result.plan.moments[moment],
    takes: takes?.[index],
    dose: true,
  }));
  const medicines = separations.flatMap(({ medicine, times }) =>
    times.map((time) => ({ time, what: medicineName(words, medicine), detail: '', dose: false })),
  );
  const turn = dayTurnsAt(night);
  const since = ({ time }: Entry): number => minutesFrom(turn, minutesOf(time));
  return [...doses, ...medicines].sort((a, b) => since(a) - since(b));
}

function entryRow(words: Words, { time, what, detail, takes, dose }: Entry): TemplateResult {
  return html`<li class="entry ${dose ? 'is-dose' : ''}">
    <span class="entry-time figures">${words.clock(time)}</span>
    <span
      ><span class="entry-what">${what}</span
      >${detail ? html` <span class="muted">${detail}</span>` : nothing}${
        takes ? html`<span class="entry-takes">${takes}</span>` : nothing
      }</span
    >
  </li>`;
}

function legend({ words, separations }: Day): TemplateResult | typeof nothing {
  if (separations.length === 0) return nothing;
  const { plan } = words.result;
  const swatch = (shape: SVGTemplateResult): TemplateResult =>
    html`<svg class="swatch" viewBox="-8 -8 16 16" aria-hidden="true">${shape}</svg>`;
  return html`<ul class="legend small muted" aria-hidden="true">
    <li>${swatch(svg`<circle class="dose" r="7" />`)}${plan.dose}</li>
    <li>${swatch(svg`<path class="medicine" d="M0-7 7 0 0 7-7 0z" />`)}${plan.medicine}</li>
    <li>${swatch(svg`<rect class="band" x="-8" y="-8" width="16" height="16" />`)}${plan.keepFree}</li>
  </ul>`;
}

/** A day as a strip, and as a list that says the same. */
export function timeline(day: Day): TemplateResult {
  return html`<figure class="timeline stack" part="timeline">
    ${strip(day)} ${legend(day)}
    <ol class="entries">
      ${entries(day).map((entry) => entryRow(day.words, entry))}
    </ol>
  </figure>`;
}

export const timelineStyles = css`
  .day,
  .legend .swatch {
    direction: ltr;
  }

  .day text {
    fill: currentColor;
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
  }

  .day .hour {
    opacity: 0.72;
  }

  .day .dose-label {
    font-weight: 650;
  }

  .day .track {
    rx: 5px;
  }

  .night {
    fill: color-mix(in srgb, currentColor 16%, transparent);
  }

  .band {
    fill: color-mix(in srgb, var(--_caution) 24%, transparent);
    rx: 3px;
  }

  .meal {
    stroke: currentColor;
    stroke-width: 2px;
    opacity: 0.45;
  }

  .medicine {
    fill: var(--_caution);
  }

  .dose {
    fill: var(--_accent);
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.2em;
  }

  .legend li {
    display: flex;
    align-items: center;
    gap: 0.45em;
  }

  .entries {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 1em;
  }

  .entry {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }

  .entry-time {
    white-space: nowrap;
    color: var(--_muted);
  }

  .is-dose .entry-what {
    font-weight: 650;
  }

  .entry-takes {
    display: block;
  }
`;
