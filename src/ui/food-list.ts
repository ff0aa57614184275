import { css, html, nothing, type TemplateResult } from 'lit';
import type { FoodPortion } from '../engine/types.js';
import type { Words } from '../locales/words.js';
import { capitalised } from './form-card.js';
import { lookUp } from './lookup.js';

function row(words: Words, { id, grams, mg }: FoodPortion, mostMg: number): TemplateResult {
  const food = lookUp<{ name: string; portion: string }>(words.foods, id);
  const share = `${Math.round((mg / mostMg) * 100)}%`;
  return html`<li class="food" part="food">
    <span class="food-name"
      >${capitalised(food?.name ?? id, words.lang)}
      <span class="muted small"
        >${words.result.foods.portion({ portion: food?.portion ?? '', grams })}</span
      ></span
    >
    <span class="food-mg figures">${words.mg(mg)}</span>
    <svg class="food-bar" width="100%" height="4" aria-hidden="true">
      <rect class="track" width="100%" height="4" rx="2" />
      <rect class="part food" width=${share} height="4" rx="2" />
    </svg>
  </li>`;
}

/** Ordinary portions, most magnesium first. */
export function foodList(
  words: Words,
  foods: readonly FoodPortion[],
  mostMg = Math.max(...foods.map(({ mg }) => mg)),
): TemplateResult | typeof nothing {
  if (foods.length === 0) return nothing;
  const sorted = [...foods].sort((a, b) => b.mg - a.mg);
  return html`<ul class="foods" part="foods">
    ${sorted.map((food) => row(words, food, mostMg))}
  </ul>`;
}

export const foodListStyles = css`
  .foods {
    display: grid;
    gap: 0.85em;
  }

  .food {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.3em 1em;
    align-items: baseline;
  }

  .food-name {
    font-weight: 500;
  }

  .food-name .small {
    font-weight: 400;
  }

  .food-mg {
    font-weight: 600;
    white-space: nowrap;
  }

  .food-bar {
    grid-column: 1 / -1;
    direction: ltr;
  }
`;
