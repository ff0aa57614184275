import { css, html, nothing, type LitElement, type TemplateResult } from 'lit';
import { upTo } from '../engine/counting.js';
import type { ClaimsMode, DosePlan } from '../engine/types.js';
import type { HelpNumbers, Words } from '../locales/words.js';
import { stopSign, takeWith } from './plan-section.js';
import { printAlone } from './print.js';
import { fit, sheetStyles } from './sheet.js';

/** What somebody keeps up until the review. */
export interface Diary {
  words: Words;
  plan: DosePlan;
  claims: ClaimsMode;
  /** For each moment of it, what is taken; absent where nothing is taken yet. */
  takes?: readonly string[] | undefined;
  knowledge: { version: string; hash: string };
  /** Whom to call where the plan goes wrong. */
  help: HelpNumbers;
}

type Part = TemplateResult | typeof nothing;

const DAYS_A_WEEK = 7;
/** Steps in which amounts are named. */
const STEP_MG = 5;

/** What is taken at each moment while less is taken at first; what does not divide goes to the last. */
function firstAmounts({ moments, elementalMgPerDay, startMgPerDay }: DosePlan): number[] {
  const share = startMgPerDay / elementalMgPerDay;
  const amounts = moments.map(({ mg }) => Math.floor((mg * share) / STEP_MG) * STEP_MG);
  const rest = startMgPerDay - amounts.reduce((sum, mg) => sum + mg, 0);
  return amounts.map((mg, index) => (index === amounts.length - 1 ? mg + rest : mg));
}

/** What is taken at each moment of a day, which are counted from 1. */
export const amountsOn = (plan: DosePlan, day: number): number[] =>
  day <= plan.startDays ? firstAmounts(plan) : plan.moments.map(({ mg }) => mg);

function rules({ words, plan, takes = [] }: Diary): string[] {
  const { plan: texts } = words.result;
  const { startDays: days, startMgPerDay: mg, elementalMgPerDay: thenMg, reviewAfterDays } = plan;
  const taken = plan.moments.flatMap(({ at, moment }, index) =>
    takes[index] ? [`${words.clock(at)}, ${texts.moments[moment]}: ${takes[index]}`] : [],
  );
  return [
    ...taken,
    ...(days > 0 ? [texts.start({ days, mg, thenMg })] : []),
    takeWith(words, plan),
    texts.keeping.missed.text,
    texts.lower,
    words.calendar.review({ days: reviewAfterDays }),
  ];
}

function head(diary: Diary): TemplateResult {
  const { words, plan, help, claims } = diary;
  const { plan: texts } = words.result;
  const weeks = Math.ceil(plan.reviewAfterDays / DAYS_A_WEEK);
  const lineAfter = (text: string): TemplateResult =>
    html`<p class="name">${text}<span class="line"></span></p>`;
  return html`<header>
      <div class="masthead">
        <p class="title">${words.diary.title({ weeks })}</p>
        ${lineAfter(words.sheet.name)} ${lineAfter(words.diary.begun)}
      </div>
      <h1>${texts.total({ mg: plan.elementalMgPerDay })}</h1>
      <p class="purpose">${words.result.purpose}</p>
    </header>
    <section class="columns">
      <ul class="item">
        ${rules(diary).map((text) => html`<li>${text}</li>`)}
      </ul>
      <div class="item">
        <p><strong>${texts.stopWhen}</strong></p>
        <ul>
          ${plan.stopWhen.map((id) => html`<li>${stopSign(words, id, help)}</li>`)}
        </ul>
      </div>
    </section>
    ${claims === 'education' ? html`<section class="topic">${lineAfter(words.diary.topic)}</section>` : nothing}`;
}

const BOX = html`<span class="box"></span>`;

const isWithFood = ({ moments }: DosePlan): boolean => moments.some(({ moment }) => moment !== 'bedtime');

function columns({ words, plan, claims }: Diary): TemplateResult {
  const { diary: texts } = words;
  const column = (name: string, text: string): TemplateResult =>
    html`<th scope="col" class=${name}>${text}</th>`;
  return html`<tr>
    <td class="week"></td>
    ${column('number', texts.day)} ${column('date', texts.date)}
    ${plan.moments.map(
      ({ at, moment }) =>
        html`<th scope="col" class="moment">
          <strong>${words.clock(at)}</strong> ${words.result.plan.moments[moment]}
        </th>`,
    )}
    ${isWithFood(plan) ? column('with-food', texts.withFood) : nothing} ${column('stool', texts.stool)}
    ${claims === 'education' ? column('mark', texts.topicMark) : nothing} ${column('', texts.note)}
  </tr>`;
}

function dayRow({ words, plan, claims }: Diary, day: number): TemplateResult {
  const first = (day - 1) % DAYS_A_WEEK === 0;
  const span = Math.min(DAYS_A_WEEK, plan.reviewAfterDays - day + 1);
  const index = Math.ceil(day / DAYS_A_WEEK);
  const week: Part = first
    ? html`<th scope="rowgroup" class="week" rowspan=${span}>${words.diary.week({ index })}</th>`
    : nothing;
  return html`<tr class=${first ? 'first' : ''}>
    ${week}
    <th scope="row" class="number">${words.number(day)}</th>
    <td></td>
    ${amountsOn(plan, day).map((mg) => html`<td class="dose">${BOX}${words.mg(mg)}</td>`)}
    ${isWithFood(plan) ? html`<td>${BOX}</td>` : nothing}
    <td></td>
    ${claims === 'education' ? html`<td></td>` : nothing}
    <td></td>
  </tr>`;
}

/** On which day it begins nobody knows: days are counted, and their dates written in. */
function days(diary: Diary): TemplateResult {
  const all = upTo(diary.plan.reviewAfterDays).map((index) => index + 1);
  const few = diary.plan.moments.length <= 2;
  return html`<table class=${few ? 'days few' : 'days'}>
    <thead>
      ${columns(diary)}
    </thead>
    <tbody>
      ${all.map((day) => dayRow(diary, day))}
    </tbody>
  </table>`;
}

/**
 * A page to tick off each day until the review. There is no column for a symptom beside products: that would promise that
 * something is going to change.
 */
export function diaryPage(diary: Diary): TemplateResult {
  const { words, knowledge } = diary;
  return html`<main class="sheet close">
    <div class="row">
      <div class="cell">${head(diary)} ${days(diary)}</div>
    </div>
    <footer class="row">
      <div class="cell foot">
        <p>${words.sheet.knowledge(knowledge)}</p>
      </div>
    </footer>
  </main>`;
}

const diaryStyles = css`
  ${sheetStyles}

  section {
    margin-block: 0.9em;
  }

  .purpose {
    color: #444;
  }

  .topic .line {
    flex: 0 1 24em;
  }

  .days {
    table-layout: fixed;
    margin-block-end: 0.6em;
  }

  .days :is(th, td) {
    inline-size: auto;
    padding: 0 0.4em;
    border: 0.5pt solid #bbb;
    vertical-align: middle;
  }

  .days thead > tr > * {
    padding-block: 0.4em;
    vertical-align: bottom;
    color: #000;
    line-height: 1.25;
    hyphens: auto;
  }

  .days tbody tr {
    block-size: 6mm;
  }

  .days .first > * {
    border-block-start: 1pt solid #000;
  }

  .days .week {
    inline-size: 16mm;
    white-space: nowrap;
  }

  .days tbody .week {
    padding-block: 0.5em;
    vertical-align: top;
    color: #000;
    font-weight: 650;
  }

  .days .number {
    inline-size: 9mm;
    text-align: end;
  }

  .days :is(.date, .mark) {
    inline-size: 19mm;
  }

  /* Several have to share what there is. */
  .few .moment {
    inline-size: 25mm;
  }

  .days .with-food {
    inline-size: 12mm;
  }

  .days .stool {
    inline-size: 24mm;
  }

  .days .dose {
    font-weight: 400;
    white-space: nowrap;
  }

  .box {
    display: inline-block;
    inline-size: 3.4mm;
    block-size: 3.4mm;
    margin-inline-end: 0.5em;
    border: 0.75pt solid #000;
    border-radius: 0.6mm;
    vertical-align: -0.5mm;
  }

  :is(.dense, .tight) .days tbody tr {
    block-size: 5.6mm;
  }
`;

/** Prints the page alone; the page on the screen stays as it is. */
export function printDiary(host: LitElement, diary: Diary): void {
  const { words, plan } = diary;
  const title = words.diary.title({ weeks: Math.ceil(plan.reviewAfterDays / DAYS_A_WEEK) });
  const arrange = (paper: Document): void => fit(paper);
  printAlone({ host, title, lang: words.lang, content: diaryPage(diary), styles: diaryStyles, arrange });
}
