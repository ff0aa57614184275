import { css, html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { answerControl } from '../../../ui/answering/answer-control.js';
import {
  errorOf,
  hintId,
  hintOf,
  prefilledNote,
  questionWords,
  type Asking,
} from '../../../ui/answering/asking.js';
import { SEARCH_ABOVE } from '../../../ui/checklist.js';
import { icons } from '../../../ui/icons.js';
import { progressBar } from '../../../ui/progress.js';
import { isFirst, progress } from '../flow.js';
import type { QuizView } from '../view.js';

function isLong({ question }: Asking): boolean {
  if (question.kind === 'portions' || question.kind === 'supplements') return true;
  return question.kind === 'many' && (question.choices?.length ?? 0) > SEARCH_ABOVE;
}

function steps({ words, ...view }: QuizView, submit: (event: Event) => void): TemplateResult {
  const { on, state, settings } = view;
  if (state.editing) {
    return html`<div class="steps">
      <button class="button plain" type="button" part="cancel-button" @click=${() => on.cancel()}>
        ${words.quiz.cancel}
      </button>
      <button class="button primary" type="submit" part="save-button" @click=${submit}>
        ${words.quiz.save}
      </button>
    </div>`;
  }
  const first = settings.autostart && isFirst(state);
  return html`<div class="steps">
    ${
      first
        ? nothing
        : html`<button class="button plain" type="button" part="back-button" @click=${() => on.back()}>
            ${words.quiz.back}
          </button>`
    }
    <button class="button primary" type="submit" part="next-button" @click=${submit}>
      ${words.quiz.next}
    </button>
  </div>`;
}

/** Without an intro, what the site gets beyond the outcome is said with the first question. */
function passedOn({ words, settings }: QuizView): TemplateResult | typeof nothing {
  const { eventDetail } = settings;
  if (eventDetail === 'result') return nothing;
  return html`<p class="small muted note" part="privacy">
    ${icons.lock()}<span>${words.quiz.privacy[eventDetail]}</span>
  </p>`;
}

/** One question a screen: a form, so that Enter goes on; a fieldset, so that its name is read with every control. */
export function questionScreen(view: QuizView): TemplateResult {
  const { words, state, draft, on } = view;
  const { question } = state;
  if (!question || !draft) return html``;
  const { knowledge } = view.ground;
  const texts = questionWords(words, question.id);
  const asking: Asking = {
    words,
    knowledge,
    question,
    texts,
    draft,
    change: (to) => on.change(question.id, to),
  };
  // Enter, too, is a click on the button: where a frame may not send forms, there is no other word of it.
  const submit = (event: Event): void => {
    event.preventDefault();
    on.submit();
  };
  const opensHere = view.settings.autostart && isFirst(state) && !state.editing;
  // A form of its own for each question: what was ticked in one cannot stand in the next.
  const form = html`<form
    class="screen question ${isLong(asking) ? 'long' : ''}"
    part="question"
    novalidate
    autocomplete="off"
    @submit=${submit}
  >
    ${state.editing ? nothing : progressBar(words, progress(view.ground, state))}
    <fieldset class="ask" aria-describedby=${texts.hint ? hintId(asking) : nothing}>
      <legend><h2 id="heading" tabindex="-1" part="heading">${texts.title}</h2></legend>
      ${hintOf(asking)} ${prefilledNote(asking)} ${errorOf(asking)} ${answerControl(asking)}
    </fieldset>
    ${steps(view, submit)}
    ${opensHere ? html`<p class="small muted note" part="purpose">${icons.info()}<span>${words.quiz.purpose}</span></p>` : nothing}
    ${opensHere ? passedOn(view) : nothing}
  </form>`;
  return html`${keyed(question.id, form)}`;
}

/**
 * On a question that is longer than the screen the way on stays in sight; on a very low screen it would take too much
 * of it. What has the focus is scrolled clear of it.
 */
export const questionStyles = css`
  @media (min-height: 30em) {
    .long > .steps {
      position: sticky;
      z-index: 1;
      inset-block-end: 0;
      margin: calc(var(--_space) * -0.5);
      padding: calc(var(--_space) * 0.5);
      border-block-start: 1px solid var(--_line);
      background: var(--_surface);
    }

    .long > .ask :is(input, select, button) {
      scroll-margin-block: calc(var(--mg-sticky-top, 0px) + 5em) calc(var(--_target) + 4em);
    }

    /* A choice may have lines of examples below its box. */
    .long > .ask .choice input {
      scroll-margin-block-end: calc(var(--_target) + 9em);
    }
  }
`;
