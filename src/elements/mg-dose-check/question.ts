import { html, nothing, type TemplateResult } from 'lit';
import { answerControl } from '../../ui/answering/answer-control.js';
import {
  errorOf,
  hintId,
  hintOf,
  prefilledNote,
  questionWords,
  type Asking,
} from '../../ui/answering/asking.js';
import type { DoseQuestion } from './state.js';
import type { DoseView } from './view.js';

/** One question as it stands now; null where it does not apply. */
export function askingOf({ words, ground, check, on }: DoseView, id: DoseQuestion): Asking | null {
  const asked = check.questions.get(id);
  const draft = check.drafts.get(id);
  if (!asked || !draft) return null;
  return {
    words,
    knowledge: ground.knowledge,
    question: asked,
    texts: questionWords(words, id),
    draft,
    change: (to) => on.change(id, to),
  };
}

interface Shown {
  /** Says on the spot that the site filled it in; elsewhere its section does. */
  prefilled?: boolean;
}

/** A fieldset, so that its name is read with every control; several stand on one page. */
export function question(
  view: DoseView,
  id: DoseQuestion,
  { prefilled = false }: Shown = {},
): TemplateResult | typeof nothing {
  const asking = askingOf(view, id);
  if (!asking) return nothing;
  const { texts } = asking;
  return html`<fieldset
    class="ask"
    id="ask-${id}"
    part="question"
    data-question=${id}
    aria-describedby=${texts.hint ? hintId(asking) : nothing}
  >
    <legend class="ask-title">${texts.title}</legend>
    ${hintOf(asking)} ${prefilled ? prefilledNote(asking) : nothing} ${errorOf(asking)}
    ${answerControl(asking)}
  </fieldset>`;
}

/** Which question an event came from. */
export function questionOf(event: Event): string | null {
  const { target } = event;
  const asked = target instanceof Element ? target.closest('[data-question]') : null;
  return asked?.getAttribute('data-question') ?? null;
}
