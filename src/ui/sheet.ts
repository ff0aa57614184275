import { css, html, nothing, type LitElement, type TemplateResult } from 'lit';
import { upTo } from '../engine/counting.js';
import { dayTurnsAt, minutesFrom, minutesOf, type Night, type Separation } from '../engine/hours.js';
import type { ClockTime, DosePlan, Figures } from '../engine/types.js';
import { sumOf } from '../locales/formats.js';
import type { HelpNumbers, Words } from '../locales/words.js';
import { stopSign, takeWith } from './plan-section.js';
import { printAlone } from './print.js';
import { medicineName } from './timeline.js';

/** What a practitioner gets on paper. */
export interface Sheet {
  words: Words;
  title: string;
  /** The outcome in one sentence. */
  outcome: string;
  text?: string | undefined;
  answers: readonly { label: string; value: string }[];
  findings: readonly { title: string; text: string }[];
  /** Worth knowing, and of no weight. */
  goodToKnow?: readonly { title: string; text: string }[] | undefined;
  figures: readonly { label: string; value: string }[];
  plan: DosePlan | null;
  /** For each moment of it, what is taken; absent where nothing is taken yet. */
  takes?: readonly string[] | undefined;
  separations: readonly Separation[];
  sources: readonly { title: string; standing: string }[];
  knowledge: { version: string; hash: string };
  /** Whom to call where the plan goes wrong. */
  help?: HelpNumbers | undefined;
  /** The visitor's own, where it is known: the schedule begins after it. */
  night?: Night | undefined;
}

export interface SheetFigures extends Pick<
  Figures,
  | 'foodMg'
  | 'foodLowMg'
  | 'foodHighMg'
  | 'supplementMg'
  | 'supplementMgHigh'
  | 'referenceLowMg'
  | 'referenceHighMg'
> {
  proposedMg?: number | undefined;
  /** What supplements together should not pass. */
  limitMg?: number | undefined;
}

type Part = TemplateResult | typeof nothing;

/** More than fill a page: what does not fit stays unseen. */
const RULED_LINES = 30;
const RULES = upTo(RULED_LINES).map(() => html`<div class="rule"></div>`);
/** From large to small; the smallest is still easy to read. */
const SIZES = ['roomy', 'close', 'dense', 'tight'];
/** For what runs on anyway. */
const ORDINARY_SIZE = 'close';
/** Of A4 less its margins, with some room for a printer that sets letters wider than the screen. */
const PAGE_PIXELS = (266 / 25.4) * 96;
const USUAL_NIGHT: Night = { bed: '23:00', wake: '07:00' };

function head({ words, title, outcome, text }: Sheet): TemplateResult {
  const date = new Intl.DateTimeFormat(words.lang, { dateStyle: 'long' }).format(new Date());
  return html`<header>
    <div class="masthead">
      <p class="title">${title}</p>
      <p class="name">${words.sheet.name}<span class="line"></span></p>
      <p>${words.sheet.printed({ date })}</p>
    </div>
    <h1>${outcome}</h1>
    ${text ? html`<p class="lead">${text}</p>` : nothing}
  </header>`;
}

function figures({ words, figures: list }: Sheet): Part {
  if (list.length === 0) return nothing;
  return html`<section>
    <h2>${words.sheet.figures}</h2>
    <dl class="figures">
      ${list.map(
        ({ label, value }) =>
          html`<div class="figure">
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

/* -------------------------------------------------------------- schedule */

interface Row {
  time: ClockTime | null;
  what: string;
  magnesium: string;
  dose: boolean;
}

function hoursText(
  { sheet: texts }: Words,
  { hoursAfterMedicine: hoursAfter, hoursBeforeMedicine: hoursBefore }: Separation,
): string {
  if (hoursBefore === null) return texts.hoursLater({ hours: hoursAfter });
  return hoursBefore === hoursAfter
    ? texts.hoursApart({ hours: hoursAfter })
    : texts.hoursAfterAndBefore({ hoursAfter, hoursBefore });
}

/** The visitor's day from its morning to its night; what has no time of its own comes last. */
function rowsOf({ words, separations, takes, night = USUAL_NIGHT }: Sheet, plan: DosePlan): Row[] {
  const doses = plan.moments.map(({ at, moment, mg }, index): Row => {
    const what = [words.result.plan.moments[moment], takes?.[index]].filter(Boolean).join(': ');
    return { time: at, what, magnesium: words.mg(mg), dose: true };
  });
  const medicines = separations.flatMap((separation) => {
    const what = medicineName(words, separation.medicine);
    const magnesium = hoursText(words, separation);
    const times = separation.times.length === 0 ? [null] : separation.times;
    return times.map((time): Row => ({ time, what, magnesium, dose: false }));
  });
  const turn = dayTurnsAt(night);
  const since = ({ time }: Row): number => (time === null ? Infinity : minutesFrom(turn, minutesOf(time)));
  return [...doses, ...medicines].sort((a, b) => since(a) - since(b));
}

function scheduleRow(words: Words, { time, what, magnesium, dose }: Row): TemplateResult {
  return html`<tr class=${dose ? 'dose' : 'medicine'}>
    <td class="time">${time === null ? '–' : words.clock(time)}</td>
    <td>${what}</td>
    <td>${magnesium}</td>
  </tr>`;
}

function rules({ words, separations }: Sheet, plan: DosePlan): string[] {
  const texts = words.result.plan;
  const { elementalMgPerDay: thenMg, startMgPerDay: mg, startDays: days, reviewAfterDays } = plan;
  return [
    ...(days > 0 ? [texts.start({ days, mg, thenMg })] : []),
    takeWith(words, plan),
    texts.lower,
    words.calendar.review({ days: reviewAfterDays }),
    ...(separations.length > 0 ? [words.sheet.medicineTimes] : []),
  ];
}

function schedule(parts: Sheet): Part {
  const { words, plan, help = { emergency: '112' } } = parts;
  if (!plan) return nothing;
  const texts = words.result.plan;
  return html`<section>
    <h2>${words.sheet.plan}<span class="aside">${texts.total({ mg: plan.elementalMgPerDay })}</span></h2>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.sheet.time}</th>
          <th scope="col">${words.sheet.what}</th>
          <th scope="col">${words.sheet.magnesium}</th>
        </tr>
      </thead>
      <tbody>
        ${rowsOf(parts, plan).map((row) => scheduleRow(words, row))}
      </tbody>
    </table>
    <div class="columns">
      <ul class="item">
        ${rules(parts, plan).map((text) => html`<li>${text}</li>`)}
      </ul>
      ${
        plan.stopWhen.length > 0
          ? html`<div class="item">
              <p><strong>${texts.stopWhen}</strong></p>
              <ul>
                ${plan.stopWhen.map((id) => html`<li>${stopSign(words, id, help)}</li>`)}
              </ul>
            </div>`
          : nothing
      }
    </div>
  </section>`;
}

/* ------------------------------------------------------------------ text */

function findings(heading: string, list: Sheet['findings'] = []): Part {
  if (list.length === 0) return nothing;
  return html`<section>
    <h2>${heading}</h2>
    <div class=${list.length > 1 ? 'columns' : ''}>
      ${list.map(({ title, text }) => html`<p class="finding"><strong>${title}</strong> ${text}</p>`)}
    </div>
  </section>`;
}

function answers({ words, answers: list }: Sheet): Part {
  if (list.length === 0) return nothing;
  return html`<section>
    <h2>${words.sheet.answers}</h2>
    <dl class="columns">
      ${list.map(
        ({ label, value }) =>
          html`<div class="item answer">
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

/** What they have in common is said once. */
function sources({ words, sources: list }: Sheet): Part {
  if (list.length === 0) return nothing;
  const byStanding = new Map<string, string[]>();
  for (const { title, standing } of list)
    byStanding.set(standing, [...(byStanding.get(standing) ?? []), title]);
  return html`<section class="sources">
    <h2>${words.result.sources.heading}</h2>
    ${[...byStanding].map(
      ([standing, titles]) =>
        html`<p>${standing ? html`<strong>${standing}:</strong> ` : nothing}${titles.join('; ')}.</p>`,
    )}
  </section>`;
}

/**
 * One page for what is ordinary: the lines to write on take what is left. Where there is too much for a page it runs on.
 */
export function sheet(parts: Sheet): TemplateResult {
  const { words, knowledge } = parts;
  return html`<main class="sheet ${ORDINARY_SIZE}">
    <div class="row">
      <div class="cell">
        ${head(parts)} ${figures(parts)} ${schedule(parts)} ${findings(words.sheet.findings, parts.findings)}
        ${findings(words.result.goodToKnow, parts.goodToKnow)} ${answers(parts)} ${sources(parts)}
      </div>
    </div>
    <div class="row rest">
      <div class="cell notes">
        <h2>${words.sheet.notes}</h2>
        <div class="rules" aria-hidden="true">${RULES}</div>
      </div>
    </div>
    <footer class="row">
      <div class="cell foot">
        <p>${words.result.purpose}</p>
        <p>${words.sheet.knowledge(knowledge)}</p>
      </div>
    </footer>
  </main>`;
}

/**
 * Black on white, in sizes of paper. A table in style, for a table alone runs on over pages in every browser and also
 * gives one row what the others leave.
 */
export const sheetStyles = css`
  @page {
    size: A4;
    margin: 14mm;
  }

  :root {
    color-scheme: only light;
    color: #000;
    background: #fff;
  }

  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }

  body {
    font:
      9.5pt/1.4 system-ui,
      'Helvetica Neue',
      Arial,
      sans-serif;
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums;
    -webkit-text-size-adjust: 100%;
  }

  .sheet {
    display: table;
    inline-size: 100%;
    block-size: min(264mm, calc(100vh - 5mm));
  }

  /* As wide as on paper, to see how much it is. */
  @media screen {
    .sheet {
      inline-size: 182mm;
    }
  }

  .close {
    font-size: 8.75pt;
  }

  .dense {
    font-size: 8pt;
    line-height: 1.32;
  }

  .tight {
    font-size: 7.5pt;
    line-height: 1.3;
  }

  .row {
    display: table-row;
  }

  .rest {
    block-size: 100%;
  }

  .cell {
    display: table-cell;
  }

  section {
    margin-block-start: 1.5em;
  }

  :is(.dense, .tight) section {
    margin-block-start: 0.95em;
  }

  h1 {
    margin-block: 0.35em 0.3em;
    font-size: 1.75em;
    font-weight: 650;
    line-height: 1.2;
    letter-spacing: -0.012em;
    text-wrap: balance;
  }

  h2 {
    padding-block-end: 0.3em;
    margin-block-end: 0.5em;
    border-block-end: 0.75pt solid #000;
    font-size: 1em;
    font-weight: 650;
    break-after: avoid;
  }

  strong {
    font-weight: 650;
  }

  p,
  dd {
    orphans: 2;
    widows: 2;
  }

  .masthead,
  .foot {
    color: #444;
    font-size: 0.9em;
  }

  .masthead {
    display: flex;
    gap: 2em;
    padding-block-end: 0.9em;
    border-block-end: 2.25pt solid #000;
  }

  .name {
    display: flex;
    flex: 1;
    gap: 0.6em;
  }

  .line {
    flex: 1;
    border-block-end: 0.5pt solid #777;
  }

  .title {
    color: #000;
    font-weight: 650;
  }

  .aside {
    float: right;
    font-weight: 400;
  }

  .lead {
    font-size: 1.1em;
  }

  .figures {
    display: table;
    table-layout: fixed;
    inline-size: 100%;
  }

  .figure {
    display: table-cell;
    padding-inline-end: 1em;
  }

  .figure dt {
    color: #444;
    font-size: 0.9em;
  }

  .figure dd {
    font-size: 1.25em;
    font-weight: 650;
  }

  table {
    inline-size: 100%;
    margin-block-end: 0.7em;
    border-collapse: collapse;
    /* A document without a doctype gives tables a letter of their own. */
    font: inherit;
    color: inherit;
  }

  th,
  td {
    padding: 0.3em 1em 0.3em 0;
    border-block-end: 0.5pt solid #bbb;
    text-align: start;
    vertical-align: baseline;
  }

  th {
    padding-block-start: 0;
    color: #444;
    font-size: 0.9em;
    font-weight: 400;
  }

  tr {
    break-inside: avoid;
  }

  .dose td {
    font-weight: 650;
  }

  .time {
    white-space: nowrap;
  }

  th:first-child {
    inline-size: 16%;
  }

  th:last-child {
    inline-size: 44%;
  }

  .columns {
    columns: 2;
    column-gap: 8mm;
  }

  .item,
  .finding {
    padding-block-end: 0.4em;
  }

  .item {
    break-inside: avoid;
  }

  .tight :is(.item, .finding) {
    padding-block-end: 0.25em;
  }

  li {
    margin-inline-start: 1.3em;
  }

  .answer {
    display: flex;
    gap: 0.8em;
  }

  .answer dt {
    flex: none;
    inline-size: 34%;
    color: #444;
  }

  .sources {
    color: #444;
    font-size: max(6pt, 0.78em);
    line-height: 1.25;
  }

  .sources h2 {
    padding: 0;
    margin: 0;
    border: 0;
  }

  .notes {
    position: relative;
    block-size: 18mm;
    padding-block-start: 1.5em;
    break-inside: avoid;
  }

  .tight .notes {
    block-size: 14mm;
    padding-block-start: 1em;
  }

  .rules {
    position: absolute;
    inset: 3em 0 0.8em;
    overflow: hidden;
  }

  .rule {
    block-size: 7.5mm;
    border-block-end: 0.5pt solid #bbb;
  }

  .foot {
    padding-block-start: 0.6em;
    border-block-start: 0.5pt solid #000;
    font-size: 0.8em;
  }
`;

/** What is known of a day, named as beside the bars on the screen. */
export function sheetFigures(words: Words, figures: SheetFigures): Sheet['figures'] {
  const { intake } = words.result;
  const { foodMg, foodLowMg = foodMg, foodHighMg = foodMg, proposedMg } = figures;
  const { supplementMg, supplementMgHigh = supplementMg } = figures;
  const { referenceLowMg, referenceHighMg, limitMg } = figures;
  const written = (low: number, high: number): string => words.mgRange(low, high);
  const range = (label: string, low: number | undefined, high: number | undefined): Sheet['figures'] =>
    low === undefined || high === undefined ? [] : [{ label, value: written(low, high) }];
  const taken =
    supplementMg === undefined || supplementMgHigh === undefined
      ? undefined
      : sumOf(written, { lowMg: supplementMg, highMg: supplementMgHigh, upperLevelMg: limitMg });
  return [
    ...range(intake.food, foodLowMg, foodHighMg),
    ...(taken === undefined ? [] : [{ label: intake.supplement, value: taken }]),
    ...range(intake.proposed, proposedMg, proposedMg),
    ...range(intake.reference, referenceLowMg, referenceHighMg),
    ...range(intake.upperLevel, limitMg, limitMg),
  ];
}

/** The largest letter with which it is one page, or no more than so many. */
export function fit({ body }: Document, pages = 1): void {
  const main = body.querySelector<HTMLElement>('.sheet');
  if (!main) return;
  const set = (size: string): void => void (main.className = `sheet ${size}`);
  const fits = (size: string): boolean => {
    set(size);
    return main.offsetHeight <= PAGE_PIXELS * pages;
  };
  if (!SIZES.some(fits)) set(ORDINARY_SIZE);
}

/** Prints the sheet alone; the page stays as it is. */
export function printSheet(host: LitElement, parts: Sheet): void {
  const { title, words } = parts;
  const arrange = (paper: Document): void => fit(paper);
  printAlone({ host, title, lang: words.lang, content: sheet(parts), styles: sheetStyles, arrange });
}
