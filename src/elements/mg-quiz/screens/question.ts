import { css, html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { DIET_GROUPS, MOST } from '../../../engine/read-facts.js';
import type { QuestionWords, Words } from '../../../locales/words.js';
import { SEARCH_ABOVE } from '../../../ui/checklist.js';
import { icons } from '../../../ui/icons.js';
import { lookUp } from '../../../ui/lookup.js';
import { progressBar } from '../../../ui/progress.js';
import { isBlank } from '../draft.js';
import { progress } from '../flow.js';
import type { Asking, QuizView } from '../view.js';
import { answerControl } from './answer-control.js';

function questionWords(words: Words, id: string): QuestionWords {
  return lookUp<QuestionWords>(words.questions, id) ?? { title: id, label: id, error: '' };
}

/** Of many fields the error names those that are left. */
function errorText({ draft, texts, words }: Asking): string {
  const groups = draft.problems.flatMap((problem) => (problem.kind === 'portion' ? [problem.group] : []));
  if (draft.problems.some(({ kind }) => kind === 'supplement')) return words.supplements.mend;
  if (groups.length === 0 || DIET_GROUPS.every((group) => isBlank(draft, group))) return texts.error;
  const names = groups.map((group) => words.diet.groups[group].name);
  return words.diet.mend({ groups: names, most: MOST.portionsPerWeek });
}

/** The error stands between the question and its controls, where both eyes and a screen reader pass. */
function errorOf(asking: Asking): TemplateResult | typeof nothing {
  if (asking.draft.problems.length === 0) return nothing;
  return html`<p class="error" id="error" part="error" role="alert">
    ${icons.alert()}<span>${errorText(asking)}</span>
  </p>`;
}

function isLong({ question }: Asking): boolean {
  if (question.kind === 'portions' || question.kind === 'supplements') return true;
  return question.kind === 'many' && (question.choices?.length ?? 0) > SEARCH_ABOVE;
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

/** Without an intro, what the site gets beyond the outcome is said with the first question. */
function passedOn({ words, view }: Asking): TemplateResult | typeof nothing {
  const { eventDetail } = view.settings;
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
  const asking: Asking = { words, view, question, texts: questionWords(words, question.id), draft };
  const { texts } = asking;
  const submit = (event: Event): void => {
    event.preventDefault();
    on.submit();
  };
  const opensHere = view.settings.autostart && state.path.length === 0 && !state.editing;
  // A form of its own for each question: what was ticked in one cannot stand in the next.
  const form = html`<form
    class="screen question ${isLong(asking) ? 'long' : ''}"
    part="question"
    novalidate
    autocomplete="off"
    @submit=${submit}
  >
    ${state.editing ? nothing : progressBar(words, progress(view.ground, state))}
    <fieldset class="ask" aria-describedby=${texts.hint ? 'hint' : nothing}>
      <legend><h2 id="heading" tabindex="-1" part="heading">${texts.title}</h2></legend>
      ${texts.hint ? html`<p class="muted hint" id="hint">${texts.hint}</p>` : nothing}
      ${draft.prefilled ? html`<p class="small prefilled" part="prefilled">${icons.info()}${words.quiz.prefilled}</p>` : nothing}
      ${errorOf(asking)} ${answerControl(asking)}
    </fieldset>
    ${steps(asking)}
    ${opensHere ? html`<p class="small muted note" part="purpose">${icons.info()}<span>${words.quiz.purpose}</span></p>` : nothing}
    ${opensHere ? passedOn(asking) : nothing}
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
      scroll-margin-block: 5em calc(var(--_target) + 4em);
    }

    /* A choice may have lines of examples below its box. */
    .long > .ask .choice input {
      scroll-margin-block-end: calc(var(--_target) + 9em);
    }
  }
`;
