import { html, nothing, type TemplateResult } from 'lit';
import { choiceList, type Choice } from '../../../ui/choices.js';
import type { Declared } from './state.js';
import type { DayView } from './view.js';

function choices({ words, state, look }: DayView): Choice[] {
  const { declare } = words.foodDay;
  const own: Choice[] = [
    { value: 'list' satisfies Declared, label: declare.list },
    { value: 'all' satisfies Declared, label: declare.all },
  ];
  if (!look.isGrown || state.isMenu) return own;
  const detail = declare.withRestDetail({ mg: look.restMg });
  return [...own, { value: 'with-rest' satisfies Declared, label: declare.withRest, detail }];
}

/** Whether this is what somebody eats in a day: nobody else can know, so nothing counts before it is said. */
export function declaration(view: DayView): TemplateResult | typeof nothing {
  const { words, state, look, on } = view;
  if (state.portions.length === 0) return nothing;
  const { declare } = words.foodDay;
  return html`<fieldset class="ask" part="declare">
    <legend class="ask-title">${declare.legend}</legend>
    ${choiceList({
      name: 'day-declared',
      type: 'radio',
      choices: choices(view),
      picked: [state.declared],
      dense: true,
      pick: (value) => on.declare(value as Declared),
    })}
    ${
      view.others.length > 0 && look.declaredMg !== null
        ? html`<p class="small muted" role="status">${declare.shared({ others: view.others })}</p>`
        : nothing
    }
  </fieldset>`;
}
