import { css, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { MOST } from '../engine/read-facts.js';
import type { AmountBasis, Knowledge } from '../engine/types.js';
import type { Unit, Words } from '../locales/words.js';
import { icons } from './icons.js';
import { labelLine } from './label-line.js';
import { fieldError, numberField } from './number-field.js';
import { readout } from './supplement-readout.js';
import {
  byHand,
  improbableMg,
  type SupplementField,
  type SupplementProblem,
  type SupplementRow,
} from './supplement-row.js';
import { ticked } from './ticked.js';

export interface SupplementsEditor {
  words: Words;
  knowledge: Knowledge;
  rows: readonly SupplementRow[];
  /** Forms to choose from, ids. */
  formsFor(row: SupplementRow): readonly string[];
  problems: readonly SupplementProblem[];
  change(key: number, change: Partial<SupplementRow>): void;
  add(): void;
  remove(key: number): void;
}

const BASES: readonly AmountBasis[] = ['elemental', 'compound', 'percent-ri'];
const FIELDS: readonly SupplementField[] = ['form', 'amount', 'basis', 'perDay'];

const fieldId = (key: number, field: SupplementField): string => `supplement-${key}-${field}`;

export function supplementsEditor(editor: SupplementsEditor): TemplateResult {
  const { words, rows } = editor;
  const isFull = rows.length >= MOST.supplements;
  return html`<div class="supplements stack" part="supplements">
    <p class="small muted">${words.supplements.where} ${words.supplements.elementalExplained}</p>
    ${repeat(
      editor.rows,
      ({ key }) => key,
      (row, index) => supplementRow(editor, row, index + 1),
    )}
    <div>
      <button
        class="button"
        type="button"
        id="add-supplement"
        aria-disabled=${isFull ? 'true' : nothing}
        aria-describedby=${isFull ? 'supplements-full' : nothing}
        @click=${() => {
          if (!isFull) editor.add();
        }}
      >
        ${icons.plus()}${words.supplements.add}
      </button>
      <p
        class="small supplements-full"
        id="supplements-full"
        role="status"
        .textContent=${isFull ? words.supplements.full({ most: MOST.supplements }) : ''}
      ></p>
    </div>
  </div>`;
}

function supplementRow(editor: SupplementsEditor, row: SupplementRow, index: number): TemplateResult {
  const { words } = editor;
  const { supplements } = words;
  // Of what the label tells the amount: a capsule, a gram.
  const unit = row.reading?.unit;
  return html`<fieldset class="supplement" part="supplement">
    <legend class="supplement-name">${row.antacid ? supplements.antacid : supplements.row({ index })}</legend>
    ${
      row.antacid
        ? html`<p class="small muted">${supplements.antacidHint}</p>`
        : html`<button
            class="icon-button supplement-remove"
            type="button"
            aria-label=${supplements.remove({ index })}
            @click=${() => editor.remove(row.key)}
          >
            ${icons.close()}
          </button>`
    }
    ${labelLine({ ...editor, row, hasHint: index === 1, change: (change) => editor.change(row.key, change) })}
    <div class="supplement-figures">
      ${formSelect(editor, row)} ${amountField(editor, row)} ${basisRadios(editor, row)}
      ${numberField({
        id: fieldId(row.key, 'perDay'),
        label: supplements.perDay,
        ...(unit && { unit: `× ${words.units[unit as Unit](1)}` }),
        value: row.perDay,
        error: errorOf(editor, row.key, 'perDay'),
        input: (perDay) => editor.change(row.key, { perDay }),
      })}
      <label class="tick">
        <input
          type="checkbox"
          .checked=${ticked(row.prescribed)}
          @change=${(event: Event) =>
            editor.change(row.key, { prescribed: (event.target as HTMLInputElement).checked })}
        />
        <span>${supplements.prescribed}</span>
      </label>
    </div>
    ${readout({ ...editor, row, of: FIELDS.map((field) => fieldId(row.key, field)) })}
  </fieldset>`;
}

function errorOf(editor: SupplementsEditor, key: number, field: SupplementField): string | undefined {
  const { errors } = editor.words.supplements;
  const problem = editor.problems.find((one) => one.key === key && one.field === field);
  if (problem?.error === 'range') return errors.range(problem);
  if (problem?.error === 'thousands') return errors.thousands(problem);
  return problem && errors[problem.error];
}

function amountField(editor: SupplementsEditor, row: SupplementRow): TemplateResult {
  const { supplements } = editor.words;
  const percent = row.basis === 'percent-ri';
  return numberField({
    id: fieldId(row.key, 'amount'),
    label: percent ? supplements.amountPercent : supplements.amount,
    unit: percent ? '%' : 'mg',
    value: row.amount,
    error: errorOf(editor, row.key, 'amount'),
    input: (amount) => editor.change(row.key, byHand({ amount, amountDone: false })),
    done: () => editor.change(row.key, { amountDone: true }),
  });
}

function formSelect(editor: SupplementsEditor, row: SupplementRow): TemplateResult {
  const { words } = editor;
  const id = fieldId(row.key, 'form');
  const error = errorOf(editor, row.key, 'form');
  const names = words.forms as Readonly<Record<string, { name: string }>>;
  return html`<div class="pick">
    <label class="label" for=${id}>${words.supplements.form}</label>
    <span class="select">
      <select
        class="field"
        id=${id}
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${error ? `${id}-error` : nothing}
        @change=${(event: Event) => editor.change(row.key, byHand({ form: (event.target as HTMLSelectElement).value }))}
      >
        <option value="" .selected=${ticked(row.form === '')}>${words.supplements.formUnknown}</option>
        ${editor
          .formsFor(row)
          .map(
            (form) =>
              html`<option value=${form} .selected=${ticked(row.form === form)}>
                ${names[form]?.name ?? form}
              </option>`,
          )}
      </select>
      ${icons.chevron()}
    </span>
    ${fieldError(`${id}-error`, error)}
  </div>`;
}

function basisRadios(editor: SupplementsEditor, row: SupplementRow): TemplateResult {
  const { supplements } = editor.words;
  const id = fieldId(row.key, 'basis');
  const error = errorOf(editor, row.key, 'basis');
  const improbable = improbableMg(row);
  return html`<fieldset
    class="basis"
    id=${id}
    role="radiogroup"
    aria-invalid=${error ? 'true' : nothing}
    aria-describedby=${error ? `${id}-error` : nothing}
  >
    <legend class="label">${supplements.basis}</legend>
    ${fieldError(`${id}-error`, error)}
    ${BASES.map(
      (basis) =>
        html`<label class="tick">
          <input
            type="radio"
            name="basis-${row.key}"
            value=${basis}
            aria-describedby=${error ? `${id}-error` : nothing}
            .checked=${ticked(row.basis === basis)}
            @change=${() => editor.change(row.key, byHand({ basis }))}
          />
          <span>${supplements.bases[basis]}</span>
        </label>`,
    )}
    <p
      class="small improbable"
      role="status"
      .textContent=${improbable === undefined ? '' : supplements.improbable({ mg: improbable })}
    ></p>
  </fieldset>`;
}

export const supplementsStyles = css`
  .supplement {
    position: relative;
    display: grid;
    gap: calc(var(--_space) * 0.85);
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .supplement-name {
    float: inline-start;
    inline-size: 100%;
    padding-inline-end: 3em;
    font-weight: 650;
  }

  .supplement-remove {
    position: absolute;
    inset-block-start: 0.35em;
    inset-inline-end: 0.35em;
  }

  .supplement-figures {
    display: grid;
    gap: var(--_space) calc(var(--_space) * 1.5);
    align-items: start;
  }

  .supplement-figures > * {
    min-inline-size: 0;
  }

  .supplement .unit {
    flex: none;
  }

  .supplement :is(.tick, .label-told) {
    hyphens: auto;
    hyphenate-limit-chars: 14 6 6;
  }

  .supplement-mg {
    display: block;
    padding: 0.6em 0.85em;
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_accent-soft);
    font-weight: 600;
  }

  .supplement-mg:empty,
  .label-told:empty,
  .supplements-full:empty {
    display: none;
  }

  .supplements-full {
    margin-block-start: 0.5em;
  }

  .label-line {
    display: grid;
    gap: 0.35em;
  }

  .label-line .label {
    margin: 0;
  }

  textarea.field {
    display: block;
    margin: 0;
    min-block-size: calc(3em + 1.2em);
    font-family: inherit;
    line-height: 1.5;
    letter-spacing: inherit;
    color: inherit;
    resize: vertical;
    field-sizing: content;
  }

  .label-told {
    padding: 0.6em 0.85em;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_raised);
  }

  .label-told.doubt {
    border-inline-start-color: var(--_caution);
  }

  .button[aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
  }

  @container mg (min-width: 34em) {
    .supplement-figures {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    /* A label of two lines keeps the fields beside each other level. */
    .supplement-figures > :is(.pick, .number) {
      display: grid;
      grid-row: span 3;
      grid-template-rows: subgrid;
      row-gap: 0;
      align-items: end;
    }

    .supplement-figures > :is(.pick, .number) > .error {
      align-self: start;
    }

    .supplement-figures > .basis {
      grid-column: 1 / -1;
    }

    .supplement-figures > .tick {
      grid-row: span 2;
      align-self: end;
    }
  }

  .basis {
    display: grid;
    gap: 0.15em;
  }

  .improbable {
    margin-block-end: 0.5em;
    padding: 0.6em 0.85em;
    border-inline-start: 3px solid var(--_caution);
    background: var(--_raised);
  }

  .improbable:empty {
    display: none;
  }

  .tick {
    display: flex;
    align-items: center;
    gap: 0.7em;
    min-block-size: 44px;
    padding-block: 0.35em;
    cursor: pointer;
    line-height: 1.35;
  }

  .tick:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 0.25em;
  }
`;
