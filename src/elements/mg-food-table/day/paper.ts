import { css, html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { FoodPortion, MenuDay } from '../../../engine/types.js';
import type { Words } from '../../../locales/words.js';
import { printAlone } from '../../../ui/print.js';
import { fit, sheetStyles } from '../../../ui/sheet.js';
import { paperCredit } from './credit.js';
import { besideText, dayMg, portionIn, shortText, total } from './menu.js';
import { personText } from './person.js';
import { nameOf, type DayView } from './view.js';

type Part = TemplateResult | typeof nothing;

const MOST_WEEK_PAGES = 2;

/** A line of a day: what, how much of it, and what that gives. */
function row(view: DayView, { id, grams, mg }: Omit<FoodPortion, 'mg'> & { mg: number | null }): Part {
  const { words } = view;
  return html`<tr>
    <td class="what">${nameOf(view, id)}</td>
    <td class="how-much">${portionIn(view, { id, grams })}</td>
    <td class="mg">${mg === null ? words.foodDay.list.notMeasured : words.mg(mg)}</td>
  </tr>`;
}

function table(words: Words, rows: unknown): TemplateResult {
  return html`<table class="foods">
    <thead>
      <tr>
        <th scope="col">${words.sheet.what}</th>
        <th scope="col">${words.foodDay.paper.portion}</th>
        <th scope="col" class="mg">${words.sheet.magnesium}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

/* -------------------------------------------------------------------- day */

function figures({ words, look }: DayView): TemplateResult {
  const { paper } = words.foodDay;
  const { reference, held, total } = look;
  const shown = [
    { label: paper.total, value: words.mg(total.totalMg) },
    ...(reference && !held
      ? [{ label: words.result.intake.reference, value: words.mgRange(reference.low, reference.high) }]
      : []),
  ];
  return html`<dl class="figures">
    ${shown.map(
      ({ label, value }) =>
        html`<div class="figure">
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

function notes(view: DayView): Part {
  const { words, state, look } = view;
  const { sum, paper } = words.foodDay;
  const foods = look.unmeasured.map((id) => nameOf(view, id));
  return html`<p>
    ${state.declared === 'with-rest' && look.restMg > 0 ? sum.rest({ mg: look.restMg }) : nothing}
    ${foods.length > 0 ? sum.notCounted({ foods: words.list(foods), count: foods.length }) : nothing}
    ${paper.note}
  </p>`;
}

function dayBody(view: DayView): TemplateResult {
  const { words, look } = view;
  return html`<section>${figures(view)}</section>
    <section>
      ${table(
        words,
        look.total.foods.map((portion) => row(view, portion)),
      )}
      ${notes(view)}
    </section>`;
}

/* ------------------------------------------------------------------- menu */

function mealRows(view: DayView, { meals }: MenuDay): Part[] {
  const { menu } = view.words.foodDay;
  return meals.flatMap(({ meal, foods, mg }) => [
    html`<tr class="meal">
      <td colspan="2">${menu.meals[meal]}</td>
      <td class="mg">${view.words.mg(mg)}</td>
    </tr>`,
    ...foods.map((portion) => row(view, portion)),
  ]);
}

function menuDay(view: DayView, day: MenuDay): TemplateResult {
  const { words } = view;
  return html`<section>
    ${table(words, mealRows(view, day))}
    <p>${total(view, day)} ${words.foodDay.paper.note}</p>
  </section>`;
}

/** Without headings over each day, so that seven of them stay a page or two. */
function menuWeek(view: DayView): TemplateResult {
  const { words, look } = view;
  const { menu, paper } = words.foodDay;
  return html`<section class="columns">
      ${look.menu.map(
        (day, index) =>
          html`<div class="item">
            <h2>
              ${menu.dayOf({ index: index + 1 })}<span class="aside">${words.mg(dayMg(view, day))}</span>
            </h2>
            <table class="foods">
              <tbody>
                ${mealRows(view, day)}
              </tbody>
            </table>
            <p>${shortText(view, day)}</p>
          </div>`,
      )}
    </section>
    <p>${besideText(view)} ${paper.note}</p>`;
}

/* ------------------------------------------------------------------ sheet */

function sheet(
  view: DayView,
  what: 'day' | 'menu',
  { heading, body }: { heading: string; body: TemplateResult },
): TemplateResult {
  const { words, look } = view;
  const date = new Intl.DateTimeFormat(words.lang, { dateStyle: 'long' }).format(new Date());
  return html`<main class="sheet close">
    <div class="row">
      <div class="cell">
        <div class="masthead">
          <p class="title">${words.foodDay.paper.title}</p>
          <p class="name">${personText(view)}</p>
          <p>${words.sheet.printed({ date })}</p>
        </div>
        <h1>${heading}</h1>
        ${body}
        <section class="sources">
          <p>${paperCredit(view, what)} ${words.result.sources.standards[look.total.standard]}.</p>
        </section>
      </div>
    </div>
    <div class="row rest"><div class="cell"></div></div>
    <footer class="row">
      <div class="cell foot">
        <p>${words.result.purpose}</p>
        <p>${words.sheet.knowledge(look.total.knowledge)}</p>
      </div>
    </footer>
  </main>`;
}

const paperStyles = css`
  ${sheetStyles}

  .foods th:first-child,
  .foods .what {
    inline-size: 46%;
  }

  .foods .how-much {
    inline-size: 38%;
  }

  .foods th.mg,
  .foods .mg {
    inline-size: 16%;
    padding-inline-end: 0;
    text-align: end;
    white-space: nowrap;
  }

  .meal td {
    padding-block-start: 0.7em;
    font-weight: 650;
  }

  .columns .item {
    padding-block-end: 1em;
  }

  .columns td {
    padding-block: 0.12em;
    border: 0;
  }

  .columns .meal td {
    padding-block-start: 0.3em;
  }
`;

/** What is printed, and on how many pages it has to fit. */
export function dayPaper(
  view: DayView,
  what: 'day' | 'menu',
): { title: string; content: TemplateResult; pages: number } {
  const { words, state, look } = view;
  const { menu, heading } = words.foodDay;
  const [first] = look.menu;
  if (what === 'day' || !first)
    return { title: heading, content: sheet(view, 'day', { heading, body: dayBody(view) }), pages: 1 };
  const isWeek = state.menu === 'week';
  const title = isWeek ? menu.weekHeading : menu.dayHeading;
  const body = isWeek ? menuWeek(view) : menuDay(view, first);
  return {
    title,
    content: sheet(view, 'menu', { heading: title, body }),
    pages: isWeek ? MOST_WEEK_PAGES : 1,
  };
}

/** Prints the day or the menu alone; the page stays as it is. */
export function printDay(host: LitElement, view: DayView, what: 'day' | 'menu'): void {
  const { title, content, pages } = dayPaper(view, what);
  const arrange = (paper: Document): void => fit(paper, pages);
  printAlone({ host, title, lang: view.words.lang, content, styles: paperStyles, arrange });
}
