import { css, html, nothing, type TemplateResult } from 'lit';
import { foodOf, nameIn } from '../engine/foods.js';
import type { FoodPortion, Knowledge } from '../engine/types.js';
import { portionText } from '../locales/portion-text.js';
import type { Words } from '../locales/words.js';
import { capitalised } from './capitalised.js';

/** What a food and its ordinary portion are called. */
export function foodWords(words: Words, knowledge: Knowledge, id: string): { name: string; portion: string } {
  const food = foodOf(knowledge, id);
  if (!food) return { name: id, portion: '' };
  return { name: nameIn(food, words.lang), portion: portionText(words, food.portionCount, food.measure) };
}

function row(
  words: Words,
  knowledge: Knowledge,
  { id, grams, mg }: FoodPortion,
  mostMg: number,
): TemplateResult {
  const { name, portion } = foodWords(words, knowledge, id);
  const share = `${Math.round((mg / mostMg) * 100)}%`;
  return html`<li class="food" part="food">
    <span class="food-name"
      >${capitalised(name, words.lang)}
      <span class="muted small">${words.result.foods.portion({ portion, grams })}</span></span
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
  knowledge: Knowledge,
  foods: readonly FoodPortion[],
  mostMg = Math.max(...foods.map(({ mg }) => mg)),
): TemplateResult | typeof nothing {
  if (foods.length === 0) return nothing;
  const sorted = [...foods].sort((a, b) => b.mg - a.mg);
  return html`<ul class="foods" part="foods">
    ${sorted.map((food) => row(words, knowledge, food, mostMg))}
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
