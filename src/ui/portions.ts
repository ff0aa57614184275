import { css, html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { MOST } from '../engine/read-facts.js';
import type { DietGroup } from '../engine/types.js';
import type { Words } from '../locales/words.js';
import { icons } from './icons.js';
import { readNumber } from './number-field.js';

export interface Portions {
  words: Words;
  groups: readonly DietGroup[];
  values: Readonly<Partial<Record<DietGroup, string>>>;
  invalid: readonly string[];
  describedBy: string;
  change(group: DietGroup, to: (value: string) => string): void;
  /** Zero in each field that is still empty. */
  fillZeros(): void;
}

function stepped(value: string, step: number): string {
  const now = readNumber(value) ?? 0;
  return String(Math.min(MOST.portionsPerWeek, Math.max(0, Math.round(now) + step)));
}

/** The field is the control; the buttons beside it are quicker under a thumb and say the same by name. */
function row(list: Portions, group: DietGroup): TemplateResult {
  const { diet } = list.words;
  const { name, portion, examples } = diet.groups[group];
  const value = list.values[group] ?? '';
  const write = (event: Event): void => {
    const { value: written } = event.target as HTMLInputElement;
    list.change(group, () => written);
  };
  const step = (by: number) => (): void => list.change(group, (now) => stepped(now, by));
  return html`<div class="portion" part="portion">
    <div class="portion-text">
      <label class="portion-name" for="portion-${group}">${name}</label>
      <span class="muted small" id="portion-${group}-hint">${examples} · ${portion}</span>
    </div>
    <div class="stepper">
      <button class="icon-button" type="button" aria-label=${diet.fewer({ group: name })} @click=${step(-1)}>
        ${icons.minus()}
      </button>
      <input
        class="field"
        id="portion-${group}"
        type="text"
        inputmode="numeric"
        autocomplete="off"
        maxlength="4"
        placeholder="–"
        aria-label=${diet.perWeekOf({ group: name })}
        aria-describedby="portion-${group}-hint ${list.invalid.includes(group) ? list.describedBy : ''}"
        aria-invalid=${list.invalid.includes(group) ? 'true' : nothing}
        .value=${live(value)}
        @input=${write}
      />
      <button class="icon-button" type="button" aria-label=${diet.more({ group: name })} @click=${step(1)}>
        ${icons.plus()}
      </button>
    </div>
  </div>`;
}

export function portions(list: Portions): TemplateResult {
  return html`<div class="portions" part="portions">
    <p class="small muted portions-head" aria-hidden="true">${list.words.diet.perWeek}</p>
    ${list.groups.map((group) => row(list, group))}
    <div class="portions-rest">
      <button class="button inline" type="button" @click=${() => list.fillZeros()}>
        ${list.words.diet.fillZeros}
      </button>
    </div>
  </div>`;
}

export const portionsStyles = css`
  .portions-head {
    text-align: end;
    max-inline-size: none;
  }

  .portion {
    display: grid;
    gap: 0.6em 1em;
    padding-block: calc(var(--_space) * 0.75);
    border-block-start: 1px solid var(--_line);
  }

  .portion-text {
    display: grid;
  }

  .portion-name {
    font-weight: 600;
  }

  .stepper {
    display: inline-flex;
    justify-self: end;
    align-items: center;
    gap: 2px;
    padding: 2px;
    border-radius: calc(var(--_radius) + 2px);
    background: var(--_raised);
  }

  .stepper .field {
    inline-size: 3.4em;
    padding-inline: 0.25em;
    text-align: center;
    font-weight: 600;
  }

  .portions-rest {
    display: flex;
    justify-content: flex-end;
    padding-inline-end: 0.75em;
  }

  @container mg (min-width: 30em) {
    .portion {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }
  }
`;
