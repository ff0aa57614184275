import { html, nothing, type TemplateResult } from 'lit';
import type { Avoid } from '../../../engine/types.js';
import { choiceText } from '../../../ui/answer-text.js';
import { choiceList } from '../../../ui/choices.js';
import { disclosure } from '../../../ui/disclosure.js';
import type { DayView } from './view.js';

type Part = TemplateResult | typeof nothing;

const AVOID = { id: 'avoid', fact: 'avoid' } as const;

function question({ words, ground, look, on }: DayView): TemplateResult {
  const { title } = words.questions.avoid;
  const row = ground.knowledge.questions.find(({ fact }) => fact === 'avoid');
  const toggle = (value: string, checked: boolean): void => {
    const others = look.avoid.filter((one) => one !== value);
    on.avoid(checked ? [...others, value as Avoid] : others);
  };
  const choices = (row?.choices ?? []).map((value) => ({ value, label: choiceText(words, AVOID, value) }));
  return disclosure(
    title,
    html`<fieldset class="ask">
      <legend class="quiet">${title}</legend>
      ${choiceList({
        name: 'day-avoid',
        type: 'checkbox',
        choices,
        picked: look.avoid,
        dense: true,
        pick: toggle,
      })}
    </fieldset>`,
    'avoid',
  );
}

/** Named where it is folded away. */
function leftOut({ words, look }: DayView): Part {
  const names = look.avoid.map((id) => choiceText(words, AVOID, id).toLocaleLowerCase(words.lang));
  if (names.length === 0) return nothing;
  return html`<p class="small muted">${words.result.foods.respects({ avoid: words.list(names) })}</p>`;
}

/** What somebody does not eat holds for all that is proposed. */
export function avoidSection(view: DayView): Part {
  if (!view.look.mayPropose) return nothing;
  return html`<div class="stack" part="avoided">${leftOut(view)} ${question(view)}</div>`;
}
