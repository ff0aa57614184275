import { css, html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Food } from '../../../engine/types.js';
import { portionText } from '../../../locales/portion-text.js';
import type { Words } from '../../../locales/words.js';
import { icons } from '../../../ui/icons.js';
import { typedNumber } from '../../../ui/number-field.js';
import { ordinaryGrams } from '../table/row.js';
import { MOST_FOODS, MOST_GRAMS, type DayPortion, type Undo } from './state.js';
import { foodNamed, nameOf, type DayView } from './view.js';

/** Of household measures these can be said: a third of a bowl helps nobody. */
const QUARTERS = 4;
const MOST_MEASURES = 20;

/** "2 handjes", where the weight is that. */
export function measureOf(words: Words, food: Food | undefined, grams: number): string {
  const { portionGrams, portionLabel } = food ?? {};
  if (!food || portionGrams === undefined) return '';
  if (!('measure' in food)) return grams === portionGrams ? (portionLabel ?? '') : '';
  const { measure, portionCount } = food as Food & { measure: string; portionCount: number };
  const count = Math.round((grams / portionGrams) * portionCount * QUARTERS) / QUARTERS;
  const isThat = Math.abs((count * portionGrams) / portionCount - grams) < 0.01;
  return isThat && count <= MOST_MEASURES ? portionText(words, count, measure) : '';
}

/** A portion less never leaves nothing: that is what taking it off is for. */
function fewer(grams: number, step: number): number {
  return grams > step ? grams - step : grams;
}

function field(view: DayView, { id, grams }: DayPortion, index: number, name: string): TemplateResult {
  const { words, state, on } = view;
  const isWrong = state.wrong.includes(id);
  const keydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    // Meant for the field, not for a form or a dialog of the page around it.
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') on.commit(id);
    else on.takeBack(id);
  };
  return html`<input
      class="field"
      id="day-grams-${index}"
      type="text"
      inputmode="decimal"
      autocomplete="off"
      enterkeyhint="done"
      maxlength="10"
      aria-label=${words.foodDay.list.grams({ food: name })}
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby=${isWrong ? `day-error-${index}` : nothing}
      .value=${live(state.typed.get(id) ?? typedNumber(words, grams))}
      @input=${(event: Event) => on.type(id, (event.target as HTMLInputElement).value)}
      @change=${() => on.commit(id)}
      @keydown=${keydown}
    /><span class="unit muted" aria-hidden="true">${words.foodDay.list.unit}</span>`;
}

function amount(view: DayView, portion: DayPortion, index: number, name: string): TemplateResult {
  const { words, on } = view;
  const { list } = words.foodDay;
  const { id, grams } = portion;
  const food = foodNamed(view, id);
  const step = food ? ordinaryGrams(food) : grams;
  return html`<div class="stepper">
    <button
      class="icon-button"
      type="button"
      aria-label=${list.fewer({ food: name })}
      aria-disabled=${grams > step ? nothing : 'true'}
      @click=${() => on.setGrams(id, fewer(grams, step))}
    >
      ${icons.minus()}
    </button>
    ${field(view, portion, index, name)}
    <button
      class="icon-button"
      type="button"
      aria-label=${list.more({ food: name })}
      aria-disabled=${grams < MOST_GRAMS ? nothing : 'true'}
      @click=${() => on.setGrams(id, Math.min(grams + step, MOST_GRAMS))}
    >
      ${icons.plus()}
    </button>
  </div>`;
}

function removeButton({ words, on }: DayView, id: string, index: number, name: string): TemplateResult {
  return html`<button
    class="icon-button"
    type="button"
    id="day-remove-${index}"
    part="remove-button"
    aria-label=${words.foodDay.list.remove({ food: name })}
    @click=${() => on.remove(id)}
  >
    ${icons.close()}
  </button>`;
}

function figure({ words, look }: DayView, id: string): string {
  const mg = look.total.foods.find((food) => food.id === id)?.mg ?? null;
  return mg === null ? words.foodDay.list.notMeasured : words.mg(mg);
}

function row(view: DayView, portion: DayPortion, index: number): TemplateResult {
  const { words, state } = view;
  const { id, grams } = portion;
  const name = nameOf(view, id);
  const measure = measureOf(words, foodNamed(view, id), grams);
  return html`<li class="day-row" part="day-row">
    <div class="day-line">
      <p>
        <span class="day-name">${name}</span>
        ${measure ? html`<span class="day-measure muted small">${measure}</span>` : nothing}
      </p>
      ${removeButton(view, id, index, name)}
    </div>
    <div class="day-line day-amount">
      ${amount(view, portion, index, name)}
      <p class="day-mg figures">${figure(view, id)}</p>
    </div>
    ${
      grams >= MOST_GRAMS
        ? html`<p class="small muted">${words.foodDay.list.most({ most: MOST_GRAMS })}</p>`
        : nothing
    }
    ${
      state.wrong.includes(id)
        ? html`<p class="error small" id="day-error-${index}" role="alert">
            ${words.foodDay.list.error({ most: MOST_GRAMS })}
          </p>`
        : nothing
    }
  </li>`;
}

function undoText(view: DayView, undo: Undo): { text: string; label: string } {
  const { undo: texts } = view.words.foodDay;
  if (undo.what !== 'removed') return { text: texts[undo.what], label: texts.back };
  const food = nameOf(view, undo.id);
  return { text: texts.removed({ food }), label: texts.backOf({ food }) };
}

/** Stands where the row was, so that nothing below it moves under a finger, and takes the focus that the row had. */
function undoRow(view: DayView, undo: Undo): TemplateResult {
  const { text, label } = undoText(view, undo);
  return html`<li class="day-row day-undone" part="undo">
    <p class="muted">${text}</p>
    <button
      class="button inline"
      type="button"
      id="day-undo"
      part="undo-button"
      aria-label=${label}
      @click=${() => view.on.undo()}
    >
      ${view.words.foodDay.undo.back}
    </button>
  </li>`;
}

type Line = { key: string; portion: DayPortion; index: number } | { key: ''; undo: Undo };

function linesOf({ state }: DayView): Line[] {
  const lines: Line[] = state.portions.map((portion, index) => ({ key: portion.id, portion, index }));
  const { undo } = state;
  if (undo) lines.splice(undo.what === 'removed' ? undo.at : 0, 0, { key: '', undo });
  return lines;
}

/** What stands on the day, to be changed and taken off. */
export function portionList(view: DayView): TemplateResult | typeof nothing {
  const lines = linesOf(view);
  if (lines.length === 0) return nothing;
  const { words, state } = view;
  return html`<ul class="day-list" role="list" part="day-list" aria-labelledby="day-heading">
      ${repeat(
        lines,
        ({ key }) => key,
        (line) => ('undo' in line ? undoRow(view, line.undo) : row(view, line.portion, line.index)),
      )}
    </ul>
    ${
      state.portions.length >= MOST_FOODS
        ? html`<p class="small muted">${words.foodDay.list.full({ most: MOST_FOODS })}</p>`
        : nothing
    }`;
}

export const listStyles = css`
  .day-list {
    display: grid;
  }

  .day-row {
    padding-block: calc(var(--_space) * 0.5);
    border-block-start: 1px solid var(--_line);
  }

  .day-row:first-child {
    border-block-start: 0;
    padding-block-start: 0;
  }

  .day-line {
    display: flex;
    gap: 0.25em 0.5em;
    align-items: center;
    justify-content: space-between;
  }

  .day-line > p {
    min-inline-size: 0;
  }

  .day-amount {
    flex-wrap: wrap;
  }

  .day-name {
    font-weight: 500;
    hyphens: auto;
  }

  .day-measure {
    display: inline-block;
  }

  .day-mg {
    font-weight: 600;
    text-align: end;
    white-space: nowrap;
  }

  .day-amount > .day-mg {
    flex: 1 0 auto;
  }

  .day-line > .icon-button {
    margin-inline-end: -0.6em;
  }

  .day-amount .field {
    inline-size: 3.6em;
  }

  .day-amount .unit {
    margin-inline: 0.1em;
  }

  .day-row [aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
  }

  .day-row .error {
    margin-block-start: 0.4em;
  }

  .day-row.day-undone {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    justify-content: space-between;
  }

  .day-undone .button {
    margin-inline-start: 0;
  }
`;
