import { css, html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Words } from '../locales/words.js';

export interface NumberField {
  id: string;
  label: string;
  value: string;
  /** Shown behind the field, such as "mg". */
  unit?: string;
  /** The label stands elsewhere on the screen already. */
  quietLabel?: boolean;
  error?: string | undefined;
  /** Marks the field while the message stands elsewhere on the screen. */
  invalid?: boolean;
  describedBy?: string;
  input(value: string): void;
  /** The field was left. */
  done?(): void;
}

/**
 * A text field with a numeric keyboard: `type=number` refuses a decimal comma in some languages, changes by accident when
 * the page is scrolled, and hands over an empty text for what it does not understand.
 */
export function numberField(field: NumberField): TemplateResult {
  const errorId = `${field.id}-error`;
  const described = [field.describedBy, field.error ? errorId : undefined].filter(Boolean).join(' ');
  return html`<div class="number">
    <label class=${field.quietLabel ? 'quiet' : 'label'} for=${field.id}>${field.label}</label>
    <span class="with-unit">
      <input
        class="field"
        id=${field.id}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        maxlength="24"
        .value=${live(field.value)}
        aria-invalid=${field.error || field.invalid ? 'true' : nothing}
        aria-describedby=${described || nothing}
        @input=${(event: Event) => field.input((event.target as HTMLInputElement).value)}
        @change=${() => field.done?.()}
      />
      ${field.unit ? html`<span class="unit muted">${field.unit}</span>` : nothing}
    </span>
    ${fieldError(errorId, field.error)}
  </div>`;
}

export function fieldError(id: string, error: string | undefined): TemplateResult | typeof nothing {
  return error ? html`<p class="error small" id=${id}>${error}</p>` : nothing;
}

/**
 * Reads what a person types: a decimal comma or point, spaces around it; nothing else. Three digits behind it could
 * just as well be a thousand, so that is no answer.
 */
export function readNumber(text: string): number | undefined {
  const trimmed = text.trim().replace(',', '.');
  return /^\d{1,5}(\.\d{1,2})?$/.test(trimmed) ? Number(trimmed) : undefined;
}

/** How the visitor's language writes a decimal. */
export const decimalMark = ({ number }: Pick<Words, 'number'>): string => number(1.5, 1).replace(/\d/g, '');

/** As it can be typed, and read again: no sign between thousands. */
export const typedNumber = (words: Pick<Words, 'number'>, value: number): string =>
  String(Math.round(value * 100) / 100).replace('.', decimalMark(words));

export const numberFieldStyles = css`
  .with-unit {
    display: flex;
    align-items: center;
    gap: 0.6em;
  }

  .number .field {
    max-inline-size: 9em;
  }

  .number .error {
    margin-block-start: 0.4em;
  }
`;
