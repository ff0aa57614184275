import { html, nothing, type TemplateResult } from 'lit';
import type { Food, FoodNote, Knowledge } from '../../../engine/types.js';
import type { FoodTableWords } from '../../../locales/food-table-words.js';
import type { Words } from '../../../locales/words.js';
import { icons } from '../../../ui/icons.js';
import { lookUp } from '../../../ui/lookup.js';
import { safeUrl } from '../../../ui/urls.js';
import { isKnown, ordinaryGrams, type Row } from './row.js';
import { categoryName, stateName } from './kinds.js';

export interface DetailView {
  words: Words;
  knowledge: Knowledge;
  food: Food;
  row: Row;
  columns: number;
  line: number | null;
}

function noteText(texts: FoodTableWords, note: FoodNote, mg: number, isCooked: boolean): string {
  switch (note.note) {
    case 'per-ounce':
      return texts.detail.perOunce({ mgPerOunce: note.mgPerOunce, mg });
    case 'cooking-loss':
      return texts.detail.cookingLoss;
    case 'soaking':
      return isCooked ? texts.detail.soakedAlready : texts.detail.soaking;
    case 'no-soaking':
      return texts.detail.noSoaking;
    case 'tables-differ':
      return texts.detail.tablesDiffer({ mg, otherMg: note.otherMgPer100g });
    case 'kinds-differ':
      return texts.detail.kindsDiffer({ mg, otherMg: note.otherMgPer100g });
    case 'selenium':
      return texts.detail.selenium;
    case 'brand':
      return texts.detail.brand;
    case 'dry-weight':
      return texts.detail.dryWeight;
  }
}

function notesOf({ words, knowledge, food }: DetailView): string[] {
  const { mgPer100g } = food;
  if (mgPer100g === null || !isKnown(food)) return [];
  const notes = lookUp(knowledge.foodNotes, food.id) ?? [];
  const isCooked = food.state === 'cooked';
  return notes.map((note) => noteText(words.foodTable, note, mgPer100g, isCooked));
}

/** Where the figure is from, in words that also say how well it fits. */
function source({ words, food }: DetailView): unknown {
  const { detail } = words.foodTable;
  if (isKnown(food)) {
    const name = detail.sources[food.source];
    return html`${detail.sourceNumber({ source: name, number: food.sourceId })}.
      <span>${detail.match[food.match]}</span>`;
  }
  if (!food.source) return detail.noSource;
  const address = /^https?:/i.test(food.source) ? safeUrl(food.source) : null;
  return address ? html`<a href=${address} rel="noopener">${food.source}</a>` : food.source;
}

const fact = (name: string, value: unknown): TemplateResult =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

function kind({ words, food }: DetailView): string {
  const names = [categoryName(words, food.category), stateName(words, food.state)];
  return names.filter(Boolean).join(' · ');
}

/** What unfolds below a food. */
export function detailRow(view: DetailView): TemplateResult {
  const { words, row, food, columns, line } = view;
  const { detail } = words.foodTable;
  const kinds = kind(view);
  const ordinary = ordinaryGrams(food);
  const notes = notesOf(view);
  return html`<tr
    class="detail-row"
    role="row"
    data-id=${row.id}
    data-index=${line ?? nothing}
    aria-rowindex=${line === null ? nothing : line + 2}
  >
    <td role="cell" colspan=${columns} class="detail" part="detail">
      <div class="detail-in small" role="group" aria-label=${detail.label({ food: row.name })}>
        <dl class="facts">
          ${fact(detail.source, source(view))} ${kinds ? fact(detail.kind, kinds) : nothing}
        </dl>
        ${
          notes.length > 0
            ? html`<ul class="detail-notes">
                ${notes.map((text) => html`<li>${icons.info()}<span>${text}</span></li>`)}
              </ul>`
            : nothing
        }
        ${row.grams === ordinary ? nothing : html`<p>${detail.portionNote({ grams: ordinary })}</p>`}
      </div>
    </td>
  </tr>`;
}
