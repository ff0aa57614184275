import { html, nothing, type TemplateResult } from 'lit';
import { MOST } from '../../../engine/read-facts.js';
import { answerControl } from '../../../ui/answering/answer-control.js';
import { errorOf } from '../../../ui/answering/asking.js';
import { choiceList, type Choice } from '../../../ui/choices.js';
import { numberField } from '../../../ui/number-field.js';
import type { FoodWay } from '../food.js';
import { askingOf } from '../question.js';
import type { DoseView } from '../view.js';
import { section } from './section.js';

const WAYS = ['unsure', 'portions', 'number'] as const satisfies readonly FoodWay[];

/** Where the figure is from stands beside it; another way may still be taken. */
function fromTable({ words, state }: DoseView): Choice[] {
  const day = state.declared?.day;
  if (!day) return [];
  const { fromTable, fromTableDetail: detail } = words.foodDay;
  const label = fromTable({ mg: day.foodMg, isEstimated: day.isEstimated });
  return [{ value: 'table' satisfies FoodWay, label, detail }];
}

function ways(view: DoseView): TemplateResult {
  const { words, check, on } = view;
  const { ways: names } = words.doseCheck.food;
  const offered = WAYS.filter((way) => way !== 'portions' || check.questions.has('diet'));
  return choiceList({
    name: 'food-way',
    type: 'radio',
    choices: [...fromTable(view), ...offered.map((way) => ({ value: way, label: names[way] }))],
    picked: check.food.way === null ? [] : [check.food.way],
    pick: (value) => on.food({ way: value as FoodWay }),
  });
}

/** "I don't know" is one of the ways already. */
function portions(view: DoseView): TemplateResult | typeof nothing {
  const asking = askingOf(view, 'diet');
  if (!asking) return nothing;
  const alone = { ...asking, question: { ...asking.question, unsure: false } };
  return html`<div class="stack">
    ${asking.texts.hint ? html`<p class="muted">${asking.texts.hint}</p>` : nothing} ${errorOf(asking)}
    ${answerControl(alone)}
  </div>`;
}

function figure({ words, check, on }: DoseView): TemplateResult {
  const { food } = words.doseCheck;
  return numberField({
    id: 'food-mg',
    label: food.label,
    unit: food.unit,
    value: check.food.text,
    error: check.food.wrong ? food.error({ most: MOST.foodMg }) : undefined,
    input: (text) => on.food({ text }),
  });
}

/** Three ways to say it, of which not knowing is an honest one. */
export function foodSection(view: DoseView): TemplateResult {
  const { words, check, ground } = view;
  const { food } = words.doseCheck;
  const estimates = check.questions.has('diet');
  const content = html`<fieldset class="ask" id="ask-diet" part="question" data-question="diet">
    <legend class="ask-title">${food.question}</legend>
    <p class="muted hint">
      ${food.hint} ${estimates ? nothing : food.noEstimate({ years: ground.knowledge.estimateFromYears })}
    </p>
    ${ways(view)} ${check.food.way === 'portions' ? portions(view) : nothing}
    ${check.food.way === 'number' ? figure(view) : nothing}
  </fieldset>`;
  return section(view, 'food', ['diet'], content);
}
