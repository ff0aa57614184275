import { css, html, nothing, type TemplateResult } from 'lit';
import type { FoodPortion, MenuDay } from '../../../engine/types.js';
import { icons } from '../../../ui/icons.js';
import { measureOf } from './list.js';
import type { MenuShown } from './state.js';
import { foodNamed, nameOf, type DayView } from './view.js';

type Part = TemplateResult | typeof nothing;
type Meal = MenuDay['meals'][number];

/** "2 sneetjes (70 g)" */
export function portionIn(view: DayView, { id, grams }: Pick<FoodPortion, 'id' | 'grams'>): string {
  const { words } = view;
  const portion = measureOf(words, foodNamed(view, id), grams);
  const weight = `${words.number(grams, 1)}\u00a0${words.foodDay.list.unit}`;
  return portion ? words.result.foods.portion({ portion, grams }) : weight;
}

function food(view: DayView, portion: FoodPortion): TemplateResult {
  return html`<li class="menu-food" part="menu-food">
    <span>${nameOf(view, portion.id)} <span class="muted small">${portionIn(view, portion)}</span></span>
    <span class="figures">${view.words.mg(portion.mg)}</span>
  </li>`;
}

function meal(view: DayView, { meal: name, foods, mg }: Meal): TemplateResult {
  const { words } = view;
  return html`<div class="meal" part="meal">
    <p class="meal-head">
      <span>${words.foodDay.menu.meals[name]}</span><span class="figures muted">${words.mg(mg)}</span>
    </p>
    <ul role="list">
      ${foods.map((portion) => food(view, portion))}
    </ul>
  </div>`;
}

function meals(view: DayView, day: MenuDay, index: number): TemplateResult {
  const { words, state, on } = view;
  const { menu } = words.foodDay;
  return html`<div class="stack">
    ${day.meals.map((one) => meal(view, one))}
    <div class="choices-row">
      <button
        class="button"
        type="button"
        part="take-button"
        aria-label=${state.menu === 'week' ? menu.takeOf({ index: index + 1 }) : nothing}
        @click=${() => on.takeMenu(index)}
      >
        ${icons.check()}${menu.take}
      </button>
    </div>
  </div>`;
}

const besideMg = ({ look }: DayView): number => look.beside.reduce((sum, { mg }) => sum + (mg ?? 0), 0);

/** What a day comes to with what stands beside it. */
export const dayMg = (view: DayView, { totalMg }: MenuDay): number => totalMg + besideMg(view);

/** What is in no menu, and counts in each day of it. */
export function besideText(view: DayView): string {
  const { words, look } = view;
  const foods = words.list(look.beside.map(({ id }) => nameOf(view, id)));
  return foods ? words.foodDay.menu.beside({ foods, mg: besideMg(view) }) : '';
}

/** Where a day does not come to what is recommended. */
export function shortText(view: DayView, day: MenuDay): string {
  const mg = view.look.reference?.high ?? 0;
  return dayMg(view, day) < mg ? view.words.foodDay.menu.short({ mg }) : '';
}

export function total(view: DayView, day: MenuDay): string {
  const sum = `${view.words.foodDay.menu.total({ mg: dayMg(view, day) })}.`;
  return [besideText(view), sum, shortText(view, day)].filter(Boolean).join(' ');
}

function week(view: DayView): TemplateResult {
  const { words, look } = view;
  const { menu } = words.foodDay;
  const beside = look.menu.length > 0 ? besideText(view) : '';
  const short = (day: MenuDay): Part => {
    const text = shortText(view, day);
    return text ? html`<p class="small" part="menu-short">${text}</p>` : nothing;
  };
  return html`${beside ? html`<p part="menu-beside">${beside}</p>` : nothing}
    <div>
      ${look.menu.map(
        (day, index) =>
          html`<details class="disclosure" part="disclosure menu-day" ?open=${index === 0}>
            <summary part="summary">
              ${icons.chevron()}<span class="menu-day">${menu.dayOf({ index: index + 1 })}</span>
              <span class="figures muted">${words.mg(dayMg(view, day))}</span>
            </summary>
            <div class="disclosed">${short(day)} ${meals(view, day, index)}</div>
          </details>`,
      )}
    </div>`;
}

function day(view: DayView): TemplateResult {
  return html`${view.look.menu.map(
    (one, index) =>
      html`<p class="figures">${total(view, one)}</p>
        ${meals(view, one, index)}`,
  )}`;
}

function shown(view: DayView, which: MenuShown): TemplateResult {
  const { words, look, on } = view;
  const { menu } = words.foodDay;
  const heading = which === 'week' ? menu.weekHeading : menu.dayHeading;
  const isEmpty = look.menu.length === 0;
  return html`<section class="card menu" part="menu" role="group" aria-labelledby="menu-heading">
    <h4 id="menu-heading" tabindex="-1">${heading}</h4>
    <p class="muted small">${isEmpty ? menu.none : menu.lead}</p>
    ${which === 'week' ? week(view) : day(view)}
    <div class="choices-row">
      ${
        isEmpty
          ? nothing
          : html`<button
              class="button"
              type="button"
              part="print-menu-button"
              aria-label="${words.sheet.print}: ${heading}"
              @click=${() => on.print('menu')}
            >
              ${icons.printer()}${words.sheet.print}
            </button>`
      }
      <button class="button plain" type="button" part="close-menu-button" @click=${() => on.showMenu(null)}>
        ${menu.close}
      </button>
    </div>
  </section>`;
}

function offer({ state, on }: DayView, which: MenuShown, text: string): TemplateResult {
  const isShown = state.menu === which;
  return html`<button
    class="button"
    type="button"
    id="day-menu-${which}"
    part="menu-button"
    aria-expanded=${isShown ? 'true' : 'false'}
    @click=${() => on.showMenu(isShown ? null : which)}
  >
    ${text}
  </button>`;
}

/** A day, and on demand a week, of ordinary dishes that come to what is recommended. */
export function menuSection(view: DayView): Part {
  const { words, ground, state, look } = view;
  const { menu, held } = words.foodDay;
  if (ground.areFoodsComing || look.held || !look.reference) return nothing;
  if (!look.isGrown) {
    const years = ground.knowledge.estimateFromYears;
    return html`<p class="small muted" part="no-menu">${held.childPortions({ years })}</p>`;
  }
  const text = state.portions.length === 0 ? menu.example : menu.day;
  return html`<div class="stack" part="menus">
    <div class="choices-row">${offer(view, 'day', text)} ${offer(view, 'week', menu.week)}</div>
    ${state.menu ? shown(view, state.menu) : nothing}
  </div>`;
}

export const menuStyles = css`
  .meal {
    display: grid;
    gap: 0.15em;
  }

  .meal-head {
    font-weight: 600;
  }

  .meal-head,
  .menu-food {
    display: flex;
    gap: 0.25em 1em;
    justify-content: space-between;
    max-inline-size: none;
  }

  .menu-food {
    padding-block: 0.1em;
  }

  .menu-food .small {
    display: block;
  }

  .menu-food .figures,
  .meal-head .figures {
    flex: none;
  }

  .menu-day {
    flex: 1;
  }
`;
