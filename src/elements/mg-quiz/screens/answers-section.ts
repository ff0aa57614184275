import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../../../engine/types.js';
import type { QuestionWords, Words } from '../../../locales/words.js';
import { answerText } from '../../../ui/answer-text.js';
import { disclosure } from '../../../ui/disclosure.js';
import { lookUp } from '../../../ui/lookup.js';
import { answered, type Answered } from '../flow.js';
import type { QuizView } from '../view.js';

export function questionLabel(words: Words, question: Pick<Question, 'id'>): string {
  return lookUp<QuestionWords>(words.questions, question.id)?.label ?? question.id;
}

/** An answer as one reads it back. */
export function saidText(words: Words, { question, answer, trayMg: mg, isEstimated }: Answered): string {
  if (mg !== undefined) return words.foodDay.fromTable({ mg, isEstimated });
  return answerText(words, question, answer.unsure ? undefined : answer.value);
}

function change({ words, on }: QuizView, { question }: Answered): TemplateResult {
  return html`<button
    class="button inline"
    type="button"
    id="edit-${question.id}"
    aria-label=${words.quiz.editAnswer({ question: questionLabel(words, question) })}
    @click=${() => on.edit(question.id)}
  >
    ${words.quiz.edit}
  </button>`;
}

function row(view: QuizView, said: Answered): TemplateResult {
  const label = questionLabel(view.words, said.question);
  return html`<li class="answer" part="answer">
    <span class="answer-text"
      ><span class="muted small">${label}</span><span>${saidText(view.words, said)}</span></span
    >
    ${said.isOpen ? change(view, said) : nothing}
  </li>`;
}

/** Every answer, to be changed one by one, and the way back to the start. */
export function answersSection(view: QuizView): TemplateResult {
  const { words, ground, state, edited, on } = view;
  return html`<section class="block" part="answers-section">
    ${disclosure(
      words.quiz.yourAnswers,
      html`<ul class="answers">
        ${answered(ground, state).map((said) => row(view, said))}
      </ul>`,
      'answers',
      edited !== null,
    )}
    <div>
      <button class="button" type="button" part="restart-button" @click=${() => on.restart()}>
        ${words.quiz.restart}
      </button>
    </div>
  </section>`;
}
