import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionWords, Words } from '../../../locales/words.js';
import { icons } from '../../../ui/icons.js';
import { lookUp } from '../../../ui/lookup.js';
import { progressBar } from '../../../ui/progress.js';
import { progress } from '../flow.js';
import type { Asking, QuizView } from '../view.js';
import { answerControl } from './answer-control.js';

function questionWords(words: Words, id: string): QuestionWords {
  return lookUp<QuestionWords>(words.questions, id) ?? { title: id, label: id, error: '' };
}

/** The error stands between the question and its controls, where both eyes and a screen reader pass. */
function errorOf({ draft, texts }: Asking): TemplateResult | typeof nothing {
  if (draft.problems.length === 0) return nothing;
  return html`<p class="error" id="error" part="error" role="alert">
    ${icons.alert()}<span>${texts.error}</span>
  </p>`;
}

function steps({ view, words }: Asking): TemplateResult {
  const { on, state, settings } = view;
  if (state.editing) {
    return html`<div class="steps">
      <button class="button plain" type="button" part="cancel-button" @click=${() => on.cancel()}>
        ${words.quiz.cancel}
      </button>
      <button class="button primary" type="submit" part="save-button">${words.quiz.save}</button>
    </div>`;
  }
  const first = settings.autostart && state.path.length === 0;
  return html`<div class="steps">
    ${
      first
        ? nothing
        : html`<button class="button plain" type="button" part="back-button" @click=${() => on.back()}>
            ${words.quiz.back}
          </button>`
    }
    <button class="button primary" type="submit" part="next-button">${words.quiz.next}</button>
  </div>`;
}

/** One question a screen: a form, so that Enter goes on; a fieldset, so that its name is read with every control. */
export function questionScreen(view: QuizView): TemplateResult {
  const { words, state, draft, on } = view;
  const { question } = state;
  if (!question || !draft) return html``;
  const asking: Asking = { words, view, question, texts: questionWords(words, question.id), draft };
  const { texts } = asking;
  const submit = (event: Event): void => {
    event.preventDefault();
    on.submit();
  };
  const opensHere = view.settings.autostart && state.path.length === 0 && !state.editing;
  return html`<form class="screen question" part="question" novalidate autocomplete="off" @submit=${submit}>
    ${state.editing ? nothing : progressBar(words, progress(view.ground, state))}
    <fieldset class="ask" aria-describedby=${texts.hint ? 'hint' : nothing}>
      <legend><h2 id="heading" tabindex="-1" part="heading">${texts.title}</h2></legend>
      ${texts.hint ? html`<p class="muted hint" id="hint">${texts.hint}</p>` : nothing}
      ${draft.prefilled ? html`<p class="small prefilled" part="prefilled">${icons.info()}${words.quiz.prefilled}</p>` : nothing}
      ${errorOf(asking)} ${answerControl(asking)}
    </fieldset>
    ${steps(asking)}
    ${opensHere ? html`<p class="small muted note" part="purpose">${icons.info()}<span>${words.quiz.purpose}</span></p>` : nothing}
  </form>`;
}
