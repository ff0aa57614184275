import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FoodTableWords } from '../../../locales/food-table-words.js';
import { MOST_GRAMS } from '../day/state.js';
import type { Editing } from './state.js';

export interface PortionEdit {
  type(text: string): void;
  /** @param isLeft the field was left, rather than Enter pressed */
  commit(isLeft: boolean): void;
  takeBack(): void;
}

/** Enter and Escape are meant for the field, not for a form or a dialog of the page around it. */
function hear(event: KeyboardEvent, edit: PortionEdit): void {
  if (event.key !== 'Enter' && event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  if (event.key === 'Enter') edit.commit(false);
  else edit.takeBack();
}

/** Stands in one row at a time, in place of the button that shows the portion. */
export function portionField(
  texts: FoodTableWords,
  food: string,
  { text, invalid }: Editing,
  edit: PortionEdit,
): TemplateResult {
  return html`<span class="with-unit portion-edit">
      <input
        class="field"
        part="portion-field"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        enterkeyhint="done"
        maxlength="8"
        aria-label=${texts.portionOf({ food })}
        aria-invalid=${invalid ? 'true' : nothing}
        aria-describedby=${invalid ? 'portion-error' : nothing}
        .value=${live(text)}
        @input=${(event: Event) => edit.type((event.target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => hear(event, edit)}
        @blur=${() => edit.commit(true)}
      /><span class="unit muted" aria-hidden="true">g</span>
    </span>
    ${
      invalid
        ? html`<p class="error small" id="portion-error" role="alert">
            ${texts.portionError({ most: MOST_GRAMS })}
          </p>`
        : nothing
    }`;
}
