import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../locales/words.js';
import { icons } from './icons.js';

export interface PlanActions {
  words: Words;
  /** Offers the plan as a calendar file; absent where there is no plan. */
  save?: () => void;
  /** Prints the page on which to keep up what was taken; absent where there is no plan. */
  diary?: () => void;
  /** Prints the sheet. */
  print: () => void;
  /** Takes what was answered to another element of the page; absent where there is none. */
  handOver?: { label: string; go: () => void };
}

/** What can be taken along. */
export function planActions({ words, save, diary, print, handOver }: PlanActions): TemplateResult {
  return html`<div class="choices-row" part="plan-actions">
    ${
      save
        ? html`<button class="button" type="button" part="save-button" @click=${save}>
            ${icons.calendar()}${words.calendar.save}
          </button>`
        : nothing
    }
    ${
      diary
        ? html`<button class="button" type="button" part="diary-button" @click=${diary}>
            ${icons.list()}${words.diary.print}
          </button>`
        : nothing
    }
    <button class="button" type="button" part="print-button" @click=${print}>
      ${icons.printer()}${words.sheet.print}
    </button>
    ${
      handOver
        ? html`<button class="button" type="button" part="hand-over-button" @click=${handOver.go}>
            ${icons.arrow()}${handOver.label}
          </button>`
        : nothing
    }
  </div>`;
}
