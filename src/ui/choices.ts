import { css, html, nothing, type TemplateResult } from 'lit';
import { ticked } from './ticked.js';

export interface Choice {
  value: string;
  label: string;
  detail?: string | undefined;
  /** Stands apart from the others: before them, or after them as "none of these" does. */
  apart?: 'before' | 'after';
  /** Stays in sight while the list is searched. */
  stays?: boolean;
}

export interface ChoiceList {
  name: string;
  type: 'radio' | 'checkbox';
  choices: readonly Choice[];
  picked: readonly string[];
  describedBy?: string;
  invalid?: boolean;
  /** A long list: less air around each choice. */
  dense?: boolean;
  pick(value: string, checked: boolean): void;
}

/** Beyond this many characters two columns would only make the reading harder. */
const SHORT_LABEL = 44;
const LONG_LIST = 16;

function choice(list: ChoiceList, { value, label, detail }: Choice): TemplateResult {
  const change = (event: Event): void => list.pick(value, (event.target as HTMLInputElement).checked);
  return html`<label class="choice" part="choice">
    <input
      type=${list.type}
      name=${list.name}
      value=${value}
      .checked=${ticked(list.picked.includes(value))}
      aria-describedby=${list.describedBy ?? nothing}
      aria-invalid=${list.type === 'checkbox' && list.invalid ? 'true' : nothing}
      @change=${change}
    />
    <span class="choice-text">
      <span class="choice-label">${label}</span>
      ${detail ? html`<span class="choice-detail muted small">${detail}</span>` : nothing}
    </span>
  </label>`;
}

function group(
  list: ChoiceList,
  choices: readonly Choice[],
  className: string,
): TemplateResult | typeof nothing {
  if (choices.length === 0) return nothing;
  return html`<div class="choice-grid ${className}">${choices.map((one) => choice(list, one))}</div>`;
}

/** Many short labels stand in two columns, and so does a list that is long anyway. */
function columns(choices: readonly Choice[]): string {
  const short = choices.every(({ label, detail }) => label.length + (detail?.length ?? 0) <= SHORT_LABEL);
  return (choices.length > 4 && short) || choices.length > LONG_LIST ? 'wide' : '';
}

export function choiceList(list: ChoiceList): TemplateResult {
  const { choices } = list;
  const together = choices.filter(({ apart }) => !apart);
  return html`<div class="choices ${list.dense ? 'dense' : ''}" part="choices">
    ${group(
      list,
      choices.filter(({ apart }) => apart === 'before'),
      'before',
    )}
    ${group(list, together, columns(together))}
    ${group(
      list,
      choices.filter(({ apart }) => apart === 'after'),
      'after',
    )}
  </div>`;
}

export const choicesStyles = css`
  /* A grid only where there are columns: in a grid, Safari keeps choices as high as they were when the column was wider. */
  .choices {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 0.75);
  }

  .choice-grid {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 0.5);
  }

  .choice-grid.after {
    padding-block-start: calc(var(--_space) * 0.75);
    border-block-start: 1px solid var(--_line);
  }

  .choice {
    position: relative;
    display: flex;
    align-items: flex-start;
    gap: 0.8em;
    min-block-size: max(48px, 3.25em);
    padding: 0.8em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
    touch-action: manipulation;
    transition:
      background-color 0.12s,
      border-color 0.12s;
  }

  .choice:hover {
    border-color: var(--_line-strong);
    background: var(--_raised);
  }

  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .choice:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .choice-text {
    display: grid;
    gap: 0.1em;
    min-inline-size: 0;
    flex: 1;
  }

  .choice-label {
    font-weight: 500;
    line-height: 1.4;
  }

  .choice-detail {
    line-height: 1.4;
  }

  input:is([type='radio'], [type='checkbox']) {
    flex: none;
    display: grid;
    place-content: center;
    inline-size: 1.3em;
    block-size: 1.3em;
    margin-block-start: 0.05em;
    border: 1.5px solid var(--_line-strong);
    background: transparent;
    appearance: none;
    cursor: pointer;
  }

  input[type='radio'] {
    border-radius: 50%;
  }

  input[type='checkbox'] {
    border-radius: 0.3em;
  }

  input:is([type='radio'], [type='checkbox']):focus-visible {
    outline: none;
  }

  input:is([type='radio'], [type='checkbox']):checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  input:is([type='radio'], [type='checkbox']):checked::before {
    content: '';
    background: var(--_on-accent);
  }

  input[type='radio']:checked::before {
    inline-size: 0.5em;
    block-size: 0.5em;
    border-radius: 50%;
  }

  input[type='checkbox']:checked::before {
    inline-size: 0.8em;
    block-size: 0.8em;
    clip-path: polygon(8% 52%, 22% 38%, 40% 56%, 78% 16%, 92% 30%, 40% 84%);
  }

  @container mg (min-width: 34em) {
    .choice-grid.wide,
    .choice-grid.after {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @media (forced-colors: active) {
    input:is([type='radio'], [type='checkbox']) {
      appearance: auto;
    }

    input:is([type='radio'], [type='checkbox'])::before {
      display: none;
    }

    .choice:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
