import { css, html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icons } from '../../../ui/icons.js';
import { medicineName } from '../../../ui/timeline.js';
import { MOST_TIMES, withMeal, withMedicineTimes, type DayShown } from '../day.js';
import type { DoseView } from '../view.js';
import { section } from './section.js';

interface TimeField {
  id: string;
  label: string;
  /** The label stands above a group of times already. */
  quiet?: boolean;
  value: string;
  input: (value: string) => void;
}

function timeField({ id, label, quiet, value, input }: TimeField): TemplateResult {
  return html`<div class="time">
    <label class=${quiet ? 'quiet' : 'label'} for=${id}>${label}</label>
    <input
      class="field"
      id=${id}
      type="time"
      .value=${live(value)}
      @input=${(event: Event) => input((event.target as HTMLInputElement).value)}
    />
  </div>`;
}

function ownDay({ words, check, on }: DoseView): TemplateResult {
  const { wake, bed, meals } = check.day;
  const texts = words.doseCheck.day;
  return html`<div class="times">
    ${timeField({ id: 'wake', label: texts.wake, value: wake, input: (time) => on.day((day) => ({ ...day, wake: time })) })}
    ${meals.map((meal, index) =>
      timeField({
        id: `meal-${index}`,
        label: texts.meals[index] ?? '',
        value: meal,
        input: (time) => on.day((day) => withMeal(check.day, day, index, time)),
      }),
    )}
    ${timeField({ id: 'bed', label: texts.bed, value: bed, input: (time) => on.day((day) => ({ ...day, bed: time })) })}
  </div>`;
}

type Medicine = DayShown['medicines'][number];

function medicineTime(view: DoseView, { id, times }: Medicine, index: number): TemplateResult {
  const { words, on } = view;
  const texts = words.doseCheck.day;
  const named = { medicine: medicineName(words, id), index: index + 1 };
  const write = (list: readonly string[]): void => on.day((day) => withMedicineTimes(day, id, list));
  return html`<div class="time-row">
    ${timeField({
      id: `time-${id}-${index}`,
      label: texts.time(named),
      quiet: true,
      value: times[index] ?? '',
      input: (time) => write(times.map((one, i) => (i === index ? time : one))),
    })}
    ${
      times.length > 1
        ? html`<button
            class="icon-button"
            type="button"
            aria-label=${texts.remove(named)}
            @click=${() => write(times.filter((_one, i) => i !== index))}
          >
            ${icons.close()}
          </button>`
        : nothing
    }
  </div>`;
}

function medicine(view: DoseView, one: Medicine): TemplateResult {
  const { words, on } = view;
  const texts = words.doseCheck.day;
  const name = medicineName(words, one.id);
  const add = (): void => on.day((day) => withMedicineTimes(day, one.id, [...one.times, '']));
  return html`<fieldset class="medicine-times">
    <legend class="label">${texts.medicine({ medicine: name })}</legend>
    <div class="times">
      ${one.times.map((_time, index) => medicineTime(view, one, index))}
      ${
        one.times.length < MOST_TIMES
          ? html`<button
              class="button inline"
              type="button"
              aria-label=${texts.addTo({ medicine: name })}
              @click=${add}
            >
              ${icons.plus()}${texts.add}
            </button>`
          : nothing
      }
    </div>
  </fieldset>`;
}

/** Folded away until a medicine makes the hours matter. */
export function daySection(view: DoseView): TemplateResult {
  const { words, check } = view;
  const { medicines } = check.day;
  const texts = words.doseCheck.day;
  const content = html`<details class="disclosure" part="disclosure" ?open=${medicines.length > 0}>
    <summary part="summary">${icons.chevron()}<span>${texts.fold}</span></summary>
    <div class="disclosed stack">
      <p class="muted">${texts.hint}</p>
      ${ownDay(view)} ${medicines.map((one) => medicine(view, one))}
    </div>
  </details>`;
  return section(view, 'day', [], content);
}

export const dayStyles = css`
  .times {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.75) calc(var(--_space) * 1);
    align-items: end;
  }

  .time-row {
    display: flex;
    align-items: center;
    gap: 0.15em;
  }

  /* Wide enough for a clock of twelve hours. */
  .time .field {
    inline-size: 9.25em;
  }

  .medicine-times {
    padding-block-start: calc(var(--_space) * 0.5);
  }

  .medicine-times .button.inline {
    margin-inline: 0;
  }
`;
